using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Waymark.Web;

/// <summary>What a job must offer, and what to ask.</summary>
internal static class NeedPages
{
    public static void MapNeeds(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/needs", () => new RazorComponentResult<NeedsPage>());
        routes.MapGet("/needs/questions", () => new RazorComponentResult<QuestionsPage>());
    }
}
