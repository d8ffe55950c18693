using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Waymark.Storage;

namespace Waymark.Web;

/// <summary>Every change that was made, and taking one back.</summary>
internal static class HistoryApi
{
    private const int UsualLimit = 100, MostAtOnce = 1000;

    public static void MapHistoryApi(this IEndpointRouteBuilder routes)
    {
        var history = routes.MapGroup("/history").WithTags("History");
        history.MapGet("", List)
            .Told("getHistory", "The changes, newest first.", TokenScope.Read, "History");
        history.MapGet("/{number:int}", One)
            .Told("getRevision", "One revision: the change, and the whole plan after it. Revision 0 is the plan before any change.", TokenScope.Read, "RevisionWithPlan", StatusCodes.Status404NotFound);
        history.MapPost("/{number:int}/undo", Undo)
            .Told("undo", "Takes back what a revision changed; later changes of other things stay. That is a change too.", TokenScope.Change, "Revision", StatusCodes.Status404NotFound, StatusCodes.Status422UnprocessableEntity)
            .Makes().AsksWhatWasSeen(needed: false);
    }

    /// <summary>A revision that was made just now, or the newest where a change changed nothing.</summary>
    public static ApiAnswer Answer(Revision revision, bool isNew) => new(ApiTag.Of(revision), () => JsonAnswer.Of(json => Write(json, revision.Number, revision.At, revision.By, revision.Words)))
    {
        Status = isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK,
        Location = isNew ? $"{ApiGate.Path}/history/{revision.Number}" : null,
    };

    private static IResult List(
        Situation stand,
        [FromQuery, Description("Only revisions before this number: the last of the list before, to go on.")] int? before = null,
        [FromQuery, Description("How many at most: 100 where it is not said, 1000 at most.")] int limit = UsualLimit) =>
        limit is < 1 or > MostAtOnce ? ApiProblem.Of(StatusCodes.Status400BadRequest, $"limit: {limit} is not at least 1 and at most {MostAtOnce}")
        : ApiAnswer.Of(ApiTag.Of(stand.Revision), json =>
        {
            json.WriteNumber("newest", stand.Revision.Number);
            json.List("revisions", stand.Store.History(stand.PlanId).Where(note => before is null || note.Number < before).Take(limit), note => Write(json, note.Number, note.At, note.By, note.Words));
        });

    private static IResult One(Situation stand, [Description("The number of the revision.")] int number) => stand.Store.At(stand.PlanId, number) is { } revision
        ? ApiAnswer.Of(ApiTag.Of(revision), json =>
        {
            Write(json, revision.Number, revision.At, revision.By, revision.Words);
            if (revision.Change is { } change)
            {
                json.Raw("change", change.ToJson());
            }

            json.Raw("plan", revision.Plan.CanonicalJson());
        })
        : ApiProblem.Of(new Refusal.NoRevision(number, stand.Revision.Number));

    private static IResult Undo(HttpContext context, Situation stand, [Description("The number of the revision.")] int number)
    {
        if (ApiTag.Unmet(context.Request, stand.Revision, needed: false) is { } unmet)
        {
            return unmet;
        }

        var undone = stand.Store.Undo(stand.PlanId, number, context.Sender());
        return undone.Refused ? ApiProblem.Of(undone.Refusal) : Answer(undone.Value, isNew: undone.Value.Number != stand.Revision.Number);
    }

    private static void Write(Utf8JsonWriter json, int number, DateTimeOffset at, string by, string words)
    {
        json.WriteNumber("number", number);
        json.WriteString("at", at);
        json.Said("by", by);
        json.Said("words", words);
    }
}
