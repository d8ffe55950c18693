using System.Text.Json;

namespace Waymark.Formats;

/// <summary>Reads a posting as Lever publishes it, alone or in the list of a board.</summary>
internal static class LeverPosting
{
    /// <summary>Whether <paramref name="posting"/> is one.</summary>
    public static bool Is(JsonElement posting) => posting.At("text") is not null && (posting.At("hostedUrl") is not null || posting.At("lists") is not null || posting.At("categories") is not null);

    /// <summary>Reads <paramref name="posting"/>. What Lever calls its text is the title.</summary>
    public static Posting Read(JsonElement posting)
    {
        var categories = posting.At("categories") ?? default;
        return new(Text(posting))
        {
            ExternalId = posting.Text("id"),
            Title = DescriptionText.Line(posting.Text("text")),
            Company = BoardFields.CompanyIn(posting.Text("hostedUrl")),
            Location = BoardFields.Places([categories.Text("location"), .. categories.Items("allLocations").Select(place => place.AsText)]),
            Url = posting.Text("hostedUrl"),
            DatePosted = Dates.Parse(posting.Text("createdAt")),
            Fields =
            [
                .. BoardFields.Field("workplaceType", posting.Text("workplaceType") is var type and not "unspecified" ? Words.Of(type) : null),
                .. BoardFields.Field("commitment", categories.Text("commitment")),
                .. BoardFields.Field("department", categories.Text("department")),
                .. BoardFields.Field("team", categories.Text("team")),
                .. BoardFields.Field("salaryRange", Pay(posting.At("salaryRange") ?? default)),
            ],
        };
    }

    // What is asked for is only in the lists; and some employers write all of it beside the salary.
    private static string Text(JsonElement posting)
    {
        IEnumerable<string> parts =
        [
            DescriptionText.From(posting.Text("description") ?? posting.Text("descriptionPlain") ?? ""),
            .. posting.Items("lists").Select(list => $"{DescriptionText.Line(list.Text("text"))}\n{HtmlText.From(list.Text("content") ?? "")}".Trim()),
            DescriptionText.From(posting.Text("salaryDescription") ?? posting.Text("salaryDescriptionPlain") ?? ""),
            DescriptionText.From(posting.Text("additional") ?? posting.Text("additionalPlain") ?? ""),
        ];
        return string.Join("\n\n", parts.Where(part => part != ""));
    }

    private static string? Pay(JsonElement range) => PayWords.Of(range.Text("currency"), range.Number("min"), range.Number("max"), range.Text("interval"));
}
