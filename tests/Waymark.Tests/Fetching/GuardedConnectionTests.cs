using System.Net;
using System.Net.Sockets;
using Waymark.Fetching;
using Xunit;

namespace Waymark.Tests;

public sealed class GuardedConnectionTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("93.184.216.34", "192.168.0.1")]
    [InlineData("2606:4700::1111", "::1")]
    public async Task A_name_that_leads_inside_is_not_connected_to(params string[] addresses)
    {
        GuardedConnection guard = new((_, _) => Task.FromResult(addresses.Select(IPAddress.Parse).ToArray()), PublicAddress.Is);
        var refused = await Assert.ThrowsAsync<NotPublicException>(() => guard.ConnectAsync("larkfell.example", 443, Cancel));
        Assert.Contains("larkfell.example", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("0.0.0.0")]
    public async Task Nor_is_an_address_that_is_named_as_such(string address)
    {
        GuardedConnection guard = new((_, _) => throw new InvalidOperationException("an address needs no resolving"), PublicAddress.Is);
        await Assert.ThrowsAsync<NotPublicException>(() => guard.ConnectAsync(address, 443, Cancel));
    }

    [Fact]
    public async Task A_name_is_resolved_once_and_what_was_checked_is_connected_to()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        List<string> resolved = [];
        List<IPAddress> looked = [];
        GuardedConnection guard = new(
            (name, _) =>
            {
                resolved.Add(name);
                return Task.FromResult<IPAddress[]>([IPAddress.Loopback]);
            },
            address =>
            {
                looked.Add(address);
                return true;
            });
        await using var stream = await guard.ConnectAsync("larkfell.example", ((IPEndPoint)listener.LocalEndpoint).Port, Cancel);
        using var arrived = await listener.AcceptSocketAsync(Cancel);
        Assert.True(arrived.Connected);
        Assert.Equal(["larkfell.example"], resolved);
        Assert.Equal([IPAddress.Loopback], looked);
    }

    [Fact]
    public async Task A_fetch_is_refused_where_its_host_turns_out_to_be_inside()
    {
        GuardedConnection guard = new((_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("192.168.1.1")]), PublicAddress.Is);
        using Fetcher fetcher = new(guard.Handler(), new QuickClock());
        var fetched = await fetcher.FetchAsync(FetchTarget.Parse("https://larkfell.example/jobs").OrThrow(), new(_ => true, _ => { }), cancel: Cancel);
        Assert.Contains("larkfell.example is at 192.168.1.1, which is not an address of the public internet", fetched.Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_said_to_be_unknown()
    {
        GuardedConnection guard = new((_, _) => Task.FromResult<IPAddress[]>([]), PublicAddress.Is);
        using Fetcher fetcher = new(guard.Handler(), new QuickClock());
        var fetched = await fetcher.FetchAsync(FetchTarget.Parse("https://larkfell.example/jobs").OrThrow(), new(_ => true, _ => { }), cancel: Cancel);
        Assert.Contains("larkfell.example is not found", fetched.Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void No_redirect_is_followed_unseen_and_no_proxy_resolves_instead()
    {
        var handler = Assert.IsType<SocketsHttpHandler>(GuardedConnection.OfThisComputer.Handler());
        Assert.Equal((false, false, false), (handler.AllowAutoRedirect, handler.UseProxy, handler.UseCookies));
        Assert.NotNull(handler.ConnectCallback);
    }
}
