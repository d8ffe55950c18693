namespace Waymark;

/// <summary>An activity and how much the person likes doing it.</summary>
public sealed record Interest : PlanEntry
{
    /// <summary>The id of the activity.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>−2 (would avoid it) to +2 (would seek it).</summary>
    [Liking]
    public int Liking { get; init; }

    private protected override string OwnKey => Id;

    internal override string Called => Name ?? Id;
}
