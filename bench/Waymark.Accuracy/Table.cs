using CsvHelper;

namespace Waymark.Accuracy;

/// <summary>A table in a file: its rows, each as its cells under the names of the first.</summary>
internal static class Table
{
    public static IEnumerable<IReadOnlyDictionary<string, string>> Rows(string path)
    {
        using var text = File.OpenText(path);
        using var csv = CsvReader.Create(text, new CsvReaderOptions { Separator = ',' }, leaveOpen: true);
        while (csv.Read())
        {
            yield return Enumerable.Range(0, Math.Min(csv.FieldCount, csv.Headers.Count)).ToDictionary(column => csv.Headers[column], column => csv.GetString(column));
        }
    }
}
