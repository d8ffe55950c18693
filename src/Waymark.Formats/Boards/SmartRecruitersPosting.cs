using System.Text.Json;

namespace Waymark.Formats;

/// <summary>Reads a posting as SmartRecruiters publishes it. Its lists have all but the text, which only the address of the one posting gives.</summary>
internal static class SmartRecruitersPosting
{
    private static readonly string[] Sections = ["companyDescription", "jobDescription", "qualifications", "additionalInformation"];
    private static readonly string[] PlaceParts = ["city", "region", "country"];

    private static readonly (string Property, string Field)[] Labels =
    [
        ("typeOfEmployment", "typeOfEmployment"),
        ("experienceLevel", "experienceLevel"),
        ("department", "department"),
        ("function", "function"),
        ("industry", "industry"),
    ];

    /// <summary>Whether <paramref name="posting"/> is one.</summary>
    public static bool Is(JsonElement posting) =>
        posting.At("jobAd")?.At("sections") is not null || (posting.At("releasedDate") is not null && posting.At("company")?.At("identifier") is not null);

    /// <summary>Reads <paramref name="posting"/>.</summary>
    public static Posting Read(JsonElement posting) => new(Text(posting.At("jobAd")?.At("sections") ?? default))
    {
        ExternalId = posting.Text("id"),
        Title = DescriptionText.Line(posting.Text("name")),
        Company = DescriptionText.Line(posting.At("company")?.Text("name")),
        Location = Place(posting.At("location") ?? default),
        Url = posting.Text("postingUrl") ?? Page(posting),
        DatePosted = Dates.Parse(posting.Text("releasedDate")),
        Fields =
        [
            .. BoardFields.Workplace(posting.At("location") ?? default, remote: "remote", hybrid: "hybrid", onSite: null),
            .. from label in Labels
               let value = posting.At(label.Property)
               where value?.Text("id") != "not_applicable"
               from field in BoardFields.Field(label.Field, value?.Text("label"))
               select field,
            .. posting.Items("customField").SelectMany(custom => custom.Text("fieldLabel") is { } name ? BoardFields.Field(name, custom.Text("valueLabel")) : []),
        ],
    };

    private static string Text(JsonElement sections) => BoardFields.Sections(
        from name in Sections
        let section = sections.At(name) ?? default
        select (section.Text("title") ?? Words.Heading(name), section.Text("text")));

    private static string? Place(JsonElement location) => DescriptionText.Line(
        location.Text("fullLocation") ?? string.Join(", ", PlaceParts.Select(part => part == "country" ? location.Text(part)?.ToUpperInvariant() : location.Text(part)).OfType<string>().Distinct()));

    private static string? Page(JsonElement posting) =>
        posting.At("company")?.Text("identifier") is { } company && posting.Text("id") is { } id
            ? $"https://jobs.smartrecruiters.com/{Uri.EscapeDataString(company)}/{Uri.EscapeDataString(id)}"
            : null;
}
