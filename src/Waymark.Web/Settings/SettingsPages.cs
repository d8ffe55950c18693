using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Waymark.Storage;

namespace Waymark.Web;

/// <summary>The data itself: taking it along, bringing it back, removing it; and how the pages look.</summary>
internal static class SettingsPages
{
    /// <summary>The note that keeps the chosen theme.</summary>
    public const string Theme = "theme";

    // How backups made here are called, by the day: those of other names are the person's own.
    private const string Backups = "waymark-backup-";

    private static readonly string[] Themes = ["light", "dark"];

    public static void MapSettings(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/settings", () => new RazorComponentResult<SettingsPage>());
        routes.MapGet("/settings/waymark-export.json", Export);
        routes.MapPost("/settings/import", Import);
        routes.MapPost("/settings/backup", Backup).OnlyAtThisComputer();
        routes.MapPost("/settings/theme", SetTheme);
        routes.MapPost("/settings/delete", Delete).OnlyAtThisComputer();
        routes.MapTokens();
    }

    private static FileContentHttpResult Export(Situation stand)
    {
        using var file = new MemoryStream();
        stand.Store.Export(stand.PlanId).Write(file);
        return TypedResults.File(file.ToArray(), "application/json", $"waymark-{stand.Today:yyyy-MM-dd}.json");
    }

    private static async Task<IResult> Import(HttpContext context, Situation stand)
    {
        if (context.Request.Form.Files.GetFile("file") is not { Length: > 0 } file)
        {
            return ChangeEndpoint.Refused(context, "Choose the file first: one that Waymark exported, or your answers.json.");
        }

        using var copy = new MemoryStream();
        await file.CopyToAsync(copy, context.RequestAborted);
        copy.Position = 0;
        return ChangeEndpoint.Answer(context, PlanExport.Read(copy).Then(export => stand.Store.Import(stand.PlanId, export, Store.Me)));
    }

    private static IResult Backup(HttpContext context, Situation stand)
    {
        var file = Path.Combine(stand.Store.Folder, $"{Backups}{stand.Today:yyyy-MM-dd}.db");
        var done = stand.Store.Backup(file);
        return done.Refused ? ChangeEndpoint.Refused(context, done.Refusal.Reason) : TypedResults.LocalRedirect($"/settings?backup={stand.Today:yyyy-MM-dd}#backup");
    }

    private static RedirectHttpResult SetTheme(HttpContext context, Situation stand)
    {
        stand.Store.SetNote(stand.PlanId, Theme, Array.Find(Themes, theme => theme == context.Request.Form["theme"]));
        return TypedResults.LocalRedirect("/settings");
    }

    // The one thing that cannot be undone is confirmed by a word, and the app ends with what it kept.
    private static IResult Delete(HttpContext context, Situation stand, IHostApplicationLifetime app)
    {
        if (!string.Equals(context.Request.Form["sure"].ToString().Trim(), "delete", StringComparison.OrdinalIgnoreCase))
        {
            return ChangeEndpoint.Refused(context, "Nothing was deleted. Type the word delete to do it.");
        }

        var done = stand.Store.DeleteEverything();
        if (!done.Refused)
        {
            DeleteOurs(stand.Store.Folder);
            new SharedFiles(stand.Store.Folder).DeleteAll();
        }

        context.Response.OnCompleted(() =>
        {
            app.StopApplication();
            return Task.CompletedTask;
        });
        return TypedResults.Text(done.Refused ? done.Refusal.Reason : $"Everything is deleted; the files in {done.Value} are gone. Waymark has stopped. Start it again to begin anew.");
    }

    // What the app put beside the store: its keys, the tokens of programs, taxonomies that were loaded, and the backups that were made here. Where it runs it deletes itself, when it stops.
    private static void DeleteOurs(string folder)
    {
        var keys = WaymarkWeb.KeysIn(folder);
        if (keys.Exists)
        {
            keys.Delete(recursive: true);
        }

        File.Delete(ApiTokens.FileIn(folder));
        TaxonomyFiles.Forget(folder);
        foreach (var backup in Directory.EnumerateFiles(folder, Backups + "*.db").ToList())
        {
            File.Delete(backup);
        }
    }
}
