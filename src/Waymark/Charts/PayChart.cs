namespace Waymark;

/// <summary>What postings pay, in one currency and for one period.</summary>
/// <param name="Currency">As ISO 4217: "EUR".</param>
/// <param name="Period">"year", "month", "hour".</param>
/// <param name="Count">Postings that state it.</param>
public sealed record PayRange(string Currency, string Period, int Count)
{
    /// <summary>Whether there are postings enough to speak of quarters and of a half.</summary>
    public bool HasQuartiles => Count >= PaySpread.LeastForQuartiles;

    /// <summary>The lowest amount.</summary>
    public decimal Min { get; init; }

    /// <summary>A quarter of the postings pay less.</summary>
    public decimal LowerQuartile { get; init; }

    /// <summary>Half of the postings pay less.</summary>
    public decimal Median { get; init; }

    /// <summary>Three quarters of the postings pay less.</summary>
    public decimal UpperQuartile { get; init; }

    /// <summary>The highest amount.</summary>
    public decimal Max { get; init; }

    /// <summary>What the person wants at least, in the same currency and period; <see langword="null"/> when not said.</summary>
    public decimal? Baseline { get; init; }
}

/// <summary>What postings pay: the whole range as a line, the middle half as a box, the median and the person's baseline as marks.</summary>
public static class PayChart
{
    private const int Height = 28;

    /// <summary>The chart of the ranges. Each has a scale of its own, since currencies do not compare.</summary>
    public static Chart Of(string title, IReadOnlyList<PayRange> ranges) => new(title, [.. ranges.Select(Row)], Table(title, ranges))
    {
        Legend =
        [
            new(SvgPicture.Swatch().Level("whisker", 0, 1, 6).ToString(), "lowest to highest"),
            new(SvgPicture.Swatch().Bar("box", 0, 1, 1, 10).ToString(), "the middle half"),
            new(SvgPicture.Swatch().Upright("median", 0.5, 0, 12).ToString(), "the median"),
            .. ranges.Any(range => range.Baseline is not null) ? (ReadOnlySpan<ChartLegend>)[new(Baseline(SvgPicture.Swatch(), 0.5, 12).ToString(), "your baseline")] : [],
        ],
    };

    private static ChartRow Row(PayRange pay)
    {
        var least = Math.Min(pay.Min, pay.Baseline ?? pay.Min);
        var most = Math.Max(pay.Max, pay.Baseline ?? pay.Max);
        double At(decimal amount) => most > least ? 0.04 + (0.92 * (double)((amount - least) / (most - least))) : 0.5;

        var picture = new SvgPicture(Height)
            .Bar("track", 0, 1, 4, 20)
            .Level("whisker", At(pay.Min), At(pay.Max), Height / 2.0)
            .Upright("whisker", At(pay.Min), 9, 19)
            .Upright("whisker", At(pay.Max), 9, 19);
        if (pay.HasQuartiles)
        {
            picture = picture.Bar("box", At(pay.LowerQuartile), At(pay.UpperQuartile), 6, 16).Upright("median", At(pay.Median), 6, 22);
        }

        return new(Name(pay), (pay.Baseline is { } baseline ? Baseline(picture, At(baseline), Height) : picture).ToString(), pay.HasQuartiles ? $"median {Figures.Amount(pay.Median)}" : "", $"{Words(pay)}");
    }

    private static SvgPicture Baseline(SvgPicture picture, double at, int height) => picture.Upright("baseline-halo", at, 0, height).Upright("baseline", at, 0, height);

    private static string Name(PayRange pay) => $"{pay.Currency} {(pay.Period.StartsWith('h') ? "an" : "a")} {pay.Period}";

    private static string Words(PayRange pay) =>
        $"{Figures.Amount(pay.Min)} to {Figures.Amount(pay.Max)} in {Figures.Amount(pay.Count)} {(pay.Count == 1 ? "posting" : "postings")}{(pay.Baseline is { } baseline ? $"; you want {Figures.Amount(baseline)}" : "")}";

    private static Block.Table Table(string title, IReadOnlyList<PayRange> ranges) =>
        new(title, ["Pay", .. ((string[])["Postings", "Lowest", "Lower quarter", "Median", "Upper quarter", "Highest", "You want"]).Select(TableColumn.Number)],
            [.. ranges.Select(pay => (IReadOnlyList<Inlines>)[Name(pay), Figures.Amount(pay.Count), .. ((decimal?[])[pay.Min, .. pay.HasQuartiles ? (decimal?[])[pay.LowerQuartile, pay.Median, pay.UpperQuartile] : [null, null, null], pay.Max]).Select(amount => (Inlines)(amount is { } known ? Figures.Amount(known) : "")), pay.Baseline is { } baseline ? Figures.Amount(baseline) : ""])]);
}
