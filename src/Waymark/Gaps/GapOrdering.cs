namespace Waymark;

/// <summary>The work of putting gaps into an order: what was taken so far, and what is left out and why.</summary>
internal sealed class GapOrdering
{
    // Pairs are looked at among so many of the best single steps.
    private const int LookAhead = 10;

    // From this share of the postings on nearly all ask for it; and what is kept for it with what comes first, so that the rest has room.
    private const double NearlyAll = 0.85;
    private const int MostForCore = 2;

    // From this share on it is asked often; and what takes longer than so many hours does not go first for it.
    private const double Often = 0.4;
    private const double ManyHoursFirst = 150;

    // So many roles are named that ask for a skill.
    private const int MostRolesNamed = 3;

    private readonly IReadOnlyList<Sample> samples;
    private readonly int leading;
    private readonly Catalogue catalogue;
    private readonly Dictionary<Skill, Stacks> others;
    private readonly IReadOnlyDictionary<Skill, DemandedSkill> asked;
    private readonly GapCandidates candidates;
    private readonly RivalGroups rivals;
    private readonly ReachValue value;
    private readonly HashSet<Skill> aims;
    private readonly Holdings holdings;
    private readonly IReadOnlyList<Learning> learning;
    private readonly List<Gap> taken = [];
    private readonly double unasked;
    private ReadyCount ready;

    public GapOrdering(
        IReadOnlyList<Sample> samples, Holdings holdings, IReadOnlyList<Learning> learning, Catalogue catalogue, IReadOnlyList<Stacks> stacks, int leading, IReadOnlyList<double>? shares)
    {
        (this.samples, this.leading, this.holdings, this.learning, this.catalogue) = (samples, leading, holdings, learning, catalogue);

        // What one role leaves out for another technology may be just what another role aims at, or asks for by itself.
        aims = stacks.Select(set => set.Aim.Skill).Concat(samples.SelectMany(sample => sample.Catalogue.Asks).Where(ask => ask.AnyOf.Count == 1).Select(ask => ask.AnyOf[0])).ToHashSet();
        others = stacks.SelectMany(set => set.Others.Where(skill => !aims.Contains(skill)), (set, skill) => (set, skill))
            .DistinctBy(entry => entry.skill).ToDictionary(entry => entry.skill, entry => entry.set);
        asked = DemandedSkill.In(samples, skill => holdings.Of(skill).Low);
        candidates = new(holdings, learning, catalogue, asked);
        rivals = new(samples, catalogue);
        value = new(samples, holdings, catalogue, shares);
        ready = ReadyCount.Of(samples, value.LevelOf, IsRefused);
        unasked = samples.Select(UnaskedOf).Order().DefaultIfEmpty().Average();
    }

    public GapOrder Order()
    {
        foreach (var begun in candidates.Gaps.Values.Where(gap => gap.InProgress)
            .OrderBy(gap => gap.Learning?.Started ?? DateOnly.MaxValue).ThenBy(gap => gap.Skill.Id, StringComparer.Ordinal))
        {
            TakeBegun(begun);
        }

        while (taken.Count < GapOrder.MostProposed - (Core() is { } kept ? kept.Count : 0) && Best() is [var next, .. var then])
        {
            Take(next, then.Count == 0 ? BestReason(next) : NeededBefore(then[^1]));
        }

        while (Core() is [var next, .. var then] && taken.Count + then.Count < GapOrder.MostProposed)
        {
            Take(next, then.Count == 0 ? $"Nearly all postings for “{CoreOf(next.Skill)!.Title}” ask for it.{(next.Effort.Left >= ManyHours ? " It takes long: begin it beside the others." : "")}" : NeededBefore(then[^1]));
        }

        // What is proposed before it was counted at its place; what is not, is counted after all of it.
        var checks = candidates.Checks.Values
            .Where(check => !others.ContainsKey(check.Candidate.Skill))
            .Select(check => Check(check.Candidate, check.Reason))
            .Where(check => check.NeededFor.Count > 0 || Gain(check.Skill) > 0)
            .OrderByDescending(check => check.NeededFor.Count > 0).ThenByDescending(check => check.Opens.RequiredIn).ThenByDescending(check => ShareOf(check.Skill)).ThenByDescending(check => Gain(check.Skill)).ThenBy(check => check.Skill.Id, StringComparer.Ordinal)
            .ToList();
        var left = candidates.Gaps.Values.Where(gap => !IsTaken(gap.Skill)).Select(LeaveOut)

            // What is held is nobody's to leave out; that it is not raised further needs no word.
            .Where(gap => !holdings.Of(gap.Skill).IsHeld || gap.Reason is LeftOutReason.SetAside or LeftOutReason.Later or LeftOutReason.Covered);
        return new()
        {
            Proposed = taken is [{ InProgress: false } only] ? [only with { Why = "It is the one thing that is known to be missing." + Instead(candidates.Gaps[only.Skill]) }] : [.. taken],

            // Of what does the same, one question is enough.
            CheckFirst = [.. checks.Where((check, at) => check.NeededFor.Count > 0 || !checks.Take(at).Any(earlier => rivals.Are(earlier.Skill, check.Skill)))],
            LeftOut = [.. left.OrderByDescending(gap => ShareOf(gap.Skill)).ThenBy(gap => gap.Skill.Id, StringComparer.Ordinal)],
            Postings = samples.Sum(sample => sample.Postings.Count),
            Unasked = unasked,
            CountsOnly = samples.Any(sample => sample.CountsOnly),
        };
    }

    // What nearly every posting of a role in front asks for is not left for later because it takes long: its place is kept.
    private List<GapCandidate>? Core() => candidates.Gaps.Values
        .Where(candidate => !IsTaken(candidate.Skill) && CoreOf(candidate.Skill) is not null && Excluded(candidate) is null && Gain(candidate.Skill) > 0)
        .Select(Bundle)
        .OrderByDescending(bundle => ShareOf(bundle[^1].Skill)).ThenBy(bundle => bundle[^1].Effort.Left).ThenBy(bundle => bundle[^1].Skill.Id, StringComparer.Ordinal)
        .FirstOrDefault(bundle => bundle.Count <= MostForCore);

    private Role? CoreOf(Skill skill) => samples.Take(leading).FirstOrDefault(sample => DemandedSkill.ShareIn(sample, skill, value.LevelOf) >= NearlyAll)?.Role;

    // What is met already asks for nothing more.
    private bool Asks(Sample sample, GapCandidate candidate) => sample.Postings.Append(sample.Catalogue).Any(posting => posting.Asks.Any(ask =>
        ask.AnyOf.Contains(candidate.Skill) && candidate.Now < ask.Level && !ask.AnyOf.Any(other => other != candidate.Skill && value.LevelOf(other) >= ask.Level)));

    private static string NeededBefore(GapCandidate candidate) => $"It is needed before {candidate.Skill.Name}.";

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
    // What is asked often goes before what is merely asked well, and that before what is merely cheap; while most is unknown, only these are proposed and the rest is a question.
    private List<GapCandidate>? Best() => Best(IsOftenAsked) ?? Best(IsWellAsked) ?? (unasked > GapOrder.MostUnasked ? null : Best(_ => true));

    // A whole trade is not put before all that is small.
    private bool IsOftenAsked(GapCandidate candidate) => ShareOf(candidate.Skill) >= Often && candidate.Effort.Left <= ManyHoursFirst && IsWellAsked(candidate);

    private bool IsWellAsked(GapCandidate candidate) => asked.GetValueOrDefault(candidate.Skill)?.IsWellAsked == true;

    private double UnaskedOf(Sample sample) =>
        WeightedAsk.Of(sample).Where(ask => ask.AnyOf.Any(skill => !holdings.Of(skill).Asked)).Sum(ask => ask.Weight * ask.MetBy(holdings).Width);

    private List<GapCandidate>? Best(Func<GapCandidate, bool> may)
    {
        var singles = candidates.Gaps.Values
            .Where(candidate => !IsTaken(candidate.Skill) && may(candidate) && Excluded(candidate) is null)
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
        var opens = Open(candidate.Skill, ready, ready = ReadyCount.Of(samples, value.LevelOf, IsRefused));
        taken.Add(new(candidate.Skill, candidate.Now, candidate.Aim, candidate.Effort, [.. Before(candidate.Skill)], opens, candidate.InProgress, why));
    }

    private string BestReason(GapCandidate candidate)
    {
        List<string> roles = [.. samples.Where(sample => Asks(sample, candidate)).Select(sample => sample.Role.WithArticle)];
        var counts = samples.Count < 2 || roles.Count == 0 ? "" : $"It counts for {CountWords.List(roles.Count > MostRolesNamed ? [.. roles.Take(MostRolesNamed), "others"] : roles)}. ";
        var isFirst = taken.Count == 0;
        return (counts + (!isFirst && counts.Length > 0 ? ""
            : IsOftenAsked(candidate) && isFirst
            ? $"Of what is asked most, it brings you furthest for its {CountWords.Hours(candidate.Effort.Left)}."
            : isFirst
            ? $"Hour for hour it brings you further than anything else on the list ({CountWords.Hours(candidate.Effort.Left)})."
            : candidates.Gaps.Values.Any(other => other != candidate && !IsTaken(other.Skill) && Excluded(other) is null && Gain(other.Skill) > 0)
            ? $"Of what is left after {taken[^1].Skill.Name}, it brings most for its {CountWords.Hours(candidate.Effort.Left)}."
            : "")).TrimEnd() + Instead(candidate);
    }

    // Where most that ask for it would be content with something else that the person may know, that is said first.
    private string Instead(GapCandidate candidate)
    {
        var asks = samples.SelectMany(sample => sample.Postings.Append(sample.Catalogue)).SelectMany(posting => posting.Asks)
            .Where(ask => ask.AnyOf.Contains(candidate.Skill) && candidate.Now < ask.Level && !ask.AnyOf.Any(other => other != candidate.Skill && value.LevelOf(other) >= ask.Level)).ToList();
        var open = asks.SelectMany(ask => ask.AnyOf.Distinct()).Where(skill => skill != candidate.Skill && !holdings.Of(skill).Asked && holdings.Of(skill).Low == Level.None)
            .CountBy(skill => skill).Where(entry => entry.Value * 2 > asks.Count).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key.Id, StringComparer.Ordinal).Select(entry => entry.Key.Name).ToList();
        return asks.Exists(ask => ask.AnyOf.Count == 1) || open.Count == 0 ? "" : $" {CountWords.List([.. open.Take(MostRolesNamed)], "or")} would do as well, if you know {(open.Count == 1 ? "it" : "one of them")}.";
    }

    private Opening Open(Skill skill, ReadyCount before, ReadyCount after)
    {
        var count = asked.GetValueOrDefault(skill);
        return new(
            count?.NamedIn ?? 0, count?.RequiredIn ?? 0, samples.Sum(sample => sample.Postings.Count),
            before.Ready, after.Ready, before.Near, after.Near, count?.Importance ?? 0, count?.Role)
        {
            OpenIn = count?.OpenIn ?? 0,
            OnlyNamedIn = count?.OnlyNamedIn ?? 0,
            OfRole = samples.Where(sample => sample.Role == count?.Role).Sum(sample => sample.Postings.Count),
        };
    }

    // What it would open after all that was taken, without being taken.
    private Opening OpenAfterAll(GapCandidate candidate)
    {
        var given = catalogue.Implications.Of(candidate.Skill).ToDictionary(implied => implied.Skill, implied => candidate.Aim.Shifted(-implied.Below));
        return Open(candidate.Skill, ready, ReadyCount.Of(samples, skill =>
            given.TryGetValue(skill, out var level) && level > value.LevelOf(skill) ? level : value.LevelOf(skill), IsRefused));
    }

    private CheckFirst Check(GapCandidate candidate, CheckReason reason) => new(
        candidate.Skill, reason, candidate.Now, candidate.Aim, candidate.Effort, OpenAfterAll(candidate),
        [.. taken.Where(gap => gap.First.Contains(candidate.Skill)).Select(gap => gap.Skill)]);

    private LeftOutGap LeaveOut(GapCandidate candidate)
    {
        var opens = OpenAfterAll(candidate);
        var (reason, because) = Excluded(candidate) ?? (Gain(candidate.Skill) > 0
            ? (LeftOutReason.Later, $"It comes after these: {CountWords.Hours(candidate.Effort.Left)}. {opens.Words}")
            : (LeftOutReason.Covered, taken.Find(gap => !(candidate.Skill.Hours > gap.Skill.Hours) && catalogue.Implications.Of(gap.Skill).Any(implied => implied.Skill == candidate.Skill)) is { } by ? $"You learn it with {by.Skill.Name}." : "By itself it brings none of these roles nearer."));
        return new(candidate.Skill, reason, candidate.Effort, opens, because);
    }

    private bool IsRefused(Skill skill) => holdings.Answers.GetValueOrDefault(skill.Id)?.Liking == Disliked || learning.Any(entry => entry.Skipped == true && catalogue.Skill(entry.Skill) == skill);

    // Why a gap is not to be proposed: the first row that has something to say. What was begun is only held back by another choice of the person.
    private (LeftOutReason Reason, string Because)? Excluded(GapCandidate candidate)
    {
        (LeftOutReason Reason, Func<string?> Says)[] rows =
        [
            (LeftOutReason.SetAside, () => candidate.Learning?.Skipped == true ? "You set it aside." : null),
            (LeftOutReason.SetAside, () => !candidate.InProgress && holdings.Answers.GetValueOrDefault(candidate.Skill.Id)?.Liking == Disliked ? "You would rather not." : null),
            (LeftOutReason.Rival, () => others.TryGetValue(candidate.Skill, out var stacks) ? Aimed(stacks) : null),
            (LeftOutReason.Rival, () => rivals.Of(candidate.Skill).FirstOrDefault(rival => IsTaken(rival) || (!candidate.InProgress && IsHeld(rival) && holdings.Of(rival).Low > candidate.Now)) is { } rival
                ? $"{rival.Name} does the same in your plan; one of the two is enough." : null),
            (LeftOutReason.Rival, () => !candidate.InProgress && candidate.Now == Level.None && Preferred(candidate.Skill) is { } rival
                ? $"{rival.Name} does the same and {(asked[rival].NamedIn > asked[candidate.Skill].NamedIn ? "is asked more often" : "is usually asked first")}{(candidates.Gaps.ContainsKey(rival) ? "" : "; first say whether you know it")}." : null),
            (LeftOutReason.Rival, () => !candidate.InProgress && candidate.Now == Level.None && UsualInsteadOf(candidate.Skill) is { } usual ? $"{usual.Name} is what is usually asked for there." : null),
            (LeftOutReason.NeedsLeftOut, () => !candidate.InProgress && Blocker(candidate.Skill) is { } blocker ? $"It needs {blocker.Name} first, which is left out." : null),
            (LeftOutReason.OpensLittle, () => !candidate.InProgress && OpensLittle(candidate) ? LittleReason(candidate) : null),
        ];
        return rows.Select(row => (row.Reason, Because: row.Says())).Where(row => row.Because is not null)
            .Select(row => ((LeftOutReason, string)?)(row.Reason, row.Because!)).FirstOrDefault();
    }

    // Of what would do as well, a small thing that no posting names does not stand in for what is usual.
    private Skill? UsualInsteadOf(Skill skill)
    {
        if (asked.GetValueOrDefault(skill) is not { NamedIn: 0 } || aims.Contains(skill))
        {
            return null;
        }

        List<Skill> first = [.. samples.SelectMany(sample => sample.Catalogue.Asks).Where(ask => ask.AnyOf.Contains(skill)).Select(ask => ask.AnyOf[0]).Distinct()];
        return first.Count > 0 && !first.Contains(skill) && first.Find(usual => !IsRefused(usual) && !holdings.Of(usual).IsHeld) is { } usual ? usual : null;
    }

    // Whose choice it is that the plan aims at another one.
    private string Aimed(Stacks stacks) => (stacks.AimedBy, holdings.Of(stacks.Aim.Skill).IsHeld) switch
    {
        (StackAim.Picked, _) => $"You chose {stacks.Aim.Skill.Name}, which does the same; one of the two is enough.",
        (_, true) => $"You know {stacks.Aim.Skill.Name} already, which does the same; one of the two is enough.",
        _ when !IsTaken(stacks.Aim.Skill) => $"{stacks.Aim.Skill.Name} does the same and would come before it; one of the two is enough.",
        _ => $"{stacks.Aim.Skill.Name} does the same, and the plan proposes that one; you can choose the other.",
    };

    private Skill? Blocker(Skill skill) => Before(skill).FirstOrDefault(before =>
        candidates.Gaps.TryGetValue(before, out var gap) && !IsTaken(before) && !gap.InProgress
        && gap.Now == Level.None
        && (gap.Learning?.Skipped == true || others.ContainsKey(before) || rivals.Of(before).Any(rival => IsTaken(rival) || IsHeld(rival))));

    // The rival to propose rather than this: named in more postings, else earlier in the catalogue's list. What the person ruled out is no choice.
    private Skill? Preferred(Skill skill) => !asked.TryGetValue(skill, out var mine) ? null : rivals.Of(skill)
        .Where(rival => asked.ContainsKey(rival) && !others.ContainsKey(rival)
            && (candidates.Checks.ContainsKey(rival) || (candidates.Gaps.TryGetValue(rival, out var gap) && gap.Learning?.Skipped != true)))
        .Where(rival => asked[rival].NamedIn > mine.NamedIn || (asked[rival].NamedIn == mine.NamedIn && rivals.IsBefore(rival, skill)))
        .OrderByDescending(rival => asked[rival].NamedIn).ThenBy(rival => rivals.Of(rival).Count(other => rivals.IsBefore(other, rival))).FirstOrDefault();

    // Whether a rival is held well enough to build on.
    private bool IsHeld(Skill rival) => holdings.Of(rival).Low >= GapCandidates.EnoughToBuildOn;

    // The lowest of −2…+2.
    private const int Disliked = -2;

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
