namespace Waymark;

/// <summary>The benefits, each named once. Outside of the benefits' own section one counts only beside another: lists of them often stand where no heading was seen.</summary>
internal static class BenefitRule
{
    private const int Near = 14;

    // How many words may stand between a name and one that says it is what the employer trades in: "the health insurance and managed care sector".
    private const int ReachOfTrade = 4;

    // How far behind its label a keyword may stand.
    private const int LongestKeywords = 100;

    /// <summary>The benefits of the posting, in the order they stand.</summary>
    public static IReadOnlyList<Fact<string>> Read(IEnumerable<FactText> texts)
    {
        List<Fact<string>> found = [];
        foreach (var text in texts)
        {
            CueHit? previous = null;
            List<CueHit> hits = [.. text.Of(CueKind.Benefit).Where(hit => !text.Denies(hit) && !IsTrade(text, hit) && !IsKeyword(text, hit))];
            for (var i = 0; i < hits.Count; i++)
            {
                var hit = hits[i];
                var isListed = IsBeside(previous, hit) || (i + 1 < hits.Count && IsBeside(hit, hits[i + 1]));
                previous = hit;
                if ((!text.IsBody || isListed || IsOffered(text, hit)) && !found.Exists(fact => fact.Value == hit.Cue.Value))
                {
                    found.Add(new(hit.Cue.Value, text.Quote(hit)));
                }
            }
        }

        return found;
    }

    // In the employer's own words a name of several words is enough; "stock" may be that of a shop.
    private static bool IsOffered(FactText text, CueHit hit) => text.SectionAt(hit.First) switch
    {
        SectionKind.Benefits => true,
        SectionKind.About or SectionKind.Unknown => hit.End - hit.First > 1,
        _ => false,
    };

    // "Keywords: nursing, health care", "#pension": what a posting is to be found by.
    private static bool IsKeyword(FactText text, CueHit hit) =>
        (hit.First > 0 && text.Text.BytesOf(text.Tokens[hit.First - 1]).SequenceEqual("#"u8)) || text.LabelOf(hit.First, LongestKeywords) == "keywords";

    // "A wellness startup".
    private static bool IsTrade(FactText text, CueHit hit)
    {
        for (var at = hit.End; at < Math.Min(text.Tokens.Length, hit.End + ReachOfTrade) && text.Tokens[at] is { Spacing: not Spacing.Line, Kind: not TokenKind.Mark }; at++)
        {
            if (text.At(CueKind.NotBenefit, at) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBeside(CueHit? first, CueHit second) => first is { } hit && hit.Cue.Value != second.Cue.Value && second.First - hit.End <= Near;
}
