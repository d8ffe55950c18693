namespace Waymark.Tests;

/// <summary>The address of every page that can be had without knowing an id.</summary>
internal static class PageList
{
    public static readonly IReadOnlyList<string> All =
    [
        "/",
        "/reasons",
    ];
}
