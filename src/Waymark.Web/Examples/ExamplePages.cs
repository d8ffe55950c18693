using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Waymark.Web;

/// <summary>The way into the example, and out again.</summary>
internal static class ExamplePages
{
    public static void MapExample(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/example", (HttpContext context, Example example) => Home(() => example.Enter(context)));
        routes.MapPost("/example/leave", (HttpContext context) => Home(() => Example.Leave(context)));
    }

    /// <summary>Refuses in the example what is about one's own data or this computer.</summary>
    public static RouteGroupBuilder NotInTheExample(this RouteGroupBuilder routes) => routes.AddEndpointFilter(async (invocation, next) =>
        HttpMethods.IsGet(invocation.HttpContext.Request.Method) || !invocation.HttpContext.RequestServices.GetRequiredService<Example>().IsOpenFor(invocation.HttpContext)
            ? await next(invocation)
            : ChangeEndpoint.Refused(invocation.HttpContext, "You are looking round the example. Go back to your own plan first."));

    private static RedirectHttpResult Home(Action done)
    {
        done();
        return TypedResults.LocalRedirect("/");
    }
}
