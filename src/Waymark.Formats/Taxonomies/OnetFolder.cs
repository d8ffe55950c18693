namespace Waymark.Formats;

/// <summary>Reads O*NET from the text files of its database.</summary>
internal static class OnetFolder
{
    /// <summary>The prefix of its ids.</summary>
    public const string Id = "onet";

    private const string Occupations = "Occupation Data.txt", Titles = "Alternate Titles.txt", Tasks = "Task Statements.txt", Technologies = "Technology Skills.txt", About = "Read Me.txt";

    // How many of a hundred postings may ask for a technology, by what O*NET found: often in postings of this occupation, often in postings of any, or named by somebody.
    private const int InDemand = 60, Hot = 30, Named = 10;

    // Occupations in computing have hundreds of them; the first tell what matters.
    private const int MostAsked = 40;

    /// <summary>The files that must be there.</summary>
    public static readonly string[] Needed = [Occupations, Titles, Tasks, Technologies];

    /// <summary>Reads the folder.</summary>
    public static Outcome<Taxonomy> Read(string folder, Catalogue catalogue) =>
        TaxonomyTable.Tabs(folder, Occupations, "O*NET-SOC Code", "Title", "Description").Then<Taxonomy>(occupations =>
        TaxonomyTable.Tabs(folder, Titles, "O*NET-SOC Code", "Alternate Title", "Short Title?").Then<Taxonomy>(titles =>
        TaxonomyTable.Tabs(folder, Tasks, "O*NET-SOC Code", "Task", "Task Type?", "Task ID?").Then<Taxonomy>(tasks =>
        TaxonomyTable.Tabs(folder, Technologies, "O*NET-SOC Code", "Example", "Commodity Title", "Hot Technology?", "In Demand?").Then<Taxonomy>(technologies =>
            Of(NameIn(folder), occupations, titles, tasks, technologies, catalogue)))));

    private static Taxonomy Of(string name, IReadOnlyList<string[]> occupations, IReadOnlyList<string[]> titles, IReadOnlyList<string[]> tasks, IReadOnlyList<string[]> technologies, Catalogue catalogue)
    {
        var (titlesOf, tasksOf, technologiesOf) = (titles.ToLookup(row => row[0]), tasks.ToLookup(row => row[0]), technologies.ToLookup(row => row[0]));
        RecognisedWeek weeks = new(catalogue);
        HashSet<string> known = new(catalogue.Skills.SelectMany(skill => skill.Spellings).Select(spelling => spelling.Text), StringComparer.OrdinalIgnoreCase);
        return new(Id, name, $"From the {name} by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 licence (https://creativecommons.org/licenses/by/4.0/). O*NET® is a trademark of USDOL/ETA. Waymark has changed how it is put together, and adds estimates of its own; USDOL/ETA has not approved, endorsed or tested that.")
        {
            Occupations =
            [
                .. from row in occupations.OrderBy(row => row[0], StringComparer.Ordinal)
                   where row[0].Length > 0
                   let statements = tasksOf[row[0]].OrderBy(task => task[2] == "Core" ? 0 : 1).ThenBy(task => task[3].Length).ThenBy(task => task[3], StringComparer.Ordinal).Select(task => task[1]).Distinct().ToList()
                   select new Occupation($"{Id}:{row[0]}", row[1], IsTechnical(row[0]) ? RoleDirection.Technical : RoleDirection.Company)
                   {
                       Summary = row[2],
                       Titles = [.. titlesOf[row[0]].SelectMany(TitlesOf).Where(title => title != row[1]).Distinct().Order(StringComparer.Ordinal)],
                       Tasks = statements,
                       Week = weeks.Of(statements),
                       Asks =
                       [
                           .. technologiesOf[row[0]]
                               .Select(technology => (Ask: new OccupationAsk(TaxonomyIds.Of(Id, technology[1]), technology[4] == "Y" ? InDemand : technology[3] == "Y" ? Hot : Named), IsKnown: known.Contains(technology[1])))
                               .OrderByDescending(entry => entry.Ask.Importance).ThenByDescending(entry => entry.IsKnown).ThenBy(entry => entry.Ask.Skill, StringComparer.Ordinal)
                               .Select(entry => entry.Ask).DistinctBy(ask => ask.Skill).Take(MostAsked),
                       ],
                   },
            ],
            Skills =
            [
                .. technologies.Select(row => (Name: row[1], Group: row[2])).Where(row => row.Name.Length > 0)
                    .OrderBy(row => row.Name, StringComparer.Ordinal).ThenBy(row => row.Group, StringComparer.Ordinal)
                    .Select(row => new TaxonomySkill(TaxonomyIds.Of(Id, row.Name), row.Name, KindOf(row.Group))).DistinctBy(skill => skill.Id),
            ],
        };
    }

    // Computing and mathematics, architecture and engineering.
    private static bool IsTechnical(string code) => code.StartsWith("15-", StringComparison.Ordinal) || code.StartsWith("17-", StringComparison.Ordinal);

    // "Chief Executive Officer (CEO)" is two titles.
    private static IEnumerable<string> TitlesOf(string[] row)
    {
        yield return row[1].IndexOf(" (", StringComparison.Ordinal) is var bracket and > 0 ? row[1][..bracket] : row[1];
        if (row[2].Length > 0 && row[2] != "n/a")
        {
            yield return row[2];
        }
    }

    private static SkillKind KindOf(string group) => group.StartsWith("Operating system", StringComparison.OrdinalIgnoreCase) ? SkillKind.Platform : SkillKind.Tool;

    private static string NameIn(string folder)
    {
        var about = Path.Combine(folder, About);
        return File.Exists(about) && File.ReadLines(about).FirstOrDefault()?.Trim() is { Length: > 0 and < 40 } first && first.StartsWith("O*NET", StringComparison.Ordinal) ? first : "O*NET Database";
    }
}
