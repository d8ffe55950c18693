using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Waymark.Formats;

/// <summary>A table of Word: its header is repeated on every page, and no row is broken over two.</summary>
internal static class WordTable
{
    // Every column has room for its longest word, in twentieths of a point; what is left is shared by how much has no room yet, but no text takes all of it.
    private const int Padding = 180, Letter = 120, LongestKeptWhole = 18, MostWeight = 70;

    /// <summary>The table; <paramref name="cell"/> writes the words of a cell.</summary>
    public static W.Table Of(Block.Table table, int width, Func<Inlines, IEnumerable<OpenXmlElement>> cell)
    {
        var widths = Widths(table, width);
        W.Table written = new(
            Properties(table.Caption),
            new W.TableGrid(widths.Select(each => new W.GridColumn { Width = Figure(each) })),
            Row([.. table.Columns.Select(column => (Inlines)column.Title)], isHeader: true));
        written.Append(table.Rows.Select(row => Row(row, isHeader: false)));
        return written;

        W.TableRow Row(IReadOnlyList<Inlines> cells, bool isHeader)
        {
            W.TableRowProperties properties = new(new W.CantSplit());
            if (isHeader)
            {
                properties.Append(new W.TableHeader());
            }

            W.TableRow row = new(properties);
            row.Append(cells.Select((words, at) => new W.TableCell(
                new W.TableCellProperties(new W.TableCellWidth { Width = Figure(widths[at]), Type = W.TableWidthUnitValues.Dxa }),
                Cell(words, table.Columns[at].IsNumber))));
            return row;
        }

        W.Paragraph Cell(Inlines words, bool isNumber)
        {
            W.ParagraphProperties properties = new(new W.ParagraphStyleId { Val = "TableText" });
            if (isNumber)
            {
                properties.Append(new W.Justification { Val = W.JustificationValues.Right });
            }

            W.Paragraph paragraph = new(properties);
            paragraph.Append(cell(words));
            return paragraph;
        }
    }

    private static W.TableProperties Properties(string caption)
    {
        W.TableProperties properties = new(
            new W.TableStyle { Val = "PlanTable" },
            new W.TableWidth { Width = "5000", Type = W.TableWidthUnitValues.Pct },
            new W.TableLook { Val = "0420", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = false, NoVerticalBand = true });
        if (PrintableText.Line(caption) is { Length: > 0 } words)
        {
            properties.Append(new W.TableCaption { Val = words });
        }

        return properties;
    }

    private static int[] Widths(Block.Table table, int width)
    {
        List<string>[] columns = [.. table.Columns.Select((column, at) => (List<string>)[column.Title, .. table.Rows.Select(row => row[at].ToString())])];
        double[] least = [.. columns.Select(cells => Padding + (Letter * Math.Min(cells.Max(LongestWord), LongestKeptWhole)))];
        double[] more = [.. columns.Zip(least, (cells, room) => 1 + Math.Clamp(cells.Average(cell => cell.Length) - ((room - Padding) / Letter), 0, MostWeight))];
        var (narrowest, rest) = (least.Sum(), Math.Max(0, width - least.Sum()));
        return [.. least.Zip(more, (needed, weight) => (int)((needed * Math.Min(1, width / narrowest)) + (rest * weight / more.Sum())))];
    }

    private static int LongestWord(string words) => words.Split(' ').Max(word => word.Length);

    private static string Figure(int figure) => figure.ToString(CultureInfo.InvariantCulture);
}
