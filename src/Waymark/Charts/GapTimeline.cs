namespace Waymark;

/// <summary>Something to learn or to make, on the way through the weeks.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Start">The week it starts, from 0.</param>
/// <param name="End">The week it ends, if the estimate holds.</param>
/// <param name="Latest">The week it ends when it takes as long as it reasonably might; the same as <paramref name="End"/> or later.</param>
/// <param name="Note">What it opens: "clears 3 more"; empty for nothing.</param>
/// <param name="IsEvidence">Whether it is work to show rather than a skill to learn; drawn lighter.</param>
public sealed record TimelineItem(string Label, double Start, double End, double Latest, string Note = "", bool IsEvidence = false);

/// <summary>The learning plan over the weeks.</summary>
public static class GapTimeline
{
    private const int Height = 28, Top = 5, Thick = 18;
    private static readonly int[] Steps = [1, 2, 4, 8, 13, 26, 52, 104, 260, 520];

    /// <summary>The chart of the items, in the order given.</summary>
    public static Chart Of(string title, IReadOnlyList<TimelineItem> items)
    {
        var last = items.Select(item => Math.Max(Week(item.End), Week(item.Latest))).Append(1).Max();
        var step = Steps.FirstOrDefault(step => last / step <= 6, Steps[^1]);
        var weeks = (int)Math.Ceiling(last / step) * step;
        return new(title, [.. items.Select(item => Row(item, weeks, step))], Table(title, items))
        {
            Axis = Axis(weeks, step),
            Bars = ChartBars.Of(items, item => item.Label, weeks,
                ("", "", item => Week(item.Start)),
                ("learning", "held", item => item.IsEvidence ? 0 : Week(item.End) - Week(item.Start)),
                ("something to show", "evidence", item => item.IsEvidence ? Week(item.End) - Week(item.Start) : 0),
                ("if it takes longer", "late", item => Math.Max(0, Week(item.Latest) - Week(item.End)))) with
            { Unit = "week" },
            Legend = [.. Legend(items)],
        };
    }

    private static ChartRow Row(TimelineItem item, int weeks, int step)
    {
        var picture = new SvgPicture(Height);
        for (var week = 0; week <= weeks; week += step)
        {
            picture.Upright("grid", (double)week / weeks, 0, Height);
        }

        var end = Week(item.End) / weeks;
        picture.Bar("late", end, Week(item.Latest) / weeks, Top + 6, Thick - 12)
            .Bar(item.IsEvidence ? "evidence" : "held", Week(item.Start) / weeks, end, Top, Thick, radius: 4);
        return new(item.Label, picture.ToString(), item.Note.Length > 0 ? item.Note : Span(item), item.Note.Length > 0 ? Span(item) : "");
    }

    private static string Axis(int weeks, int step)
    {
        var axis = new SvgPicture(18);
        for (var week = 0; week <= weeks; week += step)
        {
            axis.Tick((double)week / weeks, week == 0 ? "week 0" : Figures.Short(week));
        }

        return axis.ToString();
    }

    private static IEnumerable<ChartLegend> Legend(IReadOnlyList<TimelineItem> items)
    {
        if (items.Any(item => !item.IsEvidence))
        {
            yield return new(SvgPicture.Swatch().Bar("held", 0, 1, 0, 12).ToString(), "learning");
        }

        if (items.Any(item => item.IsEvidence))
        {
            yield return new(SvgPicture.Swatch().Bar("evidence", 0, 1, 0, 12).ToString(), "something to show");
        }

        if (items.Any(item => Week(item.Latest) > Week(item.End)))
        {
            yield return new(SvgPicture.Swatch().Bar("late", 0, 1, 3, 6).ToString(), "if it takes longer");
        }
    }

    private static double Week(double week) => double.IsFinite(week) ? Math.Clamp(week, 0, 2600) : 0;

    // Estimates are told in whole weeks.
    private static string Begun(double week) => Figures.Short(Math.Floor(Week(week)));

    private static string Done(double week) => Figures.Short(Math.Ceiling(Week(week)));

    private static string Span(TimelineItem item) => $"week {Begun(item.Start)} to {Done(item.End)}";

    private static Block.Table Table(string title, IReadOnlyList<TimelineItem> items) =>
        new(title, ["What", TableColumn.Number("From week"), TableColumn.Number("To week"), TableColumn.Number("At the latest"), "Note"],
            [.. items.Select(item => (IReadOnlyList<Inlines>)[item.Label, Begun(item.Start), Done(item.End), Done(item.Latest), item.Note])]);
}
