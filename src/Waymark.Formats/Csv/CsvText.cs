namespace Waymark.Formats;

/// <summary>Writes CSV (RFC 4180) in which no cell is a formula, wherever it is opened.</summary>
internal static class CsvText
{
    // The wide ones are those of Chinese and Japanese keyboards, which some spreadsheets take for the others.
    private const string Formulas = "=+-@\t\r\n＝＋－＠";

    /// <summary>A row with its end.</summary>
    public static string Row(IEnumerable<string> cells) => string.Join(',', cells.Select(cell => Quoted(Harmless(cell)))) + "\r\n";

    /// <summary>What a spreadsheet takes for text: an apostrophe goes before what would begin a formula, and before one that stands there already.</summary>
    public static string Harmless(string cell) => IsMarked(cell) ? $"'{cell}" : cell;

    /// <summary>The cell as it was before <see cref="Harmless"/>.</summary>
    public static string Plain(string cell) => cell is ['\'', .. var rest] && IsMarked(rest) ? rest : cell;

    private static bool IsMarked(string cell) => cell.TrimStart('\'') is [var first, ..] && Formulas.Contains(first, StringComparison.Ordinal);

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
