namespace Waymark;

/// <summary>How a role stands when everything is weighed in many plausible ways.</summary>
/// <param name="Role">Its title.</param>
/// <param name="FirstIn">The share of the ways in which it comes first, 0..1.</param>
/// <param name="Score">Its score as usually weighed, 0..1.</param>
/// <param name="Range">From a low to a high score over the ways, each 0..1; <see langword="null"/> to draw <paramref name="FirstIn"/> alone.</param>
public sealed record RankingBar(string Role, double FirstIn, double Score = 0, ChartRange? Range = null);

/// <summary>How sure the order of the roles is.</summary>
public static class RankingRange
{
    private const int Height = 24;

    /// <summary>The chart of the roles, in the order given.</summary>
    public static Chart Of(string title, IReadOnlyList<RankingBar> roles) => new(title, [.. roles.Select(Row)], Table(title, roles))
    {
        Bars = ChartBars.Of(roles, role => $"{role.Role}: first in {Figures.Percent(role.FirstIn)}", 1, ("how often it comes first", "held", role => Figures.Share(role.FirstIn))),
        Legend = roles.Any(role => role.Range is not null)
            ?
            [
                new(SvgPicture.Swatch().Bar("range", 0, 1, 3, 6, radius: 3).ToString(), "where the score falls"),
                new(SvgPicture.Swatch().Dot("score", 0.5, 6, 4.5).ToString(), "as you weigh it"),
            ]
            : [],
    };

    private static ChartRow Row(RankingBar role)
    {
        var picture = new SvgPicture(Height);
        picture = role.Range is { } drawn
            ? picture.Bar("rail", 0, 1, 11, 2).Bar("range", drawn.Low, drawn.High, 7, 10, radius: 5).Dot("score", role.Score, Height / 2.0, 5.5)
            : picture.Bar("track", 0, 1, 5, 14).Bar("held", 0, role.FirstIn, 5, 14);
        return new(role.Role, picture.ToString(), $"first in {Figures.Percent(role.FirstIn)}", role.Range?.ToString() ?? "") { Unseen = role.Range is null ? "" : $" is where the score falls; {Figures.Percent(role.Score)} as you weigh it" };
    }

    private static Block.Table Table(string title, IReadOnlyList<RankingBar> roles) =>
        new(title, ["Role", TableColumn.Number("Comes first in"), TableColumn.Number("Score"), TableColumn.Number("Low to high")],
            [.. roles.Select(role => (IReadOnlyList<Inlines>)[role.Role, Figures.Percent(role.FirstIn), role.Range is null ? "" : Figures.Percent(role.Score), role.Range?.ToString() ?? ""])]);
}
