using System.Globalization;

namespace Waymark.Formats;

/// <summary>Writes the pay that boards state in fields of their own as words.</summary>
internal static class PayWords
{
    /// <summary><c>USD 50000-70000 per YEAR</c>; <see langword="null"/> where no amount is stated. Zero is how boards leave an amount out.</summary>
    /// <param name="currency">ISO 4217, if known.</param>
    /// <param name="min">The lower end, in units of the currency.</param>
    /// <param name="max">The upper end.</param>
    /// <param name="period">As boards write it: <c>1 YEAR</c>, <c>per-year-salary</c>, <c>HOUR</c>, <c>monthly</c>.</param>
    public static string? Of(string? currency, decimal? min, decimal? max, string? period)
    {
        (min, max) = (min is 0 ? null : min, max is 0 ? null : max);
        var amount = (min, max) switch
        {
            (null, null) => null,
            (null, { } to) => $"up to {Write(to)}",
            ({ } from, null) => $"from {Write(from)}",
            ({ } from, { } to) => from == to ? Write(from) : $"{Write(from)}-{Write(to)}",
        };
        return amount is null ? null : string.Join(' ', new[] { currency, amount, Period(period) }.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string Write(decimal amount) => amount.ToString("0.####", CultureInfo.InvariantCulture);

    private static string? Period(string? written) => written?.ToUpperInvariant() switch
    {
        null or "NONE" => null,
        var text when Contains(text, "HOUR") => "per HOUR",
        var text when Contains(text, "DAY") || Contains(text, "DAI") => "per DAY",
        var text when Contains(text, "WEEK") => "per WEEK",
        var text when Contains(text, "MONTH") => "per MONTH",
        var text when Contains(text, "YEAR") || Contains(text, "ANNUAL") || Contains(text, "ANNUM") => "per YEAR",
        _ => $"({Words.Of(written)})",
    };

    private static bool Contains(string text, string part) => text.Contains(part, StringComparison.Ordinal);
}
