using System.Text.Json;

namespace Waymark.Formats;

/// <summary>Reads an offer as Recruitee publishes it, alone or in the list of a board.</summary>
internal static class RecruiteeOffer
{
    /// <summary>Whether <paramref name="offer"/> is one.</summary>
    public static bool Is(JsonElement offer) => offer.At("careers_url") is not null || offer.At("careers_apply_url") is not null;

    /// <summary>Reads <paramref name="offer"/>. What is asked for stands beside the description.</summary>
    public static Posting Read(JsonElement offer) => new(BoardFields.Sections([(null, offer.Text("description")), ("Requirements", offer.Text("requirements"))]))
    {
        ExternalId = offer.Text("id"),
        Title = DescriptionText.Line(offer.Text("title")),
        Company = DescriptionText.Line(offer.Text("company_name")),
        Location = BoardFields.Places([offer.Text("location"), .. offer.Items("locations").Select(Place).Where(place => !IsIn(offer.Text("location"), place))]),
        Url = offer.Text("careers_url"),
        DatePosted = Dates.Parse(offer.Text("published_at")),
        Fields =
        [
            .. BoardFields.Workplace(offer, remote: "remote", hybrid: "hybrid", onSite: "on_site"),
            .. BoardFields.Field("employment_type_code", Words.Of(offer.Text("employment_type_code"))),
            .. BoardFields.Field("hours_per_week", Hours(offer.Number("min_hours_per_week") ?? offer.Number("min_hours"), offer.Number("max_hours_per_week") ?? offer.Number("max_hours"))),
            .. BoardFields.Field("department", offer.Text("department")),
            .. BoardFields.Field("experience_code", Words.Of(offer.Text("experience_code"))),
            .. BoardFields.Field("education_code", Words.Of(offer.Text("education_code"))),
            .. BoardFields.Field("salary", Pay(offer.At("salary") ?? default)),
        ],
    };

    private static string? Place(JsonElement place) => place.Text("city") ?? place.InWords();

    private static bool IsIn(string? location, string? place) => place is not null && location?.Contains(place, StringComparison.OrdinalIgnoreCase) == true;

    private static string? Hours(decimal? least, decimal? most) => (least ?? most, most ?? least) switch
    {
        ({ } from and > 0, { } to and > 0) => from == to ? $"{to:0.#} hours per week" : $"{from:0.#}-{to:0.#} hours per week",
        _ => null,
    };

    private static string? Pay(JsonElement salary) => PayWords.Of(salary.Text("currency"), salary.Number("min"), salary.Number("max"), salary.Text("period"));
}
