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

    /// <inheritdoc/>
    public override string Key => Joined(School, Subject, From, To);

    /// <inheritdoc/>
    internal override string Called => Subject ?? School ?? "";

    /// <inheritdoc/>
    internal override string NamedBy => "a school or a subject";
}
