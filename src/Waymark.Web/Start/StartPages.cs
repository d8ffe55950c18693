using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Waymark.Web;

/// <summary>The first fifteen minutes, one page a step.</summary>
internal static class StartPages
{
    /// <summary>Where the flow goes on.</summary>
    public const string Start = "/start";

    public static void MapStart(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Start, GoOn);
        routes.MapGet(At(FirstStep.Now), () => new RazorComponentResult<NowPage>());
        routes.MapGet(At(FirstStep.Why), () => new RazorComponentResult<WhyPage>());
        routes.MapGet(At(FirstStep.Thanks), () => new RazorComponentResult<ThanksPage>());
        routes.MapGet(At(FirstStep.Cards), () => new RazorComponentResult<FirstCardsPage>());
        routes.MapGet(At(FirstStep.Roles), () => new RazorComponentResult<FirstRolesPage>());
        routes.MapGet(At(FirstStep.Skills), () => new RazorComponentResult<FirstSkillsPage>());
        routes.MapGet(At(FirstStep.Next), () => new RazorComponentResult<FirstActionPage>());
        routes.MapStartForms();
    }

    /// <summary>Where a step is.</summary>
    public static string At(FirstStep step) => $"{Start}/{step.ToString().ToLowerInvariant()}";

    /// <summary>Where to go when a step is done.</summary>
    public static string After(FirstStep step) => $"{Start}?after={step}";

    /// <summary>Where the flow goes on behind a step; home, where nothing is open.</summary>
    public static string Next(Situation stand, FirstStep? after = null) =>
        FirstSteps.Open(stand.Plan, FirstStepsNote.Of(stand).Passed, after is { } step ? step + 1 : FirstStep.Now) is { } open ? At(open) : "/";

    private static RedirectHttpResult GoOn(HttpContext context, Situation stand)
    {
        var next = Next(stand, Enum.TryParse<FirstStep>(context.Request.Query["after"], out var after) ? after : null);
        return TypedResults.LocalRedirect(Address.Number(context.Request.Path + context.Request.QueryString, "saved") is { } saved ? Address.With(next, "saved", saved) : next);
    }
}
