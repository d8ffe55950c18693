using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Waymark.Web;

/// <summary>
/// Lets in only what asks for this computer by a name that it has at this door, so that no page elsewhere can reach it by making its own name resolve here (DNS rebinding),
/// and only changes that come from our own pages.
/// </summary>
internal static class Doorkeeper
{
    private static readonly string[] Extensions = ["chrome-extension", "moz-extension", "safari-web-extension"];

    public static void UseDoorkeeper(this IApplicationBuilder app, Door door) => app.Use(async (context, next) =>
    {
        if (Refusal(context.Request, door) is not { } reason)
        {
            await next(context);
            return;
        }

        IResult refused = context.Request.IsForPrograms
            ? ApiProblem.Of(StatusCodes.Status403Forbidden, reason)
            : TypedResults.Text(reason, "text/plain; charset=utf-8", statusCode: StatusCodes.Status403Forbidden);
        await refused.ExecuteAsync(context);
    });

    private static string? Refusal(HttpRequest request, Door door) =>
        !door.Answers(request.Host) ? door.Otherwise
        : request.IsForPrograms ? (IsOwn(request) || IsFromExtension(request) ? null : "This came from a page of another site. Pages do not reach the API, not even with a token.")
        : IsReading(request) || IsOwn(request) ? null
        : "This came from another site, so nothing was changed. Make the change on a page of Waymark itself.";

    private static bool IsReading(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    // An extension is no page: no site can call itself one, and the browser asked its owner what it may do. It hands job descriptions over, and that is all.
    private static bool IsFromExtension(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.Path.Equals(PostingsApi.Path, StringComparison.OrdinalIgnoreCase)
        && Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin) && Extensions.Contains(origin.Scheme);

    // Browsers send Origin with every form; one that is absent comes from no page.
    private static bool IsOwn(HttpRequest request) =>
        (request.Headers.Origin.ToString() is "" || string.Equals(request.Headers.Origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase))
        && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
}
