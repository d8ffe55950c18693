namespace Waymark;

/// <summary>Where the pay of a posting stands beside what a person needs.</summary>
public enum PayStanding
{
    /// <summary>All of its range is at it or above.</summary>
    AtOrAbove,

    /// <summary>Its range begins below and reaches it.</summary>
    Reaching,

    /// <summary>It reaches it only for more hours a week than the person would work, unless fewer are paid better than their share.</summary>
    ForMoreHours,

    /// <summary>All of its range is below.</summary>
    Below,
}

/// <summary>What one posting states about pay.</summary>
/// <param name="Reading">The posting.</param>
/// <param name="Offers">The amounts it states to be paid, each kept raw.</param>
public sealed record PostingPay(PostingReading Reading, IReadOnlyList<PayOffer> Offers)
{
    /// <summary>The pay that <paramref name="reading"/> states, brought to <paramref name="measure"/>; not what full time would be paid, where what is paid stands beside it.</summary>
    public static PostingPay Of(PostingReading reading, PayMeasure measure) => new(reading, [.. reading.Facts.StatedPay().Except(FullTimeRates.In(reading)).Select(pay => PayOffer.Of(pay, reading, measure))]);

    /// <summary>Whether it states base or on-target pay.</summary>
    public bool IsStated => Offers.Any(offer => offer.IsPay);

    /// <summary>Whether it has words about pay that were not understood, and states none that was.</summary>
    public bool IsNotUnderstood => !IsStated && Reading.Facts.PayNotUnderstood.Count > 0;

    /// <summary>The lowest and highest comparable amount of a kind, over all that it states (for several places, say); <see langword="null"/> where there is none.</summary>
    public (decimal? Low, decimal? High)? Comparable(PayKind kind) => RangeOf(kind, offer => (offer.Low, offer.High));

    /// <summary>The same for the hours that it is stated for, where the person would work fewer.</summary>
    public (decimal? Low, decimal? High)? ForTheirHours(PayKind kind) => RangeOf(kind, offer => offer.Fewer is { } fewer ? (fewer.Low, fewer.High) : (offer.Low, offer.High));

    /// <summary>The fewer hours that an amount of a kind was brought to; <see langword="null"/> where none was.</summary>
    public FewerHours? FewerOf(PayKind kind) => ComparableOf(kind).Select(offer => offer.Fewer).FirstOrDefault(fewer => fewer is not null);

    /// <summary>Where it stands beside <paramref name="wanted"/>; <see langword="null"/> where nothing compares, or the end that would tell is missing.</summary>
    public PayStanding? Beside(decimal wanted, PayKind kind)
    {
        if (Comparable(kind) is not var (low, high))
        {
            return null;
        }

        return low >= wanted ? PayStanding.AtOrAbove
            : high >= wanted ? PayStanding.Reaching
            : !(high < wanted) ? null
            : FewerOf(kind) is { IsStated: false } && !(ForTheirHours(kind)?.High < wanted) ? PayStanding.ForMoreHours
            : PayStanding.Below;
    }

    private List<PayOffer> ComparableOf(PayKind kind) => [.. Offers.Where(offer => offer.Stated.Value.Kind == kind && offer is { Comparison: PayComparison.Comparable, IsForElsewhere: false })];

    private (decimal? Low, decimal? High)? RangeOf(PayKind kind, Func<PayOffer, (decimal? Low, decimal? High)> ends)
    {
        var offers = ComparableOf(kind).ConvertAll(offer => ends(offer));
        return offers.Count == 0 ? null : (offers.Exists(offer => offer.Low is null) ? null : offers.Min(offer => offer.Low), offers.Exists(offer => offer.High is null) ? null : offers.Max(offer => offer.High));
    }
}
