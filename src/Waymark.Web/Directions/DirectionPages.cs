using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Waymark.Web;

/// <summary>The two paths, and the people on them.</summary>
internal static class DirectionPages
{
    public static void MapDirection(this IEndpointRouteBuilder routes) => routes.MapGet("/direction", () => new RazorComponentResult<DirectionPage>());
}
