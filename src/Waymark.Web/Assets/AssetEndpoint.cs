using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Waymark.Web;

/// <summary>Serves style sheets, scripts and pictures.</summary>
internal static class AssetEndpoint
{
    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/assets/{version}/{name}", (string version, string name, HttpResponse response) => Serve(name, response, "public, max-age=31536000, immutable"));
        routes.MapGet("/favicon.ico", (HttpResponse response) => Serve("icon.svg", response, "public, max-age=86400"));
    }

    private static IResult Serve(string name, HttpResponse response, string keep)
    {
        if (Asset.Find(name) is not { } asset)
        {
            return TypedResults.NotFound();
        }

        response.Headers.CacheControl = keep;
        return TypedResults.Bytes(asset.Bytes, asset.Type);
    }
}
