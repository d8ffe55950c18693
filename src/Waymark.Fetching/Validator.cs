using System.Net.Http.Headers;

namespace Waymark.Fetching;

/// <summary>What a host said about an answer, so that it can be asked next time whether that has changed.</summary>
/// <param name="ETag">Its mark for this very answer, if any.</param>
/// <param name="Modified">When it was last changed, if it said so.</param>
public sealed record Validator(string? ETag, DateTimeOffset? Modified)
{
    // Marks are some ten characters long.
    private const int LongestTag = 256;

    internal static Validator? Of(HttpResponseMessage response)
    {
        var tag = response.Headers.ETag?.ToString() is { Length: <= LongestTag } mark ? mark : null;
        var modified = response.Content.Headers.LastModified;
        return tag is null && modified is null ? null : new(tag, modified);
    }

    internal void AddTo(HttpRequestMessage request)
    {
        if (EntityTagHeaderValue.TryParse(ETag, out var tag))
        {
            request.Headers.IfNoneMatch.Add(tag);
        }

        request.Headers.IfModifiedSince = Modified;
    }
}
