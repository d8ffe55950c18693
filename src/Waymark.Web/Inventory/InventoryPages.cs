using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Waymark.Web;

/// <summary>What one is good at, and what one likes doing.</summary>
internal static class InventoryPages
{
    private const int MostFound = 12;

    public static void MapInventory(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/inventory", () => new RazorComponentResult<InventoryPage>());
        routes.MapGet("/inventory/skills", () => new RazorComponentResult<SkillsPage>());
        routes.MapGet("/inventory/skills/{id}", ([FromRoute] string id) => new RazorComponentResult<SkillPage>(new { Id = id }));
        routes.MapGet("/inventory/strengths", () => new RazorComponentResult<StrengthsPage>());
        routes.MapGet("/inventory/cards", () => new RazorComponentResult<CardsPage>());
        routes.MapGet("/inventory/cards/choose", () => new RazorComponentResult<ChoosePage>());
        routes.MapGet("/inventory/work", () => new RazorComponentResult<WorkPage>());
        routes.MapGet("/inventory/others/form.html", Form);
        routes.MapGet("/inventory/others", () => new RazorComponentResult<OthersPage>());
        routes.MapGet("/skills/search", (string q, Situation stand) => TypedResults.Text(string.Join('\n', SkillSearch.Find(stand.Catalogue, q).Take(MostFound).Select(skill => skill.Name)), "text/plain"));
    }

    private static FileContentHttpResult Form(Situation stand) => TypedResults.File(Encoding.UTF8.GetBytes(FeedbackForm.Html(stand.Catalogue, stand.Plan.Name)), "text/html; charset=utf-8", "what-do-you-see.html");
}
