using System.Text.Json;

namespace Waymark.Formats;

/// <summary>What the job boards have in common.</summary>
internal static class BoardFields
{
    /// <summary>The field, if the board states it.</summary>
    public static IEnumerable<BoardField> Field(string name, string? value) => DescriptionText.Line(value) is { } words ? [new(name, words)] : [];

    /// <summary>
    /// The employer as its address on the board names it, for boards that do not state it: the first part of the path of
    /// <c>https://jobs.lever.co/example/…</c>.
    /// </summary>
    public static string? CompanyIn(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Segments is [_, var first, ..] && Uri.UnescapeDataString(first.Trim('/')) is { Length: > 0 } name ? name : null;

    /// <summary>A list of places as one text, each place once.</summary>
    public static string? Places(IEnumerable<string?> places) => DescriptionText.Line(string.Join("; ", places.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)));

    /// <summary>The names of the things in a list, such as departments.</summary>
    public static string? Names(JsonElement posting, string property) => posting.At(property)?.InWords();
}
