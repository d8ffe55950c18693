namespace Waymark;

/// <summary>A step of the first fifteen minutes, in their order.</summary>
public enum FirstStep
{
    /// <summary>Where are you now?</summary>
    Now,

    /// <summary>Three reasons, or "not sure".</summary>
    Why,

    /// <summary>What did people thank you for? Or a résumé.</summary>
    Thanks,

    /// <summary>Twenty activity cards.</summary>
    Cards,

    /// <summary>Three roles to look at.</summary>
    Roles,

    /// <summary>Ten skills of one of them.</summary>
    Skills,

    /// <summary>One action, and what to bring next.</summary>
    Next,
}

/// <summary>Where somebody stands in the first fifteen minutes: what the plan answers counts, wherever it was answered, and what was passed over does too.</summary>
public static class FirstSteps
{
    /// <summary>How many cards tell enough.</summary>
    public const int EnoughCards = 20;

    /// <summary>How many skills of a role are asked about.</summary>
    public const int AskedSkills = 10;

    // One row a step. The last answers nothing: it is done when it was seen.
    private static readonly Func<Plan, bool>[] Answered =
    [
        plan => plan.Now is { Work: not null } or { Place: not null } or { Industry: not null } or { Stage: not null },
        plan => plan.Reasons.Count > 0,
        plan => plan.Strengths.Count > 0 || plan.Skills.Any(answer => answer.IsHeld),
        plan => plan.Interests.Count >= EnoughCards,
        plan => plan.Shortlist.Count > 0,
        plan => plan.Skills.Count + plan.Strengths.Count >= AskedSkills,
        _ => false,
    ];

    /// <summary>All steps.</summary>
    public static IReadOnlyList<FirstStep> All { get; } = Enum.GetValues<FirstStep>();

    /// <summary>Whether the plan says what the step asks.</summary>
    public static bool IsAnswered(Plan plan, FirstStep step) => Answered[(int)step](plan);

    /// <summary>The first step from <paramref name="from"/> on that is neither answered nor passed; <see langword="null"/> where there is none.</summary>
    /// <param name="plan">What was answered.</param>
    /// <param name="passed">What was skipped or seen to its end.</param>
    /// <param name="from">Where to begin to look.</param>
    public static FirstStep? Open(Plan plan, IReadOnlyCollection<FirstStep> passed, FirstStep from = FirstStep.Now) =>
        All.Where(step => step >= from && !passed.Contains(step) && !IsAnswered(plan, step)).Select(step => (FirstStep?)step).FirstOrDefault();
}
