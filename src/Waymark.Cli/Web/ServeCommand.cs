using System.CommandLine;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Waymark.Storage;
using Waymark.Web;

namespace Waymark.Cli;

/// <summary><c>waymark serve</c>, and <c>waymark</c> alone: the pages, in the browser of this computer.</summary>
internal sealed class ServeCommand : Command
{
    /// <summary>The port that is tried first, so that a bookmark finds the app again.</summary>
    private const int UsualPort = 7410;

    private readonly Option<int?> port = new("--port") { Description = $"The port on this computer; without it {UsualPort}, or any that is free.", HelpName = "PORT" };
    private readonly Option<bool> noBrowser = new("--no-browser") { Description = "Do not open the browser." };
    private readonly Terminal terminal;
    private readonly TimeProvider clock;

    public ServeCommand(Terminal terminal, TimeProvider clock)
        : base("serve", "Open Waymark in the browser: answer, paste job descriptions, look, decide, print. Only this computer can reach it, unless you open it to your phone in Settings.")
    {
        (this.terminal, this.clock) = (terminal, clock);
        Options.Add(port);
        Options.Add(noBrowser);
        SetAction((parsed, cancel) => RunAsync(DataFolder.Of(parsed, terminal), parsed.GetValue(port), parsed.GetValue(noBrowser), cancel));
    }

    /// <summary>Serves the pages of a data folder until it is stopped; with <paramref name="minutes"/>, for so long to the home network too.</summary>
    public async Task<int> RunAsync(string folder, int? wanted, bool silent, CancellationToken cancel, int? minutes = null)
    {
        using var claim = RunningApp.Claim(folder);
        if (claim is null)
        {
            return minutes is null ? Join(folder, silent) : LeaveToRunning(folder);
        }

        var opened = Store.Open(folder, clock);
        if (opened.Refused)
        {
            terminal.Refuse(opened.Refusal.Reason);
            return ExitCode.Refused;
        }

        using var store = opened.Value;
        await using var app = await StartAsync(store, wanted ?? UsualPort, orAny: wanted is null, cancel);
        if (app is null)
        {
            terminal.Refuse($"port {wanted} is taken by another program; give another with --port, or none for any that is free");
            return ExitCode.Refused;
        }

        var address = $"http://localhost:{new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port}/";
        claim.Tell(address);
        var sharing = app.Services.GetRequiredService<Sharing>();
        if (minutes is { } time)
        {
            var shared = await sharing.OpenAsync(time);
            if (shared.Refused)
            {
                terminal.Refuse(shared.Refusal.Reason);
                return ExitCode.Refused;
            }

            terminal.Say($"Waymark is open at {address} on this computer, and to your home network; your plan lies in {folder}. Stop it with Ctrl+C.");
            Invitation.Say(terminal, shared.Value, clock);
        }
        else
        {
            terminal.Say($"Waymark is open at {address} and nowhere else; your plan lies in {folder}. Stop it with Ctrl+C.");
        }

        await terminal.Output.FlushAsync(cancel);
        if (!silent)
        {
            Open(address);
        }

        var stopped = app.WaitForShutdownAsync(cancel);
        if (minutes is not null && await Task.WhenAny(sharing.Ended, stopped) != stopped)
        {
            terminal.Say($"Closed to the network again. On this computer Waymark is still open at {address}");
            await terminal.Output.FlushAsync(cancel);
        }

        await stopped;
        return ExitCode.Done;
    }

    private async Task<WebApplication?> StartAsync(Store store, int first, bool orAny, CancellationToken cancel)
    {
        foreach (var candidate in orAny ? new[] { first, 0 } : [first])
        {
            var app = WaymarkWeb.Build(store, clock, candidate, Examples.Whole);
            try
            {
                await app.StartAsync(cancel);
                return app;
            }
            catch (IOException)
            {
                await app.DisposeAsync();
            }
        }

        return null;
    }

    // A second start on the same data opens the running one.
    private int Join(string folder, bool silent)
    {
        if (RunningApp.AddressIn(folder) is not { } address)
        {
            terminal.Refuse($"Waymark is just starting on {folder}; try again in a moment");
            return ExitCode.Refused;
        }

        terminal.Say($"Waymark is open already, at {address}");
        if (!silent)
        {
            Open(address);
        }

        return ExitCode.Done;
    }

    // Who comes in is for the one that runs to say.
    private int LeaveToRunning(string folder)
    {
        terminal.Refuse(RunningApp.AddressIn(folder) is { } address
            ? $"Waymark runs already; open it to your phone there: {new Uri(new Uri(address), "settings#phone")}"
            : $"Waymark is just starting on {folder}; try again in a moment");
        return ExitCode.Refused;
    }

    private void Open(string address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception error) when (error is System.ComponentModel.Win32Exception or PlatformNotSupportedException or FileNotFoundException)
        {
            terminal.Say($"No browser could be opened; open {address} yourself.");
        }
    }
}
