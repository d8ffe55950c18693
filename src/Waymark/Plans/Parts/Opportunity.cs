namespace Waymark;

/// <summary>A posting, application or offer that is being weighed.</summary>
public sealed record Opportunity : PlanEntry
{
    /// <summary>A key of its own.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The employer.</summary>
    public string? Employer { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The posting, where there is one.</summary>
    public string? Posting { get; init; }

    /// <summary>The address of its page.</summary>
    public string? Link { get; init; }

    /// <summary>How far it is.</summary>
    public OpportunityStage Stage { get; init; }

    /// <summary>When that was.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What the person wrote to it.</summary>
    public string? Notes { get; init; }

    private protected override string OwnKey => Id;

    internal override string Called => Title ?? Employer ?? Id;
}

/// <summary>How far an opportunity is.</summary>
public enum OpportunityStage
{
    /// <summary>Kept to look at.</summary>
    Saved,

    /// <summary>Applied.</summary>
    Applied,

    /// <summary>Talking.</summary>
    Interviewing,

    /// <summary>An offer is on the table.</summary>
    Offered,

    /// <summary>Over, whoever ended it.</summary>
    Closed,
}
