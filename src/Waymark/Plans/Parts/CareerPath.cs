namespace Waymark;

/// <summary>How somebody came to where they are.</summary>
public sealed record CareerPath : PlanEntry
{
    /// <summary>Who.</summary>
    public string? Who { get; init; }

    /// <summary>Steps, oldest first: "bookkeeper, 4 years".</summary>
    public IReadOnlyList<string> Steps { get; init => field = value ?? []; } = [];

    /// <summary>The id of the role they are in now.</summary>
    public string? Role { get; init; }

    /// <summary>What the person takes from it.</summary>
    public string? Notes { get; init; }

    private protected override string OwnKey => Joined(Who, Role) is { Length: > 0 } key ? key : Joined(Steps);

    internal override string Called => Who ?? Role ?? "somebody";

    internal override string NamedBy => "whose path it is";
}
