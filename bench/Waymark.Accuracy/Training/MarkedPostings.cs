using System.Text;
using System.Text.Json.Nodes;
using Waymark.Formats;

namespace Waymark.Accuracy;

/// <summary>
/// Postings of the collected ones in which readers marked terms as the experts of the labelled sentences do (<c>gold/terms.jsonl</c>: the id of a posting, and where each term
/// starts in its normalised text and how long it is, in UTF-16 units).
/// </summary>
internal static class MarkedPostings
{
    /// <summary>Those whose text is here, in the order of their ids.</summary>
    public static IEnumerable<LabelledText> Read()
    {
        if (SharedData.PathOf("postings") is not { } folder)
        {
            yield break;
        }

        var texts = PostingFiles.Read([folder], null).OfType<GoodRecord>().Select(record => TextNormaliser.Normalise(record.Posting.Text)).Distinct(StringComparer.Ordinal)
            .ToDictionary(text => PostingId.OfText(text).ToString(), StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(SharedData.Repository, "bench", "Waymark.Accuracy", "gold", "terms.jsonl")))
        {
            var record = JsonNode.Parse(line)!;
            if (texts.TryGetValue((string)record["posting"]!, out var text))
            {
                yield return LabelledText.Of(text, [.. record["terms"]!.AsArray().Select(term => Bytes(text, (int)term![0]!, (int)term[1]!))]);
            }
        }
    }

    private static Stretch Bytes(string text, int start, int length)
    {
        var first = Encoding.UTF8.GetByteCount(text.AsSpan(0, start));
        return new(first, first + Encoding.UTF8.GetByteCount(text.AsSpan(start, length)));
    }
}
