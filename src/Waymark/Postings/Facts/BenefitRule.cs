namespace Waymark;

/// <summary>The benefits, each named once. Outside of the benefits' own section one counts only beside another: lists of them often stand where no heading was seen.</summary>
internal static class BenefitRule
{
    private const int Near = 14;

    /// <summary>The benefits of the posting, in the order they stand.</summary>
    public static IReadOnlyList<Fact<string>> Read(IEnumerable<FactText> texts)
    {
        List<Fact<string>> found = [];
        foreach (var text in texts)
        {
            CueHit? previous = null;
            List<CueHit> hits = [.. text.Of(CueKind.Benefit).Where(hit => !text.Denies(hit))];
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

    private static bool IsBeside(CueHit? first, CueHit second) => first is { } hit && hit.Cue.Value != second.Cue.Value && second.First - hit.End <= Near;
}
