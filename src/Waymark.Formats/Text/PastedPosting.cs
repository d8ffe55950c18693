using System.Text.RegularExpressions;

namespace Waymark.Formats;

/// <summary>Fills in what the text of a posting says about itself, for somebody to confirm: a pasted text has no fields of its own.</summary>
public static partial class PastedPosting
{
    private const int HeadLines = 12, LongestTitle = 80, LongestValue = 100;

    // Who "About …" can be about without being the employer.
    private static readonly HashSet<string> NoNames = new(["us", "you", "the", "this", "our", "your", "we", "me", "it", "working"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The posting with title, company and place from its text, where it lacks them and the text says so.</summary>
    public static Posting Guess(Posting posting)
    {
        List<string> lines = [.. posting.Text.Split('\n').Where(line => line.Length > 0)];
        var (title, company) = FirstLine(lines.Count > 0 ? lines[0] : "");
        return posting with
        {
            Title = posting.Title ?? ((Labelled(lines, FieldMeaning.Title) ?? title) is { } named ? TitleLine.Bare(named) : null),
            Company = posting.Company ?? Labelled(lines, FieldMeaning.Company) ?? company ?? (title is null ? null : SecondLine(lines)) ?? Hiring(lines) ?? About(lines),
            Location = posting.Location ?? Labelled(lines, FieldMeaning.Location),
        };
    }

    // "Company: Example Ltd", near the top.
    private static string? Labelled(List<string> lines, FieldMeaning meaning) =>
        (from line in lines.Take(HeadLines)
         let colon = line.IndexOf(':', StringComparison.Ordinal)
         where colon > 0 && NamedFields.MeaningOf(line[..colon]) == meaning
         let value = line[(colon + 1)..].Trim()
         where value.Length is > 0 and <= LongestValue
         select value).FirstOrDefault();

    // "Technical writer", "Technical writer at Example Ltd"; not a sentence, a label or "About us".
    private static (string? Title, string? Company) FirstLine(string line) =>
        line.Length is 0 or > LongestTitle || line[^1] is '.' or ':' or '!' or '?' || line.StartsWith("- ", StringComparison.Ordinal) || AboutName.IsMatch(line) || line.Contains(": ", StringComparison.Ordinal) ? default
        : TitleAt.Match(line) is { Success: true } at ? ((string?)at.Groups["title"].Value, (string?)at.Groups["company"].Value)
        : HiringName.IsMatch(line) ? default
        : (line, null);

    // Under the title: "Example Works Pvt. Ltd.", "Example | Leeds".
    private static string? SecondLine(List<string> lines) =>
        lines.Count > 1 && CompanyLine.Match(lines[1]) is { Success: true } match && match.Groups["company"].Value is var company && IsName(company) ? company : null;

    private static string? Hiring(List<string> lines) =>
        lines.Take(HeadLines).Select(line => HiringName.Match(line)).Where(match => match.Success).Select(match => match.Groups["company"].Value).FirstOrDefault(IsName);

    private static string? About(List<string> lines) =>
        lines.Select(line => AboutName.Match(line)).Where(match => match.Success).Select(match => match.Groups["company"].Value).FirstOrDefault(IsName);

    private static bool IsName(string words) => !NoNames.Contains(words.Split(' ')[0]);

    [GeneratedRegex(@"^(?<title>.{3,60}?)\s(at|@)\s(?<company>\p{Lu}[^,;.|]{1,40})$")]
    private static partial Regex TitleAt { get; }

    [GeneratedRegex(@"^(?<company>\p{Lu}[\w&’'.-]*(\s\p{Lu}[\w&’'.-]*){0,3})\sis\s(now\s)?(hiring|looking\sfor|seeking|searching\sfor)\b")]
    private static partial Regex HiringName { get; }

    [GeneratedRegex(@"^(?<company>\p{Lu}[\w&’'-]*(\s[\p{Lu}&][\w&’'-]*){0,4},?\s(Pvt\.?\s(Ltd|Limited)|Ltd|Limited|GmbH|AG|SE|Inc|LLC|LLP|plc|PLC|B\.?V|A/S|ApS|AB|Oy|S\.?A|SAS|Corp)\.?)(\s*[|(,–—-].*)?$|^(?<company>\p{Lu}[\w&’'.-]*(\s[\p{Lu}&][\w&’'.-]*){0,3})\s(\||\((Series|Seed)\b).+$")]
    private static partial Regex CompanyLine { get; }

    [GeneratedRegex(@"^About\s(?<company>\p{L}[\w&’'.-]*(\s\p{L}[\w&’'.-]*){0,3}):?$", RegexOptions.IgnoreCase)]
    private static partial Regex AboutName { get; }
}
