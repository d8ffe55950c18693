using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Waymark.Web;

/// <summary>What this computer is called on the network at home.</summary>
internal static class HomeNetwork
{
    /// <summary>
    /// The private IPv4 addresses that lie behind a router, in order: those of a home. Public addresses are left out, since whoever reaches them is not at home,
    /// and so are networks without a way out, which are those of virtual machines and containers.
    /// </summary>
    public static IReadOnlyList<IPAddress> Addresses() =>
    [
        .. from card in NetworkInterface.GetAllNetworkInterfaces()
           where card.OperationalStatus == OperationalStatus.Up && card.NetworkInterfaceType != NetworkInterfaceType.Loopback
           let network = card.GetIPProperties()
           where network.GatewayAddresses.Any(gateway => !gateway.Address.Equals(IPAddress.Any))
           from own in network.UnicastAddresses
           where IsPrivate(own.Address)
           orderby own.Address.ToString()
           select own.Address,
    ];

    /// <summary>Whether an address is one of those that homes give out (RFC 1918).</summary>
    internal static bool IsPrivate(IPAddress address) =>
        address.AddressFamily == AddressFamily.InterNetwork && address.GetAddressBytes() is [10, ..] or [192, 168, ..] or [172, >= 16 and <= 31, ..];
}
