namespace Waymark;

/// <summary>A term that several postings may name and the catalogue does not know.</summary>
/// <param name="Text">The words, as most postings write them.</param>
/// <param name="Postings">The postings that name it, each text once.</param>
/// <param name="Reading">One of them.</param>
/// <param name="Evidence">The words in it.</param>
public sealed record UnknownTerm(string Text, int Postings, PostingReading Reading, Evidence Evidence)
{
    /// <summary>The terms of <paramref name="readings"/> that <paramref name="plan"/> has not decided on, those in most postings first. The order of the readings does not matter.</summary>
    public static IReadOnlyList<UnknownTerm> Of(IEnumerable<PostingReading> readings, Plan plan)
    {
        var decided = plan.Terms.Select(term => term.Text.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. from reading in readings.DistinctBy(reading => reading.Id)
               from evidence in reading.Unknown
               where !decided.Contains(evidence.Text)
               group (reading, evidence) by evidence.Text.ToUpperInvariant() into same
               let first = same.MinBy(entry => entry.reading.Id.ToString(), StringComparer.Ordinal)
               let text = same.CountBy(entry => entry.evidence.Text).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).First().Key
               let postings = same.Count()
               orderby postings descending, text
               select new UnknownTerm(text, postings, first.reading, first.evidence),
        ];
    }
}
