using System.Globalization;

namespace Waymark;

/// <summary>A number or a range of numbers in a text, as tokens: "5", "5+", "3-5", "three to five", "20 – 30".</summary>
internal readonly record struct Quantity(int First, decimal Min, decimal? Max, bool IsOpen)
{
    /// <summary>The quantity that ends right before token <paramref name="end"/>, over a "+", a bracket or a percent sign.</summary>
    public static Quantity? Before(FactText text, int end)
    {
        var at = SkipMarks(text, end - 1);
        if (at < 0 || end - at > 5 || NumberAt(text, at) is not { } last)
        {
            return null;
        }

        var isOpen = text.IsMark(at + 1, Marks.Plus) || IsPlusApart(text, at + 1) || text.At(CueKind.Join, at + 1) is not null;
        if (text.Tokens[at].Spacing == Spacing.Hyphen && at > 0 && NumberAt(text, at - 1) is { } joined && joined <= last)
        {
            return new(at - 1, joined, last, isOpen);
        }

        var before = at - 1;
        if (before > 0 && (text.EndingAt(CueKind.Join, at) is not null || text.IsMark(before, Marks.Dash) || text.IsMark(before, Marks.Plus) || text.IsMark(before, Marks.Open) || text.IsMark(before, Marks.Slash)))
        {
            before -= text.EndingAt(CueKind.Join, at) is not null ? 1 : 0;
            before = SkipMarks(text, before);
            if (before >= 0 && at - before <= 4 && NumberAt(text, before) is { } low && low <= last)
            {
                return low == last ? new(before, last, null, isOpen) : new(before, low, last, isOpen);
            }
        }

        return new(at, last, null, isOpen);
    }

    /// <summary>The quantity that begins at token <paramref name="first"/> or behind a colon there, and the token after it: "40" of "Hours: 40 a week", "80–100" of "Workload: 80–100 %".</summary>
    public static (Quantity Quantity, int End)? Behind(FactText text, int first)
    {
        first += text.IsMark(first, Marks.Colon) ? 1 : 0;
        if (first >= text.Tokens.Length || NumberAt(text, first) is not { } low)
        {
            return null;
        }

        var end = first + 1;
        var next = end + (text.IsMark(end, Marks.Percent) ? 1 : 0);
        next += text.IsMark(next, Marks.Dash) || text.At(CueKind.Join, next) is { Cue.Value: "to" } ? 1 : 0;
        return next < text.Tokens.Length && (next > end || text.Tokens[next].Spacing == Spacing.Hyphen) && NumberAt(text, next) is { } high && high >= low
            ? (new(first, low, high, false), next + 1)
            : (new(first, low, null, false), end);
    }

    /// <summary>The number at a token, in digits or as a word; <see langword="null"/> for anything else.</summary>
    public static decimal? NumberAt(FactText text, int at)
    {
        var token = text.Tokens[at];
        if (token.Kind == TokenKind.Number)
        {
            return decimal.TryParse(text.Text.BytesOf(token), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
        }

        return text.At(CueKind.Number, at) is { } word && word.End == at + 1 ? decimal.Parse(word.Cue.Value, CultureInfo.InvariantCulture) : null;
    }

    // "7 + years".
    private static bool IsPlusApart(FactText text, int at) => text.Tokens[at].Kind == TokenKind.Mark && text.Text.BytesOf(text.Tokens[at])[0] == (byte)'+';

    private static int SkipMarks(FactText text, int at)
    {
        while (at >= 0)
        {
            if (text.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Plus or Marks.Open or Marks.Close or Marks.Dash or Marks.Percent or Marks.Tilde or Marks.Slash } || IsPlusApart(text, at))
            {
                at--;
            }
            else if (text.EndingAt(CueKind.Join, at + 1) is { Cue.Value: "plus" } plus)
            {
                at = plus.First - 1;
            }
            else
            {
                break;
            }
        }

        return at;
    }
}
