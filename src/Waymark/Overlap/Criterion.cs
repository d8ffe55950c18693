namespace Waymark;

/// <summary>What roles are compared by. Each is a scale of 0..1 that is fixed, whatever roles are compared, so that adding a role never turns the order of the others.</summary>
public enum Criterion
{
    /// <summary>How much of what is asked one covers: <see cref="Coverage"/>.</summary>
    Reach,

    /// <summary>How one would like the days: time-weighted interest, from −2…+2 to 0..1.</summary>
    Days,

    /// <summary>How well the role fits one's reasons: <see cref="ReasonScores"/>.</summary>
    Reasons,

    /// <summary>How much of what one needs is met.</summary>
    Needs,
}

/// <summary>The declared order of <see cref="Criterion"/>, and what each takes.</summary>
public static class Criteria
{
    /// <summary>The order that they are told in. Until the person gives theirs, all weigh the same.</summary>
    public static IReadOnlyList<Criterion> DefaultOrder { get; } = [Criterion.Reach, Criterion.Days, Criterion.Reasons, Criterion.Needs];

    /// <summary>What <paramref name="plan"/> has an answer to, be it enough or not.</summary>
    public static IReadOnlySet<Criterion> AnsweredIn(Plan plan) => new[]
    {
        (Criterion.Reach, plan.Skills.Count + plan.Strengths.Count),
        (Criterion.Days, plan.Interests.Count + plan.BestWorst.Count),
        (Criterion.Reasons, plan.Reasons.Count),
        (Criterion.Needs, plan.Needs.Count),
    }.Where(entry => entry.Item2 > 0).Select(entry => entry.Item1).ToHashSet();

    extension(Criterion criterion)
    {
        /// <summary>What is compared, as people say it.</summary>
        public string Words => criterion switch
        {
            Criterion.Reach => "what you bring",
            Criterion.Days => "how you would like the days",
            Criterion.Reasons => "your reasons",
            _ => "your needs",
        };

        /// <summary>What to answer so that it can count.</summary>
        public string AnswerFirst => criterion switch
        {
            Criterion.Reach => "Say which skills you have.",
            Criterion.Days => "Sort the activities by how much you like doing them.",
            Criterion.Reasons => "Choose your reasons and put them in order.",
            _ => "Say what a job must offer you.",
        };
    }
}
<<<<<<< HEAD

/// <summary>A role that takes part in the comparison, with what is known of it.</summary>
/// <param name="Role">The role.</param>
/// <param name="Coverage">How much of what it asks is covered; <see langword="null"/> where it asks for nothing.</param>
/// <param name="Week">How its week is spent.</param>
/// <param name="Reasons">How well it fits the reasons, 0..1; <see langword="null"/> where nothing shows it.</param>
/// <param name="Needs">How much of the nice-to-haves it meets, 0..1, as far as is known; <see langword="null"/> where nothing is.</param>
/// <param name="FailsMust">Whether it fails a must-have for certain. Must-haves do not trade off: such a role is set aside.</param>
public sealed record Contender(Role Role, Coverage? Coverage, Week Week, double? Reasons = null, Interval? Needs = null, bool FailsMust = false)
{
    /// <summary>Whether a week of which too little is rated counts all the same, with all that is not rated left open.</summary>
    internal bool HasOpenDays { get; init; }

    /// <summary>The value on average over the open answers, 0..1; <see langword="null"/> where there is no input.</summary>
    public double? LikelyOf(Criterion criterion, Holdings holdings) =>
        criterion == Criterion.Reach && holdings.Answers.Count > 0 ? Coverage?.Likely : ValueOf(criterion, holdings)?.Middle;

    /// <summary>The value on the scale of <paramref name="criterion"/> as a range over the open answers; <see langword="null"/> where there is no input.</summary>
    public Interval? ValueOf(Criterion criterion, Holdings holdings) => criterion switch
    {
        Criterion.Reach => holdings.Answers.Count > 0 ? Coverage?.Range : null,
        Criterion.Days => Week.Interest is { } interest ? new((interest + 2) / 4, (interest + 2) / 4) : HasOpenDays ? Week.OpenDays : null,
        Criterion.Reasons => Reasons is { } score ? new(score, score) : null,
        _ => Needs,
    };
}
=======
>>>>>>> json
