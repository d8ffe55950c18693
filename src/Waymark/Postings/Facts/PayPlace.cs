namespace Waymark;

/// <summary>
/// The place that an amount of pay is for, where the words round it limit it to one: "for candidates in California: …", "New York-based roles: …", "US pay range: …",
/// "Zone 1 (New York, Seattle): …", "Plano, TX …", "… in London".
/// </summary>
internal static class PayPlace
{
    private const int Reach = 24;
    private const int LongestTown = 4;

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
            { } behind => Words(text, StartOfPlaces(text, first, behind.First), behind.First),
            null => AtPay(text, first, money.First) ?? InLabel(text, first, money.First) ?? RightBefore(text, first, money.First) ?? Behind(text, EndOfPeriod(text, money.End)),
        };
    }

    // Over the dot of "/Yr. in Texas"; "/Yr. In Texas" begins another sentence.
    private static int EndOfPeriod(FactText text, int end) =>
        PayContext.PeriodBehind(text, end) is not { } period ? end : period.End + (text.IsMark(period.End, Marks.Stop) && period.End + 1 < text.Tokens.Length && text.Tokens[period.End + 1].Kind == TokenKind.Word ? 1 : 0);

    // "US pay range", "in Canada, the range is", "the salary for Colorado".
    private static string? AtPay(FactText text, int first, int end)
    {
        if (text.Last(CueKind.PayContext, first, end) is not { } pay)
        {
            return null;
        }

        var places = pay.First - (text.IsMark(pay.First - 1, Marks.Comma) ? 1 : 0);
        return Words(text, StartOfPlaces(text, first, places), places)
            ?? (IsLead(text, pay.End) && EndOfPlaces(text, pay.End + 1) is var last && last <= end ? Words(text, pay.End + 1, last) : null);
    }

    // Between the beginning of the line, a bracket or a word that leads to it and the colon: "New York, NY: …", "Zone 1 (Austin, Boston, Denver): …", "Salary for Texas: …".
    private static string? InLabel(FactText text, int first, int end)
    {
        if (!text.IsMark(end - 1, Marks.Colon))
        {
            return null;
        }

        var places = end - 1 - (text.IsMark(end - 2, Marks.Close) ? 1 : 0);
        places -= text.Is(places - 1, "only") ? 1 : 0;
        var start = StartOfPlaces(text, first, places);
        return start == first || text.Tokens[start - 1] is { Kind: TokenKind.Mark, Word: Marks.Open or Marks.Bullet or Marks.Dash or Marks.Stop or Marks.Semicolon or Marks.Colon or Marks.Bar } || IsLead(text, start - 1) ? Words(text, start, places) : null;
    }

    // "Plano, TX $98,000 - $120,000; Boise, ID $84,000 - $105,000": towns with their states alone, since "US $90,000" is a currency.
    private static string? RightBefore(FactText text, int first, int end)
    {
        var start = StartOfPlaces(text, first, end);
        return text.EndingAt(CueKind.PlaceState, end) is { Cue.Value: "-" } state && state.First > start
            && (start == first || text.Tokens[start - 1] is { Kind: TokenKind.Mark, Word: Marks.Bullet or Marks.Stop or Marks.Semicolon or Marks.Bar or Marks.Colon })
                ? Words(text, start, end)
                : null;
    }

    // "… in New York", "… for Texas", "… (London)", "… (NYC only)".
    internal static string? Behind(FactText text, int at)
    {
        var isBracket = text.IsMark(at, Marks.Open);
        if (!isBracket && !IsLead(text, at))
        {
            return null;
        }

        var first = at + 1 + (text.Is(at + 1, "the") ? 1 : 0);
        var end = EndOfPlaces(text, first);
        return !isBracket || text.IsMark(end, Marks.Close) || text.Is(end, "only") ? Words(text, first, end) : null;
    }

    private static bool IsLead(FactText text, int at) => text.Is(at, "in") || text.Is(at, "for");

    private static string? Words(FactText text, int first, int end) => first < end ? text.Text.StringOf(first, end) : null;

    // "New York, NY", "California or Washington".
    private static int StartOfPlaces(FactText text, int from, int end)
    {
        var first = end;
        while ((text.EndingAt(CueKind.Place, end) ?? text.EndingAt(CueKind.PlaceState, end) ?? text.EndingAt(CueKind.Town, end)) is { } place && place.First >= from && IsName(text, place))
        {
            first = StartOfTown(text, from, place);
            end = Joins(text, first - 1) ? first - 1 : first;
        }

        return first;
    }

    // "Plano, TX": the letters of a state tell that what stands before them is a town.
    private static int StartOfTown(FactText text, int from, CueHit place)
    {
        var comma = place.First - 1;
        if (place.Cue is not { Kind: CueKind.PlaceState, Value: "-" } || !text.IsMark(comma, Marks.Comma))
        {
            return place.First;
        }

        var first = comma;
        while (first > from && comma - first < LongestTown && text.Tokens[first - 1].Kind is TokenKind.Capitalised or TokenKind.Capitals && !IsLead(text, first - 1) && text.EndingAt(CueKind.PayContext, first) is null)
        {
            first--;
        }

        return first < comma ? first : place.First;
    }

    private static int EndOfPlaces(FactText text, int first)
    {
        var end = first;
        while ((text.At(CueKind.Place, first) ?? text.At(CueKind.PlaceState, first) ?? text.At(CueKind.Town, first)) is { } place && IsName(text, place))
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
