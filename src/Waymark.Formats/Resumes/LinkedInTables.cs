using System.Globalization;

namespace Waymark.Formats;

/// <summary>What the tables of LinkedIn's export say, each by the names of its columns.</summary>
internal static class LinkedInTables
{
    private static readonly string[] Days = ["M/d/yy", "M/d/yyyy", "yyyy/M/d", "yyyy-M-d"];

    /// <summary>Puts what <paramref name="tables"/> say together.</summary>
    public static CurriculumVitae Read(Dictionary<string, List<PersonalRow>> tables, LeftOut left) => new()
    {
        Skills = [.. tables["skills"].Select(row => row.Line("Name")).OfType<string>().Distinct(StringComparer.Ordinal)],

        // Who endorsed is not read: the number of them says enough.
        Endorsements =
        [
            .. from row in tables["endorsement_received_info"]
               where Is(row["Endorsement Status"], "ACCEPTED")
               let skill = row.Line("Skill Name")
               where skill is not null
               group row by skill into same
               select new Endorsement(same.Key, same.Count(), "LinkedIn"),
        ],
        Positions = [.. tables["positions"].Select(row => PositionOf(row, left)).Where(position => position.Called.Length > 0)],
        Volunteering = [.. tables["volunteering"].Select(row => VolunteeringOf(row, left)).Where(position => position.Called.Length > 0)],
        Education = [.. tables["education"].Select(row => EducationOf(row, left)).Where(school => school.Called.Length > 0)],
        Certificates = [.. tables["certifications"].Select(row => CertificateOf(row, left)).Where(certificate => certificate.Called.Length > 0)],
        Languages = [.. from row in tables["languages"] let name = row.Line("Name") where name is not null select new SpokenLanguage(name, Proficiency(row.Line("Proficiency")))],
        Undertakings =
        [
            .. tables["education"].Select(row => StudyOf(row)),
            .. tables["projects"].Select(row => ProjectOf(row, left)),
            .. tables["courses"].Select(row => new Undertaking { Name = row.Line("Name"), Source = SkillSource.School }),
            .. tables["publications"].Select(row => ShownOf(row, "Name", "Publisher", "Published On", left)),
            .. tables["honors"].Select(row => ShownOf(row, "Title", "Issuer", "Issued On", left)),
        ],
        Opportunities =
        [
            .. tables["saved_jobs"].Select(row => OpportunityOf(row, OpportunityStage.Saved, "Saved Date", left)),
            .. tables["job_applications"].Select(row => OpportunityOf(row, OpportunityStage.Applied, "Application Date", left)),
        ],
        Feedback = [.. tables["recommendations_received"].Where(row => Is(row["Status"], "VISIBLE") && row["Text"] is not null).Select(row => FeedbackOf(row, left))],
        Text = [.. tables["profile"].SelectMany(row => new[] { row["Headline"], row["Summary"] }).SelectMany(PlainResume.Lines)],
        NotUnderstood = left.All,
    };

    private static Position PositionOf(PersonalRow row, LeftOut left) => new()
    {
        Title = row.Line("Title"),
        Employer = row.Line("Company Name"),
        From = left.Date(row["Started On"], "Positions"),
        To = left.Date(row["Finished On"], "Positions"),
        Did = [.. PlainResume.Lines(row["Description"])],
    };

    private static Position VolunteeringOf(PersonalRow row, LeftOut left) => new()
    {
        Title = row.Line("Role"),
        Employer = row.Line("Company Name"),
        From = left.Date(row["Started On"], "Volunteering"),
        To = left.Date(row["Finished On"], "Volunteering"),
        Did = [.. PlainResume.Lines(row["Description"])],
    };

    private static Education EducationOf(PersonalRow row, LeftOut left) => new()
    {
        School = row.Line("School Name"),
        Subject = row.Line("Degree Name"),
        Degree = DegreeWords.Of(row["Degree Name"]),
        From = left.Date(row["Start Date"], "Education"),
        To = left.Date(row["End Date"], "Education"),
    };

    private static Undertaking StudyOf(PersonalRow row) => new()
    {
        Name = row.Line("Degree Name"),
        Where = row.Line("School Name"),
        From = WrittenDates.Of(row["Start Date"]),
        To = WrittenDates.Of(row["End Date"]),
        Source = SkillSource.School,
        Did = [.. PlainResume.Lines(row["Notes"]), .. PlainResume.Lines(row["Activities"])],
    };

    private static Certificate CertificateOf(PersonalRow row, LeftOut left) => new()
    {
        Name = row.Line("Name") ?? "",
        Issuer = row.Line("Authority"),
        From = left.Date(row["Started On"], "Certifications"),
        To = left.Date(row["Finished On"], "Certifications"),
        Link = row.Line("Url"),
        Number = row.Line("License Number"),
    };

    private static Undertaking ProjectOf(PersonalRow row, LeftOut left) => new()
    {
        Name = row.Line("Title"),
        Where = row.Line("Title"),
        From = left.Date(row["Started On"], "Projects"),
        To = left.Date(row["Finished On"], "Projects"),
        Link = row.Line("Url"),
        Source = SkillSource.OwnProject,
        Did = [.. PlainResume.Lines(row["Description"])],
    };

    private static Undertaking ShownOf(PersonalRow row, string name, string where, string when, LeftOut left) => new()
    {
        Name = row.Line(name),
        Where = row.Line(where),
        From = left.Date(row[when], when),
        To = WrittenDates.Of(row[when]),
        Link = row.Line("Url"),
        Did = [.. PlainResume.Lines(row["Description"])],
    };

    // Some exports have the words of the page, others those of the program: "NATIVE_OR_BILINGUAL".
    private static string? Proficiency(string? words) => words?.Contains('_', StringComparison.Ordinal) is true ? words.Replace('_', ' ').ToLowerInvariant() : words;

    // Questions that were answered and people to write to stay in the file.
    private static Opportunity OpportunityOf(PersonalRow row, OpportunityStage stage, string date, LeftOut left) => new()
    {
        Employer = row.Line("Company Name"),
        Title = row.Line("Job Title"),
        Link = row.Line("Job Url"),
        Stage = stage,
        Date = Day(row[date], date, left),
    };

    private static Feedback FeedbackOf(PersonalRow row, LeftOut left) => new()
    {
        From = TextLines.Line($"{row.Line("First Name")} {row.Line("Last Name")}"),
        Knows = TextLines.Line(string.Join(", ", new[] { row.Line("Job Title"), row.Line("Company") }.OfType<string>())),
        Date = Day(row["Creation Date"], "Recommendations received", left),
        Words = row["Text"],
    };

    // "7/3/23, 10:14 AM": the day stands before the time, as Americans write it.
    private static DateOnly? Day(string? text, string where, LeftOut left)
    {
        if (text is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Split(' ', ',')[0], Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        left.Add($"{where}: “{LeftOut.Quoted(text)}” is no date that is understood.");
        return null;
    }

    private static bool Is(string? value, string word) => string.Equals(value, word, StringComparison.OrdinalIgnoreCase);
}
