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
    private const long Width = 5_976_000, Row = 228_000, Legend = 330_000, Scale = 430_000, Least = 900_000;

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
        Math.Max(Least, (Row * bars.Rows.Count) + (bars.Parts.Count(part => part.Name.Length > 0) > 1 ? Legend : 0) + (bars.Unit is null ? 0 : Scale));

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
