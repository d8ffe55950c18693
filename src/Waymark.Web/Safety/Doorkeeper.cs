using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Waymark.Web;

/// <summary>
/// Lets in only what asks for this computer by a name that it has at this door, so that no page elsewhere can reach it by making its own name resolve here (DNS rebinding),
/// and only changes that come from our own pages.
/// </summary>
internal static class Doorkeeper
{
    public static void UseDoorkeeper(this IApplicationBuilder app, Door door) => app.Use(async (context, next) =>
    {
        if (Refusal(context.Request, door) is not { } reason)
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(reason);
    });

    private static string? Refusal(HttpRequest request, Door door) =>
        !door.Answers(request.Host) ? door.Otherwise
        : IsReading(request) || IsOwn(request) ? null
        : "This came from another site, so nothing was changed. Make the change on a page of Waymark itself.";

    private static bool IsReading(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    // Browsers send Origin with every form; one that is absent comes from no page.
    private static bool IsOwn(HttpRequest request) =>
        (request.Headers.Origin.ToString() is "" || string.Equals(request.Headers.Origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase))
        && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
}
