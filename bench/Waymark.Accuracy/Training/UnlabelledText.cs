using System.Text.Json;

namespace Waymark.Accuracy;

/// <summary>Text about work without labels: what words stand together in it says which are alike.</summary>
internal static class UnlabelledText
{
    /// <summary>The clauses of all texts there are, as hashes of their words.</summary>
    public static IEnumerable<IReadOnlyList<ulong>> Clauses(PostingReader reader, IReadOnlyList<LabelledText> labelled)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in Texts(labelled).Select(TextNormaliser.Normalise).Where(text => text.Length > 0 && seen.Add(text)))
        {
            var marked = reader.MarkLines(text);
            foreach (var clause in marked.Clauses)
            {
                List<ulong> words = [];
                foreach (var token in marked.Text.Tokens[clause.First..clause.End])
                {
                    if (token is not { Kind: TokenKind.Mark, Word: Marks.Comma })
                    {
                        words.Add(WordHash.Of(marked.Text.BytesOf(token)));
                    }
                }

                yield return words;
            }
        }
    }

    private static IEnumerable<string> Texts(IReadOnlyList<LabelledText> labelled)
    {
        foreach (var line in labelled.SelectMany(text => text.Text.Split('\n')))
        {
            yield return line;
        }

        foreach (var file in Directory.GetFiles(SharedData.PathOf("postings")!, "*.csv").Order(StringComparer.Ordinal))
        {
            foreach (var cell in Cells(file))
            {
                yield return cell;
            }
        }

        foreach (var file in Directory.GetFiles(SharedData.PathOf("postings", "boards")!, "*.json").Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var text in Strings(document.RootElement))
            {
                yield return text;
            }
        }

        foreach (var cell in Cells(SharedData.PathOf("esco-1.2.0", "digitalSkillsCollection_en.csv")!).Concat(Cells(SharedData.PathOf("esco-1.2.0", "occupations_en.csv")!)))
        {
            yield return cell;
        }

        foreach (var line in File.ReadLines(SharedData.PathOf("onet-29.2", "Task Statements.txt")!))
        {
            yield return line.Split('\t')[2];
        }
    }

    private static IEnumerable<string> Cells(string path) => Table.Rows(path).SelectMany(row => row.Values);

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        JsonValueKind.String when element.GetString() is { Length: > 100 } text => [System.Text.RegularExpressions.Regex.Replace(System.Net.WebUtility.HtmlDecode(text), "<(/p|/li|br|/h\\d)[^>]*>", "\n") is var lines ? System.Text.RegularExpressions.Regex.Replace(lines, "<[^>]+>", " ") : ""],
        _ => [],
    };
}
