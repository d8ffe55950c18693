namespace Waymark;

/// <summary>The place that the first lines of a text name beside how one works: "Acme, Remote, United Kingdom", "Acme Health, Leeds (hybrid)", "UK remote".</summary>
internal static class PlacesInFirstLines
{
    // Lines of so many tokens at the beginning may name the place by itself.
    private const int FirstLines = 40;

    // How many lines may stand above the first sentence, and how long each may be.
    private const int HeadLines = 6, LongestOfHead = 10;

    /// <summary>"Leeds" as a line of its own above the first sentence, as it stands below a title and an employer: surer than an office that the text names.</summary>
    public static List<Fact<string>> InHead(FactText text) =>
        text.Text.Lines.Take(HeadLines).TakeWhile(line => line.End - line.First <= LongestOfHead && !text.Text.EndsSentence(line.End - 1))
            .Where(line => NamesPlacesAlone(text, new(line.First, EndOfCounty(text, line)))).Select(line => PlaceList.In(text, line.First, line.End)).FirstOrDefault(places => places.Count > 0) ?? [];

    /// <summary>What stands beside a word for how one works, else a known place right before how one works there.</summary>
    public static List<Fact<string>> In(FactText text)
    {
        List<List<Fact<string>>> beside = [.. text.Of(CueKind.WorkModeWord).Where(mode => WorkModeRule.IsInFirstLines(text, mode)).Select(mode => Beside(text, mode)).Where(places => places.Count > 0)];
        return beside switch
        {
            [] => BeforeAMode(text) is { Count: > 0 } places ? places : Alone(text),
            [var places] => places,
            _ => PlacesInPassing.OnlyOne(beside.SelectMany(places => places)),
        };
    }

    /// <summary>"Bristol, United Kingdom" or "Akron, OH (hybrid)" by itself among the first lines, or "Akron, OH - on site" as a sentence.</summary>
    public static bool IsApart(FactText text, int first, int end)
    {
        var isBeforeAMode = text.MarkAt(end) is Marks.Open or Marks.Dash or Marks.Bar && KnownPlaces.ModeAt(text, end + 1) is not null;
        return text.Tokens[first].Spacing == Spacing.Line ? first < FirstLines && (isBeforeAMode || end == text.Tokens.Length || text.Tokens[end].Spacing == Spacing.Line)
            : isBeforeAMode && text.ClauseAt(first).First == first;
    }

    // "Leeds, West Yorkshire": behind a known place and a comma, names alone.
    private static int EndOfCounty(FactText text, Line line) =>
        KnownPlaces.At(text, line.First) is { } place && text.IsMark(place.End, Marks.Comma) && text.EndOfNames(place.End + 1) == line.End ? place.End : line.End;

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

    // "Leeds or York.", "Canberra | Hybrid": a sentence or a line of known places alone.
    private static List<Fact<string>> Alone(FactText text) =>
        text.Clauses.TakeWhile(clause => clause.First < FirstLines).Where(clause => NamesPlacesAlone(text, clause)).Select(clause => PlaceList.In(text, clause.First, clause.End)).FirstOrDefault() ?? [];

    private static bool NamesPlacesAlone(FactText text, Clause clause)
    {
        var isNamed = false;
        for (var at = clause.First; at < clause.End;)
        {
            var place = text.IsName(at) ? KnownPlaces.At(text, at) : null;
            if (place is null && KnownPlaces.ModeAt(text, at) is null && text.MarkAt(at) is null && !PlaceList.IsSeparator(text, at))
            {
                return false;
            }

            isNamed |= place is not null;
            at = (place ?? KnownPlaces.ModeAt(text, at))?.End ?? at + 1;
        }

        return isNamed;
    }

    // "(hybrid)".
    private static bool IsBeforeABracket(FactText text, int at) => text.IsMark(at, Marks.Open) && KnownPlaces.ModeAt(text, at + 1) is not null;

    // "UK remote".
    private static bool IsBeforeAWord(FactText text, int at) => text.At(CueKind.WorkModeWord, at) is { } mode && WorkModeRule.IsInFirstLines(text, mode);
}
