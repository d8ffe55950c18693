using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Waymark.Web;

/// <summary>The page that Waymark opens with.</summary>
internal static class HomePages
{
    public static void MapHome(this IEndpointRouteBuilder routes) => routes.MapGet("/", () => new RazorComponentResult<HomePage>());
}
