using Microsoft.AspNetCore.Builder;

namespace Waymark.Web;

/// <summary>What every answer tells the browser: run and load nothing but our own, show it in nobody's frame, tell nobody where a link was followed.</summary>
internal static class PageHeaders
{
    /// <summary>The content security policy of every page. It has no exception: nothing is styled or scripted inline.</summary>
    public const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UsePageHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        // To others nothing; our own pages must say who they are, for otherwise browsers send forms from nowhere.
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "no-store";
        return next(context);
    });
}
