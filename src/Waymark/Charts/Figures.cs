using System.Globalization;

namespace Waymark;

/// <summary>Numbers as words, the same everywhere.</summary>
internal static class Figures
{
    /// <summary>A share, 0..1, in whole percent: "58%".</summary>
    internal static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(Share(share) * 100, MidpointRounding.AwayFromZero):0}%");

    /// <summary>A number with at most one decimal: "2.5".</summary>
    internal static string Short(double number) => (double.IsFinite(number) ? number : 0).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>An amount of money in whole units: "45,000".</summary>
    internal static string Amount(decimal amount) => amount.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A share kept within 0..1; what is not a number is 0.</summary>
    internal static double Share(double share) => double.IsNaN(share) ? 0 : Math.Clamp(share, 0, 1);
}
