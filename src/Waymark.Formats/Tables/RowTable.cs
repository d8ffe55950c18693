using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Waymark.Formats;

/// <summary>A column of a table of rows.</summary>
/// <param name="Name">Its heading: "asked in".</param>
/// <param name="Value">What a row has there: words, a figure, yes or no; <see langword="null"/> for nothing.</param>
internal sealed record RowColumn<T>(string Name, Func<T, object?> Value);

/// <summary>Rows of one kind under columns, to be written as CSV or as JSON Lines.</summary>
/// <param name="Columns">The columns, from left to right.</param>
internal sealed record RowTable<T>(params IReadOnlyList<RowColumn<T>> Columns)
{
    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The header of the CSV.</summary>
    public string CsvHeader => CsvText.Row(Columns.Select(column => column.Name));

    /// <summary>A row of the CSV.</summary>
    public string CsvRow(T row) => CsvText.Row(Columns.Select(column => column.Value(row) switch
    {
        null => "",
        bool yes => yes ? "yes" : "no",
        IFormattable figure => figure.ToString(null, CultureInfo.InvariantCulture),
        var words => $"{words}",
    }));

    /// <summary>A row as a line of JSON, with its end; what it has nothing of is left out.</summary>
    public string JsonLine(T row)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Written))
        {
            json.WriteStartObject();
            foreach (var column in Columns)
            {
                Write(json, column.Name, column.Value(row));
            }

            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        var key = string.Concat(name.Split(' ').Select((word, at) => at == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
        switch (value)
        {
            case null or "":
                break;
            case bool yes:
                json.WriteBoolean(key, yes);
                break;
            case string words:
                json.WriteString(key, words);
                break;
            default:
                json.WriteNumber(key, Convert.ToDecimal(value, CultureInfo.InvariantCulture));
                break;
        }
    }
}
