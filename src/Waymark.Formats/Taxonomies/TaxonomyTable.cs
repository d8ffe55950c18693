using CsvHelper;

namespace Waymark.Formats;

/// <summary>Reads a table of a taxonomy's folder: of each row the columns that are wanted, in the order in which they are.</summary>
internal static class TaxonomyTable
{
    /// <summary>A table whose columns are divided by tabs, without quotation marks.</summary>
    public static Outcome<List<string[]>> Tabs(string folder, string name, params string[] columns) => Read(folder, name, columns, input =>
    {
        if (input.ReadAll() is not { } text)
        {
            return new Refusal.NotUsable(input.Name, "it is longer than this file of any version is; take it from the publisher again");
        }

        // A carriage return within a row is a blemish of the file.
        List<string[]> lines = [.. text.Split('\n').Select(line => line.TrimEnd('\r').Replace('\r', ' ').Split('\t'))];
        return new Sheet(lines[0], lines.Skip(1).Where(row => row.Length > 1));
    });

    /// <summary>A table whose columns are divided by commas.</summary>
    public static Outcome<List<string[]>> Commas(string folder, string name, params string[] columns) => Read(folder, name, columns, input =>
    {
        List<string[]> rows = [];
        try
        {
            using var csv = CsvReader.Create(input.Text, new CsvReaderOptions { Separator = ',', MaxRecordSize = Limits.Record }, leaveOpen: true);
            while (csv.Read())
            {
                rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
            }

            return new Sheet([.. csv.Headers], rows);
        }
        catch (CsvFormatException error)
        {
            return new Refusal.NotUsable(input.Name, $"{error.Message.TrimEnd('.')}; take the file from the publisher again");
        }
    });

    private static Outcome<List<string[]>> Read(string folder, string name, string[] columns, Func<Input, Outcome<Sheet>> parse)
    {
        var path = Path.Combine(folder, name);
        try
        {
            using var input = Input.Open(File.OpenRead(path), path);
            return input.Refusal is { } refusal ? new Refusal.NotUsable(path, refusal) : parse(input).Then<List<string[]>>(sheet => Chosen(sheet, path, columns));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return new Refusal.NotUsable(path, $"it cannot be read: {error.Message}");
        }
    }

    // A column whose name ends with ? may be missing.
    private static Outcome<List<string[]>> Chosen(Sheet sheet, string path, string[] columns)
    {
        var places = Array.ConvertAll(columns, column => Array.FindIndex(sheet.Header, name => name.Trim().Equals(column.TrimEnd('?'), StringComparison.OrdinalIgnoreCase)));
        if (Array.FindIndex(columns, column => !column.EndsWith('?') && places[Array.IndexOf(columns, column)] < 0) is var missing and >= 0)
        {
            return new Refusal.NotUsable(path, $"the column '{columns[missing]}' is missing; take the file as it is published");
        }

        return sheet.Rows.Select(row => Array.ConvertAll(places, place => place >= 0 && place < row.Length ? row[place].Trim() : "")).ToList();
    }

    private sealed record Sheet(string[] Header, IEnumerable<string[]> Rows);
}
