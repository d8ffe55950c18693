namespace Waymark;

/// <summary>The six steps of the method, in order.</summary>
public enum PlanStep
{
    /// <summary>Why technology.</summary>
    Reasons,

    /// <summary>A technical role, or any role at a technology company.</summary>
    Direction,

    /// <summary>What the person can and likes.</summary>
    Inventory,

    /// <summary>What is asked beside what the person brings.</summary>
    Overlap,

    /// <summary>What to learn next.</summary>
    Gaps,

    /// <summary>What a job must offer, and what to ask.</summary>
    Needs,
}

/// <summary>How far a step is.</summary>
public enum Progress
{
    /// <summary>Nothing is there yet.</summary>
    Open,

    /// <summary>Something is there; more would make what follows surer.</summary>
    Part,

    /// <summary>Enough is there to build on. More is welcome, never owed.</summary>
    Enough,
}

/// <summary>How far each step of a plan is, told from the answers alone. It measures answers, not the person.</summary>
public static class StepProgress
{
    // One row a step: whether anything is there, and whether it is enough to build on.
    private static readonly (Func<Plan, bool> Some, Func<Plan, bool> Enough)[] Rows =
    [
        (plan => plan.Reasons.Count > 0, plan => plan.Reasons.Count >= 2),
        (plan => plan.Direction is not null || plan.Shortlist.Count > 0 || plan.Conversations.Count > 0, plan => plan.Direction is { Choice: not DirectionChoice.NotSure } && plan.Shortlist.Count >= 2),
        (plan => plan.Skills.Count + plan.Strengths.Count + plan.Interests.Count + plan.BestWorst.Count > 0, plan => plan.Skills.Count >= 10 && plan.Strengths.Count >= 3 && plan.Interests.Count >= 12),
        (plan => plan.Shortlist.Count > 0 && plan.Interests.Count > 0, plan => plan.Shortlist.Count >= 2 && plan.Skills.Count >= 10 && plan.Interests.Count >= 12),
        (plan => plan.Learning.Count > 0, plan => plan.Learning.Any(learning => learning.InProgress || learning.Finished is not null)),
        (plan => plan.Needs.Count > 0 || plan.Baseline is not null, plan => plan.Needs.Count >= 3),
    ];

    /// <summary>How far a step of <paramref name="plan"/> is.</summary>
    public static Progress Of(Plan plan, PlanStep step) => Rows[(int)step] is var row && row.Enough(plan) ? Progress.Enough : row.Some(plan) ? Progress.Part : Progress.Open;
}
