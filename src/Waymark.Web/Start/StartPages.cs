using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Waymark.Web;

/// <summary>Where one is now: what everything else is told for.</summary>
internal static class StartPages
{
    public static void MapStart(this IEndpointRouteBuilder routes) => routes.MapGet("/start/now", () => new RazorComponentResult<NowPage>());
}
