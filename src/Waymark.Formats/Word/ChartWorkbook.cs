using System.Globalization;
using DocumentFormat.OpenXml;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Waymark.Formats;

/// <summary>The workbook behind a chart: its rows down, its parts across.</summary>
internal static class ChartWorkbook
{
    /// <summary>The only sheet.</summary>
    public const string Sheet = "Figures";

    private const string Book = "xl/workbook.xml", Cells = "xl/worksheets/sheet1.xml", Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>The whole file.</summary>
    public static byte[] Of(ChartBars bars, DateOnly day)
    {
        OfficePackage package = new(day);
        package.Begin(Book, $"{Excel}.sheet.main+xml", new S.Workbook(new S.Sheets(new S.Sheet { Name = Sheet, SheetId = 1, Id = package.Relate(Book, $"{OfficePackage.Relations}/worksheet", Cells) })));
        S.SheetData data = new(Row(1, ["", .. bars.Parts.Select(part => NameOf(part))], []));
        data.Append(bars.Rows.Select((row, at) => Row(at + 2, [PrintableText.Line(row)], [.. bars.Parts.Select(part => part.Lengths[at])])));
        package.Add(Cells, $"{Excel}.worksheet+xml", new S.Worksheet(data));
        return package.Write();
    }

    /// <summary>What the column of a part is called.</summary>
    public static string NameOf(ChartPart part) => part.Name.Length > 0 ? part.Name : "before it";

    /// <summary>The cells of a column, as formulas name them: <c>Figures!$B$2:$B$9</c>.</summary>
    public static string Column(int column, int from, int to) => string.Create(CultureInfo.InvariantCulture, $"{Sheet}!${Letter(column)}${from}{(to > from ? $":${Letter(column)}${to}" : "")}");

    // A chart has fewer parts than there are letters.
    private static char Letter(int column) => (char)('A' + column);

    private static S.Row Row(int number, IEnumerable<string> words, IEnumerable<double> figures)
    {
        S.Row row = new() { RowIndex = (uint)number };
        IEnumerable<S.Cell> cells =
        [
            .. words.Select(text => new S.Cell(new S.InlineString(new S.Text(text) { Space = SpaceProcessingModeValues.Preserve })) { DataType = S.CellValues.InlineString }),
            .. figures.Select(figure => new S.Cell(new S.CellValue(figure))),
        ];
        foreach (var (column, cell) in cells.Index())
        {
            cell.CellReference = string.Create(CultureInfo.InvariantCulture, $"{Letter(column)}{number}");
            row.Append(cell);
        }

        return row;
    }
}
