namespace Waymark;

/// <summary>
/// The period that an amount of pay must be for where no word says it: from its size alone, by currency. Between the bands nothing is guessed.
/// </summary>
internal static class PaySizes
{
    private static readonly (string Currencies, decimal Hour, decimal DayFrom, decimal DayTo, decimal MonthFrom, decimal MonthTo, decimal Year, decimal LeastYear)[] Bands =
    [
        ("USD EUR GBP CAD AUD CHF NZD SGD", 150, 200, 1_000, 1_500, 11_000, 14_000, 5_000),
        ("ILS PLN MYR BRL RON AED SAR QAR", 300, 0, 0, 3_000, 40_000, 50_000, 12_000),
        ("ZAR SEK NOK DKK CZK MXN THB PHP", 800, 0, 0, 9_000, 130_000, 150_000, 30_000),
        ("INR", 0, 0, 0, 10_000, 190_000, 200_000, 50_000),
        ("JPY", 0, 0, 0, 150_000, 1_500_000, 2_000_000, 700_000),
    ];

    /// <summary>
    /// Whether nobody is paid as little as <paramref name="amount"/> for a week, a month or a year: then it is a budget for learning, an allowance or the like.
    /// An hour or a day may be all that one works.
    /// </summary>
    public static bool IsTooSmall(decimal amount, PayPeriod? period, string? currency)
    {
        var times = period switch { PayPeriod.Year => 1, PayPeriod.Month => 12, PayPeriod.Week => 52, _ => 0 };
        if (times == 0)
        {
            return false;
        }

        foreach (var band in Bands)
        {
            if (band.Currencies.Contains(currency ?? "USD", StringComparison.Ordinal))
            {
                return amount * times < band.LeastYear;
            }
        }

        return false;
    }

    /// <summary>The period of <paramref name="amount"/>, or <see langword="null"/> where its size does not tell.</summary>
    public static PayPeriod? PeriodOf(decimal amount, string? currency)
    {
        foreach (var band in Bands)
        {
            if (band.Currencies.Contains(currency ?? "USD", StringComparison.Ordinal))
            {
                return amount >= band.Year ? PayPeriod.Year
                    : amount >= band.MonthFrom && amount <= band.MonthTo ? PayPeriod.Month
                    : amount >= band.DayFrom && amount <= band.DayTo ? PayPeriod.Day
                    : amount <= band.Hour ? PayPeriod.Hour
                    : null;
            }
        }

        return null;
    }
}
