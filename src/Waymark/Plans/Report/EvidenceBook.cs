namespace Waymark;

/// <summary>Collects the sentences behind the figures of a document, each once, numbered in the order they are first called for.</summary>
/// <param name="elsewhere">Where a sentence is to be seen, for a page that does not print them; absent for a document, which does.</param>
internal sealed class EvidenceBook(Func<PostingReading, Evidence, string>? elsewhere = null)
{
    private const int LongestLine = 1200, LongestSentence = 320;

    private readonly List<Block.Quote> quotes = [];
    private readonly Dictionary<(PostingId Posting, string In, string Sentence), int> known = [];

    /// <summary>The quotes so far.</summary>
    public IReadOnlyList<Block.Quote> Quotes => quotes;

    /// <summary>A link with <paramref name="words"/> to the sentence around <paramref name="evidence"/>.</summary>
    public Inline Link(string words, PostingReading reading, Evidence evidence)
    {
        var number = Number(reading, evidence);
        return To(words, $"{words}, sentence {number}", number, reading, evidence);
    }

    /// <summary>Links "1", "2", "3" to the sentences of several postings, at most <paramref name="most"/> of them.</summary>
    public Inlines Links(IEnumerable<(PostingReading Reading, Evidence Evidence)> evidence, int most)
    {
        var numbers = evidence.Take(most).Select(entry => (Number: Number(entry.Reading, entry.Evidence), entry.Reading, entry.Evidence)).DistinctBy(entry => entry.Number).OrderBy(entry => entry.Number);
        return Inlines.Join(" ", numbers.Select(entry => To($"{entry.Number}", $"sentence {entry.Number}", entry.Number, entry.Reading, entry.Evidence)));
    }

    private Inline To(string words, string name, int number, PostingReading reading, Evidence evidence) =>
        elsewhere is null ? Inline.Link.To(words, $"#evidence-{number}", name) : Inline.Link.ToPage(words, elsewhere(reading, evidence), name);

    private int Number(PostingReading reading, Evidence evidence)
    {
        var sentence = evidence.In == "text" ? Sentence(evidence.LineOf(reading.Text, LongestLine), evidence.Text) : evidence.Text;
        var key = (reading.Id, evidence.In, sentence);
        if (!known.TryGetValue(key, out var number))
        {
            number = quotes.Count + 1;
            known.Add(key, number);
            quotes.Add(new Block.Quote(sentence, Source(reading, evidence), $"evidence-{number}") { Address = reading.Posting.Url });
        }

        return number;
    }

    // The sentence of a line around some words, so that two facts of one sentence are one quote; a very long one is cut at a space.
    private static string Sentence(string line, string words)
    {
        var at = line.IndexOf(words.Replace('\n', ' '), StringComparison.Ordinal);
        if (at < 0)
        {
            return line;
        }

        var start = 0;
        for (var i = at - 1; i > 0 && start == 0; i--)
        {
            start = line[i] == ' ' && line[i - 1] is '.' or '!' or '?' ? i + 1 : 0;
        }

        var end = line.Length;
        for (var i = at + words.Length; i + 1 < line.Length && end == line.Length; i++)
        {
            end = line[i] is '.' or '!' or '?' && line[i + 1] == ' ' ? i + 1 : line.Length;
        }

        var sentence = line[start..end];
        return sentence.Length <= LongestSentence || sentence.LastIndexOf(' ', LongestSentence) is not (> 0 and var cut) || start + cut < at + words.Length ? sentence : sentence[..cut] + " …";
    }

    private static string Source(PostingReading reading, Evidence evidence)
    {
        var posting = string.Join(", ", new[] { reading.Posting.Company, reading.Called }.Where(words => !string.IsNullOrWhiteSpace(words)));
        var place = evidence.In switch { "text" => "", "title" => " (its title)", "location" => " (its place)", "company" => " (the employer’s name)", "you" => " (put right by you)", var field => $" (the board’s field “{field}”)" };
        return posting + place;
    }
}
