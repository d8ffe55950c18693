using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Waymark.Web;

/// <summary>Lets programs in that show a token of ours, and words every problem for them.</summary>
internal static class ApiGate
{
    private const string Scheme = "Bearer ";

    /// <summary>Where everything of it is.</summary>
    public const string Path = "/api";

    extension(HttpRequest request)
    {
        /// <summary>Whether it asks for something of the API, which is answered as a program reads it.</summary>
        public bool IsForPrograms => request.Path.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Words for whatever goes wrong below <see cref="Path"/> without any.</summary>
    public static void UseApiProblems(this IApplicationBuilder app) => app.UseWhen(context => context.Request.IsForPrograms, api =>
    {
        api.UseExceptionHandler(broken => broken.Run(context =>
            ApiProblem.Of(context.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError).ExecuteAsync(context)));
        api.UseStatusCodePages(silent => ApiProblem.Of(silent.HttpContext.Response.StatusCode).ExecuteAsync(silent.HttpContext));
    });

    /// <summary>Stops whoever shows no token, or one that does not allow it, before anything is read of what they sent.</summary>
    public static void UseApiGate(this IApplicationBuilder app) => app.UseWhen(context => context.Request.IsForPrograms, api => api.Use(async (context, next) =>
    {
        var token = Shown(context.Request) is { } secret ? context.RequestServices.GetRequiredService<ApiTokens>().Find(secret) : null;
        if ((Stranger(context, token) ?? Unreadable(context.Request)) is { } problem)
        {
            await problem.ExecuteAsync(context);
            return;
        }

        context.Features.Set(token);
        await next(context);
    }));

    /// <summary>The name of the program, for the history.</summary>
    public static string Sender(this HttpContext context) => context.Features.GetRequiredFeature<ApiToken>().Name;

    private static string? Shown(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var said && said.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? said[Scheme.Length..].Trim() : null;

    private static ProblemHttpResult? Stranger(HttpContext context, ApiToken? token)
    {
        if (token is null)
        {
            var shown = context.Request.Headers.Authorization.Count > 0;
            context.Response.Headers.WWWAuthenticate = shown ? "Bearer error=\"invalid_token\"" : "Bearer";
            return ApiProblem.Of(StatusCodes.Status401Unauthorized, shown
                ? "That is no token of this Waymark, or it was revoked. Make one in Settings, and send it as Authorization: Bearer TOKEN."
                : "Make a token in Settings, and send it as Authorization: Bearer TOKEN.");
        }

        if (context.GetEndpoint()?.Metadata.GetMetadata<ApiNeed>() is { Scope: var needed } && !token.May.Allows(needed))
        {
            context.Response.Headers.WWWAuthenticate = "Bearer error=\"insufficient_scope\"";
            return ApiProblem.Of(StatusCodes.Status403Forbidden, $"The token “{token.Name}” may {token.May.Words}. Make another one in Settings.");
        }

        return null;
    }

    private static ProblemHttpResult? Unreadable(HttpRequest request) =>
        request.GetTypedHeaders().Accept is not { Count: > 0 } wanted || wanted.Any(IsJson) ? null
        : ApiProblem.Of(StatusCodes.Status406NotAcceptable, "Accept application/json; there is nothing else.");

    private static bool IsJson(MediaTypeHeaderValue wanted) =>
        wanted.Quality != 0 && (wanted.MatchesAllTypes || (wanted.Type.Equals("application", StringComparison.OrdinalIgnoreCase) && (wanted.MatchesAllSubTypes || wanted.SubType.Equals("json", StringComparison.OrdinalIgnoreCase))));
}

/// <summary>What a token must allow for a route.</summary>
internal sealed record ApiNeed(TokenScope Scope);
