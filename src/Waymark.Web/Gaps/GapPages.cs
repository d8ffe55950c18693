using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Waymark.Web;

/// <summary>What to learn next.</summary>
internal static class GapPages
{
    public static void MapGaps(this IEndpointRouteBuilder routes) => routes.MapGet("/gaps", () => new RazorComponentResult<GapsPage>());
}
