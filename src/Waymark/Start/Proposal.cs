namespace Waymark;

/// <summary>What a proposal is about.</summary>
public enum ProposalKind
{
    /// <summary>What the person is called, and where they are now.</summary>
    About,

    /// <summary>A reason for a change.</summary>
    Reason,

    /// <summary>A skill or a strength.</summary>
    Skill,

    /// <summary>Work that was done.</summary>
    Position,

    /// <summary>A school, study or course.</summary>
    Education,

    /// <summary>A certificate, licence or badge.</summary>
    Certificate,

    /// <summary>A language to work in.</summary>
    Language,

    /// <summary>An activity that is liked.</summary>
    Activity,

    /// <summary>A role to weigh.</summary>
    Role,

    /// <summary>What a job must or may offer, and pay.</summary>
    Need,

    /// <summary>A saved job or an application.</summary>
    Opportunity,

    /// <summary>What somebody else wrote.</summary>
    Feedback,
}

/// <summary>Something to tick: a change of the plan that is not made yet, and what speaks for it.</summary>
/// <param name="Id">What it would touch, such as <c>skills/python</c>: one line, and the same words always give the same.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Name">What a person calls it.</param>
/// <param name="Change">The change that takes it.</param>
/// <param name="Says">The words that speak for it, with where and when; <see langword="null"/> where it was only listed.</param>
public sealed record Proposal(string Id, ProposalKind Kind, string Name, PlanChange Change, string? Says = null)
{
    /// <summary>The proposal as it is for <paramref name="plan"/>; <see langword="null"/> where the plan says that already. A skill that was said not to be held is answered, too.</summary>
    internal Proposal? For(Plan plan, IReadOnlySet<string> answered) => Change switch
    {
        PlanChange.CallMe => plan.Name is null ? this : null,
        PlanChange.SayWhereIAm(var read) => plan.Now with { Work = plan.Now.Work ?? read.Work, Place = plan.Now.Place ?? read.Place, Stage = plan.Now.Stage ?? read.Stage } is var now && now == plan.Now ? null
            : this with { Change = new PlanChange.SayWhereIAm(now) },
        PlanChange.TakeProposals { Changes: [PlanChange.OfSkill skill, PlanChange.LikeSkill liking] } => !answered.Contains(skill.Id) ? this
            : plan.Skills.Concat(plan.Strengths).Any(answer => answer.Id == skill.Id && answer.Liking is null) ? this with { Change = liking } : null,
        PlanChange.OfSkill skill => answered.Contains(skill.Id) ? null : this,
        PlanChange.AddLanguage(var language) => plan.Now.Languages.Contains(language, StringComparer.OrdinalIgnoreCase) ? null : this,
        PlanChange.SetBaseline => plan.Baseline is null ? this : null,
        PlanChange.WeighOpportunity(var read) when PlanList.Opportunities.Find(plan, read.Id) is { } kept => read.Stage <= kept.Stage ? null
            : this with { Change = new PlanChange.WeighOpportunity(kept with { Stage = read.Stage, Date = read.Date ?? kept.Date }) },
        _ => Change.Touches.Any(key => PlanKey.Of(key) is { List: { } list, Entry: { } entry } && list.Without(plan, entry) is not null) ? null : this,
    };
}
