using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Waymark.Web;

/// <summary>The switch in Settings that opens the app to a phone.</summary>
internal static class SharePages
{
    /// <summary>Where the switch is.</summary>
    public const string Place = "/settings#phone";

    public static void MapShare(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/settings/share", Open).OnlyAtThisComputer();
        routes.MapPost("/settings/share/code", (Sharing sharing) => After(() => sharing.Now?.Renew())).OnlyAtThisComputer();
        routes.MapPost("/settings/share/close", (Sharing sharing) => After(sharing.Close)).OnlyAtThisComputer();
    }

    private static async Task<IResult> Open(HttpContext context, Sharing sharing)
    {
        FormFields form = new(context.Request.Form);
        var minutes = form.Whole("minutes") ?? Sharing.UsualMinutes;
        if (form.Problem is { } problem)
        {
            return ChangeEndpoint.Refused(context, problem);
        }

        var opened = await sharing.OpenAsync(minutes);
        return opened.Refused ? ChangeEndpoint.Refused(context, opened.Refusal.Reason) : TypedResults.LocalRedirect(Place);
    }

    private static RedirectHttpResult After(Action done)
    {
        done();
        return TypedResults.LocalRedirect(Place);
    }
}
