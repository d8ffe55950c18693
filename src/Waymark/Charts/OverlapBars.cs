namespace Waymark;

/// <summary>A skill that is asked for, and how much of it is held.</summary>
/// <param name="Skill">Its name.</param>
/// <param name="Asked">How often it is asked for.</param>
/// <param name="Held">How much of what is asked is held, 0..1; <see langword="null"/> when the person has not been asked yet.</param>
public sealed record OverlapBar(string Skill, AskedShare Asked, double? Held)
{
    /// <summary>From this part on it is all held: what is missing could not be seen.</summary>
    public const double Wholly = 0.95;

    /// <summary>What is held, in words; a level says more than the default does.</summary>
    public string HeldWords
    {
        get => field ?? Held switch
        {
            null => "not asked yet",
            <= 0 => "not held",
            >= Wholly => "held",
            { } part => $"held in part ({Figures.Percent(part)})",
        };
        init;
    }
}

/// <summary>What is asked for (outlined in amber) and what is held of it (filled in evergreen), a row for each skill.</summary>
public static class OverlapBars
{
    private const int Height = 20, Top = 3, Thick = 14;

    /// <summary>The chart of the bars, in the order given.</summary>
    public static Chart Of(string title, IReadOnlyList<OverlapBar> bars) =>
        new(title, [.. bars.Select(Row)], Table(title, bars)) { Legend = [.. Legend(bars)], Bars = Plain(bars) };

    private static ChartBars Plain(IReadOnlyList<OverlapBar> bars) => ChartBars.Of(bars, bar => $"{bar.Skill}: {bar.Asked.Words}", 1,
        ("you hold it", "held", bar => Counted(bar) * Held(bar)),
        ("asked for, not held", "asked", bar => bar.Held is null ? 0 : Counted(bar) * (1 - Held(bar))),
        ("asked for, and you were not asked yet", "unasked", bar => bar.Held is null ? Counted(bar) : 0),
        ("our estimate: you hold it", "held-hatch", bar => Reckoned(bar) * Held(bar)),
        ("our estimate: not held", "gap-hatch", bar => bar.Held is null ? 0 : Reckoned(bar) * (1 - Held(bar))),
        ("our estimate: you were not asked yet", "unasked-hatch", bar => bar.Held is null ? Reckoned(bar) : 0));

    private static double Held(OverlapBar bar) => Figures.Share(bar.Held ?? 0);

    private static double Counted(OverlapBar bar) => bar.Asked is AskedShare.Counted ? bar.Asked.Share : 0;

    private static double Reckoned(OverlapBar bar) => bar.Asked is AskedShare.Estimated ? bar.Asked.Share : 0;

    private static ChartRow Row(OverlapBar bar)
    {
        var picture = new SvgPicture(Height).Bar("track", 0, 1, Top, Thick);
        var share = bar.Asked.Share;
        var held = share * Figures.Share(bar.Held ?? 0);
        if (bar.Asked is AskedShare.Estimated)
        {
            picture.Bar(bar.Held is null ? "unasked" : "reckoned", 0, share, Top, Thick)
                .Hatching(bar.Held is null ? "unasked-hatch" : "gap-hatch", held, share, Top, Thick)
                .Hatching("held-hatch", 0, held, Top, Thick);
        }
        else
        {
            picture.Bar(bar.Held is null ? "unasked" : "asked", 0, share, Top, Thick).Bar("held", 0, held, Top, Thick);
        }

        return new(bar.Skill, picture.Interval(bar.Asked.Range, Height / 2.0).ToString(), bar.Asked.Words, bar.Asked.Note) { Unseen = $"; you: {bar.HeldWords}" };
    }

    private static IEnumerable<ChartLegend> Legend(IReadOnlyList<OverlapBar> bars)
    {
        if (bars.Any(bar => bar.Held > 0))
        {
            yield return new(Swatch("held"), "you hold it");
        }

        if (bars.Any(bar => bar.Held < 1))
        {
            yield return new(Swatch("asked"), "asked for, not held");
        }

        if (bars.Any(bar => bar.Held is null))
        {
            yield return new(Swatch("unasked"), "you have not been asked yet");
        }

        if (bars.Any(bar => bar.Asked is AskedShare.Estimated))
        {
            yield return new(SvgPicture.Swatch().Bar("reckoned", 0, 1, 1, 10).Hatching("gap-hatch", 0, 1, 1, 10).ToString(), "our estimate, not counted");
        }

        if (bars.Any(bar => bar.Asked.Range is not null))
        {
            yield return new(SvgPicture.Swatch().Interval(new(0, 1), 6).ToString(), "95% interval");
        }
    }

    private static string Swatch(string look) => SvgPicture.Swatch().Bar(look, 0, 1, 1, 10).ToString();

    // Without an interval anywhere the column would be empty, and what is our estimate is said with the figure.
    private static Block.Table Table(string title, IReadOnlyList<OverlapBar> bars) => bars.Any(bar => bar.Asked.Range is not null)
        ? new(title, ["Skill", TableColumn.Number("Asked for"), TableColumn.Number("95% interval"), "You"],
            [.. bars.Select(bar => (IReadOnlyList<Inlines>)[bar.Skill, bar.Asked.Words, bar.Asked.Note, bar.HeldWords])])
        : new(title, ["Skill", TableColumn.Number("Asked for"), "You"],
            [.. bars.Select(bar => (IReadOnlyList<Inlines>)[bar.Skill, bar.Asked.Words + (bar.Asked.Note.Length > 0 ? $" ({bar.Asked.Note})" : ""), bar.HeldWords])]);
}
