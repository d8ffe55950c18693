using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Waymark.Web;

/// <summary>The plan as a document: to read, to print, to take along.</summary>
internal static class PlanPages
{
    // One row a format: the ending, the media type, and the writer.
    private static readonly Dictionary<string, (string Type, Func<PlanReport, string> Write)> Formats = new(StringComparer.Ordinal)
    {
        ["md"] = ("text/markdown; charset=utf-8", report => MarkdownWriter.Write(PlanDocuments.Of(report))),
        ["html"] = ("text/html; charset=utf-8", report => HtmlWriter.Write(PlanDocuments.Of(report))),
        ["json"] = ("application/json; charset=utf-8", PlanReportJson.Write),
    };

    public static void MapPlan(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/plan", () => new RazorComponentResult<PlanPage>());
        routes.MapGet("/plan/letter", () => new RazorComponentResult<LetterPage>());
        routes.MapGet("/plan/waymark.{format}", Results<FileContentHttpResult, NotFound> (string format, Situation stand) => Formats.TryGetValue(format, out var row)
            ? TypedResults.File(Encoding.UTF8.GetBytes(row.Write(stand.Report)), row.Type, $"waymark-{stand.Today:yyyy-MM-dd}.{format}")
            : TypedResults.NotFound());
    }
}
