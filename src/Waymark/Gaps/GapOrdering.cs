namespace Waymark;

/// <summary>The work of putting gaps into an order: what was taken so far, and what is left out and why.</summary>
internal sealed class GapOrdering
{
    // Pairs are looked at among so many of the best single steps.
    private const int LookAhead = 10;

    private readonly IReadOnlyList<Sample> samples;
    private readonly Catalogue catalogue;
    private readonly IReadOnlySet<Skill> notToPropose;
    private readonly IReadOnlyDictionary<Skill, DemandedSkill> asked;
    private readonly GapCandidates candidates;
    private readonly RivalGroups rivals;
    private readonly ReachValue value;
    private readonly Holdings holdings;
    private readonly List<Gap> taken = [];
    private ReadyCount ready;

    public GapOrdering(
        IReadOnlyList<Sample> samples, Holdings holdings, IReadOnlyList<Learning> learning, Catalogue catalogue, IReadOnlySet<Skill> notToPropose)
    {
        (this.samples, this.holdings, this.catalogue, this.notToPropose) = (samples, holdings, catalogue, notToPropose);
        asked = DemandedSkill.In(samples, skill => holdings.Of(skill).Low);
        candidates = new(holdings, learning, catalogue, asked);
        rivals = new(samples, catalogue);
        value = new(samples, holdings, catalogue);
        ready = ReadyCount.Of(samples, value.LevelOf);
    }

    public GapOrder Order()
    {
        foreach (var begun in candidates.Gaps.Values.Where(gap => gap.InProgress)
            .OrderBy(gap => gap.Learning?.Started ?? DateOnly.MaxValue).ThenBy(gap => gap.Skill.Id, StringComparer.Ordinal))
        {
            TakeBegun(begun);
        }

        while (taken.Count < GapOrder.MostProposed && Best() is [var next, .. var then])
        {
            Take(next, then.Count == 0 ? BestReason(next) : $"It is needed before {then[^1].Skill.Name}.");
        }

        // What is proposed before it was counted at its place; what is not, is counted after all of it.
        var checks = candidates.Checks.Values
            .Where(check => !notToPropose.Contains(check.Candidate.Skill))
            .Select(check => Check(check.Candidate, check.Reason))
            .Where(check => check.NeededFor.Count > 0 || Gain(check.Skill) > 0);
        var left = candidates.Gaps.Values.Where(gap => !IsTaken(gap.Skill)).Select(LeaveOut);
        return new()
        {
            Proposed = [.. taken],
            CheckFirst = [.. checks.OrderByDescending(check => check.NeededFor.Count > 0).ThenByDescending(check => Gain(check.Skill)).ThenBy(check => check.Skill.Id, StringComparer.Ordinal)],
            LeftOut = [.. left.OrderByDescending(gap => ShareOf(gap.Skill)).ThenBy(gap => gap.Skill.Id, StringComparer.Ordinal)],
            Postings = samples.Sum(sample => sample.Postings.Count),
            CountsOnly = samples.Any(sample => sample.CountsOnly),
        };
    }

    private void TakeBegun(GapCandidate begun)
    {
        foreach (var candidate in Bundle(begun).Where(candidate => !IsTaken(candidate.Skill) && Excluded(begun) is null && Excluded(candidate) is null or { Reason: LeftOutReason.OpensLittle }))
        {
            if (taken.Count < GapOrder.MostProposed)
            {
                Take(candidate, candidate.InProgress ? "You have begun it, and only what is finished counts: it comes first." : $"It is needed before {begun.Skill.Name}, which you have begun.");
            }
        }
    }

    // The best next bundle: what to take now, first, and what it leads to, last. Null when nothing gains anything.
    private List<GapCandidate>? Best()
    {
        var singles = candidates.Gaps.Values
            .Where(candidate => !IsTaken(candidate.Skill) && Excluded(candidate) is null)
            .Select(Bundle)
            .Where(bundle => bundle.Count <= GapOrder.MostProposed - taken.Count)
            .Select(bundle => (Bundle: bundle, Score: Score(bundle)))
            .Where(single => single.Score > 0)
            .OrderByDescending(single => single.Score).ThenBy(single => single.Bundle[^1].Effort.Left).ThenBy(single => single.Bundle[^1].Skill.Id, StringComparer.Ordinal)
            .Take(LookAhead).ToList();
        var best = singles.Select(single => single.Score).FirstOrDefault();
        var first = singles.FirstOrDefault().Bundle;
        foreach (var (index, (one, _)) in singles.Index())
        {
            foreach (var (other, _) in singles.Skip(index + 1))
            {
                List<GapCandidate> pair = [.. one.Union(other)];
                if (pair.Count <= GapOrder.MostProposed - taken.Count && !rivals.Are(one[^1].Skill, other[^1].Skill) && Score(pair) is var score && score > best)
                {
                    (best, first) = (score, one);
                }
            }
        }

        return first;
    }

    private double Score(List<GapCandidate> bundle) =>
        value.Growth(bundle.Select(candidate => candidate.Step)) / bundle.Sum(candidate => candidate.Effort.Left);

    // What has to be learned before it, and then itself.
    private List<GapCandidate> Bundle(GapCandidate candidate) =>
        [.. Before(candidate.Skill).Where(skill => !IsTaken(skill)).Select(skill => candidates.Gaps.GetValueOrDefault(skill)).OfType<GapCandidate>(), candidate];

    private IEnumerable<Skill> Before(Skill skill) => candidates.NeededFirst(skill).Where(before => before != skill);

    private void Take(GapCandidate candidate, string why)
    {
        value.Take(candidate.Step);
        var opens = Open(candidate.Skill, ready, ready = ReadyCount.Of(samples, value.LevelOf));
        taken.Add(new(candidate.Skill, candidate.Now, candidate.Aim, candidate.Effort, [.. Before(candidate.Skill)], opens, candidate.InProgress, why));
    }

    private string BestReason(GapCandidate candidate) => taken.TrueForAll(gap => gap.InProgress)
        ? $"Hour for hour it brings you further towards these roles than anything else on the list ({CountWords.Hours(candidate.Effort.Left)})."
        : $"With what stands before it, it brings most for the next {CountWords.Hours(candidate.Effort.Left)}.";

    private Opening Open(Skill skill, ReadyCount before, ReadyCount after)
    {
        var count = asked.GetValueOrDefault(skill);
        return new(
            count?.NamedIn ?? 0, count?.RequiredIn ?? 0, samples.Sum(sample => sample.Postings.Count),
            before.Ready, after.Ready, before.Near, after.Near, count?.Importance ?? 0, count?.Role);
    }

    // What it would open after all that was taken, without being taken.
    private Opening OpenAfterAll(GapCandidate candidate)
    {
        var given = catalogue.Implications.Of(candidate.Skill).ToDictionary(implied => implied.Skill, implied => candidate.Aim.Shifted(-implied.Below));
        return Open(candidate.Skill, ready, ReadyCount.Of(samples, skill =>
            given.TryGetValue(skill, out var level) && level > value.LevelOf(skill) ? level : value.LevelOf(skill)));
    }

    private CheckFirst Check(GapCandidate candidate, CheckReason reason) => new(
        candidate.Skill, reason, candidate.Now, candidate.Aim, candidate.Effort, OpenAfterAll(candidate),
        [.. taken.Where(gap => gap.First.Contains(candidate.Skill)).Select(gap => gap.Skill)]);

    private LeftOutGap LeaveOut(GapCandidate candidate)
    {
        var opens = OpenAfterAll(candidate);
        var (reason, because) = Excluded(candidate) ?? (Gain(candidate.Skill) > 0
            ? (LeftOutReason.Later, $"It comes after these: {CountWords.Hours(candidate.Effort.Left)}. {opens.Words}")
            : (LeftOutReason.Covered, "What stands in the plan already meets those that ask for it."));
        return new(candidate.Skill, reason, candidate.Effort, opens, because);
    }

    // Why a gap is not to be proposed: the first row that has something to say. What was begun is only held back by another choice of the person.
    private (LeftOutReason Reason, string Because)? Excluded(GapCandidate candidate)
    {
        (LeftOutReason Reason, Func<string?> Says)[] rows =
        [
            (LeftOutReason.SetAside, () => candidate.Learning?.Skipped == true ? "You set it aside." : null),
            (LeftOutReason.Rival, () => notToPropose.Contains(candidate.Skill) ? "It belongs to another stack than the one you chose; one of them is enough." : null),
            (LeftOutReason.Rival, () => rivals.Of(candidate.Skill).FirstOrDefault(rival => IsTaken(rival) || (!candidate.InProgress && IsHeld(rival))) is { } rival
                ? $"{rival.Name} does the same in your plan; one of the two is enough." : null),
            (LeftOutReason.Rival, () => !candidate.InProgress && Preferred(candidate.Skill) is { } rival
                ? $"{rival.Name} does the same and {(asked[rival].NamedIn > asked[candidate.Skill].NamedIn ? "is asked more often" : "is usually asked first")}{(candidates.Gaps.ContainsKey(rival) ? "" : "; first say whether you know it")}." : null),
            (LeftOutReason.NeedsLeftOut, () => !candidate.InProgress && Blocker(candidate.Skill) is { } blocker ? $"It needs {blocker.Name} first, which is left out." : null),
            (LeftOutReason.OpensLittle, () => !candidate.InProgress && OpensLittle(candidate) ? LittleReason(candidate) : null),
        ];
        return rows.Select(row => (row.Reason, Because: row.Says())).Where(row => row.Because is not null)
            .Select(row => ((LeftOutReason, string)?)(row.Reason, row.Because!)).FirstOrDefault();
    }

    private Skill? Blocker(Skill skill) => Before(skill).FirstOrDefault(before =>
        candidates.Gaps.TryGetValue(before, out var gap) && !IsTaken(before) && !gap.InProgress
        && (gap.Learning?.Skipped == true || notToPropose.Contains(before) || rivals.Of(before).Any(rival => IsTaken(rival) || IsHeld(rival))));

    // The rival to propose rather than this: named in more postings, else earlier in the catalogue's list. What the person ruled out is no choice.
    private Skill? Preferred(Skill skill) => !asked.TryGetValue(skill, out var mine) ? null : rivals.Of(skill)
        .Where(rival => asked.ContainsKey(rival) && !notToPropose.Contains(rival)
            && (candidates.Checks.ContainsKey(rival) || (candidates.Gaps.TryGetValue(rival, out var gap) && gap.Learning?.Skipped != true)))
        .Where(rival => asked[rival].NamedIn > mine.NamedIn || (asked[rival].NamedIn == mine.NamedIn && rivals.IsBefore(rival, skill)))
        .OrderByDescending(rival => asked[rival].NamedIn).ThenBy(rival => rivals.Of(rival).Count(other => rivals.IsBefore(other, rival))).FirstOrDefault();

    // Whether a rival is held well enough to build on.
    private bool IsHeld(Skill rival) => holdings.Of(rival).Low >= GapCandidates.EnoughToBuildOn;

    private const double Rare = 0.15;
    private const double ManyHours = 20;

    private bool OpensLittle(GapCandidate candidate) =>
        ShareOf(candidate.Skill) < Rare && candidate.Effort.Left >= ManyHours && !OpenAfterAll(candidate).OpensSomething;

    private string LittleReason(GapCandidate candidate) => asked.GetValueOrDefault(candidate.Skill) switch
    {
        null => $"{CountWords.Hours(candidate.Effort.Left)}, and none of these roles asks for it by itself.",
        { NamedIn: 1 } => $"Asked once, {CountWords.Hours(candidate.Effort.Left)}, and it opens nothing by itself.",
        { NamedIn: > 1 and var k, Of: var n } => $"Asked in {k} of {n}, {CountWords.Hours(candidate.Effort.Left)}, and it opens nothing by itself.",
        _ => $"Seldom asked, as far as we know, {CountWords.Hours(candidate.Effort.Left)}, and it opens nothing by itself.",
    };

    private bool IsTaken(Skill skill) => taken.Exists(gap => gap.Skill == skill);

    private double ShareOf(Skill skill) => asked.GetValueOrDefault(skill)?.Share ?? 0;

    private long Gain(Skill skill) =>
        value.Gain([(candidates.Gaps.GetValueOrDefault(skill) ?? candidates.Checks[skill].Candidate).Step]);
}
