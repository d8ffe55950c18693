using System.Globalization;
using System.Text.Json.Nodes;
using Waymark.Formats;

namespace Waymark.Accuracy;

/// <summary>
/// Compares what is read of postings with what people who read them wrote down (<c>gold/*.jsonl</c>: the id of a posting and, in the form of
/// <c>waymark read</c>, its role, level and facts; the postings themselves are no part of the repository). Rules are mended after looking at the first set,
/// and only measured on the one held out, of which fewer facts are labelled. Of a third only the roles are labelled; half of it is learned from, half measured.
/// So it is with those that state what few do (<c>offers.jsonl</c>) and with those of many employers (<c>employers.jsonl</c>): rules were mended after one half.
/// </summary>
internal static class FactsMeasurement
{
    // Of what is told in words only that there are some is compared: which of them say it best is a matter of taste.
    private static readonly string[] InWords = ["onboarding", "mentoring", "development", "success", "manager", "managerContact"];

    private static readonly IReadOnlyList<(string Name, Func<JsonNode, IEnumerable<string>> In)> Compared =
    [
        ("role", record => One(record["role"]?["id"])),
        ("seniority", record => One(record["seniority"]?["value"])),
        .. new[] { "workMode", "employmentType", "contract", "onCall", "overtime", "industry", "technologyCompany" }.Select(fact => (fact, In: Fact(fact, value => Written(value["value"])))),
        ("pay", Fact("pay", value => string.Join(' ', new[] { "kind", "min", "max", "currency", "period" }.Select(part => Written(value[part]))))),
        ("hours", Fact("hours", value => $"{Written(value["min"])} {Written(value["max"])}")),
        ("degree", Fact("degree", value => Written(value["level"]))),
        ("years", Fact("years", value => $"{Written(value["min"])} {Written(value["max"])}")),
        ("travel", Fact("travel", value => Written(value["percent"]))),
        .. InWords.Select(fact => (fact, In: Fact(fact, _ => "stated"))),
        ("benefits", Fact("benefits", value => Written(value["value"]))),
    ];

    // What the set that is held out is labelled with.
    private static readonly string[] HeldOut = ["role", "seniority", "industry", "technologyCompany", "years"];

    // What few postings state, and what is told of the employer.
    private static readonly string[] Rare = ["onCall", "overtime", "hours", "travel", "onboarding", "mentoring", "success", "managerContact"];
    private static readonly string[] OfEmployer = ["industry", "technologyCompany"];

    /// <summary>Prints a line for each thing compared, and before it, where asked for, each posting on which the two differ (never of those held out).</summary>
    public static int Run(bool differences = false)
    {
        if (SharedData.PathOf("postings") is not { } folder)
        {
            return SharedData.Missing("postings");
        }

        PostingReader reader = new(Catalogue.Embedded, learned: true);
        var postings = PostingFiles.Read([folder], null).OfType<GoodRecord>().Select(record => record.Posting).Concat(SentencePostings.Read()).DistinctBy(posting => PostingId.OfText(posting.Text))
            .ToDictionary(posting => PostingId.OfText(posting.Text).ToString());
        Compare("postings.jsonl", Compared, reader, postings, differences);
        Compare("roles.jsonl", [Compared[0]], reader, postings, differences: false);
        foreach (var measured in (bool[])[false, true])
        {
            Compare("offers.jsonl", [.. Compared.Where(fact => Rare.Contains(fact.Name))], reader, postings, differences && !measured, measured);
            Compare("employers.jsonl", [.. Compared.Where(fact => OfEmployer.Contains(fact.Name))], reader, postings, differences && !measured, measured);
        }

        Compare("held-out.jsonl", [.. Compared.Where(fact => HeldOut.Contains(fact.Name))], reader, postings, differences: false);
        return 0;
    }

    private static void Compare(
        string file,
        IEnumerable<(string Name, Func<JsonNode, IEnumerable<string>> In)> compared,
        PostingReader reader,
        Dictionary<string, Posting> postings,
        bool differences,
        bool measured = true)
    {
        var gold = File.ReadLines(Path.Combine(SharedData.Repository, "bench", "Waymark.Accuracy", "gold", file)).Select(line => JsonNode.Parse(line)!)
            .Where(record => (bool?)record["measured"] is not false == measured).ToList();
        var pairs = gold.Where(record => postings.ContainsKey((string)record["posting"]!))
            .Select(record => (Gold: record, Read: JsonNode.Parse(ReadingJson.Line(reader.Read(postings[(string)record["posting"]!]), withText: false))!)).ToList();
        Console.WriteLine($"{file}{(measured ? "" : ", the half that rules were mended after")}: {pairs.Count} postings of {gold.Count} labelled");
        foreach (var (name, values) in compared)
        {
            var units = pairs.Select(pair => Compare(pair.Gold, pair.Read, name, values, differences)).ToList();
            Console.WriteLine($"{name,-18} stated {units.Sum(unit => unit.Marked),4}   precision {Interval.Of(units, unit => unit.Precision)}   recall {Interval.Of(units, unit => unit.Recall)}   F1 {Interval.Of(units, unit => unit.F1)}");
        }

        var role = Compared[0].In;
        if (compared.Any(fact => fact.Name == Compared[0].Name))
        {
            Console.WriteLine($"{"role or none, right",-34} {Share(pair => role(pair.Gold).SequenceEqual(role(pair.Read)))}");
        }

        if (gold.Any(record => record["alsoRight"] is not null))
        {
            Console.WriteLine($"{"role or none, or as right",-34} {Share(pair => role(pair.Gold).SequenceEqual(role(pair.Read)) || IsAsRight(pair.Gold, role(pair.Read).FirstOrDefault("")))}");
        }

        Console.WriteLine();

        Interval Share(Func<(JsonNode Gold, JsonNode Read), bool> isRight) => Interval.Of([.. pairs.Select(pair => new SpanCounts(isRight(pair) ? 1 : 0, 1, 1))], unit => unit.F1);
    }

    // Where a posting could be said to be for one of several roles, or for none.
    private static bool IsAsRight(JsonNode gold, string role) => gold["alsoRight"]?.AsArray().Any(other => (string?)other == role) is true;

    private static SpanCounts Compare(JsonNode gold, JsonNode read, string name, Func<JsonNode, IEnumerable<string>> values, bool differences)
    {
        var (marked, found) = (values(gold).ToHashSet(StringComparer.Ordinal), values(read).ToHashSet(StringComparer.Ordinal));
        if (differences && !marked.SetEquals(found))
        {
            Console.WriteLine($"  {name}: {gold["posting"]} labelled [{string.Join("; ", marked.Order(StringComparer.Ordinal))}] read [{string.Join("; ", found.Order(StringComparer.Ordinal))}]");
        }

        return new(marked.Count(found.Contains), found.Count, marked.Count);
    }

    private static Func<JsonNode, IEnumerable<string>> Fact(string name, Func<JsonNode, string> written) =>
        record => record["facts"]?[name] switch { null => [], JsonArray several => several.Select(value => written(value!)), var one => [written(one)] };

    private static IEnumerable<string> One(JsonNode? value) => value is null ? [] : [Written(value)];

    private static string Written(JsonNode? value) => value?.ToString() is not { } text ? ""
        : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString("0.####", CultureInfo.InvariantCulture)
        : text;
}
