namespace Waymark.Tests;

/// <summary>The address of every page that can be had without knowing an id.</summary>
internal static class PageList
{
    public static readonly IReadOnlyList<string> All =
    [
        "/",
        "/start/now",
        "/start/why",
        "/start/thanks",
        "/start/cards",
        "/start/roles",
        "/start/skills",
        "/start/next",
        "/reasons",
        "/direction",
        "/inventory",
        "/inventory/skills",
        "/inventory/skills/git",
        "/inventory/strengths",
        "/inventory/cards",
        "/inventory/cards/choose",
        "/inventory/work",
        "/inventory/others",
        "/postings",
        "/postings?kind=unread",
        "/postings/new",
        "/postings/added",
        "/postings/terms",
        $"/postings/{SamsPlan.Postings[0]}",
        "/roles",
        "/roles/technical-writer",
        "/roles/own",
        "/roles/compare?role=technical-writer&role=learning-designer",
        "/overlap",
        "/gaps",
        "/needs",
        "/needs/questions",
        "/plan",
        "/plan/letter",
        "/history",
        "/history/compare",
        "/people",
        "/people/clients",
        "/settings",
    ];
}
