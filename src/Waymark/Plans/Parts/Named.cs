namespace Waymark;

/// <summary>Something of the catalogue (or of one's own, with an id that starts with <c>own:</c>), by id and name.</summary>
public sealed record Named : PlanEntry
{
    /// <summary>The id.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The name it had when it was stored.</summary>
    public string? Name { get; init; }

    private protected override string OwnKey => Id;

    internal override string Called => Name ?? Id;
}
