using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Waymark.Web;

/// <summary>What a phone cannot do: whatever touches the disk of the computer, or who may reach it.</summary>
internal static class AtThisComputer
{
    /// <summary>Refuses it from the home network.</summary>
    public static void OnlyAtThisComputer(this RouteHandlerBuilder route) => route.AddEndpointFilter(async (invocation, next) =>
        invocation.HttpContext.RequestServices.GetRequiredService<Door>().IsHere
            ? await next(invocation)
            : ChangeEndpoint.Refused(invocation.HttpContext, "That can be done only at the computer itself."));
}
