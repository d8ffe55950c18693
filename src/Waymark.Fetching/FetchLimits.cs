namespace Waymark.Fetching;

/// <summary>How much is taken, how long is waited, and how often is asked.</summary>
internal static class FetchLimits
{
    /// <summary>To how many bytes a board may unpack: what <c>PostingFiles</c> reads as a whole.</summary>
    public const int BoardBytes = 64 << 20;

    /// <summary>To how many bytes a page may unpack.</summary>
    public const int PageBytes = 8 << 20;

    /// <summary>From how many bytes on, as announced, it is asked again before they are taken.</summary>
    public const int AskAgainBytes = 4 << 20;

    /// <summary>How often a page may lead on to another.</summary>
    public const int Redirects = 5;

    /// <summary>How many postings are got one by one.</summary>
    public const int Postings = 1_000;

    /// <summary>How long one answer may take, from the connection to its last byte.</summary>
    public static readonly TimeSpan Answer = TimeSpan.FromMinutes(2);

    /// <summary>What lies between two requests to one host.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>What is waited when a host has a fault of its own, each time longer; then it is left alone.</summary>
    public static readonly IReadOnlyList<TimeSpan> BackOff = [TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(8)];

    /// <summary>How long is waited for a host that says itself for how long.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);
}
