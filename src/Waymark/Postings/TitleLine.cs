using System.Text.RegularExpressions;

namespace Waymark;

/// <summary>The line of a text that is its title.</summary>
internal static partial class TitleLine
{
    // Of a longer line only the beginning is looked at: a text may be one line.
    private const int LongestName = 80, LongestLine = 120, HeadLines = 6;

    /// <summary>The title among the first lines of <paramref name="text"/>; <see langword="null"/> where its first line is too long for one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">The words that name the role.</param>
    public static string? In(string text, Evidence? role)
    {
        string? first = null, second = null, named = null;
        var (start, count) = (0, 0);
        while (start < text.Length && count < HeadLines)
        {
            var end = text.IndexOf('\n', start) is var found && found < 0 ? text.Length : found;
            var line = text[start..Math.Min(end, start + LongestLine)];
            if (line.Length > 0)
            {
                count++;
                if (Label.Match(line) is { Success: true } label)
                {
                    return Bare(label.Groups["title"].Value);
                }

                second ??= count == 2 && line.Length <= LongestName && line[^1] is not ('.' or ':' or '!' or '?') && !line.Contains(": ", StringComparison.Ordinal) ? line : null;
                first ??= line;
                named ??= role is { In: "text" } words && words.Start >= start && words.Start + words.Length <= end && line.Length <= LongestName && line[^1] is not ('.' or ':' or '!' or '?') ? line : null;
            }

            start = end + 1;
        }

        return (named ?? (first is not null && Organisation.IsMatch(first) ? second : null) ?? first) is { Length: > 0 and <= LongestName } title ? Bare(title) : null;
    }

    /// <summary>A title without what only hurries: "(Urgent)", "- Immediate joiners preferred", "- WFH".</summary>
    public static string Bare(string title) => Hurry.Replace(title.Trim(), "") is { Length: > 0 } bare ? bare : title.Trim();

    [GeneratedRegex(@"^(job\s?title|title|position(\stitle)?|vacancy|role)\s?:\s*(?<title>\S.{2,78})$", RegexOptions.IgnoreCase)]
    private static partial Regex Label { get; }

    // The employer's name as the heading of its page; "Lecturer, Leeds University" and "Lecturer at …" are titles.
    [GeneratedRegex(@"^(?!.*(,|\bat\b|:))((The\s)?(University|College|City|Ministry|Institute)\sof\s.+|.+\s(University|College|Council|Ltd\.?|Limited|GmbH|Inc\.?|LLC|plc|A/S))$")]
    private static partial Regex Organisation { get; }

    [GeneratedRegex(@"(\s*[(\[]|\s+[-–—|]\s*|\s*!+\s*)(immediate\s(joiners?|start)(\s(only|preferred))?|(very\s)?urgent(ly)?(\s(hiring|opening|requirement))?|wfh|work\sfrom\shome|hiring\snow|walk-?in(\sdrive|\sinterview)?)\s*[)\]!]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Hurry { get; }
}
