using System.Text.Json;

namespace Waymark.Formats;

/// <summary>Reads JSON Resume. What is not of the expected shape is absent.</summary>
internal static class JsonResume
{
    // Any of these at the top tells that it is one.
    private static readonly string[] Sections = ["basics", "work", "education", "skills", "volunteer", "projects"];

    /// <summary>Reads <paramref name="json"/>.</summary>
    public static Outcome<CurriculumVitae> Read(string json, string name)
    {
        if (JsonText.TryParse(json, out var root) is { } error)
        {
            return ResumeFiles.Refused(name, $"{char.ToLowerInvariant(error[0])}{error[1..].TrimEnd('.')}; export it once more, or send it as text");
        }

        return !Sections.Any(section => root.At(section) is not null)
            ? ResumeFiles.Refused(name, "it is JSON, but no résumé in the format of jsonresume.org; send the résumé as text or .docx")
            : new CurriculumVitae
            {
                Skills = [.. root.Items("skills").SelectMany(Named).Distinct(StringComparer.Ordinal)],
                Positions = [.. root.Items("work").Concat(root.Items("volunteer")).Select(PositionOf).Where(position => position.Key.Length > 0)],
                Education = [.. root.Items("education").Select(EducationOf).Where(school => school.Key.Length > 0)],
                Text = [.. Texts(root).OfType<string>()],
            };
    }

    // A group such as "Web" with its keywords: the keywords are the skills; without any, the name is.
    private static IEnumerable<string> Named(JsonElement skill) =>
        skill.AsText is { } text ? [text]
        : skill.Items("keywords").Select(word => word.AsText).OfType<string>().ToList() is { Count: > 0 } words ? words
        : skill.Text("name") is { } name ? [name] : [];

    private static Position PositionOf(JsonElement work) => new()
    {
        Title = TextLines.Line(work.Text("position")),
        Employer = TextLines.Line(work.Text("name") ?? work.Text("organization") ?? work.Text("company")),
        From = WrittenDates.Of(work.Text("startDate")),
        To = WrittenDates.Of(work.Text("endDate")),
        Did = [.. new[] { work.Text("summary") }.Concat(work.Items("highlights").Select(line => line.AsText)).SelectMany(PlainResume.Lines)],
    };

    private static Education EducationOf(JsonElement school) => new()
    {
        School = TextLines.Line(school.Text("institution")),
        Subject = TextLines.Line(school.Text("area")),
        Degree = DegreeWords.Of(school.Text("studyType")),
        From = WrittenDates.Of(school.Text("startDate")),
        To = WrittenDates.Of(school.Text("endDate")),
    };

    private static IEnumerable<string?> Texts(JsonElement root) =>
    [
        root.At("basics")?.Text("label"),
        root.At("basics")?.Text("summary"),
        .. root.Items("education").SelectMany(school => school.Items("courses")).Select(course => course.AsText),
        .. root.Items("projects").SelectMany(project => project.Items("highlights").Select(line => line.AsText).Append(project.Text("description"))),
        .. root.Items("certificates").Select(certificate => certificate.Text("name")),
    ];
}
