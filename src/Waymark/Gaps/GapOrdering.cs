namespace Waymark;

/// <summary>The search for an order of gaps: again and again what gains most for an hour, with all that it needs first.</summary>
internal sealed class GapOrdering
{
    // Pairs are looked at among so many of the best single steps.
    private const int LookAhead = 10;

    // From this share of the postings on nearly all ask for it; and what is kept for it with what comes first, so that the rest has room.
    private const double NearlyAll = 0.85;
    private const int MostForCore = 2;

    // From this share on it is asked often; and what takes longer than so many hours does not go first for it.
    internal const double Often = 0.4;
    private const double ManyHoursFirst = 150;

    // Places kept for what is asked well and is too long before the date.
    private const int MostForLong = 2;

    private readonly int leading;
    private readonly double? hours;
    private readonly GapProgress progress;
    private readonly GapExclusions exclusions;
    private readonly GapReasons reasons;
    private readonly double unasked;

    public GapOrdering(GapProgress progress, int leading, double? hours = null)
    {
        (this.progress, this.leading, this.hours, exclusions, reasons) = (progress, leading, hours, new(progress), new(progress));
        unasked = progress.Samples.Select(UnaskedOf).Order().DefaultIfEmpty().Average();
    }

    public GapOrder Order()
    {
        foreach (var begun in progress.Candidates.Gaps.Values.Where(gap => gap.InProgress && progress.InFront.Any(sample => progress.IsAskedIn(sample, gap)))
            .OrderBy(gap => gap.Learning?.Started ?? DateOnly.MaxValue).ThenBy(gap => gap.Skill.Id, StringComparer.Ordinal))
        {
            TakeBegun(begun);
        }

        while (Next() is ([var next, .. var then], var isCore))
        {
            progress.Take(next, then.Count > 0 ? GapReasons.NeededBefore(then[^1])
                : isCore ? reasons.OfCore(next, CoreOf(next.Skill, leading)!)
                : reasons.Best(next, IsOftenAsked(next), isLast: !MayTakeAnotherThan(next), isOfWhatFits: Fits([next]) && Open().Any(other => !Fits(Bundle(other)))));
        }

        // What is proposed before it was counted at its place; what is not, is counted after all of it.
        var checks = progress.Candidates.Checks.Values
            .Where(check => !progress.LeftForAim.ContainsKey(check.Candidate.Skill))
            .Select(check => Check(check.Candidate, check.Reason))
            .Where(check => check.NeededFor.Count > 0 || (progress.Gain(check.Skill) > 0 && !check.Skill.IsAnsweredByRivals(progress.Rivals.Of(check.Skill), progress.Holdings)))
            .OrderByDescending(check => check.NeededFor.Count > 0).ThenByDescending(check => progress.ShareOf(check.Skill)).ThenByDescending(check => check.Opens.RequiredIn).ThenByDescending(check => progress.Gain(check.Skill)).ThenBy(check => check.Skill.Id, StringComparer.Ordinal)
            .ToList();
        checks = OneForEachKind(checks);
        var left = progress.Candidates.Gaps.Values.Where(gap => !progress.IsTaken(gap.Skill)).Select(LeaveOut)

            // What is held is nobody's to leave out; that it is not raised further needs no word, unless it is for a role that waits, or waits for what is not held itself.
            .Where(gap => !progress.Holdings.Of(gap.Skill).IsHeld || gap.Reason is LeftOutReason.SetAside or LeftOutReason.OtherRole or LeftOutReason.Later or LeftOutReason.LearnedWith or LeftOutReason.Covered
                || (gap.Reason == LeftOutReason.Rival && progress.LeftForAim.TryGetValue(gap.Skill, out var stacks) && !progress.Holdings.Of(stacks.Aim.Skill).IsHeld));
        return new()
        {
            Proposed = progress.Taken is [{ InProgress: false } only] ? [only with { Why = reasons.OfTheOnlyOne(progress.Candidates.Gaps[only.Skill]) }] : progress.Taken,

            // Of what does the same, one question is enough.
            CheckFirst = [.. checks.Where((check, at) => check.NeededFor.Count > 0 || !checks.Take(at).Any(earlier => progress.Rivals.Are(earlier.Skill, check.Skill)))],
            LeftOut = [.. left.Concat(new HeldBelow(progress).All()).OrderByDescending(gap => progress.ShareOf(gap.Skill)).ThenBy(gap => gap.Skill.Id, StringComparer.Ordinal)],
            Postings = progress.Samples.Sum(sample => sample.Postings.Count),
            Unasked = unasked,
            CountsOnly = progress.Samples.Any(sample => sample.CountsOnly),
        };
    }

    // The best, as long as it leaves room for the core; and the core of the role in front before what serves only other roles.
    private (List<GapCandidate> Bundle, bool IsCore)? Next()
    {
        var room = GapOrder.MostProposed - progress.Taken.Count;
        var (core, first) = (Core(leading), Core(1));
        return room > (core?.Count ?? 0) && Best() is { } best && (first is null || progress.IsAskedIn(progress.Samples[0], best[^1])) ? (best, false)
            : (first ?? core) is { } kept && kept.Count <= room ? (kept, true)
            : null;
    }

    // What nearly every posting of a role in front asks for is not left for later because it takes long: its place is kept.
    private List<GapCandidate>? Core(int roles) => progress.Candidates.Gaps.Values
        .Where(candidate => !progress.IsTaken(candidate.Skill) && CoreOf(candidate.Skill, roles) is not null && exclusions.Of(candidate) is null && progress.Gain(candidate.Skill) > 0)
        .Select(Bundle)
        .OrderByDescending(bundle => progress.ShareOf(bundle[^1].Skill)).ThenBy(bundle => bundle[^1].Effort.Left).ThenBy(bundle => bundle[^1].Skill.Id, StringComparer.Ordinal)
        .FirstOrDefault(bundle => bundle.Count <= MostForCore);

    private Role? CoreOf(Skill skill, int roles) => progress.Samples.Take(roles).FirstOrDefault(sample => DemandedSkill.ShareIn(sample, skill, progress.Value.LevelOf) >= NearlyAll)?.Role;

    private void TakeBegun(GapCandidate begun)
    {
        foreach (var candidate in Bundle(begun).Where(candidate => !progress.IsTaken(candidate.Skill) && exclusions.Of(begun) is null && exclusions.Of(candidate) is null or { Reason: LeftOutReason.OpensLittle }))
        {
            if (progress.Taken.Count < GapOrder.MostProposed)
            {
                progress.Take(candidate, candidate.InProgress ? "You have begun it: to finish it comes before anything new." : $"It is needed before {begun.Skill.Name}, which you have begun.");
            }
        }
    }

    // The best next bundle: what to take now, first, and what it leads to, last. Null when nothing gains anything.
    // What is asked often goes before what is merely asked well, and that before what is merely cheap.
    private List<GapCandidate>? Best() => (hours is null ? null : BestThatFits())
        ?? Best(IsOftenAsked, _ => true) ?? Best(IsWellAsked, _ => true) ?? (MayBeMerelyCheap ? Best(_ => true, _ => true) : null);

    // What can be finished by the date goes before what cannot, so that no week until then is spent on what comes too late.
    // What is merely cheap fills the weeks until then, but takes no place from what is asked well and comes after it.
    private List<GapCandidate>? BestThatFits()
    {
        var tooLong = Open().Count(candidate => IsWellAsked(candidate) && !Fits(Bundle(candidate)));
        var hasRoomBeside = tooLong > 0 && GapOrder.MostProposed - progress.Taken.Count > Math.Min(tooLong, MostForLong);
        return Best(IsOftenAsked, Fits) ?? Best(IsWellAsked, Fits) ?? (MayBeMerelyCheap && hasRoomBeside ? Best(candidate => !progress.IsReluctant(candidate.Skill), Fits) : null);
    }

    // While most is unknown, only what is asked well is proposed, with a date or without: what else is worth the weeks is a question first.
    private bool MayBeMerelyCheap => unasked <= GapOrder.MostUnasked;

    private bool Fits(IReadOnlyList<GapCandidate> bundle) => hours is null || progress.Taken.Sum(gap => gap.Effort.Left) + bundle.Sum(candidate => candidate.Effort.Left) <= hours;

    // What may still be taken.
    private IEnumerable<GapCandidate> Open() => progress.Candidates.Gaps.Values.Where(candidate => !progress.IsTaken(candidate.Skill) && exclusions.Of(candidate) is null && progress.Gain(candidate.Skill) > 0);

    // A whole trade is not put before all that is small, and what the person would rather not do comes after what they mind less.
    private bool IsOftenAsked(GapCandidate candidate) => progress.ShareOf(candidate.Skill) >= Often && candidate.Effort.Left <= ManyHoursFirst && IsWellAsked(candidate);

    private bool IsWellAsked(GapCandidate candidate) => progress.Asked.GetValueOrDefault(candidate.Skill)?.IsWellAsked == true && !progress.IsReluctant(candidate.Skill);

    private double UnaskedOf(Sample sample) =>
        WeightedAsk.Of(sample).Where(ask => ask.AnyOf.Any(skill => !progress.Holdings.Of(skill).Asked)).Sum(ask => ask.Weight * ask.MetBy(progress.Holdings).Width);

    private bool MayTakeAnotherThan(GapCandidate next) => Open().Any(other => other != next);

    private List<GapCandidate>? Best(Func<GapCandidate, bool> may, Func<List<GapCandidate>, bool> fits)
    {
        var singles = progress.Candidates.Gaps.Values
            .Where(candidate => !progress.IsTaken(candidate.Skill) && may(candidate) && exclusions.Of(candidate) is null)
            .Select(Bundle)
            .Where(bundle => bundle.Count <= GapOrder.MostProposed - progress.Taken.Count && fits(bundle))
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
                if (pair.Count <= GapOrder.MostProposed - progress.Taken.Count && !progress.Rivals.Are(one[^1].Skill, other[^1].Skill) && Score(pair) is var score && score > best)
                {
                    (best, first) = (score, one);
                }
            }
        }

        return first;
    }

    private double Score(List<GapCandidate> bundle) =>
        progress.Value.Growth(bundle.Select(candidate => candidate.Step)) / bundle.Sum(candidate => candidate.Effort.Left);

    // What has to be learned before it, and then itself.
    private List<GapCandidate> Bundle(GapCandidate candidate) =>
        [.. progress.Before(candidate.Skill).Where(skill => !progress.IsTaken(skill)).Select(skill => progress.Candidates.Gaps.GetValueOrDefault(skill)).OfType<GapCandidate>(), candidate];

    // Products are no questions of their own while their kind is to be asked about, nor where the person has nothing of it.
    private List<CheckFirst> OneForEachKind(List<CheckFirst> checks)
    {
        List<Skill> kinds = [.. checks.Select(check => check.Skill), .. progress.Asked.Keys.Where(kind => progress.Holdings.Of(kind).IsNotHeld)];
        return
        [
            .. checks.Where(check => check.NeededFor.Count > 0 || !kinds.Exists(kind => IsAnsweredBy(kind, check)))
                .Select(check => check with { Such = [.. checks.Where(product => product.NeededFor.Count == 0 && IsAnsweredBy(check.Skill, product)).Select(product => product.Skill)] }),
        ];

        bool IsAnsweredBy(Skill kind, CheckFirst product) => product.Skill.IsAnsweredBy(kind, progress.Holdings, progress.ShareOf);
    }

    private CheckFirst Check(GapCandidate candidate, CheckReason reason) => new(
        candidate.Skill, reason, candidate.Now, candidate.Aim, candidate.Effort, progress.OpensAfterAll(candidate),
        [.. progress.Taken.Where(gap => gap.First.Contains(candidate.Skill)).Select(gap => gap.Skill)]);

    private LeftOutGap LeaveOut(GapCandidate candidate)
    {
        var opens = progress.OpensAfterAll(candidate);
        var gains = progress.Gain(candidate.Skill) > 0;
        var excluded = exclusions.Of(candidate);
        if (candidate.InProgress && !gains && excluded is null && !progress.Asked.ContainsKey(candidate.Skill))
        {
            return new(candidate.Skill, LeftOutReason.OtherRole, candidate.Effort, opens, "You have begun it, and none of these roles asks for it: go on with it for its own sake.");
        }

        // That something else will do says more than that it is seldom asked.
        var met = gains || excluded is { Reason: not LeftOutReason.OpensLittle } ? null : exclusions.MetBy(candidate);
        var with = gains || excluded is not (null or { Reason: LeftOutReason.OpensLittle }) ? null : LearnedWith(candidate.Skill);
        var (reason, because) = (met is null && with is null ? excluded : null) ?? (gains
            ? (LeftOutReason.Later, $"It comes after these: {CountWords.Hours(candidate.Effort.Left)}. {opens.Words}")
            : with is not null ? (LeftOutReason.LearnedWith, $"You learn it with {with.Name}.")
            : (LeftOutReason.Covered, met ?? "By itself it brings none of these roles nearer."));
        return new(candidate.Skill, reason, candidate.Effort, opens, because);
    }

    // What it is a kind of is learned with it, however long that takes in all; what it only builds on, where that takes no longer.
    private Skill? LearnedWith(Skill skill) => progress.Taken.Select(gap => gap.Skill)
        .FirstOrDefault(taken => progress.Catalogue.Implications.Of(taken).Any(implied => implied.Skill == skill && (implied.Below == 0 || !(skill.Hours > taken.Hours))));
}
