namespace Waymark.Formats;

/// <summary>Reads the spreadsheet in which a person keeps their applications, by the names of its columns.</summary>
internal static class ApplicationsCsv
{
    private static readonly string[] Company = ["company", "company name", "employer", "employer name", "organisation", "organization", "firm", "where"];
    private static readonly string[] Title = ["role", "job title", "title", "position", "position title", "job", "job role", "role title", "vacancy", "opening"];
    private static readonly string[] Status = ["status", "application status", "stage", "state", "outcome", "result", "progress", "current status"];
    private static readonly string[] Applied = ["date applied", "applied", "applied on", "applied at", "application date", "date of application", "date submitted", "submitted", "submitted on", "apply date"];
    private static readonly string[] AnyDate = ["date", "date saved", "saved", "saved on", "date added", "added", "last update", "last updated", "updated", "status date"];
    private static readonly string[] Address = ["url", "link", "job url", "job link", "posting", "posting url", "job posting", "listing", "listing url", "application link", "website"];
    private static readonly string[] Notes = ["notes", "note", "comments", "comment", "remarks", "remark", "next step", "next steps", "feedback"];

    // The first row whose word stands in the status. What ended a process goes before how far it had come.
    private static readonly (OpportunityStage Stage, string[] Words)[] Stages =
    [
        (OpportunityStage.Closed, ["reject", "declin", "withdr", "closed", "ghost", "not selected", "unsuccessful", "turned down", "no longer", "cancel", "expired", "filled", "accepted", "hired", "dead", "failed", "no thanks"]),
        (OpportunityStage.Offered, ["offer"]),
        (OpportunityStage.Interviewing, ["interview", "screen", "call", "onsite", "on-site", "assessment", "take-home", "take home", "test", "task", "talking", "in process", "in progress", "round", "trial"]),
        (OpportunityStage.Saved, ["to apply", "not applied", "not yet", "wish", "interested", "saved", "save", "bookmark", "todo", "to do", "draft", "plan", "research", "considering"]),
        (OpportunityStage.Applied, ["applied", "appl", "submitted", "sent", "waiting", "pending", "no response", "no reply", "no answer", "review", "received", "open"]),
    ];

    private static readonly string[][] Known = [Company, Title, Status, Applied, AnyDate, Address, Notes];

    /// <summary>Whether a text begins with the columns of one: who and what, and how far it is, when or where.</summary>
    public static bool IsOne(string text)
    {
        var columns = PersonalTable.ColumnsOf(text);
        return columns.Count > 1 && Has(columns, Company) && new[] { Title, Status, Applied }.Any(names => Has(columns, names));
    }

    /// <summary>Reads the table, or says what is wrong with it.</summary>
    public static Outcome<CurriculumVitae> Read(byte[] bytes, string name) => PersonalTable.Read(bytes, name).Then<CurriculumVitae>(table =>
    {
        LeftOut left = new();
        if (table.Columns.Where(column => !Known.Any(names => Has([column], names))).ToList() is { Count: > 0 } unread)
        {
            left.Add($"Columns that are not read: {LeftOut.Quoted(string.Join(", ", unread))}.");
        }

        var dates = ColumnDates.Of(table.Rows.SelectMany(row => new[] { row[Applied], row[AnyDate] }).OfType<string>());
        List<Opportunity> read = [];
        foreach (var (at, row) in table.Rows.Index())
        {
            if (row.Line(Company) is null && row.Line(Title) is null)
            {
                left.Add($"Row {at + 1}: it names neither a company nor a role.");
                continue;
            }

            read.Add(OpportunityOf(row, $"Row {at + 1}", dates, left));
        }

        return new CurriculumVitae { Opportunities = read, NotUnderstood = left.All };
    });

    private static Opportunity OpportunityOf(PersonalRow row, string where, ColumnDates dates, LeftOut left)
    {
        var (status, applied) = (row.Line(Status), row[Applied]);
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
            Stage = stage ?? (applied is null ? OpportunityStage.Saved : OpportunityStage.Applied),
            Date = dates.Day(applied ?? row[AnyDate], where, left),
            Notes = string.Join('\n', new[] { row[Notes], status is not null && !Enum.TryParse<OpportunityStage>(status, ignoreCase: true, out _) ? $"Status: {status}" : null }.OfType<string>()) is { Length: > 0 } notes ? notes : null,
        };
    }

    private static OpportunityStage? StageOf(string status) =>
        Stages.Where(row => row.Words.Any(word => status.Contains(word, StringComparison.OrdinalIgnoreCase))).Select(row => (OpportunityStage?)row.Stage).FirstOrDefault();

    private static bool Has(IReadOnlyList<string> columns, string[] names) => columns.Any(column => names.Any(name => PersonalRow.Key(name) == PersonalRow.Key(column)));
}
