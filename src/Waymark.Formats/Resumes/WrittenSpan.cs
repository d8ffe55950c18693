using System.Text.RegularExpressions;

namespace Waymark.Formats;

/// <summary>A time from when to when, found in a line: "Mar 2019 – present", "2014-2016", "03/2019 to 02/2021", "since 2019".</summary>
/// <param name="From">When it began, as a plan writes it.</param>
/// <param name="To">When it ended; absent while it goes on.</param>
/// <param name="Rest">The line without it.</param>
internal sealed partial record WrittenSpan(string? From, string? To, string Rest)
{
    /// <summary>The span in <paramref name="line"/>; <see langword="null"/> where there is none.</summary>
    public static WrittenSpan? In(string line) =>
        (Span.Match(line) is { Success: true } whole ? whole : Open.Match(line)) is { Success: true } found && WrittenDates.Of(found.Groups["from"].Value) is { } from
            ? new(from, WrittenDates.Of(found.Groups["to"].Value), Without(line, found)) : null;

    /// <summary>The last single date in <paramref name="line"/>, which is when it ended; <see langword="null"/> where there is none.</summary>
    public static WrittenSpan? EndIn(string line) =>
        Date.Matches(line).LastOrDefault() is { } found && WrittenDates.Of(found.Value) is { } to ? new(null, to, Without(line, found)) : null;

    /// <summary>Whether a time that <paramref name="line"/> begins goes on in the <paramref name="next"/> one, as in a narrow column.</summary>
    public static bool GoesOn(string line, string next) => Begun.IsMatch(line) && Ending.IsMatch(next);

    /// <summary>Whether <paramref name="line"/> says how long something took and nothing else, as "4 years 2 months".</summary>
    public static bool IsLength(string line) => Length.Replace(line, "").Trim().Length == 0 && line.Trim().Length > 0;

    private static string Without(string line, Match found) =>
        Empty.Replace(Length.Replace(line.Remove(found.Index, found.Length), " "), " ").Trim().Trim(',', '|', '–', '—', '·', '-', ':', ';').Trim();

    private const string Written = @"(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[/.]\d{4}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.?\s+\d{4}|(?:19|20)\d{2})";

    private const string Until = $"(?:{Written}|present|now|today|current|currently|ongoing|to date)";

    [GeneratedRegex($@"\b(?<from>{Written})\s*(?:-|–|—|to|until|till)\s*(?<to>{Until})(?!\w)", RegexOptions.IgnoreCase)]
    private static partial Regex Span { get; }

    [GeneratedRegex($@"\bsince\s+(?<from>{Written})(?![\w-])|\b(?<from>{Written})\s*(?:-|–|—)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Open { get; }

    [GeneratedRegex($@"\b{Written}\s*(?:-|–|—|to|until|till)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Begun { get; }

    [GeneratedRegex($@"^\s*{Until}(?!\w)", RegexOptions.IgnoreCase)]
    private static partial Regex Ending { get; }

    // "(3 years 9 months)", "· 2 yrs 1 mo": what can be reckoned from the time.
    [GeneratedRegex(@"[(·]?\s*\b\d{1,2}\+?\s*(?:years?|yrs?)\b(?:\s*\d{1,2}\s*(?:months?|mos?)\b)?\s*\)?|[(·]?\s*\b\d{1,2}\s*(?:months?|mos?)\b\s*\)?", RegexOptions.IgnoreCase)]
    private static partial Regex Length { get; }

    [GeneratedRegex($@"\b{Written}(?![\w-])", RegexOptions.IgnoreCase)]
    private static partial Regex Date { get; }

    [GeneratedRegex(@"\(\s*\)|\[\s*\]|\s{2,}")]
    private static partial Regex Empty { get; }
}
