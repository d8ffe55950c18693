using System.Text.RegularExpressions;

namespace Waymark.Formats;

/// <summary>
/// Reads a résumé of plain text, Markdown, Word or PDF. Its headings tell where work, education, skills and the like stand; what stands under none of them,
/// or in a shape that nobody can tell for certain, is text to look for skills in.
/// </summary>
internal static partial class PlainResume
{
    // A résumé is a few pages.
    private const int MostLines = 5_000;

    // A paragraph is shorter; a file without line ends must not be one.
    private const int LongestLine = 4_000;

    /// <summary>Reads <paramref name="text"/>.</summary>
    public static Outcome<CurriculumVitae> Read(string text)
    {
        LeftOut left = new();
        var lines = TextLines.Clean(text).Split('\n');
        if (lines.Length > MostLines)
        {
            left.Add($"Only the first {MostLines:N0} lines are read, which is more than any résumé has.");
        }

        var sections = ResumeSection.In(WithoutTables(WholeTimes(lines.Take(MostLines).Select(line => line.Length > LongestLine ? line[..LongestLine] : line))));
        IEnumerable<ResumeSection> Of(SectionKind kind) => sections.Where(section => section.Kind == kind);
        var entries = sections.Where(section => section.IsDated).ToDictionary(section => section, section => ResumeEntry.In(section.Lines));
        var work = Of(SectionKind.Work).SelectMany(section => entries[section]).ToList();
        var volunteering = Of(SectionKind.Volunteering).SelectMany(section => entries[section]).ToList();
        var schools = Of(SectionKind.Education).SelectMany(section => entries[section]).ToList();
        foreach (var undated in work.Concat(volunteering).Where(entry => !entry.IsDated && entry.Head.Count > 0))
        {
            left.Add($"“{LeftOut.Quoted(string.Join(", ", undated.Head))}” stands under work without a time, so it is only looked through for skills.");
        }

        return new CurriculumVitae
        {
            Skills = [.. Of(SectionKind.Skills).SelectMany(section => section.Names()).Distinct(StringComparer.Ordinal)],
            Positions = [.. work.Where(entry => entry.IsDated).Select(entry => entry.AsPosition()).Where(position => position.Called.Length > 0)],
            Volunteering = [.. volunteering.Where(entry => entry.IsDated).Select(entry => entry.AsPosition()).Where(position => position.Called.Length > 0)],
            Education = [.. schools.Where(entry => entry.IsSchool).Select(entry => entry.AsEducation()).Where(school => school.Called.Length > 0)],
            Certificates = [.. Of(SectionKind.Certificates).SelectMany(section => section.Lines).Select(ResumeEntry.CertificateIn).OfType<Certificate>()],
            Languages = [.. Of(SectionKind.Languages).SelectMany(section => section.Languages())],
            Undertakings = [.. Of(SectionKind.Projects).SelectMany(section => entries[section]).Select(entry => entry.AsProject()), .. schools.Where(entry => entry.IsSchool).Select(entry => entry.AsStudy())],
            Text =
            [
                .. Of(SectionKind.Other).SelectMany(section => section.Lines).Concat(Of(SectionKind.Skills).SelectMany(section => section.Sentences())).SelectMany(Lines),
                .. work.Concat(volunteering).Where(entry => !entry.IsDated).Concat(schools.Where(entry => !entry.IsSchool)).SelectMany(entry => entry.Head.Concat(entry.Did)),
            ],
            NotUnderstood = left.All,
        };
    }

    /// <summary>The lines that say something, without the signs of lists and headings.</summary>
    public static IEnumerable<string> Lines(string? text) =>
        from line in TextLines.Clean(text ?? "").Split('\n')
        let words = Plain(line)
        where words.Length > 0
        select words.Length > LongestLine ? words[..LongestLine] : words;

    /// <summary>A line without the marks of Markdown: lists, headings, emphasis, code; of a link its words.</summary>
    public static string Plain(string line)
    {
        var bare = line.TrimStart('-', '#', '>', ' ').Replace("**", "", StringComparison.Ordinal).Replace("__", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);
        return Emphasis.Replace(Link.Replace(bare, "${words}"), "${words}").Trim();
    }

    // In a narrow column "2010 –" stands on one line and "2013" on the next.
    private static IEnumerable<string> WholeTimes(IEnumerable<string> lines)
    {
        string? begun = null;
        foreach (var line in lines)
        {
            if (begun is not null && WrittenSpan.GoesOn(begun, line))
            {
                yield return $"{begun} {line}";
                begun = null;
                continue;
            }

            if (begun is not null)
            {
                yield return begun;
            }

            begun = line;
        }

        if (begun is not null)
        {
            yield return begun;
        }
    }

    // A row of a table in Markdown is a line; the one above the rule names the columns, and says nothing of the person.
    private static IEnumerable<string> WithoutTables(IEnumerable<string> lines)
    {
        var all = lines.ToList();
        foreach (var (at, line) in all.Index())
        {
            if (!line.StartsWith('|'))
            {
                yield return line;
            }
            else if (!IsRule(line) && !(at + 1 < all.Count && IsRule(all[at + 1])))
            {
                yield return string.Join(" | ", line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            }
        }
    }

    private static bool IsRule(string line) => line.StartsWith('|') && line.Contains('-', StringComparison.Ordinal) && line.All(c => c is '|' or '-' or ':' or ' ');

    [GeneratedRegex(@"(?<![\w*])[*_](?<words>[^\s*_](?:[^*_]{0,200}[^\s*_])?)[*_](?![\w*])")]
    private static partial Regex Emphasis { get; }

    [GeneratedRegex(@"!?\[(?<words>[^\[\]]{0,200})\]\([^()\s]{0,500}\)")]
    private static partial Regex Link { get; }
}
