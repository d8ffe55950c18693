namespace Waymark;

/// <summary>A part of the week.</summary>
/// <param name="Activity">What is done.</param>
/// <param name="Share">How much of the week it takes, in percent, 0..100.</param>
/// <param name="Liking">−2 (drains me) to +2 (love it); <see langword="null"/> when not rated yet.</param>
public sealed record WeekSegment(string Activity, double Share, int? Liking);

/// <summary>The week as one strip, coloured by liking. What is left of it, when the parts do not fill it, stays open.</summary>
public static class WeekStrip
{
    private const int Height = 30;
    private const double Seam = 0.003;

    private static readonly Dictionary<int, (string Look, string Words)> Likings = new()
    {
        [2] = ("liking-2", "love it"),
        [1] = ("liking-1", "like it"),
        [0] = ("liking-0", "neither"),
        [-1] = ("liking-m1", "rather not"),
        [-2] = ("liking-m2", "drains me"),
    };

    /// <summary>The chart of a week, in the order given.</summary>
    public static Chart Of(string title, IReadOnlyList<WeekSegment> parts)
    {
        var picture = new SvgPicture(Height).Bar("track", 0, 1, 0, Height);
        var whole = Math.Max(100, parts.Sum(Share));
        var from = 0.0;
        foreach (var part in parts)
        {
            var to = from + (Share(part) / whole);
            picture.Bar(Look(part), from, Math.Max(from, to - (to < 1 ? Seam : 0)), 0, Height);
            from = to;
        }

        return new(title, [new("", picture.ToString())], Table(title, parts))
        {
            Bars = ChartBars.Of(parts, part => $"{part.Activity}: {Percent(part)}", parts.Select(Share).Append(1).Max(), [.. Likings.Select(liking => (liking.Value.Words, liking.Value.Look, (Func<WeekSegment, double>)(part => part.Liking is { } given && Math.Clamp(given, -2, 2) == liking.Key ? Share(part) : 0))), ("not rated yet", "unrated", part => part.Liking is null ? Share(part) : 0)]),
            Legend = [.. parts.Select(part => new ChartLegend(SvgPicture.Swatch().Bar(Look(part), 0, 1, 0, 12).ToString(), $"{part.Activity} {Percent(part)}", Words(part)))],
        };
    }

    private static double Share(WeekSegment part) => 100 * Figures.Share(part.Share / 100);

    private static string Percent(WeekSegment part) => Figures.Percent(part.Share / 100);

    private static string Look(WeekSegment part) => part.Liking is { } liking ? Likings[Math.Clamp(liking, -2, 2)].Look : "unrated";

    private static string Words(WeekSegment part) => part.Liking is { } liking ? Likings[Math.Clamp(liking, -2, 2)].Words : "not rated yet";

    private static Block.Table Table(string title, IReadOnlyList<WeekSegment> parts) =>
        new(title, ["Activity", TableColumn.Number("Share of the week"), "You"],
            [.. parts.Select(part => (IReadOnlyList<Inlines>)[part.Activity, Percent(part), Words(part)])]);
}
