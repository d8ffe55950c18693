using System.Text.Json;

namespace Waymark.Formats;

/// <summary>Reads a CV in the format of Manfred (MAC), the one open format that also says what a person wants. What is not of the expected shape is absent.</summary>
internal static class ManfredCv
{
    private static readonly string[] Telling = ["aboutMe", "experience", "knowledge", "careerPreferences"];

    /// <summary>Whether <paramref name="root"/> is one.</summary>
    public static bool IsOne(JsonElement root) => Telling.Any(section => root.At(section)?.ValueKind == JsonValueKind.Object);

    /// <summary>Reads <paramref name="root"/>.</summary>
    public static CurriculumVitae Read(JsonElement root)
    {
        LeftOut left = new();
        var (about, experience, knowledge) = (root.At("aboutMe"), root.At("experience"), root.At("knowledge"));
        var jobs = Items(experience, "jobs").SelectMany(job => Roles(job).Select(role => (Job: job, Role: role))).ToList();
        var studies = Items(knowledge, "studies").ToList();
        foreach (var section in root.EnumerateObject().Select(property => property.Name).Except([.. Telling, "settings", "$schema"]))
        {
            left.Add($"“{LeftOut.Quoted(section)}”: this format has no such section.");
        }

        var wishes = ManfredWishes.Read(root.At("careerPreferences"), left);
        return wishes with
        {
            Name = Called(about?.At("profile")),
            Now = wishes.Now with { Work = TextLines.Line(about?.At("profile")?.Text("title")) },
            Rated = [.. from entry in Items(knowledge, "hardSkills").Concat(Items(knowledge, "softSkills")) let name = Called(entry.At("skill") ?? entry) let level = LevelWords.Of(entry.Text("level")) where name is not null && level is not null select new RatedSkill(name, level.Value)],
            Skills = [.. Items(knowledge, "hardSkills").Concat(Items(knowledge, "softSkills")).Select(entry => Called(entry.At("skill") ?? entry)).OfType<string>().Distinct(StringComparer.Ordinal)],
            Positions = [.. jobs.Select(one => PositionOf(one.Job, one.Role, left)).Where(position => position.Called.Length > 0)],
            Education = [.. studies.Where(study => !IsCertificate(study)).Select(study => EducationOf(study, left)).Where(school => school.Called.Length > 0)],
            Certificates = [.. studies.Where(IsCertificate).Select(study => CertificateOf(study, left)).Where(one => one.Called.Length > 0)],
            Languages = [.. from entry in Items(knowledge, "languages") let name = TextLines.Line(entry.Text("fullName") ?? entry.Text("name")) where name is not null select new SpokenLanguage(name, TextLines.Line(entry.Text("level")))],
            Undertakings =
            [
                .. jobs.Select(one => Used(one.Role, Called(one.Job.At("organization")), SkillSource.Work) with { Did = [] }),
                .. Items(experience, "projects").SelectMany(project => Roles(project).Select(role => Used(role, Called(project.At("details")), SkillSource.OwnProject) with
                {
                    Link = Link(project.At("details")),
                    Did = [.. PlainResume.Lines(project.At("details")?.Text("description")), .. Did(role)],
                })),
                .. Items(experience, "publicArtifacts").Select(artifact => new Undertaking
                {
                    Name = Called(artifact.At("details")),
                    From = WrittenDates.Of(artifact.Text("publishingDate")),
                    To = WrittenDates.Of(artifact.Text("publishingDate")),
                    Link = Link(artifact.At("details")),
                    Source = SkillSource.OwnProject,
                    Did = [.. PlainResume.Lines(artifact.At("details")?.Text("description"))],
                    Skills = Names(artifact, "relatedCompetences"),
                }),
                .. studies.Select(study => new Undertaking
                {
                    Name = TextLines.Line(study.Text("name")),
                    Where = Called(study.At("institution")),
                    From = WrittenDates.Of(study.Text("startDate")),
                    To = WrittenDates.Of(study.Text("finishDate")),
                    Source = SkillSource.School,
                    Did = [.. PlainResume.Lines(study.Text("description"))],
                    Skills = Names(study, "linkedCompetences"),
                }),
            ],
            Feedback =
            [
                .. from entry in Items(about, "recommendations")
                   let words = entry.Text("content") ?? entry.Text("text") ?? entry.Text("description")
                   where words is not null
                   select new Feedback { From = Called(entry.At("recommender")) ?? Called(entry), Words = words },
            ],
            Text =
            [
                .. new[] { about?.At("profile")?.Text("title"), about?.At("profile")?.Text("description") }
                    .Concat(Items(about, "interestingFacts").Select(fact => fact.Text("content"))).SelectMany(PlainResume.Lines),
            ],
            NotUnderstood = left.All,
        };
    }

    /// <summary>The names of a list of competences, roles or organisations.</summary>
    public static IReadOnlyList<string> Names(JsonElement? parent, string list) => [.. Items(parent, list).Select(entry => Called(entry)).OfType<string>()];

    /// <summary>The entries of a list that may be absent.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement? parent, string list) => parent?.Items(list) ?? [];

    private static string? Called(JsonElement? element) => element is { } one ? TextLines.Line(one.AsText ?? one.Text("name")) : null;

    // Work without roles is one by itself.
    private static List<JsonElement> Roles(JsonElement work) => work.Items("roles").ToList() is { Count: > 0 } roles ? roles : [work];

    private static Position PositionOf(JsonElement job, JsonElement role, LeftOut left) => new()
    {
        Title = Called(role),
        Employer = Called(job.At("organization")),
        Industry = TextLines.Line(job.At("organization")?.Text("industry")),
        From = left.Date(role.Text("startDate"), "startDate"),
        To = left.Date(role.Text("finishDate"), "finishDate"),
        Did = [.. Did(role)],
    };

    private static IEnumerable<string> Did(JsonElement role) =>
        role.Items("challenges").Concat(role.Items("achievements")).Select(entry => entry.AsText ?? entry.Text("description")).Append(role.Text("notes")).SelectMany(PlainResume.Lines);

    private static Undertaking Used(JsonElement role, string? where, SkillSource source) => new()
    {
        Name = Called(role),
        Where = where,
        From = WrittenDates.Of(role.Text("startDate")),
        To = WrittenDates.Of(role.Text("finishDate")),
        Source = source,
        Skills = Names(role, "competences"),
    };

    private static bool IsCertificate(JsonElement study) => study.Text("studyType") is { } type && type.Contains("certif", StringComparison.OrdinalIgnoreCase);

    private static Education EducationOf(JsonElement study, LeftOut left) => new()
    {
        School = Called(study.At("institution")),
        Subject = TextLines.Line(study.Text("name")),
        Degree = study.At("degreeAchieved")?.ValueKind == JsonValueKind.False ? null : DegreeWords.Of(study.Text("name")),
        From = left.Date(study.Text("startDate"), "startDate"),
        To = left.Date(study.Text("finishDate"), "finishDate"),
    };

    private static Certificate CertificateOf(JsonElement study, LeftOut left) => new()
    {
        Name = TextLines.Line(study.Text("name")) ?? "",
        Issuer = Called(study.At("institution")),
        From = left.Date(study.Text("finishDate") ?? study.Text("startDate"), "finishDate"),
        Link = Link(study),
    };

    private static string? Link(JsonElement? element) => element is { } one ? TextLines.Line(one.Text("URL") ?? one.Text("url")) : null;
}
