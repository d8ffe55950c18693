namespace Waymark.Web;

/// <summary>Where a posting is shown, and the words in it.</summary>
internal static class PostingAddress
{
    /// <summary>The page of a posting.</summary>
    public static string Of(PostingReading reading) => $"/postings/{reading.Id}";

    /// <summary>The place of some words on it.</summary>
    public static string Of(PostingReading reading, Evidence evidence) => evidence.In == "text" ? $"{Of(reading)}#at-{evidence.Start}" : Of(reading);
}
