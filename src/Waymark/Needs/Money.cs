using System.Globalization;

namespace Waymark;

/// <summary>How amounts of money are said.</summary>
internal static class Money
{
    /// <summary>"45,000", "21.50": whole from 1,000 on, else with hundredths where there are some.</summary>
    public static string Amount(decimal amount) => amount >= 1000 || decimal.Truncate(amount) == amount
        ? decimal.Round(amount).ToString("#,0", CultureInfo.InvariantCulture)
        : amount.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>"40,000 to 50,000", "from 40,000", "up to 50,000".</summary>
    public static string Range(decimal? low, decimal? high) => (low, high) switch
    {
        ({ } from, { } to) when from == to => Amount(from),
        ({ } from, { } to) => $"{Amount(from)} to {Amount(to)}",
        ({ } from, null) => $"from {Amount(from)}",
        (null, { } to) => $"up to {Amount(to)}",
        _ => "an amount",
    };

    /// <summary>"a year", "an hour".</summary>
    public static string Per(PayPeriod period) => period == PayPeriod.Hour ? "an hour" : $"a {period.ToString().ToLowerInvariant()}";
}
