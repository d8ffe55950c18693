using System.ComponentModel.DataAnnotations;
using System.Text.Json;

namespace Waymark;

/// <summary>
/// A person's plan: what they answered, never what was computed from it. Every field may be absent; an empty plan is valid.
/// Things of the catalogue are stored by id <em>and</em> name, so that an id the catalogue no longer knows can still be shown.
/// </summary>
/// <remarks>
/// It changes only by <see cref="Apply"/>. Two plans are equal when their <see cref="CanonicalJson"/> is the same, which takes writing both:
/// compare revisions, not in loops. The order of a list counts only for positions, education, reasons, criteria and what is inside an entry.
/// </remarks>
public sealed record Plan : PlanPart
{
    /// <summary>The version of the document that this code writes.</summary>
    public const int CurrentVersion = 1;

    /// <summary>How many skills can be learnt at once.</summary>
    public const int MostInProgress = 3;

    /// <summary>A plan with nothing answered yet.</summary>
    public static Plan Empty { get; } = new();

    /// <summary>The version of the document, from 1; absent counts as the version that this code writes.</summary>
    [Range(1, CurrentVersion)]
    public int? Version { get; init => field = value ?? CurrentVersion; } = CurrentVersion;

    /// <summary>What the person likes to be called.</summary>
    public string? Name { get; init; }

    /// <summary>Where the person is now.</summary>
    public WhereIAm Now { get; init => field = value ?? new(); } = new();

    /// <summary>Work done so far, newest first.</summary>
    public IReadOnlyList<Position> Positions { get; init => field = value ?? []; } = [];

    /// <summary>Schools, studies and courses, newest first.</summary>
    public IReadOnlyList<Education> Education { get; init => field = value ?? []; } = [];

    /// <summary>Certificates, licences and badges.</summary>
    public IReadOnlyList<Certificate> Certificates { get; init => field = value ?? []; } = [];

    /// <summary>Why technology: the most important reason first.</summary>
    public IReadOnlyList<ReasonAnswer> Reasons { get; init => field = value ?? []; } = [];

    /// <summary>Which of the two paths.</summary>
    public DirectionAnswer? Direction { get; init; }

    /// <summary>Skills that were asked about. A skill that is not here was not asked yet.</summary>
    public IReadOnlyList<SkillAnswer> Skills { get; init => field = value ?? []; } = [];

    /// <summary>Strengths beyond code, in the same form as skills.</summary>
    public IReadOnlyList<SkillAnswer> Strengths { get; init => field = value ?? []; } = [];

    /// <summary>Activities and how much the person likes doing them.</summary>
    public IReadOnlyList<Interest> Interests { get; init => field = value ?? []; } = [];

    /// <summary>Choices among a few activities. What they show counts where an activity is not in <see cref="Interests"/>.</summary>
    public IReadOnlyList<BestWorstChoice> BestWorst { get; init => field = value ?? []; } = [];

    /// <summary>What others who know the person see.</summary>
    public IReadOnlyList<Feedback> Feedback { get; init => field = value ?? []; } = [];

    /// <summary>Roles that the person weighs. Empty: all roles of the direction.</summary>
    public IReadOnlyList<Named> Shortlist { get; init => field = value ?? []; } = [];

    /// <summary>By what the roles are to be compared, the most important first; what is not among them follows in the usual order. Empty: all alike.</summary>
    public IReadOnlyList<Criterion> Criteria { get; init => field = value ?? []; } = [];

    /// <summary>Roles that the person wrote down.</summary>
    public IReadOnlyList<OwnRole> OwnRoles { get; init => field = value ?? []; } = [];

    /// <summary>Activities that the person wrote down.</summary>
    public IReadOnlyList<Named> OwnActivities { get; init => field = value ?? []; } = [];

    /// <summary>Weeks that replace our estimates, one a role.</summary>
    public IReadOnlyList<TimeShares> Weeks { get; init => field = value ?? []; } = [];

    /// <summary>What a job must or may offer.</summary>
    public IReadOnlyList<NeedAnswer> Needs { get; init => field = value ?? []; } = [];

    /// <summary>What the person needs to earn.</summary>
    public PayBaseline? Baseline { get; init; }

    /// <summary>Conversations with people in a role.</summary>
    public IReadOnlyList<Conversation> Conversations { get; init => field = value ?? []; } = [];

    /// <summary>How other people came to where they are.</summary>
    public IReadOnlyList<CareerPath> CareerPaths { get; init => field = value ?? []; } = [];

    /// <summary>Postings, applications and offers that are being weighed.</summary>
    public IReadOnlyList<Opportunity> Opportunities { get; init => field = value ?? []; } = [];

    /// <summary>What employers answered.</summary>
    public IReadOnlyList<EmployerAnswer> Answers { get; init => field = value ?? []; } = [];

    /// <summary>Where the reading of a posting was put right.</summary>
    public IReadOnlyList<Correction> Corrections { get; init => field = value ?? []; } = [];

    /// <summary>Terms that the catalogue does not know and the person accepted or set aside.</summary>
    public IReadOnlyList<Term> Terms { get; init => field = value ?? []; } = [];

    /// <summary>Learning: hours of one's own, what is in progress, what is finished.</summary>
    public IReadOnlyList<Learning> Learning { get; init => field = value ?? []; } = [];

    /// <summary>The stack picked for a role, where rival ones exist.</summary>
    public IReadOnlyList<StackChoice> Stacks { get; init => field = value ?? []; } = [];

    /// <summary>Actions and links of one's own.</summary>
    public IReadOnlyList<OwnAction> Actions { get; init => field = value ?? []; } = [];

    /// <summary>Industries that the person knows from the inside, beside the present one.</summary>
    public IReadOnlyList<KnownIndustry> Industries { get; init => field = value ?? []; } = [];

    /// <summary>A letter to oneself.</summary>
    public Letter? Letter { get; init; }

    /// <summary>Reads a plan, or says in one sentence where it is wrong and what to do. Comments and trailing commas are allowed. Never throws.</summary>
    public static Outcome<Plan> Parse(string text) => PlanReading.ReadPlan(text).Then<Plan>(plan => plan.InOrder());

    /// <summary>Reads a plan from UTF-8, or says in one sentence where it is wrong and what to do.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Outcome<Plan> Parse(Stream utf8)
    {
        using var reader = new StreamReader(utf8, leaveOpen: true);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>The plan with a change made, or why it is not made. This plan stays as it is.</summary>
    public Outcome<Plan> Apply(PlanChange change) => change.Apply(this);

    /// <summary>The plan as JSON, in the one form that equal plans share: the same plan gives the same text everywhere.</summary>
    public string CanonicalJson() => JsonSerializer.Serialize(InOrder(), Waymark.CanonicalJson.Plans);

    /// <summary>Whether both say the same: whether their <see cref="CanonicalJson"/> is the same.</summary>
    public bool Equals(Plan? other) => other is not null && (ReferenceEquals(this, other) || CanonicalJson() == other.CanonicalJson());

    /// <inheritdoc/>
    public override int GetHashCode() => CanonicalJson().GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => CanonicalJson();

    /// <summary>The plan with the lists whose order means nothing in the order of their keys.</summary>
    internal Plan InOrder() => PlanList.All.Aggregate(this, (plan, list) => list.InOrder(plan));
}
