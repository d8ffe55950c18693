using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Waymark.Storage;

namespace Waymark.Web;

/// <summary>Every change, what two days differ in, and the way back.</summary>
internal static class HistoryPages
{
    public static void MapHistory(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/history", ([FromQuery] int? page) => new RazorComponentResult<HistoryPage>(new { Page = Math.Max(page ?? 1, 1) }));
        routes.MapGet("/history/compare", ([FromQuery] DateOnly? from, [FromQuery] DateOnly? to) => new RazorComponentResult<CompareDaysPage>(new { From = from, To = to }));
        routes.MapPost("/history/restore/{number:int}", (int number, HttpContext context, Situation stand) => ChangeEndpoint.Answer(context, stand.Store.Restore(stand.PlanId, number, Store.Me)));
    }
}
