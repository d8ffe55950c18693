namespace Waymark.Fetching;

/// <summary>What an answer may be, and by which extension a file of that kind is told.</summary>
/// <param name="MediaType">What hosts call it.</param>
/// <param name="Extension">The extension; empty where its content tells.</param>
/// <param name="IsBoard">Whether a board may be it: one that answers with a page has none of that name.</param>
internal sealed record AnswerType(string MediaType, string Extension, bool IsBoard)
{
    private static readonly IReadOnlyList<AnswerType> All =
    [
        new("text/html", ".html", false),
        new("application/xhtml+xml", ".html", false),
        new("text/markdown", ".md", false),
        new("text/plain", "", true),
        new("application/json", ".json", true),
        new("application/ld+json", ".json", true),
        new("text/json", ".json", true),
        new("application/xml", ".xml", true),
        new("text/xml", ".xml", true),
    ];

    /// <summary>Whether it is what people read in a browser.</summary>
    public bool IsPage => Extension == ".html";

    // Without a word of its kind, the content must tell.
    private static readonly AnswerType NotSaid = new("", "", true);

    /// <summary>What a host calls <paramref name="mediaType"/>; <see langword="null"/> where that is nothing to read.</summary>
    public static AnswerType? Of(string? mediaType) =>
        mediaType is null ? NotSaid : All.FirstOrDefault(type => type.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase));
}
