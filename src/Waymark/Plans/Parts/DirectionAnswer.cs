namespace Waymark;

/// <summary>The direction taken, and why.</summary>
public sealed record DirectionAnswer : PlanPart
{
    /// <summary>Which.</summary>
    public DirectionChoice Choice { get; init; }

    /// <summary>What the person wrote to it.</summary>
    public string? Note { get; init; }
}

/// <summary>Which of the two paths.</summary>
public enum DirectionChoice
{
    /// <summary>Not yet sure.</summary>
    NotSure,

    /// <summary>A technical role at any company.</summary>
    Technical,

    /// <summary>Any role at a technology company.</summary>
    Company,

    /// <summary>Both.</summary>
    Both,
}
