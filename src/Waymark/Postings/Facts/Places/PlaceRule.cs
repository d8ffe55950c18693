namespace Waymark;

/// <summary>The places of a job, as written: from the location, else from the title, else from the text where it says that the job is there.</summary>
internal static class PlaceRule
{
    // Where a text names its place, the surest first.
    private static readonly Func<FactText, IReadOnlyList<Fact<string>>>[] InText =
        [PlacesInFirstLines.InHead, StatesToLiveIn.In, AnnouncedPlaces.In, PlacesInPassing.OfItsBase, PlacesInPassing.WithTheirState, PlacesInPassing.OfAreasAndOffices, PlacesInPassing.OfTheClient, PlacesInFirstLines.In];

    /// <summary>
    /// The places in <paramref name="location"/>, and where this is a single one, those that <paramref name="title"/> or <paramref name="body"/> names as a choice with it; where it names none
    /// ("Remote"), behind such a word in the title; where there is neither, in the text: beside a location only where it says from where one may work.
    /// </summary>
    public static IReadOnlyList<Fact<string>> Read(FactText? location, FactText? title, FactText? body) =>
        location is not null && PlaceList.Of(location) is { Count: > 0 } stated ? (body is not null && IsACountry(location, stated) && StatesToLiveIn.In(body) is { Count: > 0 } states ? states : WithTheOthers(stated, title, body))
        : title is not null && PlacesInTitle.In(title) is { Count: > 0 } titled ? titled
        : body is null ? []
        : location is not null ? AnnouncedPlaces.In(body)
        : InText.Select(rule => rule(body)).FirstOrDefault(places => places.Count > 0) ?? [];

    // "Remote - US", "Canada": which of its states are meant, the text may tell.
    private static bool IsACountry(FactText location, List<Fact<string>> stated) =>
        stated is [var own] && (own.Value is "US" or "U.S." || location.Of(CueKind.PlaceState).Any(state => state.Cue.Value == "country" && location.Text.StringOf(state.First, state.End) == own.Value));

    // "Edmonton", where the title says "(Edmonton/Calgary)" or the text "based in Edmonton or Calgary".
    private static List<Fact<string>> WithTheOthers(List<Fact<string>> stated, FactText? title, FactText? body)
    {
        if (stated is not [var own])
        {
            return stated;
        }

        var choice = title is null ? [] : PlacesInTitle.InBracket(title);
        choice = choice.Count > 0 || body is null ? choice : AnnouncedPlaces.In(body);
        return choice.Exists(place => IsSame(place.Value, own.Value)) ? [own, .. choice.Where(place => !IsSame(place.Value, own.Value))] : stated;
    }

    // "Leeds" and "Leeds, UK".
    private static bool IsSame(string place, string other) =>
        Town(place).Equals(Town(other), StringComparison.OrdinalIgnoreCase) && (place.Length == other.Length || place == Town(place) || other == Town(other));

    private static string Town(string place) => place.Split(',')[0];
}
