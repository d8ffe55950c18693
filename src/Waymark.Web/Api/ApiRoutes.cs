using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace Waymark.Web;

/// <summary>What programs of this computer may read and change, under <c>/api</c>. Everything here is described where it is mapped.</summary>
internal static class ApiRoutes
{
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(ApiGate.Path);
        api.MapPlanApi();
        api.MapReportApi();
        api.MapPostingsApi();
        api.MapHistoryApi();
        api.MapFallback("{**rest}", Missing);
    }

    // Whatever nothing else takes: the pages have a word for all methods too, so that what is there with another method is looked for here.
    private static ProblemHttpResult Missing(HttpContext context, EndpointDataSource all)
    {
        List<string> methods = [.. all.Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<ApiNeed>() is not null && new TemplateMatcher(new(route.RoutePattern), []).TryMatch(context.Request.Path, []))
            .SelectMany(route => route.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods).Distinct().Order(StringComparer.Ordinal)];
        if (methods.Count == 0 || methods.Contains(context.Request.Method))
        {
            return ApiProblem.Of(StatusCodes.Status404NotFound);
        }

        context.Response.Headers.Allow = string.Join(", ", methods);
        return ApiProblem.Of(StatusCodes.Status405MethodNotAllowed);
    }

    extension(RouteHandlerBuilder route)
    {
        /// <summary>Says what it is called and does, what a token must allow for it, and what it answers with.</summary>
        /// <param name="name">The name of the operation.</param>
        /// <param name="words">What it does.</param>
        /// <param name="scope">What a token must allow.</param>
        /// <param name="shape">The shape of its answer.</param>
        /// <param name="problems">What else it may answer with: problems, by status.</param>
        public RouteHandlerBuilder Told(string name, string words, TokenScope scope, string shape, params IReadOnlyList<int> problems) =>
            route.WithName(name).WithSummary(words).WithMetadata(new ApiNeed(scope), new ApiShape(shape, problems));

        /// <summary>Says what it takes.</summary>
        /// <param name="shape">The shape of the body.</param>
        public RouteHandlerBuilder Takes(string shape) => route.WithMetadata(new ApiBodyShape(shape));

        /// <summary>Says that it may make something, and answers with 201 then.</summary>
        public RouteHandlerBuilder Makes() => route.WithMetadata(new ApiMakes());

        /// <summary>Says which revision a change was decided on.</summary>
        /// <param name="needed">Whether that must be said.</param>
        public RouteHandlerBuilder AsksWhatWasSeen(bool needed) => route.WithMetadata(new ApiPrecondition(needed));
    }
}

/// <summary>The shape of an answer, by its name among the schemas, and the statuses of its problems.</summary>
internal sealed record ApiShape(string Name, IReadOnlyList<int> Problems);

/// <summary>The shape of a body, by its name among the schemas.</summary>
internal sealed record ApiBodyShape(string Name);

/// <summary>That something may be made.</summary>
internal sealed record ApiMakes;

/// <summary>That <c>If-Match</c> is looked at.</summary>
internal sealed record ApiPrecondition(bool Needed);
