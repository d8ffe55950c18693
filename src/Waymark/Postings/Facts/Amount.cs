using System.Text;

namespace Waymark;

/// <summary>How large the unit of an amount is: <c>45k</c>, <c>12 lakh</c>, <c>$2M</c>.</summary>
internal enum AmountScale
{
    /// <summary>As written.</summary>
    One,

    /// <summary>Thousands.</summary>
    Thousand,

    /// <summary>A hundred thousand, as Indian pay is told.</summary>
    Lakh,

    /// <summary>Millions or more: money, but nobody's pay.</summary>
    Large,
}

/// <summary>
/// A number as people write money: thousands apart by comma, dot, apostrophe or space; a decimal part; "k", "lakh", "M" behind. Read from the bytes,
/// because "100 000" and "100'000" are several tokens.
/// </summary>
/// <param name="Value">What is written, before the scale.</param>
/// <param name="Scale">The unit.</param>
/// <param name="End">The byte after the last.</param>
/// <param name="IsOpen">Whether a "+" follows.</param>
internal readonly record struct Amount(decimal Value, AmountScale Scale, int End, bool IsOpen)
{
    private const int LongestNumber = 12;

    private static readonly (string Suffix, AmountScale Scale)[] Suffixes =
    [
        ("thousand", AmountScale.Thousand), ("k", AmountScale.Thousand),
        ("lakhs", AmountScale.Lakh), ("lakh", AmountScale.Lakh), ("lacs", AmountScale.Lakh), ("lac", AmountScale.Lakh), ("lpa", AmountScale.Lakh), ("l", AmountScale.Lakh),
        ("millions", AmountScale.Large), ("million", AmountScale.Large), ("mm", AmountScale.Large), ("mn", AmountScale.Large), ("mio", AmountScale.Large), ("m", AmountScale.Large),
        ("billions", AmountScale.Large), ("billion", AmountScale.Large), ("bn", AmountScale.Large), ("b", AmountScale.Large), ("trillion", AmountScale.Large), ("crore", AmountScale.Large),
    ];

    /// <summary>The value in the currency's unit.</summary>
    public decimal InFull => In(Scale);

    /// <summary>The value as if it had another unit: the 60 in "60-70k".</summary>
    public decimal In(AmountScale scale) => scale switch
    {
        AmountScale.Thousand => Value * 1_000,
        AmountScale.Lakh => Value * 100_000,
        AmountScale.Large => Value * 1_000_000,
        _ => Value,
    };

    /// <summary>The amount that starts at byte <paramref name="start"/>; <see langword="null"/> where other letters follow the digits ("80s", "401k" is told by its words).</summary>
    public static Amount? At(ReadOnlySpan<byte> text, int start)
    {
        var (whole, fraction, unit, at, digits) = (0m, 0m, 1m, start, 0);
        while (Digits(text, at) is var count and > 0)
        {
            digits += count;
            if (digits > LongestNumber)
            {
                return null;
            }

            whole = (whole * Power(count)) + Parse(text.Slice(at, count));
            at += count;
            var separator = Separator(text, at, count);
            if (separator == 0)
            {
                break;
            }

            at += separator;
        }

        if (digits == 0)
        {
            return null;
        }

        if (at + 1 < text.Length && text[at] is (byte)'.' or (byte)',' && Digits(text, at + 1) is var decimals and (1 or 2))
        {
            unit = Power(decimals);
            fraction = Parse(text.Slice(at + 1, decimals)) / unit;
            at += 1 + decimals;
        }
        else if (at + 2 < text.Length && text[at] == (byte)'.' && text[at + 1] is (byte)'-' or (byte)'\xE2')
        {
            at++;
        }

        var scale = ScaleAt(text, ref at);
        if (scale is null)
        {
            return null;
        }

        var isOpen = at < text.Length && text[at] == (byte)'+';
        return new(whole + fraction, scale.Value, at, isOpen);
    }

    // A separator of thousands counts only before exactly three digits (or, in India, two that are followed by three).
    private static int Separator(ReadOnlySpan<byte> text, int at, int before)
    {
        var size = at >= text.Length || before > 3 ? 0
            : text[at] is (byte)',' or (byte)'.' or (byte)'\'' or (byte)' ' ? 1
            : text[at..].StartsWith("’"u8) ? 3
            : 0;
        if (size == 0)
        {
            return 0;
        }

        var after = Digits(text, at + size);
        if (after == 3)
        {
            return size;
        }

        return text[at] == (byte)',' && after == 2 && at + 3 < text.Length && text[at + 3] == (byte)',' && Digits(text, at + 4) == 3 ? 1
            : text[at..].StartsWith(", 000"u8) && Digits(text, at + 2) == 3 ? 2
            : 0;
    }

    private static AmountScale? ScaleAt(ReadOnlySpan<byte> text, ref int at)
    {
        var start = at;
        if (start + 1 < text.Length && text[start] == (byte)' ')
        {
            start++;
        }

        var end = start;
        while (end < text.Length && (text[end] | 0x20) is >= (byte)'a' and <= (byte)'z')
        {
            end++;
        }

        foreach (var (suffix, scale) in Suffixes)
        {
            if (suffix.Length == end - start && Ascii.EqualsIgnoreCase(text[start..end], suffix))
            {
                at = end;
                return scale;
            }
        }

        // Letters that touch the digits and are no unit: "80s", "3rd", "2b". A currency or "p.a." may touch: that is seen by the rule.
        return end == start || start > at ? AmountScale.One : end - start >= 2 && (text[at] | 0x20) is not (byte)'s' and not (byte)'t' and not (byte)'n' and not (byte)'r' ? AmountScale.One : null;
    }

    private static int Digits(ReadOnlySpan<byte> text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is >= (byte)'0' and <= (byte)'9')
        {
            end++;
        }

        return end - at;
    }

    private static decimal Parse(ReadOnlySpan<byte> digits)
    {
        var value = 0m;
        foreach (var digit in digits)
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }

    private static decimal Power(int digits)
    {
        var power = 1m;
        for (var i = 0; i < digits; i++)
        {
            power *= 10;
        }

        return power;
    }
}
