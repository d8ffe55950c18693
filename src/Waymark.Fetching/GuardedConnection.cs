using System.Net;
using System.Net.Sockets;

namespace Waymark.Fetching;

/// <summary>A host is not on the public internet. It is thrown where a connection is made, from where nothing else comes through, and becomes a refusal where it arrives.</summary>
internal sealed class NotPublicException(string host, IPAddress address) : Exception($"{host} is at {address}, which is not an address of the public internet.");

/// <summary>
/// Makes connections to the public internet alone. A name is resolved once, every address it has is checked, and these addresses are connected to: looking the name up
/// a second time could give others.
/// </summary>
/// <param name="resolve">Finds the addresses of a name.</param>
/// <param name="isAllowed">Tells which may be connected to.</param>
internal sealed class GuardedConnection(Func<string, CancellationToken, Task<IPAddress[]>> resolve, Func<IPAddress, bool> isAllowed)
{
    /// <summary>The one that is used: by this computer's resolver, to public addresses.</summary>
    public static GuardedConnection OfThisComputer { get; } = new(Dns.GetHostAddressesAsync, PublicAddress.Is);

    /// <summary>
    /// What sends requests over such connections, encrypted. It follows no redirect and uses no proxy, which would resolve names by itself; it keeps no cookies, and
    /// has one connection to a host.
    /// </summary>
    public HttpMessageHandler Handler() => new SocketsHttpHandler
    {
        ConnectCallback = async (context, cancel) => await ConnectAsync(context.DnsEndPoint.Host, context.DnsEndPoint.Port, cancel),
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.None,
        ActivityHeadersPropagator = null,
        MaxConnectionsPerServer = 1,
        MaxResponseHeadersLength = 64,
        MaxResponseDrainSize = 0,
    };

    /// <summary>Connects to <paramref name="host"/>, a name or an address.</summary>
    /// <exception cref="NotPublicException">One of its addresses may not be connected to.</exception>
    /// <exception cref="SocketException">It has no address, or does not answer.</exception>
    public async Task<Stream> ConnectAsync(string host, int port, CancellationToken cancel)
    {
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await resolve(host, cancel);
        if (Array.Find(addresses, address => !isAllowed(address)) is { } inside)
        {
            throw new NotPublicException(host, inside);
        }

        if (addresses.Length == 0)
        {
            throw new SocketException((int)SocketError.HostNotFound);
        }

        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
