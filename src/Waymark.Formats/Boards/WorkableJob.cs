using System.Text.Json;

namespace Waymark.Formats;

/// <summary>Reads a job as Workable publishes it, alone or in the list of an account.</summary>
internal static class WorkableJob
{
    private static readonly string[] PlaceParts = ["city", "state", "region", "country"];

    /// <summary>Whether <paramref name="job"/> is one.</summary>
    public static bool Is(JsonElement job) => job.At("shortcode") is not null && (job.At("shortlink") is not null || job.At("application_url") is not null || job.At("telecommuting") is not null);

    /// <summary>Whether <paramref name="root"/> is the list of an account.</summary>
    public static bool IsAccount(JsonElement root) => root.At("jobs") is { ValueKind: JsonValueKind.Array } jobs && jobs.EnumerateArray().Any() && jobs.EnumerateArray().All(Is);

    /// <summary>
    /// Reads the list of an account. A job that is offered in several places stands in it once for each; here it is one. The employer's name stands beside the list.
    /// </summary>
    public static IEnumerable<Posting> ReadAccount(JsonElement root) =>
        root.Items("jobs").GroupBy(job => job.Text("shortcode")).Select(same => Read(same.First(), same, DescriptionText.Line(root.Text("name"))));

    /// <summary>Reads a job that stands alone.</summary>
    public static Posting Read(JsonElement job) => Read(job, [job], company: null);

    private static Posting Read(JsonElement job, IEnumerable<JsonElement> places, string? company) =>
        new(BoardFields.Sections([(null, job.Text("description")), ("Requirements", job.Text("requirements")), ("Benefits", job.Text("benefits"))]))
        {
            ExternalId = job.Text("shortcode"),
            Title = DescriptionText.Line(job.Text("title")),
            Company = company,
            Location = BoardFields.Places(places.SelectMany(one => one.Items("locations").Where(IsShown).DefaultIfEmpty(one)).Select(Place)),
            Url = job.Text("url") ?? job.Text("shortlink"),
            DatePosted = Dates.Parse(job.Text("published_on") ?? job.Text("created_at")),
            Fields =
            [
                .. job.At("telecommuting")?.ValueKind == JsonValueKind.True ? BoardFields.Field("telecommuting", "remote") : [],
                .. BoardFields.Field("employment_type", Words.Of(job.Text("employment_type"))),
                .. BoardFields.Field("department", job.Text("department")),
                .. BoardFields.Field("function", job.Text("function")),
                .. BoardFields.Field("industry", job.Text("industry")),
                .. BoardFields.Field("experience", job.Text("experience")),
                .. BoardFields.Field("education", job.Text("education")),
            ],
        };

    private static bool IsShown(JsonElement place) => place.At("hidden")?.ValueKind != JsonValueKind.True;

    private static string? Place(JsonElement place) =>
        string.Join(", ", PlaceParts.Select(part => place.Text(part)).OfType<string>().Distinct()) is { Length: > 0 } written ? written : null;
}
