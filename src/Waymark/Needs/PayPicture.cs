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

/// <summary>What one posting states about pay.</summary>
/// <param name="Reading">The posting.</param>
/// <param name="Offers">All amounts it states, each kept raw.</param>
public sealed record PostingPay(PostingReading Reading, IReadOnlyList<PayOffer> Offers)
{
    /// <summary>Whether it states base or on-target pay.</summary>
    public bool IsStated => Offers.Any(offer => offer.Stated.Value.Kind is PayKind.Base or PayKind.OnTarget);

    /// <summary>Whether it has words about pay that were not understood, and states none that was.</summary>
    public bool IsNotUnderstood => !IsStated && Reading.Facts.PayNotUnderstood.Count > 0;

    /// <summary>The lowest and highest comparable amount of a kind, over all that it states (for several places, say); <see langword="null"/> where there is none.</summary>
    public (decimal? Low, decimal? High)? Comparable(PayKind kind)
    {
        var offers = Offers.Where(offer => offer.Stated.Value.Kind == kind && offer.Comparison == PayComparison.Comparable).ToList();
        return offers.Count == 0 ? null : (offers.Exists(offer => offer.Low is null) ? null : offers.Min(offer => offer.Low), offers.Exists(offer => offer.High is null) ? null : offers.Max(offer => offer.High));
    }
}

/// <summary>The pay that a sample states: raw, converted, and against the person's baseline.</summary>
public sealed record PayPicture
{
    /// <summary>Every posting with what it states.</summary>
    public IReadOnlyList<PostingPay> Postings { get; init; } = [];

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
    public int AtOrAbove => Against(posting => posting.Low >= Baseline?.Amount);

    /// <summary>Postings whose base range begins below the baseline and reaches it.</summary>
    public int Reaching => Against(posting => !(posting.Low >= Baseline?.Amount) && posting.High >= Baseline?.Amount);

    /// <summary>Postings whose whole base range is below the baseline.</summary>
    public int Below => Against(posting => posting.High < Baseline?.Amount);

    /// <summary>"3 of 8 postings state pay; in 1 the words about it were not understood. These are the postings at hand, not the market."</summary>
    public string Words => Postings.Count == 0
        ? "No posting for these roles is at hand, so nothing is known of pay yet."
        : $"{(Stated == 0 ? $"Of {CountWords.Of(Postings.Count, "posting")} none" : $"{Stated} of {CountWords.Of(Postings.Count, "posting")}")} state{(Stated <= 1 ? "s" : "")} pay{(NotUnderstood > 0 ? $"; in {NotUnderstood} the words about it were not understood" : "")}."
            + (CountsOnly ? " These are the postings at hand, not the market." : "");

    /// <summary>The pay of the sample's postings.</summary>
    public static PayPicture Of(Sample sample, PayBaseline? baseline) =>
        Of([.. sample.Postings.Select(posting => posting.Reading).OfType<PostingReading>()], baseline, sample.CountsOnly);

    /// <summary>The pay of some postings.</summary>
    public static PayPicture Of(IReadOnlyList<PostingReading> readings, PayBaseline? baseline, bool countsOnly)
    {
        List<PostingPay> postings = [.. readings
            .Select(reading => new PostingPay(reading, [.. reading.Facts.StatedPay().Select(pay => PayOffer.Of(pay, reading, baseline))]))
            .OrderBy(posting => posting.Reading.Id.ToString(), StringComparer.Ordinal).ThenBy(posting => posting.Reading.Posting.Source, StringComparer.Ordinal)];
        var spreads = postings
            .SelectMany(posting => posting.Offers.Where(offer => offer.IsConverted)
                .GroupBy(offer => (offer.Stated.Value.Kind, Currency: offer.Currency!, offer.Period))
                .Select(group => (group.Key, Low: group.Min(offer => offer.Low ?? offer.Middle!.Value), High: group.Max(offer => offer.High ?? offer.Middle!.Value))))
            .GroupBy(entry => entry.Key)
            .Select(group => Spread(group.Key, [.. group.Select(entry => (entry.Low, entry.High))], baseline));
        return new()
        {
            Postings = postings,
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

    // A missing end never counts as zero: "from" has no upper end and may reach anything, "up to" has no lower end.
    private int Against(Func<(decimal? Low, decimal? High), bool> compares) =>
        Baseline is null ? 0 : Postings.Count(posting => posting.Comparable(PayKind.Base) is { } range && compares(range));
}
