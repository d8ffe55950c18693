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

    /// <summary>The parts of a description, each below its heading where it has one. Parts without text are left out.</summary>
    public static string Sections(IEnumerable<(string? Heading, string? Text)> sections) => string.Join("\n\n",
        from section in sections
        let text = DescriptionText.From(section.Text ?? "")
        where text != ""
        select DescriptionText.Line(section.Heading) is { } heading ? $"{heading}\n{text}" : text);

    /// <summary>
    /// The place of work, which some boards state as a mark for each. A hybrid job is marked as remote too by many, so that mark only counts where there is nothing better.
    /// </summary>
    public static IEnumerable<BoardField> Workplace(JsonElement posting, string remote, string hybrid, string? onSite) =>
        IsMarked(posting, hybrid) ? Field("workplace", "hybrid")
        : IsMarked(posting, remote) ? Field("workplace", "remote")
        : onSite is not null && IsMarked(posting, onSite) ? Field("workplace", "on-site")
        : [];

    private static bool IsMarked(JsonElement posting, string property) => posting.At(property)?.ValueKind == JsonValueKind.True;
}
