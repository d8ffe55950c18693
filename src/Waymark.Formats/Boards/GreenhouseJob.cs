using System.Net;
using System.Text.Json;

namespace Waymark.Formats;

/// <summary>Reads a job as Greenhouse publishes it, alone or in the list of a board.</summary>
internal static class GreenhouseJob
{
    /// <summary>Whether <paramref name="job"/> is one.</summary>
    public static bool Is(JsonElement job) => job.At("absolute_url") is not null && (job.At("content") is not null || job.At("internal_job_id") is not null);

    /// <summary>Reads <paramref name="job"/>.</summary>
    public static Posting Read(JsonElement job)
    {
        // The HTML is encoded once more than HTML itself is.
        var content = job.Text("content") ?? "";
        return new(HtmlText.From(DescriptionText.IsHtml(content) ? content : WebUtility.HtmlDecode(content)))
        {
            ExternalId = job.Text("id"),
            Title = DescriptionText.Line(job.Text("title")),
            Company = DescriptionText.Line(job.Text("company_name")) ?? CompanyIn(job.Text("absolute_url")),
            Location = DescriptionText.Line(job.At("location")?.InWords()),
            Url = job.Text("absolute_url"),
            DatePosted = Dates.Parse(job.Text("first_published")),
            Fields =
            [
                .. BoardFields.Field("education", Words.Of(job.Text("education"))),
                .. BoardFields.Field("departments", BoardFields.Names(job, "departments")),
                .. BoardFields.Field("offices", BoardFields.Names(job, "offices")),
                .. job.Items("pay_input_ranges").SelectMany(range => BoardFields.Field("pay_input_ranges", Pay(range))),
                .. job.Items("metadata").SelectMany(Metadata),
            ],
        };
    }

    // On an employer's own site, the path names something else.
    private static string? CompanyIn(string? url) => url?.Contains("greenhouse.io/", StringComparison.OrdinalIgnoreCase) == true ? BoardFields.CompanyIn(url) : null;

    private static string? Pay(JsonElement range)
    {
        var title = DescriptionText.Line(range.Text("title"));
        var pay = PayWords.Of(range.Text("currency_type"), range.Number("min_cents") / 100, range.Number("max_cents") / 100, period: null);
        return pay is null ? null : title is null ? pay : $"{pay} ({title})";
    }

    private static IEnumerable<BoardField> Metadata(JsonElement field) => field.Text("name") is not { } name ? [] : BoardFields.Field(name, field.At("value") switch
    {
        { ValueKind: JsonValueKind.Object } range when range.At("unit") is not null =>
            PayWords.Of(range.Text("unit"), range.Number("min_value") ?? range.Number("amount"), range.Number("max_value") ?? range.Number("amount"), period: null),
        var value => value?.InWords(),
    });
}
