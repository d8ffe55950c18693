using System.Text.Json.Nodes;
using Waymark.Formats;

namespace Waymark.Accuracy;

/// <summary>What an employer says of itself, with its industry and what it makes its living with; empty where that is not told.</summary>
internal sealed record EmployerExample(string Text, string Industry, string Living);

/// <summary>
/// What the models of employers learn from: passages that were written for them (<c>Training/employers.tsv</c>), and what labelled postings that rules may be mended on say of
/// their employers.
/// </summary>
internal static class EmployerExamples
{
    // A sentence of fewer tokens says nothing.
    private const int FewestTokens = 4;

    // A labelled posting counts as so many.
    private const int CopiesOfPosting = 2;

    private static readonly string[] Labelled = ["postings.jsonl", "employers.jsonl"];

    /// <summary>All passages of a file, in its order.</summary>
    public static List<EmployerExample> Written(params string[] path) =>
    [
        .. TsvTable.Rows(path[^1], File.ReadAllText(Path.Combine([SharedData.Repository, "bench", "Waymark.Accuracy", .. path])))
            .Select(row => new EmployerExample(row.Required("text"), OrNone(row.Required("industry"), "none"), OrNone(row.Required("living"), "untold"))),
    ];

    /// <summary>What a model learns for each of both: the features, and the label of an example.</summary>
    /// <param name="folder">Where the collected postings are.</param>
    /// <param name="label">What is learned.</param>
    public static List<LinearExample> Features(string folder, Func<EmployerExample, string> label)
    {
        PostingReader reader = new(Catalogue.Embedded);
        return [.. OfWritten(reader, label), .. OfPostings(reader, folder, label)];
    }

    // A passage is learned as a whole and sentence by sentence: in postings each is heard by itself.
    private static IEnumerable<LinearExample> OfWritten(PostingReader reader, Func<EmployerExample, string> label) =>
        from example in Written("Training", "employers.tsv")
        let text = reader.MarkLines(TextNormaliser.Normalise(example.Text))
        from part in Sentences(text.Clauses).Prepend(new(0, text.Text.Tokens.Length))
        select new LinearExample(ClauseFeature.Of(text.Text, part), label(example));

    // Which sentence of a posting tells it nobody labelled; where it is told nowhere, each is one that does not.
    private static IEnumerable<LinearExample> OfPostings(PostingReader reader, string folder, Func<EmployerExample, string> label)
    {
        var postings = PostingFiles.Read([folder], null).OfType<GoodRecord>().Select(record => record.Posting).Concat(SentencePostings.Read()).DistinctBy(posting => PostingId.OfText(posting.Text))
            .ToDictionary(posting => PostingId.OfText(posting.Text).ToString());
        return from record in Labelled.SelectMany(Gold)
               where (bool?)record["measured"] is not true && postings.ContainsKey((string)record["posting"]!)
               let told = reader.EmployerIn(postings[(string)record["posting"]!])
               where told.Clauses.Count > 0
               let of = label(Of(record))
               from copy in Enumerable.Range(0, CopiesOfPosting)
               from features in (of.Length == 0 ? Sentences(told.Clauses).Select(clause => ClauseFeature.Of(told.Text, clause)) : []).Prepend([.. told.Clauses.SelectMany(clause => ClauseFeature.Of(told.Text, clause)).Distinct()])
               select new LinearExample(features, of);
    }

    private static IEnumerable<Clause> Sentences(List<Clause> clauses) => clauses.Where(clause => clauses.Count > 1 && clause.End - clause.First >= FewestTokens);

    private static EmployerExample Of(JsonNode record) => new(
        "",
        (string?)record["facts"]?["industry"]?["value"] ?? "",
        (bool?)record["facts"]?["technologyCompany"]?["value"] switch { null => "", true => LearnedEmployer.Technology, false => LearnedEmployer.Other });

    private static string OrNone(string value, string none) => value == none ? "" : value;

    private static IEnumerable<JsonNode> Gold(string file) => File.ReadLines(Path.Combine(SharedData.Repository, "bench", "Waymark.Accuracy", "gold", file)).Select(line => JsonNode.Parse(line)!);
}
