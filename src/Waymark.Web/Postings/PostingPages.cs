using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Waymark.Web;

/// <summary>Job descriptions: those that are kept, new ones, one of them, and the terms in them that nobody knows.</summary>
internal static class PostingPages
{
    public static void MapPostings(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/postings", (HttpContext context, Situation stand) => new RazorComponentResult<PostingsPage>(new
        {
            Filter = PostingFilter.Of(context.Request.Query),
            Removed = PostingId.TryParse(context.Request.Query["removed"]) is { } id && stand.Store.FindPosting(stand.PlanId, id) is { Removed: not null } gone ? gone : null,
        }));
        routes.MapGet("/postings/new", () => new RazorComponentResult<NewPostingPage>());
        routes.MapGet("/postings/added", (Situation stand) => new RazorComponentResult<AddedPage>(new { What = AddedPostings.Last(stand) }));
        routes.MapGet("/postings/terms", ([FromQuery] string? term, [FromQuery] string? find, [FromQuery] int? page) => new RazorComponentResult<TermsPage>(new { Term = term, Find = find, Number = Math.Max(page ?? 1, 1) }));
        routes.MapGet("/postings/{id}", Results<RazorComponentResult<PostingPage>, RazorComponentResult<MissingPage>> (string id, [FromQuery] int? twin, [FromQuery] string? words, [FromQuery] int? at, Situation stand) =>
            stand.Kept.Where(posting => posting.Reading.Id.ToString() == id).ToList() is { Count: > 0 } same
                ? new RazorComponentResult<PostingPage>(new { Of = same[Math.Clamp(twin ?? 1, 1, same.Count) - 1], Twins = same, Words = words, WordsAt = at })
                : MissingPage.Of("There is no such job description", "It may have been removed; the history of your plan still knows what it said then.", "/postings", "All job descriptions"));
        routes.MapPosting();
    }
}
