using Microsoft.AspNetCore.Http;

namespace Waymark.Web;

/// <summary>
/// The side that the app is reached from. Each listener has a pipeline of its own with one of these in it, so that where a request comes from is known by
/// the listener that it reached and not by anything it says of itself.
/// </summary>
/// <param name="IsHere">Whether it leads to this computer alone.</param>
/// <param name="Answers">Whether the app goes by a name there.</param>
/// <param name="Otherwise">What is said to those who ask for another.</param>
internal sealed record Door(bool IsHere, Func<HostString, bool> Answers, string Otherwise)
{
    private static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>The one that nobody else reaches.</summary>
    public static readonly Door ThisComputer = new(
        true,
        host => OwnNames.Contains(host.Host, StringComparer.OrdinalIgnoreCase),
        "Waymark answers only to this computer. Open it at http://localhost and the port it was started with.");

    /// <summary>The one to the home network: exactly at the addresses that are shared, and only while they are.</summary>
    public static Door ToHomeNetwork(Sharing sharing) => new(
        false,
        host => sharing.Now is { } share && share.Addresses.Any(address => string.Equals(address.Authority, host.Value, StringComparison.OrdinalIgnoreCase)),
        "Waymark is not open to this network at that address. On the computer, Settings says whether it is, and where.");
}
