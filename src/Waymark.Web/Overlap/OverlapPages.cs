using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Waymark.Web;

/// <summary>What is asked beside what one brings.</summary>
internal static class OverlapPages
{
    public static void MapOverlap(this IEndpointRouteBuilder routes) => routes.MapGet("/overlap", () => new RazorComponentResult<OverlapPage>());
}
