namespace Waymark;

/// <summary>Writes a table with pipes, its columns padded so that it reads well raw while it fits a screen.</summary>
internal static class MarkdownTable
{
    private const int FittingWidth = 120;

    internal static string Of(Block.Table table, DocumentPlaces places)
    {
        string Cell(Inlines words) => MarkdownLine.Of(words, places, isStart: false);

        string[][] rows = [[.. table.Columns.Select(column => Cell(column.Title))], .. table.Rows.Select(row => row.Select(Cell).ToArray())];
        var widths = table.Columns.Select((_, i) => Math.Max(3, rows.Max(row => row[i].Length))).ToArray();
        if (widths.Sum() + (3 * widths.Length) > FittingWidth)
        {
            Array.Fill(widths, 3);
        }

        var lines = rows.Select(row => "| " + string.Join(" | ", row.Select((cell, i) => table.Columns[i].IsNumber ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]))) + " |").ToList();
        lines.Insert(1, "|" + string.Join("|", table.Columns.Select((column, i) => " " + new string('-', widths[i] - (column.IsNumber ? 1 : 0)) + (column.IsNumber ? ": " : " "))) + "|");
        return string.Join('\n', lines);
    }
}
