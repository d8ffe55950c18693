using System.Diagnostics;
using System.Text.RegularExpressions;
using Waymark.Storage;
using Xunit;

namespace Waymark.Tests;

/// <summary>
/// <c>waymark serve</c> as people start it, on a port and a data folder of its own: what was built beside the tests, or the program that <c>WAYMARK_PROGRAM</c> names, which may
/// have been published in another way.
/// </summary>
internal sealed partial class ServedProgram : IDisposable
{
    private static readonly string? Other = Environment.GetEnvironmentVariable("WAYMARK_PROGRAM");
    private readonly TemporaryFolder folder = new();
    private readonly Process process;

    /// <summary>Starts it on an empty plan, or on what <paramref name="prepare"/> puts into the store.</summary>
    public ServedProgram(Action<Store, long>? prepare = null)
    {
        using (var store = Store.Open(folder.Path, TimeProvider.System).OrThrow())
        {
            prepare?.Invoke(store, store.PlanOf(Store.Me));
        }

        IEnumerable<string> before = Other is null ? [Path.Combine(AppContext.BaseDirectory, "Waymark.Cli.dll")] : [];
        process = Process.Start(new ProcessStartInfo(Other ?? "dotnet", [.. before, "serve", "--no-browser", "--data", folder.Path]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = process.StandardOutput.ReadLine() ?? "";
        Assert.True(Where.Match(said) is { Success: true }, $"It said no address, but: {said}");
        Address = new(Where.Match(said).Value);
    }

    /// <summary>Where it can be reached.</summary>
    public Uri Address { get; }

    /// <summary>Where its plan lies.</summary>
    public string Folder => folder.Path;

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        folder.Dispose();
    }

    [GeneratedRegex("http://localhost:[0-9]+/")]
    private static partial Regex Where { get; }
}
