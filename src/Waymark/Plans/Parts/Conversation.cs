namespace Waymark;

/// <summary>A conversation with somebody in a role.</summary>
public sealed record Conversation : PlanEntry
{
    /// <summary>With whom.</summary>
    public string? Who { get; init; }

    /// <summary>The id of the role they are in.</summary>
    public string? Role { get; init; }

    /// <summary>The employer.</summary>
    public string? Employer { get; init; }

    /// <summary>When.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What was said.</summary>
    public string? Notes { get; init; }

    /// <summary>Ids of reasons that they could speak to, with what they said.</summary>
    public IReadOnlyList<ReasonAnswer> Reasons { get; init => field = value ?? []; } = [];

    private protected override string OwnKey => Joined(Who, Role, Employer, Day(Date));

    internal override string Called => Who ?? Role ?? Employer ?? "";

    internal override string NamedBy => "whom it was with";
}
