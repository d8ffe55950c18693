using System.IO.Compression;

namespace Waymark.Formats;

/// <summary>
/// Reads the data export of LinkedIn: a ZIP of CSV files. Only the person's own are opened; connections, messages and contacts are other people's data.
/// </summary>
internal static class LinkedInExport
{
    private const string Table = ".csv";

    // What is opened, by the name of the file without spaces, case and the number of its part.
    private static readonly string[] Opened =
    [
        "profile", "positions", "skills", "education", "languages", "certifications", "projects", "recommendations_received", "endorsement_received_info", "job_applications", "saved_jobs",
    ];

    /// <summary>Whether <paramref name="archive"/> is one.</summary>
    public static bool IsOne(ZipArchive archive) => archive.Entries.Any(entry => Opened.Contains(NameOf(entry)));

    /// <summary>Reads what is the person's own.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged, or unpacks to too much.</exception>
    public static Outcome<CurriculumVitae> Read(ZipArchive archive, string name, UnpackingLimit limit)
    {
        Dictionary<string, List<PersonalRow>> tables = Opened.ToDictionary(table => table, _ => new List<PersonalRow>());
        foreach (var entry in archive.Entries.Where(entry => Opened.Contains(NameOf(entry))).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var table = PersonalTable.Read(Unpacked(entry, limit), $"{name}, {entry.Name}");
            if (table.Refused)
            {
                return table.Refusal;
            }

            tables[NameOf(entry)].AddRange(table.Value.Rows);
        }

        LeftOut left = new();
        if (archive.Entries.Where(entry => entry.Name.Length > 0 && !Opened.Contains(NameOf(entry))).Select(entry => LeftOut.Quoted(entry.Name)).Distinct().Order(StringComparer.Ordinal).ToList() is { Count: > 0 } closed)
        {
            left.Add($"Not opened, since they are about other people or say nothing for a plan: {LeftOut.Quoted(string.Join(", ", closed))}");
        }

        return LinkedInTables.Read(tables, left);
    }

    private static byte[] Unpacked(ZipArchiveEntry entry, UnpackingLimit limit)
    {
        using BoundedStream content = new(entry.Open(), limit);
        using MemoryStream whole = new();
        content.CopyTo(whole);
        return whole.ToArray();
    }

    // Large tables come in parts: "Job Applications_1.csv".
    private static string NameOf(ZipArchiveEntry entry) =>
        entry.Name.EndsWith(Table, StringComparison.OrdinalIgnoreCase) ? entry.Name[..^Table.Length].Replace(' ', '_').ToLowerInvariant().TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd('_') : "";
}
