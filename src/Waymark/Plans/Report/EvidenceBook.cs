namespace Waymark;

/// <summary>Collects the sentences behind the figures of a document, each once, numbered in the order they are first called for.</summary>
/// <param name="elsewhere">Where a sentence is to be seen, for a page that does not print them; absent for a document, which does.</param>
internal sealed class EvidenceBook(Func<PostingReading, Evidence, string>? elsewhere = null)
{
    private const int LongestLine = 1200, LongestSentence = 320, Piece = 240;

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
        var sentence = evidence.In == "text" ? Sentence(evidence.InLine(reading.Text, LongestLine), evidence.Text.Replace('\n', ' ')) : evidence.Text;
        var key = (reading.Id, evidence.In, sentence);
        if (!known.TryGetValue(key, out var number))
        {
            number = quotes.Count + 1;
            known.Add(key, number);
            quotes.Add(new Block.Quote(sentence, Source(reading, evidence), $"evidence-{number}") { Address = reading.Posting.Url });
        }

        return number;
    }

    // The sentence of a line around some words, so that two facts of one sentence are one quote; of a very long one, the piece of it.
    private static string Sentence((string Line, int At) found, string words)
    {
        // A line may name a thing twice, and only one of them is meant.
        var line = found.Line;
        var at = found.At >= 0 && found.At <= line.Length && line.AsSpan(found.At).StartsWith(words, StringComparison.Ordinal) ? found.At : line.IndexOf(words, StringComparison.Ordinal);
        if (at < 0)
        {
            return line;
        }

        var start = 0;
        for (var i = at - 1; i > 0 && start == 0; i--)
        {
            start = EndsAt(line, i - 1) ? i + 1 : 0;
        }

        var end = line.Length;
        for (var i = at + words.Length; i + 1 < line.Length && end == line.Length; i++)
        {
            end = EndsAt(line, i) ? i + 1 : line.Length;
        }

        return end - start <= LongestSentence ? line[start..end] : PieceOf(line[start..end], at - start, words.Length);
    }

    // "From 9 a.m. to 5 p.m." goes on.
    private static bool EndsAt(string line, int at) => line[at] is '.' or '!' or '?' && line[at + 1] == ' ' && !(at + 2 < line.Length && char.IsLower(line[at + 2]));

    // Pieces begin at the same places whatever is looked for, so that what stands near each other shares one; they are cut at spaces.
    private static string PieceOf(string sentence, int at, int length)
    {
        var from = at / Piece * Piece;
        from = from == 0 ? 0 : sentence.LastIndexOf(' ', Math.Min(at, from)) + 1;
        var to = sentence.IndexOf(' ', Math.Max(at + length, Math.Min(sentence.Length, from + Piece)) - 1) is var space and > 0 && space >= at + length ? space : sentence.Length;
        return $"{(from > 0 ? "… " : "")}{sentence[from..to]}{(to < sentence.Length ? " …" : "")}";
    }

    private static string Source(PostingReading reading, Evidence evidence)
    {
        var posting = string.Join(", ", new[] { reading.Posting.Company, reading.Called }.Where(words => !string.IsNullOrWhiteSpace(words)));
        var place = evidence.In switch { "text" => "", "title" => " (its title)", "location" => " (its place)", "company" => " (the employer’s name)", "you" => " (put right by you)", var field => $" (the board’s field “{field}”)" };
        return posting + place;
    }
}
