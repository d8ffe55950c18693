using System.Text.RegularExpressions;

namespace Waymark;

/// <summary>
/// What full time would be paid, where a posting states beside it what is paid for the hours of the job: the 60,000 of "£48,000 (£60,000 full-time equivalent)". Nobody is paid that.
/// </summary>
internal static partial class FullTimeRates
{
    // Such a mark puts words farther away than letters do; behind more than one of them, or farther off, they are about something else.
    private const string Far = "(),;\n";
    private const int FarBehindMark = 100, Farthest = 140;

    /// <summary>The rates of full time among what <paramref name="reading"/> states, beside which it states what is paid.</summary>
    public static IReadOnlyList<Fact<Pay>> In(PostingReading reading)
    {
        List<Fact<Pay>> stated = [.. reading.Facts.StatedPay().Where(pay => pay.Evidence.In == "text")];
        if (stated.Count < 2)
        {
            return [];
        }

        var called = CalledFullTime().Matches(reading.Text).Select(words => (Words: words, Pay: stated.MinBy(pay => Between(reading.Text, pay.Evidence, words))!))
            .Where(entry => Between(reading.Text, entry.Pay.Evidence, entry.Words) <= Farthest && !IsShare(reading.Text, entry.Words, entry.Pay.Evidence))
            .Select(entry => entry.Pay).ToHashSet();
        return [.. called.Where(rate => stated.Exists(paid => !called.Contains(paid) && IsPaidOf(rate, paid)))];
    }

    /// <summary>Whether <paramref name="paid"/> is what is paid for the hours of the job where <paramref name="rate"/> is what full time would be paid.</summary>
    public static bool IsPaidOf(Fact<Pay> rate, Fact<Pay> paid) =>
        paid.Value.Kind == rate.Value.Kind && paid.Value.Currency == rate.Value.Currency && (paid.Value.Max ?? paid.Value.Min) < (rate.Value.Max ?? rate.Value.Min);

    private static int Between(string text, Evidence amount, Match words)
    {
        var (first, end) = words.Index >= amount.Start + amount.Length ? (amount.Start + amount.Length, words.Index) : (words.Index + words.Length, amount.Start);
        return end <= first ? 0 : end - first + (FarBehindMark * text[first..end].Count(Far.Contains));
    }

    // "0.8 FTE" says how much of full time the job is.
    private static bool IsShare(string text, Match words, Evidence amount)
    {
        var before = text.AsSpan(0, words.Index).TrimEnd();
        return before.Length > amount.Start + amount.Length && (char.IsAsciiDigit(before[^1]) || before[^1] == '%');
    }

    [GeneratedRegex(@"\b(?i:full[- ]time equivalent|pro[- ]rata (?:from|of))\b|\bFTE\b", RegexOptions.CultureInvariant)]
    private static partial Regex CalledFullTime();
}
