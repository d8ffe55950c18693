using Xunit;

[assembly: AssemblyFixture(typeof(Waymark.Tests.EmptyAndFull))]

namespace Waymark.Tests;

/// <summary>The app twice: on an empty plan, and on a full one. Looking changes nothing, so that all pages are looked at in the same two, which start when they are first asked for.</summary>
public sealed class EmptyAndFull : IAsyncDisposable
{
    private readonly Lazy<Task<RunningApp>> empty = new(() => RunningApp.StartAsync()), full = new(() => RunningApp.StartAsync(SamsPlan.Into));

    internal Task<RunningApp> Empty => empty.Value;

    internal Task<RunningApp> Full => full.Value;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var app in new[] { empty, full }.Where(app => app.IsValueCreated))
        {
            await (await app.Value).DisposeAsync();
        }
    }
}
