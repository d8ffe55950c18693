namespace Waymark;

/// <summary>Parts words that name places into one for each: "Berlin, Munich or Hamburg" are three, "Boston, MA" is one.</summary>
internal static class PlaceList
{
    private const int FewestTowns = 3;

    // How far behind a comma the "or" of its list may stand.
    private const int LongestList = 40;

    /// <summary>The places of a whole location.</summary>
    public static List<Fact<string>> Of(FactText location)
    {
        var places = In(location, 0, location.Tokens.Length);
        return places is [_] && NamesTowns(location) ? Parts(location, 0, location.Tokens.Length, (at, _) => location.IsMark(at, Marks.Comma)) : places;
    }

    /// <summary>The places that tokens <paramref name="first"/> up to <paramref name="end"/> name.</summary>
    public static List<Fact<string>> In(FactText text, int first, int end) =>
        Parts(text, first, end, (at, from) => IsSeparator(text, at) || IsListComma(text, at, from, end) || PartsTowns(text, at));

    /// <summary>Whether a token stands between two places: a slash, "or".</summary>
    public static bool IsSeparator(FactText text, int at) =>
        text.MarkAt(at) is Marks.Semicolon or Marks.Slash or Marks.Bar or Marks.Bullet || (text.Tokens[at].Kind is TokenKind.Word or TokenKind.Mark && IsJoin(text, at));

    /// <summary>Whether a name follows behind "or" at this token, or behind "and" between two that are known: "Leeds or York", "Leeds and London".</summary>
    public static bool GoesOnAt(FactText text, int at) => at < text.Tokens.Length && IsJoin(text, at) && text.IsName(at + 1) && text.Tokens[at + 1].Spacing == Spacing.Space;

    // Parts at each token that isBetween accepts, which is also told where its part began.
    private static List<Fact<string>> Parts(FactText text, int first, int end, Func<int, int, bool> isBetween)
    {
        List<Fact<string>> places = [];
        for (var at = first; at <= end; at++)
        {
            if (at < end && !isBetween(at, first))
            {
                continue;
            }

            if (NamedPlace.In(text, first, at) is { } place)
            {
                places.Add(place);
            }

            first = at + 1;
        }

        return places;
    }

    // "Birmingham, Cardiff, Leeds": three or more names with commas alone between them, of which none is known as a state or a country.
    private static bool NamesTowns(FactText text)
    {
        var commas = 0;
        for (var at = 0; at < text.Tokens.Length; at++)
        {
            commas += text.IsMark(at, Marks.Comma) ? 1 : 0;
            if (!text.IsMark(at, Marks.Comma) && !text.IsName(at))
            {
                return false;
            }
        }

        return commas >= FewestTowns - 1 && !text.Has(CueKind.PlaceState) && !text.Has(CueKind.Place) && !text.Has(CueKind.WorkMode) && !text.Has(CueKind.WorkModeWord);
    }

    // "Berlin or Munich"; "Berlin and Munich", "Berlin & Munich", where both are known: "Tyne and Wear" is one place.
    private static bool IsJoin(FactText text, int at) => text.IsMark(at, Marks.Ampersand) ? IsBetweenKnown(text, at) : text.At(CueKind.Join, at) switch
    {
        { Cue.Value: "or" } => true,
        { Cue.Value: "and" } => IsBetweenKnown(text, at),
        _ => false,
    };

    private static bool IsBetweenKnown(FactText text, int at) => KnownPlaces.At(text, at + 1) is not null && KnownPlaces.IsBefore(text, text.IsMark(at - 1, Marks.Comma) ? at - 1 : at);

    // "New York City, Columbus": two towns that are known; "London, Ontario" has a state behind it.
    private static bool PartsTowns(FactText text, int comma) =>
        text.IsMark(comma, Marks.Comma) && text.EndingAt(CueKind.Town, comma) is { } before && text.At(CueKind.PlaceState, comma + 1) is null
        && (text.At(CueKind.Town, comma + 1) ?? text.At(CueKind.Place, comma + 1)) is { } behind && IsEndOfPlace(text, behind.End)
        && text.Text.StringOf(before.First, before.End) != text.Text.StringOf(behind.First, behind.End);

    private static bool IsEndOfPlace(FactText text, int at) => at >= text.Tokens.Length || text.Tokens[at].Kind == TokenKind.Mark || IsJoin(text, at);

    // "Berlin, Munich or Hamburg", "Remote (CA, NY, or WA)": before an "or" a comma parts places too, unless what follows it holds what is before it: "Boston, MA or …".
    // "Lyon, Rhône or Pune, Maharashtra" has a region behind each town.
    private static bool IsListComma(FactText text, int comma, int first, int end) =>
        text.IsMark(comma, Marks.Comma) && NextOr(text, comma, end) is { } or && KnownPlaces.SizeBehind(text, comma) <= KnownPlaces.SizeBefore(text, comma, first)
        && !HasRegionBehind(text, or, Math.Min(end, or + LongestList));

    private static bool HasRegionBehind(FactText text, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (text.IsMark(at, Marks.Comma) && KnownPlaces.SizeBehind(text, at) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int? NextOr(FactText text, int comma, int end)
    {
        for (var at = comma + 1; at < Math.Min(end, comma + LongestList); at++)
        {
            if (IsJoin(text, at))
            {
                return at;
            }

            if (IsSeparator(text, at))
            {
                return null;
            }
        }

        return null;
    }
}
