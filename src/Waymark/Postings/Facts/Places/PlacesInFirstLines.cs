namespace Waymark;

/// <summary>The place that the first lines of a text name beside how one works: "Acme, Remote, United Kingdom", "Acme Health, Leeds (hybrid)", "UK remote".</summary>
internal static class PlacesInFirstLines
{
    // Lines of so many tokens at the beginning may name the place by itself.
    private const int FirstLines = 40;

    /// <summary>What stands beside a word for how one works, else a known place right before how one works there.</summary>
    public static List<Fact<string>> In(FactText text)
    {
        List<List<Fact<string>>> beside = [.. text.Of(CueKind.WorkModeWord).Where(mode => WorkModeRule.IsInFirstLines(text, mode)).Select(mode => Beside(text, mode)).Where(places => places.Count > 0)];
        return beside switch
        {
            [] => BeforeAMode(text),
            [var places] => places,
            _ => PlacesInPassing.OnlyOne(beside.SelectMany(places => places)),
        };
    }

    /// <summary>"Bristol, United Kingdom" or "Akron, OH (hybrid)" by itself among the first lines.</summary>
    public static bool IsALine(FactText text, int first, int end) =>
        text.Tokens[first].Spacing == Spacing.Line && first < FirstLines
        && (end == text.Tokens.Length || text.Tokens[end].Spacing == Spacing.Line || (text.MarkAt(end) is Marks.Open or Marks.Dash or Marks.Bar && KnownPlaces.ModeAt(text, end + 1) is not null));

    // "Acme, Remote, United Kingdom. Permanent.", "Leeds / Remote (United Kingdom)": behind it, where it is known as a place, and a known town before a slash.
    private static List<Fact<string>> Beside(FactText text, CueHit mode)
    {
        List<Fact<string>> places = [];
        if (text.IsMark(mode.First - 1, Marks.Slash) && KnownPlaces.TownBefore(text, mode.First - 1) is { } town && text.IsName(town.First))
        {
            places.AddRange(PlaceList.In(text, town.First, town.End));
        }

        var first = mode.End + 1;
        var end = text.EndOfNames(first);
        if (end - first is > 0 and <= KnownPlaces.LongestTown && (text.First(CueKind.PlaceState, first, end) ?? text.First(CueKind.Place, first, end)) is not null)
        {
            places.AddRange(PlaceList.In(text, first, end));
        }

        return places;
    }

    private static List<Fact<string>> BeforeAMode(FactText text) => PlacesInPassing.OnlyOne(
        text.Of(CueKind.Town, 0, FirstLines).Where(town => IsBeforeABracket(text, town.End))
            .Concat(text.Of(CueKind.PlaceState, 0, FirstLines).Where(state => state.Cue.Value == "country" && (IsBeforeABracket(text, state.End) || IsBeforeAWord(text, state.End))))
            .Where(place => text.IsName(place.First) && (text.Tokens[place.First].Spacing == Spacing.Line || text.MarkAt(place.First - 1) is Marks.Comma or Marks.Dash or Marks.Bar))
            .Select(place => text.Stated(place.First, place.End)));

    // "(hybrid)".
    private static bool IsBeforeABracket(FactText text, int at) => text.IsMark(at, Marks.Open) && KnownPlaces.ModeAt(text, at + 1) is not null;

    // "UK remote".
    private static bool IsBeforeAWord(FactText text, int at) => text.At(CueKind.WorkModeWord, at) is { } mode && WorkModeRule.IsInFirstLines(text, mode);
}
