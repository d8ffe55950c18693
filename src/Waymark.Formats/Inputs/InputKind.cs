using System.Text.RegularExpressions;

namespace Waymark.Formats;

/// <summary>What an input holds, and how that is read.</summary>
internal sealed partial record InputKind(string Name, Func<Input, IEnumerable<PostingRecord>> Read)
{
    public static readonly InputKind Text = new("text", PlainTextPosting.Read);
    public static readonly InputKind Markdown = new("Markdown", MarkdownPosting.Read);
    public static readonly InputKind Html = new("HTML", HtmlPage.Read);
    public static readonly InputKind Csv = new("CSV", CsvPostings.Read);
    public static readonly InputKind Json = new("JSON", JsonPostings.Read);
    public static readonly InputKind JsonLines = new("JSON Lines", JsonLinesPostings.Read);
    public static readonly InputKind Xml = new("XML", PersonioFeed.Read);

    /// <summary>Tells the kind by content as well as by extension: people rename files, and many things end in .json.</summary>
    public static InputKind Of(Input input) => input.Extension switch
    {
        ".csv" or ".tsv" => Csv,
        ".md" => Markdown,
        ".html" or ".htm" => Html,
        ".json" => IsJsonLines(input.Head) ? JsonLines : Json,
        ".xml" => HtmlStart.IsMatch(input.Head) ? Html : Xml,
        ".jsonl" or ".ndjson" => IsOneJson(input.Head) ? Json : JsonLines,
        _ when JsonStart.IsMatch(input.Head) => IsJsonLines(input.Head) ? JsonLines : Json,
        _ when HtmlStart.IsMatch(input.Head) => Html,
        _ when input.Head.AsSpan().TrimStart() is var start && (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) || PersonioFeed.Begins(start)) => Xml,
        _ => Text,
    };

    // A first line that is a whole object, and another object after it.
    private static bool IsJsonLines(string head) =>
        head.TrimStart().Split(['\r', '\n'], 2) is [var first, var rest] && rest.AsSpan().TrimStart().StartsWith("{") && JsonText.TryParse(first.Trim(), out _) is null;

    private static bool IsOneJson(string head)
    {
        var start = head.AsSpan().TrimStart();
        return start.StartsWith("[") || (start.StartsWith("{") && start[1..].TrimStart(" \t") is ['\r' or '\n', ..]);
    }

    // None of the patterns of this library asks for NonBacktracking: such a pattern is put together when the program starts, and these, compiled with it, take
    // time in proportion to the text all the same, for no two repetitions in them can match the same characters.
    [GeneratedRegex("""^\s*(\{\s*["}]|\[\s*[{\]])""")]
    private static partial Regex JsonStart { get; }

    [GeneratedRegex("""^\s*(<\?xml[^>]*>\s*)?(<!--|<!doctype html|<(html|head|body|div|section|article|main|h[1-6]|p|ul|ol|table|span|script|meta)[\s/>])""", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlStart { get; }
}
