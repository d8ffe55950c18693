using System.Text.Json.Nodes;
using Waymark.Formats;

namespace Waymark.Accuracy;

/// <summary>
/// Compares the activity that is read in lines of postings in which no wording stood with the one that somebody read in them (<c>gold/activities.jsonl</c>: positions, no text).
/// </summary>
internal static class ActivitiesMeasurement
{
    public static int Run()
    {
        if (SharedData.PathOf("postings") is not { } folder)
        {
            return SharedData.Missing("postings");
        }

        var postings = PostingFiles.Read([folder], null).OfType<GoodRecord>().Select(record => record.Posting).DistinctBy(posting => PostingId.OfText(posting.Text))
            .ToDictionary(posting => PostingId.OfText(posting.Text).ToString(), posting => TextNormaliser.Normalise(posting.Text));
        List<JsonNode> records = [.. File.ReadLines(Path.Combine(SharedData.Repository, "bench", "Waymark.Accuracy", "gold", "activities.jsonl")).Select(line => JsonNode.Parse(line)!)
            .Where(record => postings.ContainsKey((string)record["posting"]!))];
        foreach (var learned in (bool[])[false, true])
        {
            PostingReader reader = new(Catalogue.Embedded, learned);
            List<SpanCounts> lines = [.. records.Select(record =>
                Counts(record, reader.Read(new($"Responsibilities\n- {postings[(string)record["posting"]!].Substring((int)record["start"]!, (int)record["length"]!)}")).Activities))];
            Console.WriteLine($"activities of {lines.Count} lines, {(learned ? "with" : "without")} the model: {lines.Sum(line => line.Marked)} tell one, {lines.Sum(line => line.Found)} were found, {lines.Sum(line => line.Right)} of them right");
            Console.WriteLine($"  precision {Interval.Of(lines, line => line.Precision)}   recall {Interval.Of(lines, line => line.Recall)}");
        }

        return 0;
    }

    private static SpanCounts Counts(JsonNode record, IReadOnlyList<ActivityMention> found)
    {
        var right = (record["alsoRight"]?.AsArray().Select(id => (string)id!) ?? []).Append((string?)record["activity"]).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new(found.Any(mention => right.Contains(mention.Activity.Id)) ? 1 : 0, found.Count > 0 ? 1 : 0, record["activity"] is null ? 0 : 1);
    }
}
