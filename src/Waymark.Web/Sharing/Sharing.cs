using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Waymark.Web;

/// <summary>Opens the app to the home network for a time, and closes it again.</summary>
/// <remarks>
/// Opening starts a second listener with a pipeline of its own, on the same store; closing stops it. So the listener of this computer is never touched,
/// and while nothing is shared no port is open that a mistake in a check could expose.
/// </remarks>
public sealed class Sharing : IAsyncDisposable
{
    /// <summary>The minutes that are offered first.</summary>
    public const int UsualMinutes = 30;

    private const int Shortest = 5, Longest = 240, UsualPort = 7411;

    private readonly TimeProvider clock;
    private readonly Func<IReadOnlyList<IPAddress>> home;
    private readonly Func<Sharing, Action<KestrelServerOptions>, WebApplication> build;
    private readonly SemaphoreSlim turn = new(1);
    private volatile Share? last;
    private Task running = Task.CompletedTask;

    internal Sharing(TimeProvider clock, Func<IReadOnlyList<IPAddress>> home, Func<Sharing, Action<KestrelServerOptions>, WebApplication> build) =>
        (this.clock, this.home, this.build) = (clock, home, build);

    /// <summary>What is open now; <see langword="null"/> while nothing is.</summary>
    public Share? Now => last is { IsOpen: true } share ? share : null;

    /// <summary>Whether this computer is on a home network at all.</summary>
    internal bool IsPossible => home().Count > 0;

    /// <summary>Ends once nothing is open any more and the port is free again.</summary>
    public Task Ended => running;

    /// <summary>Opens it.</summary>
    /// <param name="minutes">For how long.</param>
    public async Task<Outcome<Share>> OpenAsync(int minutes)
    {
        if (minutes is < Shortest or > Longest)
        {
            return new Refusal.NotShared($"It can be open for {Shortest} to {Longest} minutes.");
        }

        await turn.WaitAsync();
        try
        {
            if (Now is not null)
            {
                return new Refusal.NotShared("It is open already. Close it first.");
            }

            await running;
            var addresses = home();
            if (addresses.Count == 0)
            {
                return new Refusal.NotShared("This computer is on no home network: it has no address there. Connect it to the network that the phone is on, and try again.");
            }

            if ((await ListenAsync(addresses, UsualPort) ?? await ListenAsync(addresses, 0)) is not { } app)
            {
                return new Refusal.NotShared("The network of this computer does not let Waymark listen. Look whether a firewall forbids it.");
            }

            Share share = new(clock, TimeSpan.FromMinutes(minutes), [.. app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Select(address => new Uri(address))]);
            last = share;
            running = EndAsync(app, share);
            return share;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Closes it at once.</summary>
    public void Close() => last?.Close();

    /// <summary>Closes it, and waits until nobody is served any more.</summary>
    public async ValueTask DisposeAsync()
    {
        Close();
        await running;
        turn.Dispose();
    }

    private async Task<WebApplication?> ListenAsync(IReadOnlyList<IPAddress> addresses, int port)
    {
        var app = build(this, kestrel =>
        {
            foreach (var address in addresses)
            {
                kestrel.Listen(address, port);
            }
        });
        try
        {
            await app.StartAsync();
            return app;
        }
        catch (Exception error) when (error is IOException or SocketException)
        {
            await app.DisposeAsync();
            return null;
        }
    }

    private async Task EndAsync(WebApplication app, Share share)
    {
        await using (app)
        {
            // Whichever comes first: that somebody closes it, or that the time is over, which is no error.
            await share.Closed.WaitAsync(share.Until - clock.GetUtcNow(), clock).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            share.Close();
            await app.StopAsync();
        }
    }
}
