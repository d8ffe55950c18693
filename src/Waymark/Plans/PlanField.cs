namespace Waymark;

/// <summary>A field of a plan that is not a list of entries. Adding one is adding a line.</summary>
/// <param name="Name">The name as it stands in JSON, which is its key.</param>
/// <param name="PutBack">The first plan, with this field as it is in the second.</param>
internal sealed record PlanField(string Name, Func<Plan, Plan, Plan> PutBack)
{
    public static readonly PlanField Called = new("name", (plan, was) => plan with { Name = was.Name });
    public static readonly PlanField Now = new("now", (plan, was) => plan with { Now = was.Now });
    public static readonly PlanField Direction = new("direction", (plan, was) => plan with { Direction = was.Direction });
    public static readonly PlanField Criteria = new("criteria", (plan, was) => plan with { Criteria = was.Criteria });
    public static readonly PlanField Baseline = new("baseline", (plan, was) => plan with { Baseline = was.Baseline });
    public static readonly PlanField Letter = new("letter", (plan, was) => plan with { Letter = was.Letter });

    /// <summary>Fields of the document that this version does not know; only replacing the whole plan changes them.</summary>
    public static readonly PlanField Unknown = new("unknown", (plan, was) => plan with { Unknown = was.Unknown });

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<PlanField> All = [Called, Now, Direction, Criteria, Baseline, Letter, Unknown];

    /// <summary>An empty plan, but for this field as <paramref name="plan"/> has it.</summary>
    public Plan Only(Plan plan) => PutBack(Plan.Empty, plan);
}
