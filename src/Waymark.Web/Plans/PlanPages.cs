using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Waymark.Formats;

namespace Waymark.Web;

/// <summary>The plan as a document: to read, to print, to take along.</summary>
internal static class PlanPages
{
    public static void MapPlan(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/plan", () => new RazorComponentResult<PlanPage>());
        routes.MapGet("/plan/letter", () => new RazorComponentResult<LetterPage>());
        routes.MapGet("/plan/waymark.{ending}", IResult (string ending, HttpContext context, Situation stand) => PlanFormat.All.FirstOrDefault(format => format.Ending == ending) is { } format
            ? Written(context, format, stand)
            : TypedResults.NotFound());
        routes.MapGet("/plan/rows/{table}.{ending}", IResult (string table, string ending, Situation stand) => RowFile.All.FirstOrDefault(file => file.Table == table && file.Ending == ending) is { } file
            ? TypedResults.File(Encoding.UTF8.GetBytes(file.Write(stand)), file.Type, $"waymark-{table}-{stand.Today:yyyy-MM-dd}.{ending}")
            : TypedResults.NotFound());
    }

    // Printing starts a program: no page of another site may have that done.
    private static IResult Written(HttpContext context, PlanFormat format, Situation stand)
    {
        if (context.Request.Headers["Sec-Fetch-Site"] == "cross-site")
        {
            return MissingPage.Of("Open this from the plan itself", "A page of another site led here, and no other site has anything made from your plan.", "/plan", "The plan");
        }

        var written = format.Write(stand.Report);
        return written.Refused
            ? MissingPage.Of($"{format.Words} could not be made", written.Refusal.Reason, "/plan", "The plan")
            : TypedResults.File(written.Value, format.Type, $"waymark-{stand.Today:yyyy-MM-dd}.{format.Ending}");
    }
}
