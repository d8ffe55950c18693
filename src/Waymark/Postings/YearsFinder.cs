using System.Globalization;

namespace Waymark;

/// <summary>A number of years that a text names, as tokens.</summary>
internal readonly record struct YearsHit(int First, int End, int Min, int? Max);

/// <summary>Finds "5+ years", "3-5 yrs", "two to four years", "between 3 and 5 years"; of a range the lower end counts for a skill, as in <see cref="Quantity"/>.</summary>
internal static class YearsFinder
{
    /// <summary>How many tokens the words of a number of years have at most: "5 + to 7 + years".</summary>
    public const int Longest = 7;

    private const int MostYears = 40;

    // How many tokens behind the whole a part of it begins at most.
    private const int PartReach = 20;

    /// <summary>The years that end with the word <paramref name="unit"/>, or <see langword="null"/>; "up to two years" asks for none.</summary>
    public static YearsHit? Before(MarkedText marked, int first, CueHit unit) => Find(marked, first, unit) is { } years && !marked.HasCueEndingAt(years.First, first, CueKind.Bound) ? years : null;

    /// <summary>The years right before "experience", where their word is left out: "3+ experience in Java"; "Java 8+ experience" names none.</summary>
    public static YearsHit? LeftOutBefore(MarkedText marked, int first, CueHit cue) =>
        cue.First > first && marked.Text.Tokens[cue.First - 1] is { Kind: TokenKind.Mark, Word: Marks.Plus } && (Is(marked, cue.First, "experience"u8) || Is(marked, cue.First, "exp"u8))
        && Before(marked, first, new(cue.First, cue.First, cue.Cue)) is { } years && !marked.IsOfAName(years.First) ? years : null;

    private static YearsHit? Find(MarkedText marked, int first, CueHit unit)
    {
        // Back from "years" over "+" and one bracket to the number, and over "-" or "to" to a smaller one before it.
        var tokens = marked.Text.Tokens;
        var at = unit.First - 1;
        while (at >= first && tokens[at].Kind == TokenKind.Mark && unit.First - at <= 3)
        {
            at--;
        }

        // "15 plus years".
        at -= at - 1 >= first && Is(marked, at, "plus"u8) ? 1 : 0;

        // "Three or more years".
        at -= at - 2 >= first && Is(marked, at - 1, "or"u8) && NumberAt(marked, at) is null ? 2 : 0;

        if (at < first || NumberAt(marked, at) is not { } last || last > MostYears)
        {
            return null;
        }

        if (tokens[at].Spacing == Spacing.Hyphen && at > first && NumberAt(marked, at - 1) is { } low && low < last)
        {
            return new(at - 1, unit.End, low, last);
        }

        // "5+ to 7", "3 to 5", "2 or 3", "between 3 and 5", "2 - 4", "five (5)".
        var before = at - 1;
        if (before > first && (IsJoint(marked, first, before) || tokens[before] is { Kind: TokenKind.Mark, Word: Marks.Dash or Marks.Plus or Marks.Open or Marks.Slash }))
        {
            while (before > first && tokens[before].Kind == TokenKind.Mark)
            {
                before--;
            }

            before -= IsJoint(marked, first, before) ? 1 : 0;
            while (before > first && tokens[before].Kind == TokenKind.Mark)
            {
                before--;
            }

            if (NumberAt(marked, before) is { } lower && lower <= last)
            {
                return lower == last ? new(before, unit.End, last, null) : new(before, unit.End, lower, last);
            }
        }

        return new(at, unit.End, last, null);
    }

    // "And" joins the ends of a range only behind "between".
    private static bool IsJoint(MarkedText marked, int first, int at) =>
        at > first && (Is(marked, at, "to"u8) || Is(marked, at, "or"u8) || (at - 2 >= first && Is(marked, at, "and"u8) && Is(marked, at - 2, "between"u8)));

    /// <summary>The number at a token, in digits or as a word, without what stands behind its point; <see langword="null"/> for anything else.</summary>
    public static int? NumberAt(MarkedText marked, int at)
    {
        var token = marked.Text.Tokens[at];
        if (token.Kind == TokenKind.Number)
        {
            return decimal.TryParse(marked.Text.BytesOf(token), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue ? (int)number : null;
        }

        foreach (var cue in marked.CuesIn(at, at + 1))
        {
            if (cue.Cue.Kind == CueKind.Number)
            {
                return int.Parse(cue.Cue.Value, CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    /// <summary>
    /// The years of a part of <paramref name="whole"/>, which do not say "years" again: "of which 2+ with Kubernetes", "including at least three as an architect",
    /// "(2+ with Kubernetes)". <see langword="null"/> where none follow.
    /// </summary>
    public static YearsHit? PartOf(MarkedText marked, YearsHit whole, int end)
    {
        for (var at = whole.End; at + 1 < end && at - whole.End < PartReach; at++)
        {
            if (BeginsPart(marked, at) && NumberOfPart(marked, at + 1, end) is { } number && NumberAt(marked, number) is { } years && years < whole.Min && NamesPart(marked, number + 1, end))
            {
                return new(number, number + 1, years, null);
            }
        }

        return null;
    }

    private static bool BeginsPart(MarkedText marked, int at) =>
        marked.Text.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Open or Marks.Comma } || Is(marked, at, "which"u8) || Is(marked, at, "including"u8) || Is(marked, at, "with"u8);

    // Behind "at least", "a minimum of"; what begins a part by itself: ", with at least".
    private static int? NumberOfPart(MarkedText marked, int at, int end)
    {
        var leading = marked.WordsOf(CueKind.YearsWord, "leading");
        while (at < end && leading.Has(marked.Text.Tokens[at]))
        {
            at++;
        }

        return at < end ? at : null;
    }

    // A "+", "or more", "of them", and then what it is spent with.
    private static bool NamesPart(MarkedText marked, int at, int end)
    {
        at += at < end && marked.Text.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Plus } ? 1 : 0;
        at += at + 1 < end && ((Is(marked, at, "or"u8) && Is(marked, at + 1, "more"u8)) || (Is(marked, at, "of"u8) && (Is(marked, at + 1, "them"u8) || Is(marked, at + 1, "those"u8) || Is(marked, at + 1, "these"u8)))) ? 2 : 0;
        return at < end && marked.WordsOf(CueKind.YearsWord, "spent").Has(marked.Text.Tokens[at]);
    }

    private static bool Is(MarkedText marked, int at, ReadOnlySpan<byte> word) => System.Text.Ascii.EqualsIgnoreCase(marked.Text.BytesOf(marked.Text.Tokens[at]), word);
}
