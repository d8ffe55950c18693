namespace Waymark.Formats;

/// <summary>Reads ESCO from the CSV files of its classification.</summary>
internal static class EscoFolder
{
    /// <summary>The prefix of its ids.</summary>
    public const string Id = "esco";

    private const string Occupations = "occupations_en.csv", Digital = "digitalSkillsCollection_en.csv", Relations = "occupationSkillRelations_en.csv";

    // How many of a hundred postings may ask for what ESCO calls essential, and optional.
    private const int Essential = 60, Optional = 20;

    // ICT managers, engineers, and the two groups of ICT occupations of ISCO-08.
    private static readonly string[] TechnicalGroups = ["133", "214", "215", "25", "35"];

    /// <summary>The files that must be there. Which skills an occupation needs is in another, which may be missing.</summary>
    public static readonly string[] Needed = [Occupations, Digital];

    /// <summary>Reads the folder.</summary>
    public static Outcome<Taxonomy> Read(string folder) =>
        TaxonomyTable.Commas(folder, Occupations, "conceptUri", "preferredLabel", "altLabels", "description", "code", "iscoGroup", "status?").Then<Taxonomy>(occupations =>
        TaxonomyTable.Commas(folder, Digital, "conceptUri", "preferredLabel", "altLabels", "skillType", "status?").Then<Taxonomy>(skills =>
        RelationsIn(folder).Then<Taxonomy>(relations => Of(occupations, skills, relations))));

    private static Outcome<List<string[]>> RelationsIn(string folder) =>
        File.Exists(Path.Combine(folder, Relations)) ? TaxonomyTable.Commas(folder, Relations, "occupationUri", "skillUri", "relationType") : new List<string[]>();

    private static Taxonomy Of(IReadOnlyList<string[]> occupations, IReadOnlyList<string[]> skills, IReadOnlyList<string[]> relations)
    {
        var asked = relations.ToLookup(row => row[0]);
        return new(Id, "ESCO", "From ESCO, the classification of European Skills, Competences, Qualifications and Occupations of the European Commission (https://esco.ec.europa.eu). Waymark has changed how it is put together, and adds estimates of its own.")
        {
            Occupations =
            [
                .. from row in occupations.OrderBy(row => row[4], StringComparer.Ordinal).ThenBy(row => row[0], StringComparer.Ordinal)
                   where IsReleased(row[6]) && row[4].Length > 0
                   select new Occupation($"{Id}:{row[4]}", row[1], TechnicalGroups.Any(isco => row[5].StartsWith(isco, StringComparison.Ordinal)) ? RoleDirection.Technical : RoleDirection.Company)
                   {
                       Summary = row[3].ReplaceLineEndings(" "),
                       Titles = Labels(row[2], row[1]),
                       Asks =
                       [
                           .. asked[row[0]].Select(relation => new OccupationAsk(IdOf(relation[1]), relation[2] == "essential" ? Essential : Optional))
                               .OrderByDescending(ask => ask.Importance).ThenBy(ask => ask.Skill, StringComparer.Ordinal).DistinctBy(ask => ask.Skill),
                       ],
                   },
            ],
            Skills =
            [
                .. from row in skills.OrderBy(row => row[0], StringComparer.Ordinal)
                   where IsReleased(row[4]) && row[1].Length > 0
                   select new TaxonomySkill(IdOf(row[0]), row[1], row[3] == "knowledge" ? SkillKind.Knowledge : SkillKind.Practice) { Names = Labels(row[2], row[1]) },
            ],
        };
    }

    private static bool IsReleased(string status) => status is "" or "released";

    private static string IdOf(string uri) => $"{Id}:{uri[(uri.LastIndexOf('/') + 1)..]}";

    // One a line in some files, with bars between in others.
    private static string[] Labels(string labels, string name) =>
        [.. labels.Split(['\n', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(label => label != name).Distinct().Order(StringComparer.Ordinal)];
}
