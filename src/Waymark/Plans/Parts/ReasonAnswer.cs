namespace Waymark;

/// <summary>A reason to want technology: one of the catalogue's, or one's own with an id that starts with <c>own:</c>.</summary>
public sealed record ReasonAnswer : PlanEntry
{
    /// <summary>The id.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>What the person wrote to it.</summary>
    public string? Note { get; init; }

    private protected override string OwnKey => Id;

    internal override string Called => Name ?? Id;
}
