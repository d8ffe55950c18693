namespace Waymark.Formats;

/// <summary>Collects what of a file was not understood, so that the person sees it. No more than a page of it: a file of another kind would fill a book.</summary>
internal sealed class LeftOut
{
    private const int Most = 60, LongestQuote = 80;

    private readonly List<string> all = [];
    private int more;

    /// <summary>What was left out, a sentence each.</summary>
    public IReadOnlyList<string> All => more == 0 ? all : [.. all, $"… and {CountWords.Of(more, "other thing")} of the kind."];

    /// <summary>Notes that something was left out.</summary>
    public void Add(string sentence)
    {
        if (all.Contains(sentence))
        {
            return;
        }

        if (all.Count < Most)
        {
            all.Add(sentence);
        }
        else
        {
            more++;
        }
    }

    /// <summary>The date; noted where there is one that is not understood. Words that say "until now", or nothing, are none.</summary>
    public string? Date(string? text, string where)
    {
        var date = WrittenDates.Of(text);
        if (date is null && !string.IsNullOrWhiteSpace(text) && !WrittenDates.IsOpen(text))
        {
            Add($"{where}: “{Quoted(text)}” is no date that is understood; write it as 2019-08.");
        }

        return date;
    }

    /// <summary>Words of the file, short and on one line.</summary>
    public static string Quoted(string text) => PrintableText.Line(text) is { Length: > LongestQuote } line ? line[..LongestQuote] + "…" : PrintableText.Line(text);
}
