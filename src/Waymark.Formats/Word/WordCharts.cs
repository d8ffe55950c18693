using System.Globalization;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Waymark.Formats;

/// <summary>The charts of a Word document: drawn by Word from figures that lie in a workbook beside each, where they can be changed.</summary>
internal sealed class WordCharts(OfficePackage package, string part, DateOnly day, string language)
{
    // In English metric units, 36,000 a millimetre.
    private const long Width = 5_976_000, Row = 228_000, Scale = 430_000, Least = 900_000;

    // How many letters Office sets on a line of the words beside a bar, and on one of the legend; and how high such a line is.
    private const int Letters = 34, LegendLetters = 60;
    private const long Line = 150_000;

    private uint drawn;

    /// <summary>The picture of a chart; <see langword="null"/> where it is none of bars.</summary>
    public W.Drawing? Draw(Chart chart)
    {
        if (chart.Bars is not { Rows.Count: > 0, Parts.Count: > 0 } bars)
        {
            return null;
        }

        drawn++;
        var name = string.Create(CultureInfo.InvariantCulture, $"chart{drawn}");
        var (drawing, workbook) = ($"word/charts/{name}.xml", $"word/embeddings/{name}.xlsx");
        package.Add(workbook, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ChartWorkbook.Of(bars, day));
        package.Add(drawing, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
            BarChart.Of(bars, language, package.Relate(drawing, $"{OfficePackage.Relations}/package", workbook)));
        return Placed(chart, Height(bars), package.Relate(part, $"{OfficePackage.Relations}/chart", drawing));
    }

    private static long Height(ChartBars bars) =>
        Math.Max(Least, (RowHeight(bars.Rows) * bars.Rows.Count) + LegendHeight([.. bars.Parts.Select(part => part.Name).Where(name => name.Length > 0)]) + (bars.Unit is null ? 0 : Scale));

    private static long LegendHeight(IReadOnlyList<string> names) => names.Count < 2 ? 0 : Line * (2 + (names.Sum(name => name.Length) / LegendLetters));

    // All rows are equally high: so that the words of no two that follow on each other meet in the middle.
    private static long RowHeight(IReadOnlyList<string> rows)
    {
        long[] lines = [.. rows.Select(words => 1L + ((words.Length - 1) / Letters))];
        return lines.Zip(lines.Skip(1), (above, below) => (above + below) * Line / 2).Append(Row).Max();
    }

    private W.Drawing Placed(Chart chart, long height, string id) => new(new D.Inline(
        new D.Extent { Cx = Width, Cy = height },
        new D.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
        new D.DocProperties { Id = drawn, Name = PrintableText.Line(chart.Title), Description = Told(chart) },
        new D.NonVisualGraphicFrameDrawingProperties(),
        new A.Graphic(new A.GraphicData(new C.ChartReference { Id = id }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
    { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 });

    // For those who cannot see it: every figure of the table behind it.
    private static string Told(Chart chart)
    {
        var rows = chart.Table.Rows.Select(row => $"{row[0]}: {string.Join(", ", row.Skip(1).Zip(chart.Table.Columns.Skip(1)).Where(cell => cell.First.ToString().Length > 0).Select(cell => $"{cell.Second.Title} {cell.First}"))}");
        return PrintableText.Line($"{chart.Title}. {string.Join("; ", rows)}.");
    }
}
