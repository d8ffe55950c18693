namespace Waymark;

/// <summary>The place that a text names without announcing it, if it names only one.</summary>
internal static class PlacesInPassing
{
    /// <summary>"The role is UK-based", "a Leeds-based role", "UK-based, remote first": of the job, not of who is looked for or of who employs.</summary>
    public static List<Fact<string>> OfItsBase(FactText text) => OnlyOne(
        new[] { CueKind.Town, CueKind.Place, CueKind.PlaceState }.SelectMany(kind => text.Of(kind))
            .Where(place => text.Is(place.End, "based") && text.Tokens[place.End].Spacing == Spacing.Hyphen && text.IsName(place.First) && IsBaseOfTheJob(text, place))
            .Select(place => text.Stated(place.First, place.End)));

    /// <summary>"One of our clients in Laurel, MD", "their New York, NY office", "NEEDED IN LAUREL, MD": a town with its state.</summary>
    public static List<Fact<string>> WithTheirState(FactText text) => OnlyOne(
        KnownPlaces.TownsWithState(text).Where(town => IsWhereItIs(text, town.First) || PlacesInFirstLines.IsApart(text, town.First, town.End)).Select(town => text.Stated(town.First, town.End)));

    /// <summary>"A client in the Boston area", "in our Irvine office": a town by itself. Areas are also those of work, so that only what is known as a place is one there.</summary>
    public static List<Fact<string>> OfAreasAndOffices(FactText text) => OnlyOne(
        text.Of(CueKind.NotPlace).Select(word => (First: FirstOfNames(text, word.First), Word: word))
            .Where(name => name.First < name.Word.First && name.Word.Cue.Value switch
            {
                "area" => text.First(CueKind.Place, name.First, name.Word.First) is not null && (IsWhereItIs(text, name.First) || text.At(CueKind.NotPlace, name.First - 1) is { Cue.Value: "downtown" }),
                "office" => text.At(CueKind.NotPlace, name.First - 1) is { Cue.Value: "owned" } && IsWhereItIs(text, name.First),
                _ => false,
            })
            .Select(name => text.Stated(name.First, name.Word.First)));

    /// <summary>"Our Boston client", "for a client in Boston": a known town by itself, where the posting does not tell what one will do for clients.</summary>
    public static List<Fact<string>> OfTheClient(FactText text) => OnlyOne(
        new[] { CueKind.Town, CueKind.Place }.SelectMany(kind => text.Of(kind))
            .Where(place => text.IsName(place.First) && (IsBeforeTheClient(text, place) || IsBehindTheClient(text, place.First))
                && text.SectionAt(place.First) is SectionKind.Unknown or SectionKind.About)
            .Select(place => text.Stated(place.First, place.End)));

    /// <summary>The first of <paramref name="places"/>, where all are the same.</summary>
    public static List<Fact<string>> OnlyOne(IEnumerable<Fact<string>> places) => places.DistinctBy(place => place.Value).Take(2).ToList() is [var only] ? [only] : [];

    // "Our Boston client", "our Boston-based client".
    private static bool IsBeforeTheClient(FactText text, CueHit place) => text.IsAny(place.First - 1, "our", "my", "a") && text.IsAny(place.End + (text.Is(place.End, "based") ? 1 : 0), text.WordsOf(CueKind.PlaceWord, "client"));

    // "A client in Boston", "one of our clients based in Boston".
    private static bool IsBehindTheClient(FactText text, int first)
    {
        var at = first - (text.IsAny(first - 2, "based", "located") ? 3 : 2);
        return text.Is(first - 1, "in") && (text.IsAny(at, text.WordsOf(CueKind.PlaceWord, "client")) || (text.Is(at, "clients") && text.Is(at - 1, "our") && text.Is(at - 2, "of")));
    }

    private static bool IsBaseOfTheJob(FactText text, CueHit place) =>
        IsJob(text, place.End + 1)
        || (text.Is(place.First - 1, "is") && IsJob(text, place.First - 2))
        || (text.ClauseAt(place.First).First == place.First && (place.End + 1 >= text.Tokens.Length || text.Tokens[place.End + 1] is { Kind: TokenKind.Mark } or { Spacing: Spacing.Line }));

    private static bool IsJob(FactText text, int at) => text.IsAny(at, text.WordsOf(CueKind.PlaceWord, "job"));

    private static int FirstOfNames(FactText text, int end)
    {
        var first = end;
        while (end - first < KnownPlaces.LongestTown && text.IsName(first - 1) && text.Tokens[first].Spacing == Spacing.Space && text.At(CueKind.NotPlace, first - 1) is null)
        {
            first--;
        }

        return first;
    }

    // Behind "in", "in the", "in our", "based in", "suburb of", and not behind what says that something else is there.
    private static bool IsWhereItIs(FactText text, int first)
    {
        var lead = first;
        while (lead > 0 && (text.At(CueKind.NotPlace, lead - 1) is { Cue.Value: "owned" or "downtown" } || text.Is(lead - 1, "the")))
        {
            lead--;
        }

        return (text.IsAny(lead - 1, "in", "near") || (text.Is(lead - 1, "of") && text.Is(lead - 2, "suburb")) || (lead < first && text.Is(lead - 1, "at")))
            && text.First(CueKind.NotPlaceLead, text.ClauseAt(first).First, first) is null;
    }
}
