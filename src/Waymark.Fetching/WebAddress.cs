using System.Net;

namespace Waymark.Fetching;

/// <summary>Which addresses are asked at all, before anything is resolved. What a name resolves to is checked where the connection is made.</summary>
internal static class WebAddress
{
    /// <summary>Why <paramref name="address"/> is not asked, and what to do; <see langword="null"/> where it may be.</summary>
    public static string? ProblemWith(Uri address) =>
        address.Scheme != Uri.UriSchemeHttps ? "only https:// addresses are asked, so that nobody on the way reads or changes the answer; look whether the page has one"
        : address.UserInfo != "" ? "an address with a name or password in it is not asked; leave that out"
        : !address.IsDefaultPort ? "only addresses without a port of their own are asked; save the page from your browser, and give the file to 'waymark read'"
        : IPAddress.TryParse(address.IdnHost, out var literal) && !PublicAddress.Is(literal) ? $"{literal} is not an address of the public internet; save the page from your browser, and give the file to 'waymark read'"
        : null;
}
