using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Waymark.Web;

/// <summary>How a phone comes in: who has not given the code sees one page, which says nothing of the plan.</summary>
internal static class JoinPages
{
    /// <summary>Where the code is given.</summary>
    public const string Path = "/join";

    // Held by the browser until it is closed; what it opens is held in memory here, and ends with the share.
    private const string Cookie = "waymark-phone";

    // A code and a token are far less.
    private const long Largest = 16 << 10;

    /// <summary>Shows all others the page to join, whatever they ask for.</summary>
    public static void UseJoin(this IApplicationBuilder app, Sharing sharing) => app.Use(async (context, next) =>
    {
        if (sharing.Now?.Knows(context.Request.Cookies[Cookie]) == true || (MayPass(context.Request) && Limit(context)))
        {
            await next(context);
            return;
        }

        await Page(null, StatusCodes.Status403Forbidden).ExecuteAsync(context);
    });

    public static void MapJoin(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, () => Page(null, StatusCodes.Status200OK));
        routes.MapPost(Path, Join);
    }

    private static IResult Join(HttpContext context, Sharing sharing)
    {
        var let = sharing.Now is { } share ? share.Join(context.Request.Form["code"]) : new Refusal.NotShared("Waymark is not open to this network any more.");
        if (let.Refused)
        {
            return Page(let.Refusal.Reason, StatusCodes.Status403Forbidden);
        }

        context.Response.Cookies.Append(Cookie, let.Value, new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" });
        return TypedResults.LocalRedirect("/");
    }

    // Style sheets and scripts are the same for everybody and say nothing of anybody.
    private static bool MayPass(HttpRequest request) => request.Path == Path || request.Path.StartsWithSegments("/assets", StringComparison.Ordinal);

    private static bool Limit(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = Largest;
        }

        return !(context.Request.ContentLength > Largest);
    }

    private static RazorComponentResult<JoinPage> Page(string? problem, int status) => new(new { Problem = problem }) { StatusCode = status };
}
