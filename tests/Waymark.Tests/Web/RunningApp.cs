using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Waymark.Cli;
using Waymark.Storage;
using Waymark.Web;

namespace Waymark.Tests;

/// <summary>The app on a port and a data folder of its own.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("waymark-web-");
    private readonly WebApplication app;

    private RunningApp(Action<Store, long>? prepare, TimeProvider clock, IReadOnlyList<IPAddress> home)
    {
        Store = Store.Open(folder.FullName, TimeProvider.System).OrThrow();
        PlanId = Store.PlanOf("me");
        prepare?.Invoke(Store, PlanId);
        app = WaymarkWeb.Build(Store, clock, port: 0, Examples.Whole, () => home);
    }

    public Store Store { get; }

    public long PlanId { get; }

    public Sharing Sharing => app.Services.GetRequiredService<Sharing>();

    public IReadOnlyList<Endpoint> Endpoints => app.Services.GetRequiredService<EndpointDataSource>().Endpoints;

    public Uri Address { get; private set; } = new("http://localhost");

    public Plan Plan => Store.Head(PlanId).Plan;

    /// <summary>Starts it on an empty plan, or on what <paramref name="prepare"/> puts into the store; <paramref name="home"/> is what this computer is called on the home network.</summary>
    public static async Task<RunningApp> StartAsync(Action<Store, long>? prepare = null, TimeProvider? clock = null, params IReadOnlyList<IPAddress> home)
    {
        var running = new RunningApp(prepare, clock ?? TimeProvider.System, home);
        await running.app.StartAsync();
        running.Address = new(running.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return running;
    }

    public Uri At(string path) => new(Address, path);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Store.Dispose();
        folder.Delete(recursive: true);
    }
}
