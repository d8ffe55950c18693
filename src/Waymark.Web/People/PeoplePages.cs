using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Waymark.Storage;

namespace Waymark.Web;

/// <summary>People who help: chapters to give away, what comes back, and other people's plans to comment on.</summary>
internal static class PeoplePages
{
    /// <summary>What a file is sent as.</summary>
    private const string Type = "application/json";

    public static void MapPeople(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/people", () => new RazorComponentResult<PeoplePage>());
        routes.MapGet("/people/plan" + SharedPlan.Ending, Give);
        routes.MapPost("/people/remarks", Hear);
        routes.MapPost("/people/take", Take);
        routes.MapPost("/people/aside", (HttpContext context, Situation stand) => Answered(context, stand, RemarkState.SetAside));
        routes.MapPost("/people/again", (HttpContext context, Situation stand) => Answered(context, stand, RemarkState.Open));
        routes.MapSharedPlans();
        routes.MapClients();
    }

    /// <summary>The file of a form; refused where none was chosen, or it is no shared plan.</summary>
    public static Outcome<SharedPlan> FileOf(HttpContext context)
    {
        if (context.Request.Form.Files.GetFile("file") is not { Length: > 0 } file)
        {
            return new Refusal.WrongValue("", null, $"choose the file first: one that ends with {SharedPlan.Ending}");
        }

        using var stream = file.OpenReadStream();
        var read = SharedPlan.Read(stream);
        return read.Refused ? new Refusal.NotUsable(Path.GetFileName(file.FileName), read.Refusal.Reason) : read;
    }

    /// <summary>The file of a shared plan, to be saved under a name that says whose it is.</summary>
    public static FileContentHttpResult Download(SharedPlan plan, string name) => TypedResults.File(plan.ToBytes(), Type, $"{name}-{plan.Shared:yyyy-MM-dd}{SharedPlan.Ending}");

    private static IResult Give(HttpContext context, Situation stand)
    {
        List<PlanChapter> chosen = [.. context.Request.Query["chapter"].Select(id => PlanChapter.Of(id ?? "")).OfType<PlanChapter>()];
        return chosen.Count == 0 ? TypedResults.LocalRedirect("/people?none=1#give") : Download(stand.Store.Share(stand.PlanId, chosen, stand.Today), "my-plan");
    }

    private static IResult Hear(HttpContext context, Situation stand)
    {
        var added = FileOf(context).Then<List<KeptRemark>>(file => stand.Store.KeepRemarks(stand.PlanId, file, stand.Today));
        return added.Refused ? ChangeEndpoint.Refused(context, added.Refusal.Reason) : TypedResults.LocalRedirect($"/people?came={added.Value.Count}#came");
    }

    private static IResult Take(HttpContext context, Situation stand)
    {
        var ids = new FormFields(context.Request.Form).All("id");
        return ids.Count == 0
            ? ChangeEndpoint.Refused(context, "Tick first what you want to take into your plan.")
            : ChangeEndpoint.Answer(context, stand.Store.TakeSuggestions(stand.PlanId, [.. ids]));
    }

    private static RedirectHttpResult Answered(HttpContext context, Situation stand, RemarkState state)
    {
        stand.Store.SetRemarks(stand.PlanId, [.. new FormFields(context.Request.Form).All("id")], state);
        return TypedResults.LocalRedirect(ChangeEndpoint.BackOf(context));
    }
}
