using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Waymark.Web;

/// <summary>Making and revoking the tokens that let programs in.</summary>
internal static class TokenPages
{
    /// <summary>Where they are listed.</summary>
    public const string Place = "/settings#programs";

    public static void MapTokens(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/settings/tokens", Make).OnlyAtThisComputer();
        routes.MapPost("/settings/tokens/revoke", Revoke).OnlyAtThisComputer();
    }

    // The answer shows the token, for there is no address that could: loading the page again would be asking for another.
    private static IResult Make(HttpContext context, ApiTokens tokens)
    {
        FormFields form = new(context.Request.Form);
        var may = form.Choice<TokenScope>("may") ?? TokenScope.Bring;
        if (form.Problem is { } problem)
        {
            return ChangeEndpoint.Refused(context, problem);
        }

        var made = tokens.Make(form.Text("name") ?? "", may);
        return made.Refused ? ChangeEndpoint.Refused(context, made.Refusal.Reason) : new RazorComponentResult<TokenPage>(new { Made = made.Value });
    }

    private static IResult Revoke(HttpContext context, ApiTokens tokens) => tokens.Revoke(context.Request.Form["id"].ToString())
        ? TypedResults.LocalRedirect(Place)
        : ChangeEndpoint.Refused(context, "That token is not there any more.");
}
