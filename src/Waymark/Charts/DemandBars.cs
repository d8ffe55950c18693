namespace Waymark;

/// <summary>Something that postings ask for.</summary>
public sealed record DemandBar(string Label, AskedShare Asked);

/// <summary>How often things are asked for, whoever reads it: k of n with an interval.</summary>
public static class DemandBars
{
    private const int Height = 20, Top = 3, Thick = 14;

    /// <summary>The chart of the bars, in the order given.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="bars">From top to bottom.</param>
    /// <param name="things">What the rows are, for the table: "Skill".</param>
    public static Chart Of(string title, IReadOnlyList<DemandBar> bars, string things = "Skill") =>
        new(title, [.. bars.Select(Row)], Table(title, bars, things)) { Legend = [.. Legend(bars)], Bars = Plain(bars) };

    private static ChartBars Plain(IReadOnlyList<DemandBar> bars) => ChartBars.Of(bars, bar => $"{bar.Label}: {bar.Asked.Words}", 1,
        ("asked for", "demand", bar => bar.Asked is AskedShare.Counted ? bar.Asked.Share : 0),
        ("our estimate, not counted", "demand-hatch", bar => bar.Asked is AskedShare.Estimated ? bar.Asked.Share : 0));

    private static ChartRow Row(DemandBar bar)
    {
        var picture = new SvgPicture(Height).Bar("track", 0, 1, Top, Thick);
        picture = bar.Asked is AskedShare.Estimated
            ? picture.Hatching("demand-hatch", 0, bar.Asked.Share, Top, Thick)
            : picture.Bar("demand", 0, bar.Asked.Share, Top, Thick);
        return new(bar.Label, picture.Interval(bar.Asked.Range, Height / 2.0).ToString(), bar.Asked.Words, bar.Asked.Note);
    }

    private static IEnumerable<ChartLegend> Legend(IReadOnlyList<DemandBar> bars)
    {
        if (bars.Any(bar => bar.Asked is AskedShare.Estimated))
        {
            yield return new(SvgPicture.Swatch().Hatching("demand-hatch", 0, 1, 1, 10).ToString(), "our estimate, not counted");
        }

        if (bars.Any(bar => bar.Asked.Range is not null))
        {
            yield return new(SvgPicture.Swatch().Interval(new(0, 1), 6).ToString(), "95% interval");
        }
    }

    private static Block.Table Table(string title, IReadOnlyList<DemandBar> bars, string things) =>
        new(title, [things, TableColumn.Number("Asked for"), TableColumn.Number("95% interval")],
            [.. bars.Select(bar => (IReadOnlyList<Inlines>)[bar.Label, bar.Asked.Words, bar.Asked.Note])]);
}
