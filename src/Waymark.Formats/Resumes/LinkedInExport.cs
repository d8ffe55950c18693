using System.IO.Compression;
using System.Text;
using CsvHelper;

namespace Waymark.Formats;

/// <summary>Reads the data export of LinkedIn: a ZIP of CSV files. Only the person's own profile is opened; connections and messages are other people's data.</summary>
internal static class LinkedInExport
{
    private const string Profile = "profile.csv", Positions = "positions.csv", Skills = "skills.csv", Education = "education.csv";

    private static readonly string[] Opened = [Profile, Positions, Skills, Education];

    /// <summary>Whether <paramref name="archive"/> is one.</summary>
    public static bool IsOne(ZipArchive archive) => archive.Entries.Any(entry => Opened.Contains(NameOf(entry)));

    /// <summary>Reads what is the person's own.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged, or unpacks to too much.</exception>
    public static Outcome<CurriculumVitae> Read(ZipArchive archive, string name, UnpackingLimit limit)
    {
        try
        {
            return new CurriculumVitae
            {
                Skills = [.. Rows(archive, Skills, limit).Select(row => row.GetValueOrDefault("name")).OfType<string>().Distinct(StringComparer.Ordinal)],
                Positions = [.. Rows(archive, Positions, limit).Select(PositionOf).Where(position => position.Key.Length > 0)],
                Education = [.. Rows(archive, Education, limit).Select(EducationOf).Where(school => school.Key.Length > 0)],
                Text = [.. Rows(archive, Profile, limit).SelectMany(row => new[] { row.GetValueOrDefault("headline"), row.GetValueOrDefault("summary") }).SelectMany(PlainResume.Lines)],
            };
        }
        catch (CsvFormatException)
        {
            return ResumeFiles.Refused(name, "one of its tables is damaged; download the export once more");
        }
    }

    private static Position PositionOf(Dictionary<string, string> row) => new()
    {
        Title = TextLines.Line(row.GetValueOrDefault("title")),
        Employer = TextLines.Line(row.GetValueOrDefault("company name")),
        From = WrittenDates.Of(row.GetValueOrDefault("started on")),
        To = WrittenDates.Of(row.GetValueOrDefault("finished on")),
        Did = [.. PlainResume.Lines(row.GetValueOrDefault("description"))],
    };

    private static Education EducationOf(Dictionary<string, string> row) => new()
    {
        School = TextLines.Line(row.GetValueOrDefault("school name")),
        Subject = TextLines.Line(row.GetValueOrDefault("degree name")),
        Degree = DegreeWords.Of(row.GetValueOrDefault("degree name")),
        From = WrittenDates.Of(row.GetValueOrDefault("start date")),
        To = WrittenDates.Of(row.GetValueOrDefault("end date")),
    };

    // By the names of the columns, in whatever order they stand; what is blank is absent.
    private static IEnumerable<Dictionary<string, string>> Rows(ZipArchive archive, string file, UnpackingLimit limit)
    {
        if (archive.Entries.FirstOrDefault(entry => NameOf(entry) == file) is not { } found)
        {
            yield break;
        }

        using BoundedStream content = new(found.Open(), limit);
        using MemoryStream whole = new();
        content.CopyTo(whole);
        var bytes = whole.ToArray();
        var text = (TextEncoding.Of(bytes) ?? Encoding.UTF8).GetString(bytes).TrimStart('\uFEFF');
        using var csv = CsvReader.Create(new StringReader(text), new CsvReaderOptions { Separator = text.AsSpan().IndexOf('\t') is var tab and >= 0 && tab < text.IndexOf('\n', StringComparison.Ordinal) ? '\t' : ',', MaxRecordSize = Limits.Record });
        while (csv.Read())
        {
            Dictionary<string, string> row = new(StringComparer.OrdinalIgnoreCase);
            foreach (var (at, header) in csv.Headers.Index().Take(csv.FieldCount))
            {
                if (csv.GetString(at).Trim() is { Length: > 0 } value)
                {
                    row[header.Trim()] = value;
                }
            }

            yield return row;
        }
    }

    private static string NameOf(ZipArchiveEntry entry) => entry.Name.Replace(' ', '_').ToLowerInvariant();
}
