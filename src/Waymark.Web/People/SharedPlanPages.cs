using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Waymark.Storage;

namespace Waymark.Web;

/// <summary>Somebody else's plan, to read and to comment on. One's own is not touched by it.</summary>
internal static class SharedPlanPages
{
    /// <summary>The note that keeps what one is called by those one helps.</summary>
    public const string HelperName = "helper-name";

    public static void MapSharedPlans(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/people/shared", Open);
        routes.MapGet("/people/shared/{key}", IResult (string key, Situation stand) => Files(stand).Find(key) is { } plan
            ? Show(plan)
            : MissingPage.Of("That plan is not here", "It was closed, or never opened on this computer. Open its file again.", "/people#open", "People who help"));
        routes.MapGet("/people/shared/{key}/file", Results<FileContentHttpResult, RedirectHttpResult> (string key, Situation stand) => Files(stand).Find(key) is { } plan
            ? PeoplePages.Download(plan, OwnCatalogue.Slug(plan.Plan.Name ?? "") is { Length: > 0 } name ? $"comments-for-{name}" : "comments")
            : TypedResults.LocalRedirect("/people"));
        routes.MapPost("/people/shared/{key}/remark", Write);
        routes.MapPost("/people/shared/{key}/take-back", (string key, HttpContext context, Situation stand) => Back(context, key, Files(stand).TakeBack(key, context.Request.Form["id"].ToString())));
        routes.MapPost("/people/shared/{key}/close", (string key, Situation stand) =>
        {
            Files(stand).Forget(key);
            return TypedResults.LocalRedirect("/people#open");
        });
    }

    /// <summary>The plans that were shared with the person.</summary>
    public static SharedFiles Files(Situation stand) => new(stand.Store.Folder);

    /// <summary>Back to the plan, or why it is not kept.</summary>
    public static IResult Back(HttpContext context, string key, Outcome<SharedPlan> kept) =>
        kept.Refused ? ChangeEndpoint.Refused(context, kept.Refusal.Reason) : TypedResults.LocalRedirect($"/people/shared/{key}#written");

    private static RazorComponentResult<SharedPlanPage> Show(SharedPlan plan) => new RazorComponentResult<SharedPlanPage>(new { Shared = plan });

    private static IResult Open(HttpContext context, Situation stand)
    {
        var kept = PeoplePages.FileOf(context).Then<SharedPlan>(plan => Files(stand).Keep(plan));
        return kept.Refused ? ChangeEndpoint.Refused(context, kept.Refusal.Reason) : TypedResults.LocalRedirect($"/people/shared/{kept.Value.Of}");
    }

    // A comment, and a remark for each change that is suggested; the comment, and what it is about, goes with the first.
    private static IResult Write(string key, HttpContext context, Situation stand)
    {
        if (Files(stand).Find(key) is not { } plan)
        {
            return TypedResults.LocalRedirect("/people#open");
        }

        FormFields form = new(context.Request.Form);
        List<PlanChange?> suggested = [.. SuggestionForm.Changes(form, plan, stand.Store.Catalogue)];
        if (form.Problem is { } problem)
        {
            return ChangeEndpoint.Refused(context, problem);
        }

        var (by, about, text) = (form.Text("by") ?? "", form.Text("about") ?? RemarkSubject.WholePlan, form.Text("text") ?? "");
        List<Remark> remarks = [.. (suggested.Count > 0 ? suggested : [null]).Index().Select(entry => entry.Index == 0 ? new Remark(by, stand.Today, about, text, entry.Item) : new Remark(by, stand.Today, RemarkSubject.WholePlan, "", entry.Item))];
        if (remarks.Find(remark => remark.Problem is not null) is { Problem: { } wrong })
        {
            return ChangeEndpoint.Refused(context, char.ToUpperInvariant(wrong[0]) + wrong[1..] + ".");
        }

        stand.Store.SetNote(stand.PlanId, HelperName, by);
        return Back(context, key, remarks.Aggregate((Outcome<SharedPlan>)plan, (now, remark) => now.Then<SharedPlan>(_ => Files(stand).Add(key, remark))));
    }
}
