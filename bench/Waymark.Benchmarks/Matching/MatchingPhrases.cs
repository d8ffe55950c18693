using CsvHelper;

namespace Waymark.Benchmarks;

/// <summary>Phrases to look for: the spellings of the catalogue, and the technologies of O*NET and the labels of ESCO where their files are.</summary>
internal static class MatchingPhrases
{
    /// <summary>At most so many, those of the catalogue first.</summary>
    public static List<string> Load(int most)
    {
        var data = Environment.GetEnvironmentVariable("WAYMARK_DATA") ?? Path.Combine("..", "shared", "data");
        return
        [
            .. Catalogue.Embedded.Skills.SelectMany(skill => skill.Spellings).Select(spelling => spelling.Text)
                .Concat(Cells(Path.Combine(data, "onet-29.2", "Technology Skills.txt"), '\t', "Example", "Commodity Title"))
                .Concat(Directory.Exists(Path.Combine(data, "esco-1.2.0"))
                    ? Directory.GetFiles(Path.Combine(data, "esco-1.2.0"), "*.csv").Order(StringComparer.Ordinal).SelectMany(file => Cells(file, ',', "preferredLabel", "altLabels"))
                    : [])
                .Select(phrase => phrase.Trim()).Where(phrase => phrase.Length > 1 && char.IsLetterOrDigit(phrase[0]) && char.IsLetterOrDigit(phrase[^1]))
                .Distinct(StringComparer.OrdinalIgnoreCase).Take(most),
        ];
    }

    private static IEnumerable<string> Cells(string file, char separator, params string[] columns)
    {
        if (!File.Exists(file))
        {
            yield break;
        }

        using var csv = CsvReader.Create(new StreamReader(file), new CsvReaderOptions { Separator = separator });
        while (csv.Read())
        {
            foreach (var column in columns.Select(name => csv.Headers.ToList().IndexOf(name)).Where(column => column >= 0 && column < csv.FieldCount))
            {
                foreach (var label in csv.GetString(column).Split(['\n', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    yield return label;
                }
            }
        }
    }
}
