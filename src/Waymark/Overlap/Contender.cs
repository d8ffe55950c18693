namespace Waymark;

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
