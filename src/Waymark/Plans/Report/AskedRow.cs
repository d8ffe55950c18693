namespace Waymark;

/// <summary>One thing that a role asks for, as a line of its table: how often, how much of it is held, and the sentences that say so.</summary>
/// <param name="Bar">What is shown.</param>
/// <param name="Sentences">Of each posting that asks for it one, those that require it first.</param>
internal sealed record AskedRow(OverlapBar Bar, IReadOnlyList<(PostingReading Reading, Evidence Evidence)> Sentences)
{
    /// <summary>So many are shown.</summary>
    public const int Most = 12;

    // What the postings at hand require goes first, and leaves room for the rest: a single posting does not stand for all.
    private const int MostFirst = Most / 2;

    // What is lighter than all these is asked by few.
    private const int MostLookedAt = 200;

    private const int MostAlternatives = 3;

    /// <summary>
    /// The lines of a role: first what most of the postings require, what is lacking before what is held, skills before strengths, the higher level first; then what is asked most, our estimate counting as ten postings, and for a choice of our list
    /// whatever names any of it. What a posting asks for by itself, or as one of several, stands alone only where another line does not say it.
    /// </summary>
    public static IEnumerable<AskedRow> Of(RoleOverlap overlap, Coverage coverage, Holdings holdings)
    {
        SampleChoices choices = new(overlap.Sample);
        List<AskCoverage> first = [.. coverage.Bars.Take(MostLookedAt)
            .Select(bar => (Bar: bar, Required: choices.AskingFor(bar).Select(asking => asking.Asks.FindAll(ask => ask.Necessity == Necessity.Required && (ask.AnyOf.Count == 1 || bar.AnyOf.Count > 1))).Where(asks => asks.Count > 0).ToList()))
            .Where(entry => entry.Required.Count * 2 > overlap.Sample.Postings.Count)
            .OrderByDescending(entry => entry.Required.Count)
            .ThenBy(entry => entry.Bar.Held.Low >= OverlapBar.Wholly)
            .ThenBy(entry => entry.Bar.AnyOf.All(skill => skill.Kind == SkillKind.Strength))
            .ThenByDescending(entry => entry.Required.Max(asks => asks.Max(ask => ask.Level)))
            .Take(MostFirst).Select(entry => entry.Bar)];
        List<AskCoverage> shown = [];
        foreach (var bar in first.Concat(coverage.Bars.Except(first).OrderByDescending(bar => choices.IsOurChoice(bar) ? coverage.Asks.Where(ask => ask.AnyOf.Any(bar.AnyOf.Contains)).Sum(ask => ask.Weight) : bar.Weight)))
        {
            if (!shown.Exists(other => Says(other, bar) || (choices.IsOurChoice(other) && IsWithin(other, bar) && !choices.IsOurChoice(bar))))
            {
                shown.Add(bar);
            }
        }

        return shown.Select(bar => Row(bar, [.. choices.AskingFor(bar)], overlap, holdings));
    }

    // "Java or Python" says what "Java" says, as long as as much of both is held.
    private static bool Says(AskCoverage wider, AskCoverage bar) => IsWithin(bar, wider) && wider.Asked == bar.Asked && wider.Held.Low <= bar.Held.Low;

    // Whoever asks for "R, SAS or Python" counts among those who ask for "Python or R".
    private static bool IsWithin(AskCoverage narrower, AskCoverage wider) => wider.AnyOf.Count > narrower.AnyOf.Count && narrower.AnyOf.All(wider.AnyOf.Contains);

    private static AskedRow Row(AskCoverage bar, List<(SamplePosting Posting, List<Ask> Asks)> asking, RoleOverlap overlap, Holdings holdings) =>
        new(BarOf(bar, asking, overlap, holdings), [.. SentencesOf(bar, asking)]);

    private static IEnumerable<(PostingReading Reading, Evidence Evidence)> SentencesOf(AskCoverage bar, List<(SamplePosting Posting, List<Ask> Asks)> asking) =>
        from entry in asking
        where entry.Posting.Reading is not null
        let said = entry.Asks.Where(ask => ask.Requirement is not null).OrderByDescending(ask => ask.Necessity).FirstOrDefault()
        where said is not null
        orderby said.Necessity descending
        select (entry.Posting.Reading, said.Requirement!.AnyOf.First(mention => bar.AnyOf.Contains(mention.Skill)).Evidence);

    private static OverlapBar BarOf(AskCoverage bar, List<(SamplePosting Posting, List<Ask> Asks)> asking, RoleOverlap overlap, Holdings holdings)
    {
        var more = bar.AnyOf.Count - MostAlternatives;
        var made = new OverlapBar(
            string.Join(" or ", bar.AnyOf.Take(MostAlternatives).Select(skill => skill.Name)) + (more > 0 ? $" or {CountWords.Of(more, "other")}" : ""),
            Asked(bar, asking.Count, overlap),
            bar.Asked ? bar.Held.Low : null);
        if (bar.AnyOf.Select(holdings.Of).MaxBy(holding => holding.Low) is { Asked: true, IsHeld: true } held && held.Low < held.High)
        {
            return made with { Held = 1, HeldWords = "held, level not said" };
        }

        string[] said = [.. ((string?[])[bar.Asked ? made.HeldWords : null, Said(bar, holdings)]).OfType<string>()];
        var words = said.Length == 0 ? made.HeldWords : string.Join(", ", said);
        var of = overlap.Sample.Postings.Count;
        var lacking = NamesWhatIsNotHeld(bar, asking, of, holdings);
        if (lacking is not null)
        {
            // What would do elsewhere does nothing for those that name only something else.
            var without = Lacking(asking, holdings).Count;
            (made, words) = (made with { Held = bar.Held.Low * (asking.Count - without) / asking.Count }, without == asking.Count ? $"{bar.AnyOf[0].Name} {words}" : words);
        }

        var above = lacking ?? (made.Held >= OverlapBar.Wholly ? MoreAsked(asking, of, holdings) : AsOneOfSeveral(bar, asking, of));
        return made with { HeldWords = above is null ? words : $"{words}; {above}" };
    }

    // Of compiled counts only those of single skills are known.
    private static AskedShare Asked(AskCoverage bar, int asking, RoleOverlap overlap)
    {
        var demand = bar.AnyOf.Select(overlap.Demand.For).OfType<SkillDemand>().OrderByDescending(skill => skill.Asked.Count).FirstOrDefault();
        var count = bar.AnyOf.Count == 1 ? demand?.Asked.Count ?? 0 : asking;
        return count > 0 && demand is { Asked: var asked }
            ? new AskedShare.Counted((int)count, (int)asked.Of, bar.AnyOf.Count == 1 && asked.Interval is { } interval ? new(interval.Low, interval.High) : null)
            : new AskedShare.Estimated(demand?.Estimate ?? 0, demand?.Words ?? "some", overlap.Role.IsOwn);
    }

    // Of several that would do as well by our list, a posting may name just one, and that may be lacking.
    private static string? NamesWhatIsNotHeld(AskCoverage bar, List<(SamplePosting Posting, List<Ask> Asks)> asking, int of, Holdings holdings)
    {
        if (bar.AnyOf.Count == 1 || !bar.Asked || bar.Held.Low == 0)
        {
            return null;
        }

        var lacking = Lacking(asking, holdings);
        return lacking.Count == 0 ? null
            : $"{lacking.Count} of {of} name{(lacking.Count == 1 ? "s" : "")} only {CountWords.List([.. lacking.SelectMany(ask => ask.AnyOf).Where(bar.AnyOf.Contains).Select(skill => skill.Name).Distinct(StringComparer.Ordinal).Take(2)], "or")}, {(lacking.TrueForAll(ask => ask.AnyOf.All(skill => holdings.Of(skill).Asked)) ? "not held" : "not asked yet")}";
    }

    private static List<Ask> Lacking(List<(SamplePosting Posting, List<Ask> Asks)> asking, Holdings holdings) =>
        [.. asking.Select(entry => entry.Asks.Find(ask => ask.AnyOf.All(skill => holdings.Of(skill).Low == Level.None))).OfType<Ask>()];

    // Whoever knows R is not asked for SAS by "R, SAS or Python".
    private static string? AsOneOfSeveral(AskCoverage bar, List<(SamplePosting Posting, List<Ask> Asks)> asking, int of) =>
        bar.AnyOf.Count == 1 && asking.Count(entry => entry.Asks.TrueForAll(ask => ask.AnyOf.Count > 1)) is var open and > 0 ? $"in {open} of {of} as one of several" : null;

    // What is held of the whole may not be enough for each that asks.
    private static string? MoreAsked(List<(SamplePosting Posting, List<Ask> Asks)> asking, int of, Holdings holdings) =>
        asking.Count(entry => entry.Asks.Exists(ask => WeightedAsk.MetBy(ask.AnyOf, ask.Level, holdings).Low < 1)) is var more and > 0 ? $"more is asked in {more} of {of}" : null;

    // What was answered of several that would do, and which answer gives what was not asked.
    private static string? Said(AskCoverage bar, Holdings holdings)
    {
        if (bar.Asked)
        {
            return bar.AnyOf.Select(holdings.Of).MaxBy(holding => holding.Low) is { Asked: false, Via: { } via } ? $"by {via.Name}" : null;
        }

        List<string> notHeld = [.. bar.AnyOf.Where(skill => holdings.Of(skill) is { Asked: true, IsHeld: false }).Select(skill => skill.Name)];
        return notHeld.Count > 0 ? $"{CountWords.List(notHeld)} not held, {CountWords.List([.. bar.AnyOf.Where(skill => !holdings.Of(skill).Asked).Select(skill => skill.Name).Take(2)])} not asked yet" : null;
    }
}
