using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Waymark.Web;

/// <summary>All roles, one role, several side by side, and roles of one's own.</summary>
internal static class RolePages
{
    /// <summary>How many roles stand side by side at most.</summary>
    public const int MostCompared = 4;

    public static void MapRoles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/roles", ([FromQuery] string? text, [FromQuery] string? direction) => new RazorComponentResult<RolesPage>(new { Text = text, Direction = direction }));
        routes.MapGet("/roles/compare", ([FromQuery] string[] role) => new RazorComponentResult<ComparePage>(new { Ids = role.Distinct().Take(MostCompared).ToList() }));
        routes.MapGet("/roles/own", ([FromQuery] string? id) => new RazorComponentResult<OwnRolePage>(new { Id = id }));
        routes.MapGet("/roles/{id}", Results<RazorComponentResult<RolePage>, RazorComponentResult<MissingPage>> (string id, Situation stand) => stand.Catalogue.Role(id) is { } role
            ? new RazorComponentResult<RolePage>(new { Role = role })
            : MissingPage.Of("There is no such role", "The catalogue has no role of that name, and you have written none down.", "/roles", "All roles"));
    }
}
