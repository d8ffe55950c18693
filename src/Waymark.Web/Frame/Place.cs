namespace Waymark.Web;

/// <summary>A place that the trail leads to.</summary>
/// <param name="Name">What it is called there.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Step">The step of the method that it is, if it is one.</param>
internal sealed record Place(string Name, string Address, PlanStep? Step = null)
{
    /// <summary>The six steps.</summary>
    public static readonly IReadOnlyList<Place> Steps =
    [
        new("Reasons", "/reasons", PlanStep.Reasons),
        new("Direction", "/direction", PlanStep.Direction),
        new("Inventory", "/inventory", PlanStep.Inventory),
        new("Overlap", "/overlap", PlanStep.Overlap),
        new("Gaps", "/gaps", PlanStep.Gaps),
        new("Needs", "/needs", PlanStep.Needs),
    ];

    /// <summary>The places beside the steps.</summary>
    public static readonly IReadOnlyList<Place> Others =
    [
        new("Job descriptions", "/postings"),
        new("Roles", "/roles"),
        new("The plan", "/plan"),
        new("History", "/history"),
        new("People who help", "/people"),
        new("Settings", "/settings"),
    ];

    /// <summary>Whether a page at <paramref name="path"/> belongs to it.</summary>
    public bool Holds(string path) => path == Address || path.StartsWith(Address + "/", StringComparison.Ordinal);
}
