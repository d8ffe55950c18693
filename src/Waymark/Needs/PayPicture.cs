namespace Waymark;

/// <summary>Amounts of one kind in one currency and period, each posting counted once by the midpoint of its range.</summary>
/// <param name="Kind">Base, on-target, bonus or equity; never mixed.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Period">What the amounts are for.</param>
/// <param name="Count">Postings counted.</param>
public sealed record PaySpread(PayKind Kind, string Currency, PayPeriod Period, int Count)
{
    /// <summary>With fewer postings a quarter of them is not even one: then only the lowest and the highest are told.</summary>
    public const int LeastForQuartiles = 4;

    /// <summary>Whether there are postings enough to speak of quarters and of a half.</summary>
    public bool HasQuartiles => Count >= LeastForQuartiles;

    /// <summary>What the person wants at least, brought to this period; <see langword="null"/> where they gave no amount in this currency.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>The lowest end of any range.</summary>
    public decimal Min { get; init; }

    /// <summary>A quarter of the midpoints are lower.</summary>
    public decimal LowerQuartile { get; init; }

    /// <summary>Half of the midpoints are lower.</summary>
    public decimal Median { get; init; }

    /// <summary>Three quarters of the midpoints are lower.</summary>
    public decimal UpperQuartile { get; init; }

    /// <summary>The highest end of any range.</summary>
    public decimal Max { get; init; }

    /// <summary>
    /// The quantile at <paramref name="p"/> (0..1) of values in ascending order: linear between the two nearest, position (n − 1)·p
    /// (type 7 of Hyndman and Fan 1996, the one of spreadsheets).
    /// </summary>
    public static decimal Quantile(IReadOnlyList<decimal> ascending, decimal p)
    {
        var at = (ascending.Count - 1) * p;
        var below = (int)decimal.Floor(at);
        return below + 1 < ascending.Count ? ascending[below] + ((ascending[below + 1] - ascending[below]) * (at - below)) : ascending[below];
    }
}

/// <summary>The pay that a sample states: raw, converted, and against the person's baseline.</summary>
public sealed record PayPicture
{
    /// <summary>Every posting with what it states.</summary>
    public IReadOnlyList<PostingPay> Postings { get; init; } = [];

    /// <summary>Postings that are left out because they are where the person does not go: they pay what is paid there.</summary>
    public IReadOnlyList<PostingPay> Elsewhere { get; init; } = [];

    /// <summary>The spreads: base pay first, the baseline's currency first, then by how many postings.</summary>
    public IReadOnlyList<PaySpread> Spreads { get; init; } = [];

    /// <summary>The baseline, where the person gave an amount and a currency.</summary>
    public PayBaseline? Baseline { get; init; }

    /// <summary>Whether the postings are few or picked by hand: it says nothing about the market.</summary>
    public bool CountsOnly { get; init; }

    /// <summary>Postings that state base or on-target pay.</summary>
    public int Stated => Postings.Count(posting => posting.IsStated);

    /// <summary>Postings whose words about pay were not understood.</summary>
    public int NotUnderstood => Postings.Count(posting => posting.IsNotUnderstood);

    /// <summary>Postings that say nothing about base or on-target pay.</summary>
    public int NotStated => Postings.Count - Stated - NotUnderstood;

    /// <summary>Postings whose whole base range is at the baseline or above.</summary>
    public int AtOrAbove => Beside(PayStanding.AtOrAbove);

    /// <summary>Postings whose base range begins below the baseline and reaches it.</summary>
    public int Reaching => Beside(PayStanding.Reaching);

    /// <summary>Postings that reach the baseline only for more hours a week than the person would work.</summary>
    public int ForMoreHours => Beside(PayStanding.ForMoreHours);

    /// <summary>Postings whose whole base range is below the baseline.</summary>
    public int Below => Beside(PayStanding.Below);

    /// <summary>The hours a week that pay for more of them was brought to; <see langword="null"/> where none was.</summary>
    public decimal? BroughtTo => Postings.SelectMany(posting => posting.Offers).FirstOrDefault(offer => offer.Fewer is not null)?.Fewer?.Mine;

    /// <summary>"3 of 8 postings state pay; in 1 the words about it were not understood. These are the postings at hand, not the market."</summary>
    public string Words => PayWords.Of(this);

    /// <summary>The pay of the sample's postings.</summary>
    public static PayPicture Of(Sample sample, PayMeasure measure) =>
        Of([.. sample.Postings.Select(posting => posting.Reading).OfType<PostingReading>()], measure, sample.CountsOnly);

    /// <summary>The pay of some postings.</summary>
    /// <param name="readings">Those that count.</param>
    /// <param name="measure">What it is held against.</param>
    /// <param name="countsOnly">Whether they are few or picked by hand.</param>
    /// <param name="elsewhere">Those that are left out for where they are.</param>
    public static PayPicture Of(IReadOnlyList<PostingReading> readings, PayMeasure measure, bool countsOnly, IReadOnlyList<PostingReading>? elsewhere = null)
    {
        var baseline = measure.Baseline;
        var postings = InOrder(readings, measure);
        var spreads = postings
            .SelectMany(posting => posting.Offers.Where(offer => offer is { IsConverted: true, IsForElsewhere: false })
                .GroupBy(offer => (offer.Stated.Value.Kind, Currency: offer.Currency!, offer.Period))
                .Select(group => (group.Key, Low: group.Min(offer => offer.Low ?? offer.Middle!.Value), High: group.Max(offer => offer.High ?? offer.Middle!.Value))))
            .GroupBy(entry => entry.Key)
            .Select(group => Spread(group.Key, [.. group.Select(entry => (entry.Low, entry.High))], baseline));
        return new()
        {
            Postings = postings,
            Elsewhere = InOrder(elsewhere ?? [], measure),
            Spreads = [.. spreads
                .OrderBy(spread => spread.Kind)
                .ThenByDescending(spread => string.Equals(spread.Currency, baseline?.Currency, StringComparison.OrdinalIgnoreCase))
                .ThenByDescending(spread => spread.Count).ThenBy(spread => spread.Currency, StringComparer.Ordinal)],
            Baseline = baseline is { Amount: > 0, Currency.Length: > 0 } ? baseline : null,
            CountsOnly = countsOnly,
        };
    }

    private static PaySpread Spread((PayKind Kind, string Currency, PayPeriod Period) key, IReadOnlyList<(decimal Low, decimal High)> ranges, PayBaseline? baseline)
    {
        List<decimal> middles = [.. ranges.Select(range => (range.Low + range.High) / 2).Order()];
        return new(key.Kind, key.Currency, key.Period, ranges.Count)
        {
            Baseline = baseline is { Amount: { } amount and > 0 } && string.Equals(baseline.Currency, key.Currency, StringComparison.OrdinalIgnoreCase)
                ? PayConversion.Of(baseline).Convert(amount, baseline.Period ?? PayPeriod.Year, key.Period) : null,
            Min = ranges.Min(range => range.Low),
            LowerQuartile = PaySpread.Quantile(middles, 0.25m),
            Median = PaySpread.Quantile(middles, 0.5m),
            UpperQuartile = PaySpread.Quantile(middles, 0.75m),
            Max = ranges.Max(range => range.High),
        };
    }

    private static List<PostingPay> InOrder(IReadOnlyList<PostingReading> readings, PayMeasure measure) =>
    [
        .. readings.Select(reading => PostingPay.Of(reading, measure))
            .OrderBy(posting => posting.Reading.Id.ToString(), StringComparer.Ordinal).ThenBy(posting => posting.Reading.Posting.Source, StringComparer.Ordinal),
    ];

    // A missing end never counts as zero: "from" has no upper end and may reach anything, "up to" has no lower end.
    private int Beside(PayStanding standing) =>
        Baseline?.Amount is not { } wanted ? 0 : Postings.Count(posting => posting.Beside(wanted, PayKind.Base) == standing);
}
