using System.Collections.Frozen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Waymark.Storage;

namespace Waymark.Web;

/// <summary>Where every form that changes the plan is sent: fields → changes → a revision → back to the page.</summary>
internal static class ChangeEndpoint
{
    /// <summary>The field with the number of the revision that the page showed.</summary>
    public const string Seen = "seen";

    /// <summary>The field with the page to go back to.</summary>
    public const string Back = "back";

    private static readonly FrozenSet<string> Unseen = FrozenSet.Create(StringComparer.Ordinal, Seen, Back, "action", "activity", "confirmed", "id", "key", "occurrence", "posting", "strength", "undone");

    public static void MapChanges(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/changes/{form}", Change);
        routes.MapPost("/undo/{number:int}", (int number, HttpContext context, Situation stand) => Answer(context, stand.Store.Undo(stand.PlanId, number, Store.Me)));
    }

    private static IResult Change(string form, HttpContext context, Situation stand)
    {
        if (ChangeForms.Find(form) is not { } read)
        {
            return TypedResults.NotFound();
        }

        var fields = new FormFields(context.Request.Form);
        List<PlanChange> changes = [.. read(fields, stand)];
        return fields.Problem is { } problem
            ? Refused(context, problem)
            : Answer(context, stand.Store.Change(stand.PlanId, changes, fields.Whole(Seen) ?? stand.Revision.Number, Store.Me));
    }

    /// <summary>Back to the page, which says what was saved; or why nothing was, with what was typed kept in sight.</summary>
    public static IResult Answer(HttpContext context, Outcome<Revision> outcome) =>
        outcome.Refused ? Refused(context, outcome.Refusal.Reason) : TypedResults.LocalRedirect(Address.With(BackOf(context), "saved", outcome.Value.Number), permanent: false, preserveMethod: false);

    /// <summary>A page that says why nothing was changed, with what was typed kept in sight.</summary>
    public static IResult Refused(HttpContext context, string reason) =>
        new RazorComponentResult<RefusedPage>(new { Reason = reason, Back = BackOf(context), Typed = Typed(context.Request.Form) }) { StatusCode = StatusCodes.Status422UnprocessableEntity };

    /// <summary>The page that a form names to go back to: always one of ours.</summary>
    public static string BackOf(HttpContext context) => Address.Own(context.Request.Form[Back]);

    // All but what a form carries unseen, or what a browser tells by itself.
    private static IReadOnlyList<(string Field, string Text)> Typed(IFormCollection form) =>
    [
        .. from field in form
           where !field.Key.StartsWith('_') && !Unseen.Contains(field.Key)
           from text in field.Value
           where !string.IsNullOrWhiteSpace(text)
           select (field.Key, text),
    ];
}
