namespace Waymark;

/// <summary>The places that a title names.</summary>
internal static class PlacesInTitle
{
    /// <summary>What follows how one works, to the end: "Statistical Programmer - Remote, Canada", "Writer (Remote UK)"; else a town that stands by itself with its state: "Test Engineer - Providence, RI".</summary>
    public static List<Fact<string>> In(FactText title) => BehindAMode(title) is { Count: > 0 } places ? places : TownsWithState(title);

    /// <summary>"Developer (Edmonton/Calgary)": known places alone, two or more.</summary>
    public static List<Fact<string>> InBracket(FactText title)
    {
        for (var open = 0; open < title.Tokens.Length; open++)
        {
            if (title.IsMark(open, Marks.Open) && KnownFrom(title, open + 1) is { Count: > 1 } places)
            {
                return places;
            }
        }

        return [];
    }

    // The known places from here to a bracket that closes; none where anything else stands there.
    private static List<Fact<string>> KnownFrom(FactText title, int first)
    {
        List<Fact<string>> places = [];
        for (var at = first; KnownPlaces.At(title, at) is { } place && place.End < title.Tokens.Length; at = place.End + 1)
        {
            places.Add(title.Stated(place.First, place.End));
            if (title.IsMark(place.End, Marks.Close))
            {
                return places;
            }

            if (!PlaceList.IsSeparator(title, place.End))
            {
                break;
            }
        }

        return [];
    }

    private static List<Fact<string>> BehindAMode(FactText title)
    {
        List<Fact<string>> places = [];
        foreach (var mode in title.Of(CueKind.WorkMode).Concat(title.Of(CueKind.WorkModeWord)))
        {
            var first = mode.End;
            while (title.MarkAt(first) is Marks.Comma or Marks.Dash or Marks.Slash)
            {
                first++;
            }

            var end = title.EndOfNames(first);
            if (end - first is > 0 and <= KnownPlaces.LongestTown && (end == title.Tokens.Length || title.IsMark(end, Marks.Close)) && KnownPlaces.ModeAt(title, first) is null)
            {
                places.AddRange(PlaceList.In(title, first, end));
            }
        }

        return places;
    }

    private static List<Fact<string>> TownsWithState(FactText title) =>
        [.. KnownPlaces.TownsWithState(title).Where(town => StandsApart(title, town.First)).Select(town => title.Stated(town.First, town.End))];

    private static bool StandsApart(FactText title, int first) =>
        title.MarkAt(first - 1) is Marks.Dash or Marks.Comma or Marks.Open or Marks.Bar || title.EndingAt(CueKind.Join, first) is { Cue.Value: "in" };
}
