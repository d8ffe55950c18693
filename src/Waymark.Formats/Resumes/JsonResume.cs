using System.Text.Json;

namespace Waymark.Formats;

/// <summary>Reads JSON Resume. What is not of the expected shape is absent, and noted.</summary>
internal static class JsonResume
{
    // All that it may hold at the top. The first ones tell that it is one; the next might be answers of another kind.
    private static readonly string[] Own = ["basics", "work", "volunteer", "projects"];
    private static readonly string[] Telling = [.. Own, "education", "skills", "certificates", "awards", "publications"];
    private static readonly string[] All = [.. Telling, "languages", "interests", "references", "meta", "$schema"];

    /// <summary>Whether <paramref name="root"/> can be nothing else.</summary>
    public static bool IsCertain(JsonElement root) =>
        Own.Any(section => root.At(section) is not null) || root.Text("$schema")?.Contains("resume", StringComparison.OrdinalIgnoreCase) is true;

    /// <summary>Whether all that <paramref name="root"/> has can stand in a résumé; skills with an id are those of a plan.</summary>
    public static bool HasOnlyItsSections(JsonElement root) =>
        IsOne(root) && root.EnumerateObject().All(property => All.Contains(property.Name)) && !root.Items("skills").Concat(root.Items("interests")).Any(entry => entry.At("id") is not null)
        && !root.Items("education").Any(entry => entry.At("school") is not null || entry.At("subject") is not null);

    /// <summary>Whether <paramref name="root"/> is one.</summary>
    public static bool IsOne(JsonElement root) => root.ValueKind == JsonValueKind.Object && Telling.Any(section => root.TryGetProperty(section, out _));

    /// <summary>Reads <paramref name="root"/>.</summary>
    public static CurriculumVitae Read(JsonElement root)
    {
        LeftOut left = new();
        foreach (var section in root.EnumerateObject().Select(property => property.Name).Except(All))
        {
            left.Add($"“{LeftOut.Quoted(section)}”: JSON Resume has no such section.");
        }

        return new()
        {
            Name = TextLines.Line(root.At("basics")?.Text("name")),
            Now = new() { Work = TextLines.Line(root.At("basics")?.Text("label")), Place = PlaceOf(root.At("basics")?.At("location")) },
            Rated = [.. from skill in root.Items("skills") where !skill.Items("keywords").Any() let level = LevelWords.Of(skill.Text("level")) where level is not null from name in Named(skill) select new RatedSkill(name, level.Value)],
            Skills = [.. root.Items("skills").SelectMany(Named).Distinct(StringComparer.Ordinal)],
            Positions = [.. Entries(root, "work", left, PositionOf)],
            Volunteering = [.. Entries(root, "volunteer", left, PositionOf)],
            Education = [.. Entries(root, "education", left, EducationOf)],
            Certificates = [.. Entries(root, "certificates", left, CertificateOf)],
            Languages = [.. from entry in root.Items("languages") let name = TextLines.Line(entry.Text("language") ?? entry.AsText) where name is not null select new SpokenLanguage(name, TextLines.Line(entry.Text("fluency")))],
            Interests = [.. root.Items("interests").SelectMany(entry => entry.Items("keywords").Prepend(entry.At("name") ?? entry)).Select(one => TextLines.Line(one.AsText)).OfType<string>().Distinct(StringComparer.Ordinal)],
            Feedback = [.. from entry in root.Items("references") let words = entry.Text("reference") where words is not null select new Feedback { From = TextLines.Line(entry.Text("name")), Words = words }],
            Undertakings =
            [
                .. root.Items("projects").Select(project => UndertakingOf(project, "entity", "startDate", "endDate", left) with { Source = SkillSource.OwnProject, Where = TextLines.Line(project.Text("name")) ?? TextLines.Line(project.Text("entity")) }),
                .. root.Items("education").Select(school => UndertakingOf(school, "institution", "startDate", "endDate", left) with { Source = SkillSource.School }),
                .. root.Items("publications").Select(one => UndertakingOf(one, "publisher", "releaseDate", "releaseDate", left)),
                .. root.Items("awards").Select(one => UndertakingOf(one, "awarder", "date", "date", left)),
            ],
            Text = [.. new[] { root.At("basics")?.Text("label"), root.At("basics")?.Text("summary") }.SelectMany(PlainResume.Lines)],
            NotUnderstood = left.All,
        };
    }

    private static IEnumerable<T> Entries<T>(JsonElement root, string section, LeftOut left, Func<JsonElement, LeftOut, T> read)
        where T : PlanEntry
    {
        foreach (var (at, entry) in root.Items(section).Index())
        {
            var one = read(entry, left);
            if (one.Called.Length > 0)
            {
                yield return one;
            }
            else
            {
                left.Add($"“{section}”, entry {at + 1}: it does not say what or where it was.");
            }
        }
    }

    private static string? PlaceOf(JsonElement? location) =>
        TextLines.Line(location?.Text("city") is { } city ? string.Join(", ", new[] { city, location?.Text("countryCode") }.OfType<string>()) : location?.Text("address"));

    // A group such as "Web" with its keywords: the keywords are the skills; without any, the name is.
    private static IEnumerable<string> Named(JsonElement skill) =>
        skill.AsText is { } text ? [text]
        : skill.Items("keywords").Select(word => word.AsText).OfType<string>().ToList() is { Count: > 0 } words ? words
        : skill.Text("name") is { } name ? [name] : [];

    private static Position PositionOf(JsonElement work, LeftOut left) => new()
    {
        Title = TextLines.Line(work.Text("position")),
        Employer = TextLines.Line(work.Text("name") ?? work.Text("organization") ?? work.Text("company")),
        From = left.Date(work.Text("startDate"), "startDate"),
        To = left.Date(work.Text("endDate"), "endDate"),
        Did = [.. Texts(work, "summary", "highlights")],
    };

    private static Education EducationOf(JsonElement school, LeftOut left) => new()
    {
        School = TextLines.Line(school.Text("institution")),
        Subject = TextLines.Line(school.Text("area")),
        Degree = DegreeWords.Of(school.Text("studyType")),
        From = left.Date(school.Text("startDate"), "startDate"),
        To = left.Date(school.Text("endDate"), "endDate"),
    };

    private static Certificate CertificateOf(JsonElement one, LeftOut left) => new()
    {
        Name = TextLines.Line(one.Text("name") ?? one.Text("title")) ?? "",
        Issuer = TextLines.Line(one.Text("issuer")),
        From = left.Date(one.Text("date"), "date"),
        Link = TextLines.Line(one.Text("url")),
    };

    private static Undertaking UndertakingOf(JsonElement one, string where, string from, string to, LeftOut left) => new()
    {
        Name = TextLines.Line(one.Text("name") ?? one.Text("title")),
        Where = TextLines.Line(one.Text(where)),
        From = left.Date(one.Text(from), from),
        To = left.Date(one.Text(to), to),
        Link = TextLines.Line(one.Text("url")),
        Did = [.. Texts(one, "description", "summary", "highlights", "courses")],
        Skills = [.. one.Items("keywords").Select(word => TextLines.Line(word.AsText)).OfType<string>()],
    };

    private static IEnumerable<string> Texts(JsonElement one, params IEnumerable<string> fields) =>
        fields.SelectMany(field => one.Items(field)).Select(text => text.AsText).SelectMany(PlainResume.Lines);
}
