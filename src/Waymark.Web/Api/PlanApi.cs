using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Waymark.Web;

/// <summary>The answers of the person, and changing them.</summary>
internal static class PlanApi
{
    // A change is a few words, a plan as a whole far less than that.
    private const int LargestChange = 4 << 20;

    private static readonly HashSet<string> Lists = [.. PlanList.All.Select(list => list.Name)];

    private static readonly HashSet<string> Sections = [.. Lists, .. PlanField.All.Where(field => field != PlanField.Unknown).Select(field => field.Name)];

    public static void MapPlanApi(this IEndpointRouteBuilder routes)
    {
        var plan = routes.MapGroup("").WithTags("Plan");
        plan.MapGet("/plan", (Situation stand) => new ApiAnswer(ApiTag.Of(stand.Revision), stand.Plan.CanonicalJson))
            .Told("getPlan", "The whole plan: everything that was answered.", TokenScope.Read, "Plan");
        plan.MapGet("/plan/{section}", Section)
            .Told("getPlanSection", "One section of the plan, by the name of its field: null or an empty list where nothing was answered.", TokenScope.Read, "Section", StatusCodes.Status404NotFound);
        plan.MapPost("/changes", Change)
            .Told("change", "Makes one change of the plan, as the forms of the pages do; it becomes a revision that can be undone.", TokenScope.Change, "Revision", StatusCodes.Status422UnprocessableEntity)
            .Takes("Change").Makes().AsksWhatWasSeen(needed: true);
    }

    private static IResult Section([Description("The name of a field of the plan, like reasons or skills.")] string section, Situation stand) =>
        Sections.Contains(section) ? new ApiAnswer(ApiTag.Of(stand.Revision), () => Written(section, stand.Plan))
        : ApiProblem.Of(StatusCodes.Status404NotFound, $"A plan has no section “{section}”. There are {CountWords.List([.. Sections.Order(StringComparer.Ordinal)])}.");

    private static string Written(string section, Plan plan)
    {
        using var whole = JsonDocument.Parse(plan.CanonicalJson());
        return whole.RootElement.TryGetProperty(section, out var part) ? JsonAnswer.Of(part) : Lists.Contains(section) ? "[]" : "null";
    }

    private static Task<IResult> Change(HttpContext context, Situation stand) => context.WithJson(LargestChange, text =>
    {
        if (ApiTag.Unmet(context.Request, stand.Revision, needed: true) is { } unmet)
        {
            return unmet;
        }

        var changed = PlanChange.Parse(text).Then(change => stand.Store.Change(stand.PlanId, change, stand.Revision.Number, context.Sender()));
        return changed.Refused ? ApiProblem.Of(changed.Refusal) : HistoryApi.Answer(changed.Value, isNew: changed.Value.Number != stand.Revision.Number);
    });
}
