namespace Waymark;

/// <summary>The towns, states and countries that the rules know, in a text.</summary>
internal static class KnownPlaces
{
    /// <summary>How many tokens a town, or a stretch of names that may hold one, has at most.</summary>
    public const int LongestTown = 5;

    private const int State = 1, Country = 2;

    /// <summary>The town, country or state that begins at token <paramref name="first"/>.</summary>
    public static CueHit? At(FactText text, int first) => text.At(CueKind.Town, first) ?? text.At(CueKind.Place, first) ?? text.At(CueKind.PlaceState, first);

    /// <summary>Whether one ends right before token <paramref name="end"/>.</summary>
    public static bool IsBefore(FactText text, int end) => (TownBefore(text, end) ?? text.EndingAt(CueKind.PlaceState, end)) is not null;

    /// <summary>The town or country that ends right before token <paramref name="end"/>.</summary>
    public static CueHit? TownBefore(FactText text, int end) => text.EndingAt(CueKind.Town, end) ?? text.EndingAt(CueKind.Place, end);

    /// <summary>How one works, in words that stand at token <paramref name="first"/>: "remote", "hybrid role".</summary>
    public static CueHit? ModeAt(FactText text, int first) => text.At(CueKind.WorkModeWord, first) ?? text.At(CueKind.WorkMode, first);

    /// <summary>How large the place is that begins right behind <paramref name="comma"/>: 0 where none is known, else less for a state than for a country.</summary>
    public static int SizeBehind(FactText text, int comma) => text.Is(comma + 1, "US") ? Country : Size(text, text.At(CueKind.PlaceState, comma + 1));

    /// <summary>The same of the place that ends before <paramref name="comma"/> and begins at token <paramref name="first"/> or behind it.</summary>
    public static int SizeBefore(FactText text, int comma, int first) =>
        text.Is(comma - 1, "US") ? Country : text.EndingAt(CueKind.PlaceState, comma) is { } state && state.First >= first ? Size(text, state) : 0;

    /// <summary>The towns that stand with their state or country behind a comma, "Laurel, MD", as tokens.</summary>
    public static IEnumerable<(int First, int End)> TownsWithState(FactText text)
    {
        foreach (var state in text.Of(CueKind.PlaceState))
        {
            if (IsWritten(text, state) && text.IsMark(state.First - 1, Marks.Comma) && FirstOfNames(text, state.First - 1) is var first && first < state.First - 1)
            {
                yield return (first, state.End);
            }
        }
    }

    // Back over names to the beginning of the line, to "in", or to a label.
    private static int FirstOfNames(FactText text, int end)
    {
        var first = end;
        while (end - first < LongestTown - 1 && text.IsName(first - 1) && text.Tokens[first].Spacing != Spacing.Line && !text.Is(first - 1, "in") && text.At(CueKind.Label, first - 1) is null)
        {
            first--;
        }

        return first;
    }

    // The letters of a state, or the name of a country: small letters are words.
    private static bool IsWritten(FactText text, CueHit state) =>
        text.Tokens[state.First].Kind == TokenKind.Capitals || (state.Cue.Value == "country" && text.Tokens[state.First].Kind == TokenKind.Capitalised);

    // "Or" and "in" are no states.
    private static int Size(FactText text, CueHit? place) =>
        place is not { } known || (known.End - known.First == 1 && text.Tokens[known.First] is { Kind: TokenKind.Word } or { Kind: TokenKind.Capitalised, Length: <= 2 }) ? 0
        : known.Cue.Value == "country" ? Country
        : State;
}
