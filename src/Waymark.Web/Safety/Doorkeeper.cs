using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Waymark.Web;

/// <summary>
/// Lets in only what asks for this computer by a name of its own, so that no page elsewhere can reach it by making its own name resolve here (DNS rebinding),
/// and only changes that come from our own pages.
/// </summary>
internal static class Doorkeeper
{
    private static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    public static void UseDoorkeeper(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (Refusal(context.Request) is not { } reason)
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(reason);
    });

    private static string? Refusal(HttpRequest request) =>
        !OwnNames.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase) ? "Waymark answers only to this computer. Open it at http://localhost and the port it was started with."
        : IsReading(request) || IsOwn(request) ? null
        : "This came from another site, so nothing was changed. Make the change on a page of Waymark itself.";

    private static bool IsReading(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    // Browsers send Origin with every form; one that is absent comes from no page.
    private static bool IsOwn(HttpRequest request) =>
        (request.Headers.Origin.ToString() is "" || string.Equals(request.Headers.Origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase))
        && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
}
