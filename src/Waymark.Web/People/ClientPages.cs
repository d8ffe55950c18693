using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Waymark.Storage;

namespace Waymark.Web;

/// <summary>The people whom a coach helps, from a folder that is chosen once. Only at the computer: it is other people's data.</summary>
internal static class ClientPages
{
    /// <summary>The note that keeps the folder.</summary>
    public const string FolderNote = "clients-folder";

    public static void MapClients(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/people/clients", Results<RazorComponentResult<ClientsPage>, RedirectHttpResult> (Door door) =>
            door.IsHere ? new RazorComponentResult<ClientsPage>() : TypedResults.LocalRedirect("/people"));
        routes.MapPost("/people/clients", Choose).OnlyAtThisComputer();
        routes.MapGet("/people/clients/{key}", Results<RazorComponentResult, RedirectHttpResult> (string key, Door door, Situation stand) =>
            door.IsHere && Find(stand, key) is { } client ? new RazorComponentResult<AgendaPage>(new { Client = client }) : TypedResults.LocalRedirect("/people/clients"));
        routes.MapPost("/people/clients/{key}/open", (string key, HttpContext context, Situation stand) => Find(stand, key) is { } client
            ? SharedPlanPages.Back(context, key, SharedPlanPages.Files(stand).Keep(client.Newest))
            : TypedResults.LocalRedirect("/people/clients")).OnlyAtThisComputer();
    }

    /// <summary>What is in the folder; <see langword="null"/> where none is chosen.</summary>
    public static Outcome<ClientFolder>? Read(Situation stand) => stand.Store.Note(stand.PlanId, FolderNote) is { } folder ? ClientFolder.Read(folder) : null;

    private static Client? Find(Situation stand, string key) => Read(stand)?.Value?.Clients.FirstOrDefault(client => client.Newest.Of == key);

    private static IResult Choose(HttpContext context, Situation stand)
    {
        var folder = new FormFields(context.Request.Form).Text("folder");
        if (folder is not null && !Path.IsPathFullyQualified(folder))
        {
            return ChangeEndpoint.Refused(context, "Write the whole path of the folder, from the beginning of the disk.");
        }

        if (folder is not null && ClientFolder.Read(folder) is { Refusal: { } refusal })
        {
            return ChangeEndpoint.Refused(context, refusal.Reason);
        }

        stand.Store.SetNote(stand.PlanId, FolderNote, folder);
        return TypedResults.LocalRedirect("/people/clients");
    }
}
