namespace Waymark;

/// <summary>
/// The one table that turns pay of one period into pay of another, by way of a full-time year: an hour counts <see cref="HoursPerYear"/> times,
/// a day an eighth of that, a week 52 times, a month 12 times.
/// </summary>
/// <param name="HoursPerYear">Hours of a full-time year, set by the person; 1,880 (47 weeks of 40 hours) where they have not.</param>
public readonly record struct PayConversion(decimal HoursPerYear)
{
    /// <summary>Hours of a full-time year where the person has not said.</summary>
    public const decimal DefaultHoursPerYear = 1880;

    // Larger amounts are no pay; kept out so that no figure overflows.
    private const decimal Largest = 1_000_000_000_000;

    private const decimal WorkingWeeks = 47;

    /// <summary>The table of a person; the default where they gave no hours that make sense (1 to 8,784).</summary>
    public static PayConversion Of(PayBaseline? baseline) =>
        new(baseline?.HoursPerYear is { } hours and >= 1 and <= 8784 ? (decimal)hours : DefaultHoursPerYear);

    /// <summary>Hours of a full-time week: the year's over 47 working weeks.</summary>
    public decimal FullTimeWeek => HoursPerYear / WorkingWeeks;

    /// <summary>How many of <paramref name="period"/> make a year.</summary>
    public decimal PerYear(PayPeriod period) => period switch
    {
        PayPeriod.Hour => HoursPerYear,
        PayPeriod.Day => HoursPerYear / 8,
        PayPeriod.Week => 52,
        PayPeriod.Month => 12,
        _ => 1,
    };

    /// <summary>What <paramref name="amount"/> of one period is in another; <see langword="null"/> for an amount that is no pay.</summary>
    public decimal? Convert(decimal amount, PayPeriod from, PayPeriod to) =>
        amount is < 0 or > Largest ? null : from == to ? amount : amount * PerYear(from) / PerYear(to);
}
