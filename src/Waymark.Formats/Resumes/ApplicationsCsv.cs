namespace Waymark.Formats;

/// <summary>Reads the spreadsheet in which a person keeps their applications, by the names of its columns.</summary>
internal static class ApplicationsCsv
{
    private static readonly string[] Company = ["company", "company name", "employer", "employer name", "organisation", "organization", "organisation name", "organization name", "firm", "where"];
    private static readonly string[] Title = ["role", "job title", "title", "position", "position title", "job", "job role", "role title", "vacancy", "opening", "position applied for", "job applied for", "role applied for"];
    private static readonly string[] Status = ["status", "application status", "stage", "state", "outcome", "result", "progress", "current status"];
    private static readonly string[] Applied = ["date applied", "applied", "applied on", "applied at", "application date", "date of application", "date submitted", "submitted", "submitted on", "apply date", "applied date", "when applied"];
    private static readonly string[] AnyDate = ["date", "date saved", "saved", "saved on", "date added", "added", "last update", "last updated", "updated", "status date"];
    private static readonly string[] Address = ["url", "link", "job url", "job link", "posting", "posting url", "job posting", "listing", "listing url", "job posting url", "job posting link", "application link", "application url", "website"];
    private static readonly string[] Notes = ["notes", "note", "comments", "comment", "remarks", "remark", "next step", "next steps", "feedback"];

    // What a column "Applied?" says instead of a day.
    private static readonly string[] Yes = ["yes", "y", "true", "x", "✓", "✔", "☑", "done"];
    private static readonly string[] No = ["no", "n", "false", "☐", "-", "–", "—", "n/a"];

    // The first row of which a word of the status begins so. What ended a process goes before how far it had come.
    private static readonly (OpportunityStage Stage, string[] Words)[] Stages =
    [
        (OpportunityStage.Closed, ["reject", "declin", "withdr", "closed", "ghost", "not selected", "unsuccessful", "turned down", "screened out", "ruled out", "passed on", "no longer", "cancel", "rescind", "expired", "filled", "accepted", "hired", "signed", "dead", "fail", "no thanks"]),
        (OpportunityStage.Offered, ["offer"]),
        (OpportunityStage.Interviewing, ["interview", "screen", "call", "onsite", "on site", "assess", "take home", "test", "task", "talking", "in process", "in progress", "round", "trial"]),
        (OpportunityStage.Saved, ["to apply", "not applied", "not yet", "wish", "interested", "saved", "save", "bookmark", "todo", "to do", "draft", "plan", "research", "considering"]),
        (OpportunityStage.Applied, ["applied", "appl", "submitted", "sent", "waiting", "pending", "no response", "no reply", "no answer", "review", "received", "open"]),
    ];

    private static readonly string[][] Known = [Company, Title, Status, Applied, AnyDate, Address, Notes];

    /// <summary>Whether a text begins with the columns of one: who and what, and how far it is, when or where.</summary>
    /// <param name="text">The text of a file.</param>
    /// <param name="isTable">Whether it is called a table; only then a title may stand before the columns.</param>
    public static bool IsOne(string text, bool isTable) => PersonalTable.HeaderIn(text, IsHeader, isTable ? PersonalTable.MostLinesBefore : 1) is not null;

    /// <summary>Reads the table, or says what is wrong with it.</summary>
    public static Outcome<CurriculumVitae> Read(byte[] bytes, string name) => PersonalTable.Read(bytes, name, IsHeader).Then<CurriculumVitae>(table =>
    {
        LeftOut left = new();
        if (table.Columns.Where(column => column.Length > 0 && !Known.Any(names => Has([column], names))).ToList() is { Count: > 0 } unread)
        {
            left.Add($"Columns that are not read: {LeftOut.Quoted(string.Join(", ", unread))}.");
        }

        var dates = ColumnDates.Of(table.Rows.SelectMany(row => new[] { row[Applied], row[AnyDate] }).OfType<string>());
        List<Opportunity> read = [];
        foreach (var row in table.Rows)
        {
            if (row.Line(Company) is null && row.Line(Title) is null)
            {
                left.Add($"Row {row.Number}: it names neither a company nor a role.");
                continue;
            }

            read.Add(OpportunityOf(row, $"Row {row.Number}", dates, left));
        }

        return new CurriculumVitae { Opportunities = read, NotUnderstood = left.All };
    });

    private static Opportunity OpportunityOf(PersonalRow row, string where, ColumnDates dates, LeftOut left)
    {
        var (status, applied) = (row.Line(Status), row[Applied]);
        var (isApplied, when) = Yes.Contains(applied, StringComparer.OrdinalIgnoreCase) ? (true, null) : No.Contains(applied, StringComparer.OrdinalIgnoreCase) ? (false, null) : (applied is not null, applied);
        OpportunityStage? stage = status is null ? null : StageOf(status);
        if (status is not null && stage is null)
        {
            left.Add($"{where}: the status “{LeftOut.Quoted(status)}” is none that is understood; say applied, interview, offer or rejected.");
        }

        return new()
        {
            Employer = row.Line(Company),
            Title = row.Line(Title),
            Link = row.Line(Address) is { } address && address.Contains("://", StringComparison.Ordinal) ? address : null,
            Stage = stage ?? (isApplied ? OpportunityStage.Applied : OpportunityStage.Saved),
            Date = dates.Day(when ?? row[AnyDate], where, left),
            Notes = string.Join('\n', new[] { row[Notes], status is not null && !Enum.TryParse<OpportunityStage>(status, ignoreCase: true, out _) ? $"Status: {status}" : null }.OfType<string>()) is { Length: > 0 } notes ? notes : null,
        };
    }

    private static OpportunityStage? StageOf(string status)
    {
        var words = " " + string.Concat(status.Select(c => char.IsLetterOrDigit(c) ? c : ' '));
        return Stages.Where(row => row.Words.Any(word => words.Contains(" " + word, StringComparison.OrdinalIgnoreCase))).Select(row => (OpportunityStage?)row.Stage).FirstOrDefault();
    }

    private static bool IsHeader(IReadOnlyList<string> columns) => columns.Count > 1 && Has(columns, Company) && new[] { Title, Status, Applied }.Any(names => Has(columns, names));

    private static bool Has(IReadOnlyList<string> columns, string[] names) => columns.Any(column => PersonalRow.Keys(column).Any(key => names.Any(name => PersonalRow.Key(name) == key)));
}
