namespace Waymark;

/// <summary>Work that was done. Dates are <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</summary>
public sealed record Position : PlanEntry
{
    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The employer.</summary>
    public string? Employer { get; init; }

    /// <summary>The industry.</summary>
    public string? Industry { get; init; }

    /// <summary>When it began.</summary>
    [WrittenDate]
    public string? From { get; init; }

    /// <summary>When it ended; absent while it goes on.</summary>
    [WrittenDate]
    public string? To { get; init; }

    /// <summary>What was done, one thing a line.</summary>
    public IReadOnlyList<string> Did { get; init => field = value ?? []; } = [];

    private protected override string OwnKey => Joined(Title, Employer, From, To);

    internal override string Called => Title ?? Employer ?? "";

    internal override string NamedBy => "a title or an employer";
}
