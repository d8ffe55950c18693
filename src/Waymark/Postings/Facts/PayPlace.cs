namespace Waymark;

/// <summary>
/// The place that an amount of pay is for, where the words before it limit it to one: "for candidates in California: …", "New York-based roles: …", "US pay range: …".
/// </summary>
internal static class PayPlace
{
    private const int Reach = 24;

    /// <summary>The words for the place that <paramref name="money"/> is for; <see langword="null"/> where it is for everybody.</summary>
    /// <param name="text">The text it stands in.</param>
    /// <param name="money">The amount or range.</param>
    /// <param name="lastEnd">The token after the last amount that was pay, or −1.</param>
    public static string? Of(FactText text, StatedAmount money, int lastEnd)
    {
        var first = Math.Max(Math.Max(text.Text.LineAt(money.First).First, lastEnd), money.First - Reach);
        return text.Last(CueKind.PayFor, first, money.First) switch
        {
            { Cue.Value: "lead" } lead => Words(text, lead.End, EndOfPlaces(text, lead.End)),
            { } behind => Words(text, StartOfPlaces(text, behind.First), behind.First),
            null when text.Last(CueKind.PayContext, first, money.First) is { } pay => Words(text, StartOfPlaces(text, pay.First), pay.First),
            null => null,
        };
    }

    private static string? Words(FactText text, int first, int end) => first < end ? text.Text.StringOf(first, end) : null;

    // "New York, NY", "California or Washington".
    private static int StartOfPlaces(FactText text, int end)
    {
        var first = end;
        while ((text.EndingAt(CueKind.Place, end) ?? text.EndingAt(CueKind.PlaceState, end)) is { } place && IsName(text, place))
        {
            first = place.First;
            end = Joins(text, first - 1) ? first - 1 : first;
        }

        return first;
    }

    private static int EndOfPlaces(FactText text, int first)
    {
        var end = first;
        while ((text.At(CueKind.Place, first) ?? text.At(CueKind.PlaceState, first)) is { } place && IsName(text, place))
        {
            end = place.End;
            first = Joins(text, end) ? end + 1 : end;
        }

        return end;
    }

    // "Tell us".
    private static bool IsName(FactText text, CueHit place) => text.Tokens[place.First] is { Kind: TokenKind.Capitals } or { Kind: TokenKind.Capitalised, Length: > 2 };

    private static bool Joins(FactText text, int at) => text.IsMark(at, Marks.Comma) || text.IsMark(at, Marks.Slash) || text.At(CueKind.Join, at) is { Cue.Value: "and" or "or" };
}
