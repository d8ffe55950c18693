namespace Waymark;

/// <summary>A school, study or course.</summary>
public sealed record Education : PlanEntry
{
    /// <summary>Where.</summary>
    public string? School { get; init; }

    /// <summary>What was studied.</summary>
    public string? Subject { get; init; }

    /// <summary>The degree reached; <see langword="null"/> for none.</summary>
    public DegreeLevel? Degree { get; init; }

    /// <summary>When it began.</summary>
    [WrittenDate]
    public string? From { get; init; }

    /// <summary>When it ended.</summary>
    [WrittenDate]
    public string? To { get; init; }

    private protected override string OwnKey => Joined(School, Subject, From, To);

    internal override string Called => Subject ?? School ?? "";

    internal override string NamedBy => "a school or a subject";
}
