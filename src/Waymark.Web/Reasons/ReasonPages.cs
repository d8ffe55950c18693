using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Waymark.Web;

/// <summary>Why technology.</summary>
internal static class ReasonPages
{
    public static void MapReasons(this IEndpointRouteBuilder routes) => routes.MapGet("/reasons", () => new RazorComponentResult<ReasonsPage>());
}
