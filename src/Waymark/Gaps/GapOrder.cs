namespace Waymark;

/// <summary>
/// Which skills to build, in which order. The value of a set of held skills is Σ over postings of ½^(what is still missing); the order
/// takes, again and again, what gains most value for an hour, looking ahead over pairs, prerequisites first and their hours included; what can be finished by the date that
/// the person named before what cannot.
/// Not the skill that "clears" most postings: for a beginner no single skill clears any (docs/methods.md).
/// </summary>
public sealed record GapOrder
{
    /// <summary>The most skills that are proposed at once.</summary>
    public const int MostProposed = 8;

    /// <summary>The largest part of what the roles weigh that may be unasked for a total and dates to mean something (ours).</summary>
    public const double MostUnasked = 1.0 / 3;

    /// <summary>What to learn, in this order; at most <see cref="MostProposed"/>, no two of them rivals.</summary>
    public IReadOnlyList<Gap> Proposed { get; init; } = [];

    /// <summary>What to ask the person before calling it a gap, the most telling first.</summary>
    public IReadOnlyList<CheckFirst> CheckFirst { get; init; } = [];

    /// <summary>What is left out on purpose: what was begun, then the most asked first.</summary>
    public IReadOnlyList<LeftOutGap> LeftOut { get; init; } = [];

    /// <summary>How many postings were counted; 0 where the catalogue spoke alone.</summary>
    public int Postings { get; init; }

    /// <summary>How much of what the roles ask for, by weight, has not been asked of the person yet, 0..1: the mean over the roles.</summary>
    public double Unasked { get; init; }

    /// <summary>Whether so much was not asked that the gaps known are no picture of the whole, and no total or date can be promised: more than a third (ours).</summary>
    public bool IsMostlyUnasked => Unasked > MostUnasked;

    /// <summary>Whether the postings are few or picked by hand, so that only counts are said.</summary>
    public bool CountsOnly { get; init; }

    /// <summary>The hours still to come of all that is proposed.</summary>
    public double Hours => Proposed.Sum(gap => gap.Effort.Left);

    /// <summary>The order of the gaps.</summary>
    /// <param name="samples">The samples of the roles that the person weighs. Postings that are out for another reason are better left out of them.</param>
    /// <param name="holdings">What the person holds.</param>
    /// <param name="learning">What the plan says about learning: own hours, begun, finished, set aside.</param>
    /// <param name="catalogue">Where prerequisites are looked up.</param>
    /// <param name="stacks">The rivals of these roles, and which of them the plan aims at.</param>
    /// <param name="leading">How many of the samples, the first, are of roles that may well be the one: what nearly all their postings ask for is always proposed.</param>
    /// <param name="shares">How often the role of each sample comes first, 0..1: as much it counts. Absent, all count alike.</param>
    /// <param name="waiting">The samples of the roles in mind that the order is not for: what is missing for them alone is left out, and said.</param>
    /// <param name="hours">The hours until the date that the person named: what fits them goes before what does not. Absent without a date.</param>
    public static GapOrder Of(
        IReadOnlyList<Sample> samples, Holdings holdings, IReadOnlyList<Learning> learning, Catalogue catalogue, IReadOnlyList<Stacks> stacks, int leading = 1, IReadOnlyList<double>? shares = null,
        IReadOnlyList<Sample>? waiting = null, double? hours = null)
    {
        GapProgress progress = new(samples, holdings, learning, catalogue, stacks, shares) { Waiting = waiting ?? [] };
        var order = new GapOrdering(progress, leading, hours).Order();
        List<LeftOutGap> waits = waiting is { Count: > 0 } ? [.. WaitingGaps.Of(new(waiting, holdings, learning, catalogue, stacks, shares: null), IsTold)] : [];
        var begun = learning.Where(GapCandidate.IsBegun).Select(entry => catalogue.Skill(entry.Skill)).ToHashSet();
        List<LeftOutGap> leftOut = [.. order.LeftOut.Where(left => !waits.Exists(gap => gap.Skill == left.Skill)).Concat(waits)];
        return order with { LeftOut = [.. leftOut.Select(OfBegun).Concat(begun.OfType<Skill>().Where(IsPassedOver).OrderBy(skill => skill.Id, StringComparer.Ordinal).Select(Enough)).OrderByDescending(left => begun.Contains(left.Skill))] };

        LeftOutGap OfBegun(LeftOutGap left) => left.Reason == LeftOutReason.Enough && begun.Contains(left.Skill) ? left with { Because = $"You have begun it. {left.Because}" } : left;

        // What was begun is not passed over in silence where it is enough already.
        bool IsPassedOver(Skill skill) => !progress.IsTaken(skill) && !order.CheckFirst.Any(check => check.Skill == skill) && !leftOut.Exists(left => left.Skill == skill);

        LeftOutGap Enough(Skill skill)
        {
            var candidate = progress.Candidates.Towards(skill, Level.Competent);
            return new(skill, LeftOutReason.Enough, candidate.Effort, progress.OpensAfterAll(candidate), $"You have begun it{(candidate.Learning?.Spent is > 0 and var spent ? $" and put {CountWords.Hours(spent)} into it" : "")}. You are {candidate.Now.WithArticle}, and none of these roles asks for more: go on for its own sake, or say that you have finished.");
        }

        // What was begun and only a role that waits asks for is told of as waiting.
        bool IsTold(Skill skill) => progress.Candidates.Gaps.TryGetValue(skill, out var gap) ? progress.IsTaken(skill) || progress.Asked.ContainsKey(skill) || !gap.InProgress : order.LeftOut.Any(left => left.Skill == skill);
    }
}
