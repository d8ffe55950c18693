using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Waymark;

/// <summary>Reads each kind of file of the catalogue. Every fault names the file, and the line where it is known.</summary>
internal static class CatalogueFiles
{
    /// <summary>The skills of one <c>skills/*.tsv</c>.</summary>
    public static IEnumerable<Skill> Skills(string name, string text) =>
        from row in TsvTable.Rows(name, text)
        let title = row.Required("name")
        select new Skill(row.Required("id"), title, row.Choice<SkillKind>("kind"))
        {
            Spellings = SpellingsOf(title, row.List("aliases")),
            IsA = row.List("is-a"),
            BuildsOn = row.List("builds-on"),
            Prerequisites = row.List("needs"),
            GoesWith = row.List("goes-with"),
            Hours = row.Number("hours"),
            Since = row.Number("since"),
            Cues = row.List("cues"),
            Former = row.List("former"),
            IsCredential = row["credential"] is not null,
            Learn = row["learn"],
            FirstStep = row["start"],
        };

    /// <summary>How to go on with skills, from <c>steps.tsv</c>, by their ids; of two rows for one, the last counts.</summary>
    public static Dictionary<string, SkillSteps> Steps(string name, string text)
    {
        Dictionary<string, SkillSteps> steps = new(StringComparer.Ordinal);
        foreach (var row in TsvTable.Rows(name, text))
        {
            steps[row.Required("id")] = new(row.Required("next"), row.Required("show"), row.List("needs"));
        }

        return steps;
    }

    /// <summary>The activities of <c>activities.tsv</c>.</summary>
    public static IEnumerable<Activity> Activities(string name, string text) =>
        from row in TsvTable.Rows(name, text)
        select new Activity(
            row.Required("id"), row.Required("name"), row.Choice<ActivityMode>("mode"), row.Choice<Company>("people"), row.Required("card"), row.List("wordings"));

    /// <summary>A role; its id is the file's name and its family the folder's.</summary>
    public static Role Role(CatalogueSource source, string name)
    {
        var parts = name.Split('/');
        return Json(source, name, CatalogueJson.Default.Role) with { Id = parts[^1][..^".jsonc".Length], Family = parts[^2] };
    }

    /// <summary>A JSON file with comments.</summary>
    /// <exception cref="FormatException">The file is not what it should be.</exception>
    public static T Json<T>(CatalogueSource source, string name, JsonTypeInfo<T> type)
    {
        try
        {
            using var stream = source.Open(name);
            return JsonSerializer.Deserialize(stream, type) ?? throw new FormatException($"{name}: the file is empty.");
        }
        catch (JsonException fault)
        {
            throw new FormatException($"{name}:{fault.LineNumber + 1}: {fault.Message}", fault);
        }
    }

    // The name counts by itself, unless it is repeated among the aliases with a mark.
    private static List<Spelling> SpellingsOf(string name, string[] aliases)
    {
        List<Spelling> spellings = [.. aliases.Select(Spelling.Parse)];
        if (!spellings.Exists(spelling => spelling.Text == name || (!spelling.ExactCase && spelling.Text.Equals(name, StringComparison.OrdinalIgnoreCase))))
        {
            spellings.Insert(0, new(name, ExactCase: false, Ambiguous: false));
        }

        return spellings;
    }
}
