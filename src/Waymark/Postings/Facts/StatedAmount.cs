using System.Globalization;
using System.Text;

namespace Waymark;

/// <summary>An amount or a range of amounts with its currency, as tokens: "£45k", "$90,000 - $110,000 CAD", "50–60 000 €".</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Low">The amount, or the lower of two.</param>
/// <param name="High">The upper of two, or <see langword="null"/>.</param>
/// <param name="Currency">The code or sign as the currency's code; <c>$</c> and <c>kr</c> where several countries use it; <see langword="null"/> where there is none.</param>
/// <param name="IsOpen">Whether a "+" follows.</param>
/// <param name="IsLarge">Whether it is in millions.</param>
/// <param name="IsScaled">Whether it is in thousands or lakhs.</param>
internal readonly record struct StatedAmount(int First, int End, decimal Low, decimal? High, string? Currency, bool IsOpen, bool IsLarge, bool IsScaled)
{
    /// <summary>A sign that several countries use.</summary>
    public const string Dollar = "$", Krone = "kr";

    private const int CodeLength = 3;

    private static readonly (string Sign, string Currency)[] Signs =
    [
        ("$", Dollar), ("€", "EUR"), ("£", "GBP"), ("₹", "INR"), ("¥", "JPY"), ("₽", "RUB"), ("₺", "TRY"), ("₪", "ILS"), ("₩", "KRW"), ("₦", "NGN"), ("₱", "PHP"), ("₫", "VND"),
        ("₴", "UAH"), ("฿", "THB"), ("₡", "CRC"), ("₵", "GHS"), ("₸", "KZT"), ("₾", "GEL"),
    ];

    // Initials that touch the digits: "R450 000".
    private static readonly (string Letters, string Currency)[] Letters = [("R", "ZAR"), ("RM", "MYR"), ("RS", "INR"), ("KSH", "KES"), ("CHF", "CHF"), ("USD", "USD"), ("EUR", "EUR"), ("GBP", "GBP"), ("CAD", "CAD"), ("AUD", "AUD"), ("INR", "INR"), ("ZAR", "ZAR"), ("SEK", "SEK"), ("PLN", "PLN")];

    /// <summary>The money that starts at token <paramref name="at"/>: its sign, code or number; <see langword="null"/> for anything else.</summary>
    public static StatedAmount? At(FactText text, int at)
    {
        if (One(text, at) is not { } low)
        {
            return null;
        }

        if (NextOf(text, low) is not { } high)
        {
            return new(low.First, low.End, low.Amount.InFull, null, low.Currency, low.Amount.IsOpen, low.Amount.Scale == AmountScale.Large, low.Amount.Scale != AmountScale.One);
        }

        // "60-70k": the unit of the upper one is meant for both, unless the lower is larger already.
        var scale = low.Amount.Scale == AmountScale.One && low.Amount.InFull < high.Amount.Value + 1 ? high.Amount.Scale : low.Amount.Scale;
        var lowValue = low.Amount.In(scale);
        var highValue = high.Amount.Scale == AmountScale.One && high.Amount.Value < lowValue ? high.Amount.In(low.Amount.Scale) : high.Amount.InFull;
        return lowValue > highValue
            ? new(low.First, low.End, low.Amount.InFull, null, low.Currency, low.Amount.IsOpen, low.Amount.Scale == AmountScale.Large, low.Amount.Scale != AmountScale.One)
            : new(low.First, high.End, lowValue, highValue, Stronger(low.Currency, high.Currency), high.Amount.IsOpen, high.Amount.Scale == AmountScale.Large || low.Amount.Scale == AmountScale.Large, scale != AmountScale.One);
    }

    private static string? Stronger(string? a, string? b) => a is null or Dollar or Krone ? b is null ? a : b : a;

    // The upper end of a range: behind a hyphen, a dash, "to" or "and", perhaps with the period said twice ("$60,000 per year - $70,000 per year").
    private static (int First, int End, Amount Amount, string? Currency)? NextOf(FactText text, (int First, int End, Amount Amount, string? Currency) low)
    {
        var at = low.End;
        if (text.At(CueKind.PayPeriod, at) is { } period)
        {
            // "USD 90,000/Yr. - USD 110,000/Yr.".
            at = period.End + (text.IsMark(period.End, Marks.Stop) && (text.IsMark(period.End + 1, Marks.Dash) || text.At(CueKind.Join, period.End + 1) is { Cue.Value: "to" }) ? 1 : 0);
        }

        if (at >= text.Tokens.Length)
        {
            return null;
        }

        if (text.Tokens[at].Spacing == Spacing.Hyphen && text.Tokens[at].Kind != TokenKind.Mark)
        {
            return One(text, at);
        }

        if (text.IsMark(at, Marks.Dash) || text.IsMark(at, Marks.Tilde) || text.IsMark(at, Marks.Plus))
        {
            at += text.IsMark(at, Marks.Plus) && at + 1 < text.Tokens.Length && text.IsMark(at + 1, Marks.Dash) ? 2 : 1;
        }
        else if (text.At(CueKind.Join, at) is { Cue.Value: "to" or "and" } join)
        {
            if (join.Cue.Value == "and" && text.Last(CueKind.Join, Math.Max(0, low.First - 4), low.First) is not { Cue.Value: "between" })
            {
                return null;
            }

            at = join.End;
        }
        else
        {
            return null;
        }

        return at < text.Tokens.Length && !text.IsMark(low.End, Marks.Plus) ? One(text, at) : null;
    }

    private static (int First, int End, Amount Amount, string? Currency)? One(FactText text, int first)
    {
        var tokens = text.Tokens;
        var at = first;
        string? currency = null;
        var offset = 0;
        if (at < tokens.Length && CodeAt(text, at) is { } code)
        {
            (currency, at) = (code.Currency, code.End);
        }

        if (at < tokens.Length && tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Currency } sign)
        {
            currency = currency is null or Dollar ? SignOf(text.Text.BytesOf(sign)) : currency;
            at++;
        }

        if (at < tokens.Length && currency is null && LettersOf(text.Text.BytesOf(tokens[at])) is { } letters)
        {
            (currency, offset) = letters;
        }

        if (at >= tokens.Length || (tokens[at].Kind != TokenKind.Number && offset == 0) || (at > first && tokens[at].Spacing == Spacing.Line) || Amount.At(text.Text.Utf8, tokens[at].Start + offset) is not { } amount)
        {
            return null;
        }

        while (at < tokens.Length && tokens[at].Start < amount.End)
        {
            at++;
        }

        if (at < tokens.Length && tokens[at].Spacing != Spacing.Line)
        {
            if (tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Currency } behind && (at + 1 >= tokens.Length || tokens[at + 1].Spacing != Spacing.None || currency is null && tokens[at].Spacing == Spacing.None))
            {
                currency ??= SignOf(text.Text.BytesOf(behind));
                at++;

                // "95 000 $ CAD".
                if (currency == Dollar && at < tokens.Length && tokens[at].Spacing != Spacing.Line && CodeAt(text, at) is { } dollar)
                {
                    (currency, at) = (dollar.Currency, dollar.End);
                }
            }
            else if (tokens[at].Spacing != Spacing.Hyphen && CodeAt(text, at) is { } after)
            {
                (currency, at) = (currency is null or Dollar or Krone ? after.Currency : currency, after.End);
            }
        }

        return (first, at, amount, currency ?? (amount.Scale == AmountScale.Lakh ? "INR" : null));
    }

    // A code in small letters is one only in a field ("usd"); "C$" is a letter and a sign that touch, while three letters may stand apart ("CAD $90,000").
    private static (string Currency, int End)? CodeAt(FactText text, int at)
    {
        if (text.At(CueKind.Currency, at) is { } hit && (text.Tokens[at].Kind != TokenKind.Word || hit.Cue.Value is "PLN" or Krone or "EUR" or "ZAR" || !text.IsBody)
            && (hit.End == at + 1 || text.Tokens[at + 1].Kind != TokenKind.Mark || text.Tokens[at + 1].Spacing == Spacing.None || text.Tokens[at].Length == CodeLength))
        {
            return (hit.Cue.Value, hit.End);
        }

        return !text.IsBody && text.Source != "title" && text.Tokens[at] is { Kind: TokenKind.Capitals, Length: CodeLength } token ? (text.Text.StringOf(at, at + 1), at + 1) : null;
    }

    private static string? SignOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var (sign, currency) in Signs)
        {
            if (Encoding.UTF8.GetByteCount(sign) == bytes.Length && Encoding.UTF8.GetString(bytes) == sign)
            {
                return currency;
            }
        }

        return null;
    }

    private static (string Currency, int Length)? LettersOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var (letters, currency) in Letters)
        {
            if (bytes.Length > letters.Length && bytes[letters.Length] is >= (byte)'0' and <= (byte)'9' && Ascii.EqualsIgnoreCase(bytes[..letters.Length], letters))
            {
                return (currency, letters.Length);
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Low}–{High} {Currency}");
}
