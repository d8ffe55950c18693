namespace Waymark;

/// <summary>
/// What is held as well as most ask for it, and not as well as some do: no gap, and not silence either. Asks of postings that count are counted; our estimate speaks only above competent,
/// for below it whatever is asked above what is held is a gap.
/// </summary>
internal sealed class HeldBelow(GapProgress progress)
{
    /// <summary>All of them.</summary>
    public IEnumerable<LeftOutGap> All() => progress.Asked.Values
        .Where(asked => progress.Holdings.Of(asked.Skill) is { Asked: true, IsHeld: true } held && held.Low == held.High && !progress.Candidates.Gaps.ContainsKey(asked.Skill) && !progress.Candidates.Checks.ContainsKey(asked.Skill))
        .Select(Of).OfType<LeftOutGap>();

    private LeftOutGap? Of(DemandedSkill asked)
    {
        var held = progress.Holdings.Of(asked.Skill).Low;
        var wanting = progress.Samples.SelectMany(sample => sample.Postings).Count(posting => HighestAbove(posting, asked.Skill, held) is not null);
        var highest = progress.Samples.SelectMany(sample => wanting > 0 ? sample.Postings : held >= Level.Competent ? [sample.Catalogue] : []).Max(posting => HighestAbove(posting, asked.Skill, held));
        if (highest is not { } level)
        {
            return null;
        }

        var candidate = progress.Candidates.Towards(asked.Skill, level);
        var who = wanting == 0 ? $"as we reckon, {level.Words} is asked"
            : asked.NamedIn == 1 ? $"the one posting that asks for it asks for {level.Words}"
            : wanting == asked.NamedIn ? $"{CountWords.All(wanting)} postings that ask for it ask for more, up to {level.Words}"
            : $"{wanting} of the {asked.NamedIn} postings that ask for it {(wanting == 1 ? "asks" : "ask")} for {(wanting == 1 ? level.Words : $"more, up to {level.Words}")}";
        return new(asked.Skill, LeftOutReason.Enough, candidate.Effort, progress.OpensAfterAll(candidate),
            held >= Level.Competent ? $"You are {held.WithArticle}, and {who}. That comes with use."
            : wanting == asked.NamedIn ? $"You are {held.WithArticle}, which is usual as we reckon; {who}."
            : $"You are {held.WithArticle}, which is enough for most; {who}.");
    }

    // Of what would do as well, what is held best speaks.
    private Level? HighestAbove(SamplePosting posting, Skill skill, Level held) =>
        posting.Asks.Where(ask => held < ask.Level && ask.AnyOf.MaxBy(progress.Value.LevelOf) == skill).Max(ask => (Level?)ask.Level);
}
