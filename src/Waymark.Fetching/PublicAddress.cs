using System.Net;
using System.Net.Sockets;

namespace Waymark.Fetching;

/// <summary>Tells addresses of the public internet from those of this computer, the network at home or at work, and those that lead there by a detour.</summary>
internal static class PublicAddress
{
    // The registries of special addresses at IANA.
    private static readonly IPNetwork[] NotPublic4 =
    [
        IPNetwork.Parse("0.0.0.0/8"),       // this network
        IPNetwork.Parse("10.0.0.0/8"),      // private
        IPNetwork.Parse("100.64.0.0/10"),   // shared behind a provider's translation
        IPNetwork.Parse("127.0.0.0/8"),     // this computer
        IPNetwork.Parse("169.254.0.0/16"),  // the same cable; in data centres, the keys of the machine
        IPNetwork.Parse("168.63.129.16/32"), // in Azure, what serves the machine
        IPNetwork.Parse("172.16.0.0/12"),   // private
        IPNetwork.Parse("192.0.0.0/24"),    // protocols
        IPNetwork.Parse("192.0.2.0/24"),    // documentation
        IPNetwork.Parse("192.88.99.0/24"),  // detours to IPv6
        IPNetwork.Parse("192.168.0.0/16"),  // private
        IPNetwork.Parse("198.18.0.0/15"),   // measurements
        IPNetwork.Parse("198.51.100.0/24"), // documentation
        IPNetwork.Parse("203.0.113.0/24"),  // documentation
        IPNetwork.Parse("224.0.0.0/4"),     // many at once
        IPNetwork.Parse("240.0.0.0/4"),     // reserved, and everybody
    ];

    // What is given out to the public. Everything else is refused: ::1, NAT64 (64:ff9b::/96), fc00::/7, fe80::/10, ff00::/8.
    private static readonly IPNetwork Public6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] NotPublic6 =
    [
        IPNetwork.Parse("2001::/23"),     // protocols; Teredo, which leads to IPv4
        IPNetwork.Parse("2001:db8::/32"), // documentation
        IPNetwork.Parse("2002::/16"),     // 6to4, which leads to IPv4
        IPNetwork.Parse("3fff::/20"),     // documentation
    ];

    /// <summary>Whether <paramref name="address"/> is one of the public internet.</summary>
    public static bool Is(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => !Array.Exists(NotPublic4, network => network.Contains(address)),

        // IPv4 in the form of IPv6, which a network of IPv6 would be compared with as IPv4.
        AddressFamily.InterNetworkV6 when address.IsIPv4MappedToIPv6 => false,
        AddressFamily.InterNetworkV6 => Public6.Contains(address) && !Array.Exists(NotPublic6, network => network.Contains(address)),
        _ => false,
    };
}
