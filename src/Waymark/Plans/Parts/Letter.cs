namespace Waymark;

/// <summary>A letter to oneself: why one set out, and what would be good reason to change course.</summary>
public sealed record Letter : PlanPart
{
    /// <summary>How many conditions a letter has at most: as many as one remembers.</summary>
    public const int MostConditions = 3;

    /// <summary>The letter: why.</summary>
    public string? Text { get; init; }

    /// <summary>What would be good reason to change course, at most three: "no reply to thirty applications".</summary>
    public IReadOnlyList<string> Conditions { get; init => field = value ?? []; } = [];

    /// <summary>When it was written.</summary>
    public DateOnly? Written { get; init; }

    /// <summary>The day to show it again.</summary>
    public DateOnly? ShowAgain { get; init; }

    internal override IEnumerable<(string Field, string Problem)> Problems =>
        Conditions.Count > MostConditions ? [("conditions", $"there are {Conditions.Count}; keep the {MostConditions} that matter most")] : [];
}
