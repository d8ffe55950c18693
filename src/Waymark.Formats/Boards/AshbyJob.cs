using System.Text.Json;

namespace Waymark.Formats;

/// <summary>Reads a job as Ashby publishes it, alone or in the list of a board.</summary>
internal static class AshbyJob
{
    /// <summary>Whether <paramref name="job"/> is one.</summary>
    public static bool Is(JsonElement job) => job.At("descriptionHtml") is not null || (job.At("descriptionPlain") is not null && job.At("jobUrl") is not null);

    /// <summary>Reads <paramref name="job"/>.</summary>
    public static Posting Read(JsonElement job) => new(DescriptionText.From(job.Text("descriptionHtml") ?? job.Text("descriptionPlain") ?? ""))
    {
        ExternalId = job.Text("id"),
        Title = DescriptionText.Line(job.Text("title")),
        Company = BoardFields.CompanyIn(job.Text("jobUrl")),
        Location = BoardFields.Places([job.Text("location"), .. job.Items("secondaryLocations").Select(place => place.Text("location") ?? place.InWords())]),
        Url = job.Text("jobUrl"),
        DatePosted = Dates.Parse(job.Text("publishedAt")),
        Fields =
        [
            .. WorkMode(job),
            .. BoardFields.Field("employmentType", Words.Of(job.Text("employmentType"))),
            .. BoardFields.Field("department", job.Text("department")),
            .. BoardFields.Field("team", job.Text("team")),
            .. Compensation(job.At("compensation") ?? default).Distinct().SelectMany(pay => BoardFields.Field("compensation", pay)),
        ],
    };

    // A hybrid job is marked as remote too, so that mark only counts where there is nothing better.
    private static IEnumerable<BoardField> WorkMode(JsonElement job) =>
        Words.Of(job.Text("workplaceType")) is { } type ? BoardFields.Field("workplaceType", type)
        : job.At("isRemote")?.ValueKind == JsonValueKind.True ? BoardFields.Field("isRemote", "remote")
        : [];

    private static List<string> Compensation(JsonElement compensation)
    {
        var tiers = compensation.Items("compensationTiers").SelectMany(tier => tier.Items("components")).Select(Component).OfType<string>().ToList();
        return tiers.Count > 0 ? tiers : [.. compensation.Items("summaryComponents").Select(Component).DefaultIfEmpty(compensation.Text("compensationTierSummary")).OfType<string>()];
    }

    private static string? Component(JsonElement component)
    {
        var type = Words.Of(component.Text("compensationType"));
        var pay = PayWords.Of(component.Text("currencyCode"), component.Number("minValue"), component.Number("maxValue"), component.Text("interval"));
        return type is null or "salary" ? pay : pay is null ? type : $"{type} {pay}";
    }
}
