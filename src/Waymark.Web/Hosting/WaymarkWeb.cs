using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Waymark.Storage;

namespace Waymark.Web;

/// <summary>The pages, on a local port.</summary>
public static class WaymarkWeb
{
    /// <summary>Builds the app. Nothing of the current folder or its surroundings configures it: no file or variable there can open a port.</summary>
    /// <param name="store">Where plans are kept; it stays the caller's to close.</param>
    /// <param name="clock">Tells the time.</param>
    /// <param name="port">The port on this computer; 0 for any that is free.</param>
    /// <param name="example">The made-up person to look round with.</param>
    public static WebApplication Build(Store store, TimeProvider clock, int port, Func<PlanExport> example) => Build(store, clock, port, example, HomeNetwork.Addresses);

    /// <summary>Builds the app with other addresses to share it at than those of this computer.</summary>
    internal static WebApplication Build(Store store, TimeProvider clock, int port, Func<PlanExport> example, Func<IReadOnlyList<IPAddress>> home)
    {
        Situations situations = new(store, clock);
        Example copy = new(clock, example);
        Sharing sharing = new(clock, home, (sharing, listen) => Build(store, clock, situations, copy, sharing, Door.ToHomeNetwork(sharing), listen));
        var app = Build(store, clock, situations, copy, sharing, Door.ThisComputer, kestrel => kestrel.ListenLocalhostOrLoopback(port));
        app.Lifetime.ApplicationStopping.Register(sharing.Close);
        return app;
    }

    private static WebApplication Build(Store store, TimeProvider clock, Situations situations, Example example, Sharing sharing, Door door, Action<KestrelServerOptions> listen)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { ContentRootPath = AppContext.BaseDirectory, ApplicationName = "Waymark" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = UploadLimits.Request;
            listen(kestrel);
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddRoutingCore();
        builder.Services.AddRazorComponents();
        builder.Services.AddApiDescription();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddAntiforgery(forgery =>
        {
            forgery.Cookie.Name = "waymark-form";
            // Not strict: a bookmark on another site opens a page here, and without the cookie that page would begin anew and the forms of other tabs be worth nothing.
            forgery.Cookie.SameSite = SameSiteMode.Lax;
            forgery.SuppressXFrameOptionsHeader = true;
        });
        builder.Services.AddDataProtection().SetApplicationName("Waymark").PersistKeysToFileSystem(KeysIn(store.Folder));
        builder.Services.AddSingleton(clock).AddSingleton(situations).AddSingleton(door).AddSingleton(new ApiTokens(store.Folder, clock)).AddSingleton<IAntiforgeryAdditionalDataProvider, FormOwner>();
        // Made for the app of this computer, it ends with that; one that is only lent to the other is not ended by it.
        _ = door.IsHere ? builder.Services.AddSingleton(_ => sharing).AddSingleton(_ => example) : builder.Services.AddSingleton(sharing).AddSingleton(example);
        builder.Services.AddScoped(services => services.GetRequiredService<IHttpContextAccessor>().HttpContext is { Request.IsForPrograms: false } context && example.IsOpenFor(context)
            ? example.Stand()
            : situations.Of(store.PlanOf(Store.Me)));

        var app = builder.Build();
        app.UsePageHeaders();
        app.UseApiProblems();
        app.UseDoorkeeper(door);
        if (!door.IsHere)
        {
            app.UseJoin(sharing);
        }

        app.UseUploadGuard();
        app.UseRouting();
        app.MapAssets();
        if (door.IsHere)
        {
            // Not at the other door: what goes over a network unencrypted lets nobody be told from others by a token.
            app.UseApiGate();
            app.MapApi();
            app.MapApiDescription();
        }

        var pages = app.MapGroup("").AddEndpointFilter(OwnFormsOnly);
        pages.MapExample();
        pages.MapChanges();
        pages.MapHome();
        pages.MapStart();
        pages.MapReasons();
        pages.MapDirection();
        pages.MapInventory();
        pages.MapPostings();
        pages.MapRoles();
        pages.MapOverlap();
        pages.MapGaps();
        pages.MapNeeds();
        pages.MapPlan();
        pages.MapHistory();
        var own = pages.MapGroup("").NotInTheExample();
        own.MapSettings();
        own.MapPeople();
        own.MapShare();
        pages.MapFallback(() => MissingPage.Of("There is no such page", "Its address may be mistyped, or come from another version of Waymark.", "/", "Home"));
        if (!door.IsHere)
        {
            pages.MapJoin();
        }

        return app;
    }

    /// <summary>Where the keys lie that make the tokens of forms.</summary>
    internal static DirectoryInfo KeysIn(string folder) => new(Path.Combine(folder, "keys"));

    // Every form carries a token of ours; one without it changes nothing.
    private static async ValueTask<object?> OwnFormsOnly(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        return HttpMethods.IsGet(context.Request.Method) || await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context)
            ? await next(invocation)
            : TypedResults.Text("This form is from an earlier start of Waymark, or of another plan than the one that is open now (your own, or the example). Go back, load the page again, and send it once more.", statusCode: StatusCodes.Status400BadRequest);
    }
}
