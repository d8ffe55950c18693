using System.Text.Json.Nodes;
using Waymark.Formats;

namespace Waymark.Accuracy;

/// <summary>A title and the id of the role it names; none of the roles is the empty id.</summary>
internal sealed record TitleExample(string Title, string Role);

/// <summary>
/// Titles whose role is known: those of the catalogue, those of <c>Training/titles.tsv</c>, what domains and heads make, those that O*NET lists, and labelled postings
/// that rules may be mended on.
/// </summary>
internal static class TitleExamples
{
    // What stands before and behind titles and says nothing of the role.
    private static readonly string[] Levels = ["Senior", "Junior", "Lead", "Principal", "Staff", "Head", "Global", "Sr."];
    private static readonly string[] Teams = [", Cloud", " - Remote", ", EMEA", " (Contract)", ", Marketing Solutions", " - Finance", ", Data Platform", " - Healthcare"];

    // Of a head's words so many are put to each domain, and of O*NET's titles of other occupations one in so many is taken: they are many.
    private const int HeadsOfDomain = 3, OthersOfOne = 3;

    // A labelled posting counts as so many.
    private const int CopiesOfPosting = 4;

    // A title of O*NET is one of our roles where the lists are this sure.
    private const double Sure = 0.75;

    /// <summary>What a model learns of them.</summary>
    public static List<LinearExample> Features(IEnumerable<TitleExample> titles)
    {
        Vocabulary vocabulary = new();
        return [.. titles.Select(title => new LinearExample([.. TitleFeature.Of(new(TextNormaliser.Normalise(title.Title), vocabulary)).Select(feature => feature.Key)], title.Role))];
    }

    /// <summary>All of them, in an order that only the data decides; empty without O*NET.</summary>
    public static List<TitleExample> All(Catalogue catalogue)
    {
        List<TitleExample> listed = [.. catalogue.Roles.OrderBy(role => role.Id, StringComparer.Ordinal).SelectMany(role => role.Titles.Prepend(role.Title).Select(title => new TitleExample(title, role.Id))), .. Written()];
        return SharedData.PathOf("onet-29.2", "Alternate Titles.txt") is { } titles && SharedData.PathOf("postings") is { } postings
            ? [.. listed.SelectMany(Worded), .. Composed(catalogue), .. OfOccupations(catalogue, titles), .. OfPostings(postings)]
            : [];
    }

    private static IEnumerable<TitleExample> Written() =>
        from row in TsvTable.Rows("titles.tsv", File.ReadAllText(Path.Combine(SharedData.Repository, "bench", "Waymark.Accuracy", "Training", "titles.tsv")))
        from title in row.List("titles")
        select new TitleExample(title, row.Required("role") is "-" ? "" : row.Required("role"));

    private static IEnumerable<TitleExample> Worded(TitleExample example, int index) =>
    [
        example,
        example with { Title = $"{Levels[index % Levels.Length]} {example.Title}" },
        example with { Title = example.Title + Teams[index % Teams.Length] },
    ];

    private static IEnumerable<TitleExample> Composed(Catalogue catalogue)
    {
        const string File = "reading/composed-titles.tsv";
        var rows = TsvTable.Rows(File, catalogue.Source.Read(File)).Select(row => (What: row.Required("what"), Value: row.Required("value"), Phrases: row.Phrases("phrases").ToList())).ToList();
        var (domains, heads) = (Of("titleDomain"), Of("titleHead"));
        return from row in rows
               where row.What == "composed"
               from pair in row.Phrases
               let head = heads[pair[(pair.LastIndexOf(' ') + 1)..]].ToList()
               from domain in domains[pair[..pair.LastIndexOf(' ')]].Select((words, index) => (Words: words, Index: index))
               from at in Enumerable.Range(domain.Index, Math.Min(HeadsOfDomain, head.Count))
               select new TitleExample($"{domain.Words} {head[at % head.Count]}", row.Value);

        ILookup<string, string> Of(string what) => rows.Where(row => row.What == what).SelectMany(row => row.Phrases.Select(phrase => (row.Value, phrase))).ToLookup(entry => entry.Value, entry => entry.phrase);
    }

    // What the lists are sure of is learned as they say, and of other occupations' titles those that the lists take for none.
    private static IEnumerable<TitleExample> OfOccupations(Catalogue catalogue, string path)
    {
        var reader = new PostingReader(catalogue);
        var ours = catalogue.Roles.SelectMany(role => role.Onet).ToHashSet(StringComparer.Ordinal);
        var others = 0;
        foreach (var title in File.ReadLines(path).Skip(1).Select(line => line.Split('\t')).GroupBy(cells => cells[1], cells => cells[0], StringComparer.Ordinal))
        {
            var role = reader.ListedRole(title.Key);
            if (role?.Confidence >= Sure)
            {
                yield return new(title.Key, role.Role.Id);
            }
            else if (role is null && !title.Any(ours.Contains) && others++ % OthersOfOne == 0)
            {
                yield return new(title.Key, "");
            }
        }
    }

    private static IEnumerable<TitleExample> OfPostings(string folder)
    {
        var titles = PostingFiles.Read([folder], null).OfType<GoodRecord>().Select(record => record.Posting).DistinctBy(posting => PostingId.OfText(posting.Text))
            .ToDictionary(posting => PostingId.OfText(posting.Text).ToString(), posting => posting.Title);
        return from label in Gold("postings.jsonl").Concat(Gold("roles.jsonl"))
               where (bool?)label["measured"] is not true && titles.GetValueOrDefault((string)label["posting"]!) is { Length: > 0 }
               from copy in Enumerable.Range(0, CopiesOfPosting)
               select new TitleExample(titles[(string)label["posting"]!]!, (string?)label["role"]?["id"] ?? "");
    }

    private static IEnumerable<JsonNode> Gold(string file) => File.ReadLines(Path.Combine(SharedData.Repository, "bench", "Waymark.Accuracy", "gold", file)).Select(line => JsonNode.Parse(line)!);
}
