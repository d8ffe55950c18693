namespace Waymark;

/// <summary>What somebody who knows the person sees in them.</summary>
public sealed record Feedback : PlanEntry
{
    /// <summary>Who, in words that only the person needs to understand.</summary>
    public string? From { get; init; }

    /// <summary>How they know each other.</summary>
    public string? Knows { get; init; }

    /// <summary>When.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Ids of strengths and skills that they named.</summary>
    public IReadOnlyList<string> Sees { get; init => field = value ?? []; } = [];

    /// <summary>Their words.</summary>
    public string? Words { get; init; }

    private protected override string OwnKey => Joined(From, Knows, Day(Date)) is { Length: > 0 } key ? key : Words ?? Joined(Sees);

    internal override string Called => From ?? "somebody";

    internal override string NamedBy => "who it is from, or their words";
}
