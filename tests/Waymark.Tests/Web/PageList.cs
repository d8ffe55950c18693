namespace Waymark.Tests;

/// <summary>The address of every page that can be had without knowing an id.</summary>
internal static class PageList
{
    public static readonly IReadOnlyList<string> All =
    [
        "/",
        "/reasons",
        "/postings",
        "/postings?kind=unread",
        "/postings/new",
        "/postings/added",
        "/postings/terms",
        $"/postings/{SamsPlan.Postings[0]}",
    ];
}
