using System.Text.RegularExpressions;

namespace Waymark.Formats;

/// <summary>A time from when to when, found in a line: "Mar 2019 – present", "2014-2016", "03/2019 to 02/2021".</summary>
/// <param name="From">When it began, as a plan writes it.</param>
/// <param name="To">When it ended; absent while it goes on.</param>
/// <param name="Rest">The line without it.</param>
internal sealed partial record WrittenSpan(string? From, string? To, string Rest)
{
    /// <summary>The span in <paramref name="line"/>; <see langword="null"/> where there is none.</summary>
    public static WrittenSpan? In(string line) =>
        Span.Match(line) is { Success: true } found && WrittenDates.Of(found.Groups["from"].Value) is { } from
            ? new(from, WrittenDates.Of(found.Groups["to"].Value), Without(line, found)) : null;

    /// <summary>The last single date in <paramref name="line"/>, which is when it ended; <see langword="null"/> where there is none.</summary>
    public static WrittenSpan? EndIn(string line) =>
        Date.Matches(line).LastOrDefault() is { } found && WrittenDates.Of(found.Value) is { } to ? new(null, to, Without(line, found)) : null;

    private static string Without(string line, Match found) =>
        Empty.Replace(line.Remove(found.Index, found.Length), " ").Trim().Trim(',', '|', '–', '—', '·', '-', ':', ';').Trim();

    private const string Written = @"(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[/.]\d{4}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.?\s+\d{4}|(?:19|20)\d{2})";

    [GeneratedRegex($@"\b(?<from>{Written})\s*(?:-|–|—|to|until|till)\s*(?<to>{Written}|present|now|today|current|currently|ongoing|to date)(?!\w)", RegexOptions.IgnoreCase)]
    private static partial Regex Span { get; }

    [GeneratedRegex($@"\b{Written}(?![\w-])", RegexOptions.IgnoreCase)]
    private static partial Regex Date { get; }

    [GeneratedRegex(@"\(\s*\)|\[\s*\]|\s{2,}")]
    private static partial Regex Empty { get; }
}
