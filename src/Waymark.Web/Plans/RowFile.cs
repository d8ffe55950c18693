using Waymark.Formats;

namespace Waymark.Web;

/// <summary>A file with a row for each of many things: the postings that are kept, or what they ask for.</summary>
/// <param name="Table">What is in it: "postings".</param>
/// <param name="Ending">What it ends with, without the dot.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Words">What it is for people.</param>
/// <param name="Write">The whole file.</param>
internal sealed record RowFile(string Table, string Ending, string Type, string Words, Func<Situation, string> Write)
{
    private const string Csv = "text/csv; charset=utf-8", Lines = "application/x-ndjson; charset=utf-8";

    // Without this mark Excel takes the letters for those of an older alphabet.
    private const string ForExcel = "\uFEFF";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RowFile> All { get; } =
    [
        new("postings", "csv", Csv, "Job descriptions as a table (CSV)", stand => ForExcel + ReadingRows.CsvHeader + string.Concat(stand.Readings.Select(ReadingRows.CsvRow))),
        new("postings", "jsonl", Lines, "Job descriptions with every fact (JSON Lines)", stand => string.Concat(stand.Readings.Select(reading => ReadingJson.Line(reading, withText: true) + "\n"))),
        new("demand", "csv", Csv, "What your roles ask for as a table (CSV)", stand => ForExcel + DemandRows.Csv(stand.Report.Roles.Select(overlap => overlap.Demand))),
        new("demand", "jsonl", Lines, "What your roles ask for (JSON Lines)", stand => DemandRows.JsonLines(stand.Report.Roles.Select(overlap => overlap.Demand))),
    ];

    /// <summary>Where it is had.</summary>
    public string Path => $"/plan/rows/{Table}.{Ending}";
}
