namespace Waymark.Fetching;

/// <summary>How an address is asked for.</summary>
/// <param name="MostBytes">How much of the answer is taken.</param>
/// <param name="IsOneOfMany">Whether its size is told to nobody.</param>
/// <param name="IsNeeded">Whether it is needed even if it has not changed.</param>
internal sealed record Asking(long MostBytes, bool IsOneOfMany = false, bool IsNeeded = false)
{
    /// <summary>For a page.</summary>
    public static Asking Page { get; } = new(FetchLimits.PageBytes);

    /// <summary>For a whole board.</summary>
    public static Asking Board { get; } = new(FetchLimits.BoardBytes);

    /// <summary>For a part of the list of a board.</summary>
    public static Asking List { get; } = new(FetchLimits.PageBytes, IsOneOfMany: true, IsNeeded: true);

    /// <summary>For one posting of a board.</summary>
    public static Asking Posting { get; } = new(FetchLimits.PageBytes, IsOneOfMany: true);
}
