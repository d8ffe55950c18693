namespace Waymark;

/// <summary>One of the person's reasons, and what each compared role shows for it.</summary>
/// <param name="Answer">The reason as the person chose it.</param>
/// <param name="Reason">The reason of the catalogue; <see langword="null"/> for one of their own.</param>
/// <param name="Evidence">By role; a role without evidence is absent.</param>
/// <param name="Weight">How much it counts in the score, 0..1; 0 where a compared role shows nothing for it, or what they show is only a hint.</param>
public sealed record WeighedReason(ReasonAnswer Answer, Reason? Reason, IReadOnlyDictionary<Role, ReasonEvidence> Evidence, double Weight)
{
    /// <summary>Whether it counts; where not, it is a question for a conversation.</summary>
    public bool Counts => Weight > 0;

    /// <summary>Whether the roles show something for it that is only a hint.</summary>
    public bool IsHinted => Reason is { IsOnlyHintedAt: true } && Evidence.Count > 0;

    /// <summary>Whether a role shows it more than another: else it is not what lifts the one over the other.</summary>
    public bool Shows(Role role, Role moreThan) => Evidence.TryGetValue(role, out var mine) && Evidence.TryGetValue(moreThan, out var theirs) && mine.Value > theirs.Value;

    /// <summary>Whether all roles show it alike, so that it does not tell them apart.</summary>
    public bool IsAlike => Evidence.Values.Select(shown => Math.Round(shown.Value, 9)).Distinct().Count() == 1;
}

/// <summary>What the roles would be without one reason.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Scores">By role, 0..1, how well it fits the other reasons that count; empty where there is none.</param>
public sealed record ReasonEffect(WeighedReason Reason, IReadOnlyDictionary<Role, double> Scores);

/// <summary>
/// How well roles fit the person's reasons: the rank-order-centroid weighted mean (<see cref="RankOrderCentroid"/>) over the reasons for which all compared roles show something, and more than a hint (<see cref="Reason.IsOnlyHintedAt"/>).
/// </summary>
/// <param name="Reasons">The reasons in the person's order.</param>
/// <param name="Scores">By role, 0..1; empty where no reason counts.</param>
public sealed record ReasonScores(IReadOnlyList<WeighedReason> Reasons, IReadOnlyDictionary<Role, double> Scores)
{
    /// <summary>Each reason that counts, and how well the roles fit without it; <see cref="Ranking"/> says what it moved.</summary>
    public IReadOnlyList<ReasonEffect> Effects => [.. Reasons.Where(reason => reason.Counts).Select(reason => new ReasonEffect(reason, Without(reason)))];

    // The others keep what they count beside each other: a reason that all roles show alike moves nothing.
    private Dictionary<Role, double> Without(WeighedReason reason)
    {
        List<WeighedReason> others = [.. Reasons.Where(other => other.Counts && other != reason)];
        var weight = others.Sum(other => other.Weight);
        return others.Count == 0 ? [] : Scores.Keys.ToDictionary(role => role, role => others.Sum(other => other.Weight * other.Evidence[role].Value) / weight);
    }

    /// <summary>Weighs the reasons of <paramref name="plan"/> over <paramref name="subjects"/>, one a compared role, in any order.</summary>
    public static ReasonScores Of(Plan plan, IReadOnlyList<ReasonSubject> subjects, Catalogue catalogue)
    {
        var roles = subjects.Select(subject => subject.Role).ToList();
        var reasons = plan.Reasons.DistinctBy(answer => answer.Id).Select(answer =>
        {
            var known = catalogue.Reason(answer.Id);
            Dictionary<Role, ReasonEvidence> evidence = [];
            foreach (var subject in subjects)
            {
                if (known is not null && ReasonEvidence.Of(known.ShownBy, subject) is { } shown)
                {
                    evidence[subject.Role] = shown;
                }
            }

            return new WeighedReason(answer, known, evidence, 0);
        }).ToList();
        var weights = RankOrderCentroid.Weights(reasons.Count(Shown));
        var next = 0;
        List<WeighedReason> weighed = [.. reasons.Select(reason => Shown(reason) ? reason with { Weight = weights[next++] } : reason)];
        return new(weighed, ScoresOf([.. weighed.Where(reason => reason.Counts)], roles));

        bool Shown(WeighedReason reason) => roles.Count > 0 && reason.Evidence.Count == roles.Count && !reason.IsHinted;
    }

    private static Dictionary<Role, double> ScoresOf(List<WeighedReason> counting, IReadOnlyList<Role> roles)
    {
        var weights = RankOrderCentroid.Weights(counting.Count);
        return counting.Count == 0 ? [] : roles.ToDictionary(role => role, role => counting.Select((reason, k) => weights[k] * reason.Evidence[role].Value).Sum());
    }
}
