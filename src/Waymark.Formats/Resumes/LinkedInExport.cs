using System.IO.Compression;

namespace Waymark.Formats;

/// <summary>
/// Reads the data export of LinkedIn: a ZIP of CSV files, or one of them by itself. Only the person's own are opened; connections, messages and contacts are
/// other people's data.
/// </summary>
internal static class LinkedInExport
{
    private const string Table = ".csv";

    // What is opened, by the name of the file without spaces, case and the number of its part, and the columns that it has. The narrower ones stand first:
    // a table by itself is also told by these.
    private static readonly (string Name, string[] Columns)[] Opened =
    [
        ("positions", ["Company Name", "Title", "Started On"]),
        ("volunteering", ["Company Name", "Role", "Cause"]),
        ("job_applications", ["Application Date", "Job Title", "Job Url"]),
        ("saved_jobs", ["Saved Date", "Job Title", "Job Url"]),
        ("recommendations_received", ["First Name", "Last Name", "Text", "Status"]),
        ("endorsement_received_info", ["Skill Name", "Endorsement Status"]),
        ("education", ["School Name", "Degree Name"]),
        ("profile", ["Headline", "Summary"]),
        ("certifications", ["Name", "Authority"]),
        ("publications", ["Name", "Published On"]),
        ("projects", ["Title", "Started On"]),
        ("honors", ["Title", "Issued On"]),
        ("languages", ["Name", "Proficiency"]),
        ("courses", ["Name"]),
        ("skills", ["Name"]),
    ];

    // Of other people: the names of the files, and the columns that only these have.
    private static readonly string[] Others = ["connections", "messages", "contacts", "importedcontacts", "invitations"];
    private static readonly string[][] OthersColumns = [["First Name", "Last Name", "Connected On"], ["Conversation ID"]];

    /// <summary>Whether <paramref name="archive"/> is one.</summary>
    public static bool IsOne(ZipArchive archive) => archive.Entries.Any(entry => ColumnsOf(NameOf(entry.Name)) is not null);

    /// <summary>Which of the tables <paramref name="text"/> is; <see langword="null"/> where it is none.</summary>
    /// <param name="text">The text of a file.</param>
    /// <param name="file">What it is called.</param>
    public static string? TableIn(string text, string file)
    {
        var named = NameOf(file);
        return Opened.Where(table => (table.Name == named || table.Columns.Length > 1) && PersonalTable.HeaderIn(text, Has(table.Columns), named.Length > 0 ? PersonalTable.MostLinesBefore : 1) is not null)
            .OrderByDescending(table => table.Name == named).Select(table => table.Name).FirstOrDefault();
    }

    /// <summary>Whether a file tells of other people.</summary>
    /// <param name="text">The text of a file.</param>
    /// <param name="file">What it is called.</param>
    public static bool IsOfOthers(string text, string file) =>
        Others.Contains(NameOf(file)) || OthersColumns.Any(columns => PersonalTable.HeaderIn(text, Has(columns), NameOf(file).Length > 0 ? PersonalTable.MostLinesBefore : 1) is not null);

    /// <summary>Reads what is the person's own.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged, or unpacks to too much.</exception>
    public static Outcome<CurriculumVitae> Read(ZipArchive archive, string name, UnpackingLimit limit)
    {
        var (own, others) = (archive.Entries.Where(entry => ColumnsOf(NameOf(entry.Name)) is not null).OrderBy(entry => entry.FullName, StringComparer.Ordinal), archive.Entries.Where(entry => entry.Name.Length > 0 && ColumnsOf(NameOf(entry.Name)) is null));
        LeftOut left = new();
        if (others.Select(entry => LeftOut.Quoted(entry.Name)).Distinct().Order(StringComparer.Ordinal).ToList() is { Count: > 0 } closed)
        {
            left.Add($"Not opened, since they are about other people or say nothing for a plan: {LeftOut.Quoted(string.Join(", ", closed))}");
        }

        return Read(own.Select(entry => (NameOf(entry.Name), $"{name}, {entry.Name}", Unpacked(entry, limit))), left);
    }

    /// <summary>Reads one table by itself.</summary>
    public static Outcome<CurriculumVitae> Read(byte[] content, string table, string name) => Read([(table, name, content)], new());

    private static Outcome<CurriculumVitae> Read(IEnumerable<(string Table, string Called, byte[] Content)> files, LeftOut left)
    {
        Dictionary<string, List<PersonalRow>> tables = Opened.ToDictionary(table => table.Name, _ => new List<PersonalRow>());
        foreach (var (table, called, content) in files)
        {
            var read = PersonalTable.Read(content, called, Has(ColumnsOf(table)!));
            if (read.Refused)
            {
                return read.Refusal;
            }

            tables[table].AddRange(read.Value.Rows);
        }

        return LinkedInTables.Read(tables, left);
    }

    private static Func<IReadOnlyList<string>, bool> Has(string[] columns) => found => found.Select(PersonalRow.Key).ToHashSet(StringComparer.Ordinal).IsSupersetOf(columns.Select(PersonalRow.Key));

    private static string[]? ColumnsOf(string table) => Opened.FirstOrDefault(one => one.Name == table).Columns;

    private static byte[] Unpacked(ZipArchiveEntry entry, UnpackingLimit limit)
    {
        using BoundedStream content = new(entry.Open(), limit);
        using MemoryStream whole = new();
        content.CopyTo(whole);
        return whole.ToArray();
    }

    // Large tables come in parts: "Job Applications_1.csv".
    private static string NameOf(string file) =>
        file.EndsWith(Table, StringComparison.OrdinalIgnoreCase) ? file[..^Table.Length].Replace(' ', '_').ToLowerInvariant().TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd('_') : "";
}
