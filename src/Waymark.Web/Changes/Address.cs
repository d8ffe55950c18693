using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace Waymark.Web;

/// <summary>Addresses of pages.</summary>
internal static class Address
{
    private static readonly Uri Base = new("http://localhost/");

    /// <summary>The address where it leads to a page of ours; the home page for anything else.</summary>
    public static string Own(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.AsSpan().ContainsAnyInRange('\0', '\x1f') ? address : "/";

    /// <summary>The address with a field set in its query; its fragment stays at the end.</summary>
    public static string With(string address, string field, int value)
    {
        var bare = Without(address, field);
        var at = bare.IndexOf('#', StringComparison.Ordinal);
        var (page, fragment) = at < 0 ? (bare, "") : (bare[..at], bare[at..]);
        return QueryHelpers.AddQueryString(page, field, $"{value}") + fragment;
    }

    /// <summary>The address without a field of its query.</summary>
    public static string Without(string address, string field)
    {
        var uri = new Uri(Base, address);
        var fields = QueryHelpers.ParseQuery(uri.Query).Where(entry => entry.Key != field).SelectMany(entry => entry.Value, (entry, value) => KeyValuePair.Create(entry.Key, value));
        return QueryHelpers.AddQueryString(uri.AbsolutePath, fields) + uri.Fragment;
    }

    /// <summary>The number that a field of the query holds; <see langword="null"/> for anything else.</summary>
    public static int? Number(string address, string field) =>
        QueryHelpers.ParseQuery(new Uri(Base, address).Query).TryGetValue(field, out var value) && int.TryParse(value, CultureInfo.InvariantCulture, out var number) ? number : null;
}
