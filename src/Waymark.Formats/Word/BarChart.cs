using System.Globalization;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Waymark.Formats;

/// <summary>Bars as a chart of Office: lying, stacked, the first row on top, with the figures both in it and in the workbook it names.</summary>
internal static class BarChart
{
    private const uint Rows = 1, Scale = 2;
    private const string Soft = "55605A", Line = "E2DFD4";

    /// <summary>The part.</summary>
    /// <param name="bars">What to draw.</param>
    /// <param name="language">The language of its words.</param>
    /// <param name="workbook">The id of the workbook with its figures.</param>
    public static C.ChartSpace Of(ChartBars bars, string language, string workbook)
    {
        C.BarChart chart = new(
            new C.BarDirection { Val = C.BarDirectionValues.Bar },
            new C.BarGrouping { Val = C.BarGroupingValues.Stacked },
            new C.VaryColors { Val = false });
        chart.Append(bars.Parts.Select((part, at) => Series(bars, part, at)));
        chart.Append(new C.GapWidth { Val = 45 }, new C.Overlap { Val = 100 }, new C.AxisId { Val = Rows }, new C.AxisId { Val = Scale });

        C.Chart whole = new(
            new C.AutoTitleDeleted { Val = true },
            new C.PlotArea(new C.Layout(), chart, RowAxis(language), ScaleAxis(bars)));
        if (Legend(bars) is { } legend)
        {
            whole.Append(legend);
        }

        whole.Append(new C.PlotVisibleOnly { Val = true }, new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap });
        return new(
            new C.Date1904 { Val = false },
            new C.EditingLanguage { Val = language },
            new C.RoundedCorners { Val = false },
            whole,
            new C.ShapeProperties(new A.NoFill(), new A.Outline(new A.NoFill())),
            Words(language),
            new C.ExternalData(new C.AutoUpdate { Val = false }) { Id = workbook });
    }

    private static C.BarChartSeries Series(ChartBars bars, ChartPart part, int at)
    {
        var last = bars.Rows.Count + 1;
        return new(
            new C.Index { Val = (uint)at },
            new C.Order { Val = (uint)at },
            new C.SeriesText(new C.StringReference(new C.Formula(ChartWorkbook.Column(at + 1, 1, 1)), Cached([ChartWorkbook.NameOf(part)]))),
            ChartLook.Of(part.Look),
            new C.InvertIfNegative { Val = false },
            new C.CategoryAxisData(new C.StringReference(new C.Formula(ChartWorkbook.Column(0, 2, last)), Cached(bars.Rows))),
            new C.Values(new C.NumberReference(new C.Formula(ChartWorkbook.Column(at + 1, 2, last)), Cached(part.Lengths))));
    }

    private static C.StringCache Cached(IReadOnlyList<string> words)
    {
        C.StringCache cache = new(new C.PointCount { Val = (uint)words.Count });
        cache.Append(words.Select((text, at) => new C.StringPoint(new C.NumericValue(PrintableText.Line(text))) { Index = (uint)at }));
        return cache;
    }

    private static C.NumberingCache Cached(IReadOnlyList<double> figures)
    {
        C.NumberingCache cache = new(new C.FormatCode("General"), new C.PointCount { Val = (uint)figures.Count });
        cache.Append(figures.Select((figure, at) => new C.NumericPoint(new C.NumericValue(figure.ToString(CultureInfo.InvariantCulture))) { Index = (uint)at }));
        return cache;
    }

    // Office counts rows from below: turned round, the first is on top. Every row has its words: LibreOffice would leave out each second one if it were not told that they lie level.
    private static C.CategoryAxis RowAxis(string language) => new(
        new C.AxisId { Val = Rows },
        new C.Scaling(new C.Orientation { Val = C.OrientationValues.MaxMin }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = C.AxisPositionValues.Left },
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
        Outlined(Line),
        Words(language, new() { Rotation = 0 }),
        new C.CrossingAxis { Val = Scale },
        new C.Crosses { Val = C.CrossesValues.AutoZero },
        new C.AutoLabeled { Val = false },
        new C.LabelAlignment { Val = C.LabelAlignmentValues.Center },
        new C.LabelOffset { Val = 100 },
        new C.TickLabelSkip { Val = 1 },
        new C.NoMultiLevelLabels { Val = true });

    private static C.ValueAxis ScaleAxis(ChartBars bars)
    {
        C.ValueAxis axis = new(
            new C.AxisId { Val = Scale },
            new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }, new C.MaxAxisValue { Val = bars.Most }, new C.MinAxisValue { Val = 0 }),
            new C.Delete { Val = bars.Unit is null },
            new C.AxisPosition { Val = C.AxisPositionValues.Bottom });
        if (bars.Unit is { } unit)
        {
            axis.Append(new C.MajorGridlines(Outlined(Line)), Title(unit));
        }

        axis.Append(
            new C.NumberingFormat { FormatCode = "General", SourceLinked = false },
            new C.MajorTickMark { Val = C.TickMarkValues.None },
            new C.MinorTickMark { Val = C.TickMarkValues.None },
            new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo },
            Outlined(null),
            new C.CrossingAxis { Val = Rows },
            new C.Crosses { Val = C.CrossesValues.Maximum },
            new C.CrossBetween { Val = C.CrossBetweenValues.Between });
        return axis;
    }

    private static C.Title Title(string words) => new(
        new C.ChartText(new C.RichText(new A.BodyProperties(), new A.ListStyle(), new A.Paragraph(
            new A.ParagraphProperties(new A.DefaultRunProperties { FontSize = 900, Bold = false }),
            new A.Run(new A.RunProperties { FontSize = 900, Bold = false }, new A.Text(words))))),
        new C.Overlay { Val = false });

    private static C.Legend? Legend(ChartBars bars)
    {
        if (bars.Parts.Count(part => part.Name.Length > 0) < 2)
        {
            return null;
        }

        C.Legend legend = new(new C.LegendPosition { Val = C.LegendPositionValues.Bottom });
        legend.Append(from part in bars.Parts.Index() where part.Item.Name.Length == 0 select new C.LegendEntry(new C.Index { Val = (uint)part.Index }, new C.Delete { Val = true }));
        legend.Append(new C.Overlay { Val = false });
        return legend;
    }

    private static C.ChartShapeProperties Outlined(string? colour) => new(new A.Outline(colour is null ? new A.NoFill() : ChartLook.Fill(colour)));

    private static C.TextProperties Words(string language, A.BodyProperties? body = null) => new(
        body ?? new(),
        new A.ListStyle(),
        new A.Paragraph(new A.ParagraphProperties(new A.DefaultRunProperties(ChartLook.Fill(Soft)) { FontSize = 900 }), new A.EndParagraphRunProperties { Language = language }));
}
