using System.ComponentModel.DataAnnotations;

namespace Waymark;

/// <summary>Something that a job must or may offer.</summary>
public sealed record NeedAnswer : PlanEntry
{
    /// <summary>The id in the catalogue, or one's own with <c>own:</c>.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>Must or nice.</summary>
    public NeedWeight Weight { get; init; }

    /// <summary>Values that will do, for a need to choose from; places, for a place.</summary>
    public IReadOnlyList<string> Accept { get; init => field = value ?? []; } = [];

    /// <summary>The lowest figure that will do.</summary>
    [Range(0, 1e12)]
    public decimal? AtLeast { get; init; }

    /// <summary>The highest figure that will do.</summary>
    [Range(0, 1e12)]
    public decimal? AtMost { get; init; }

    /// <summary>For a need of one's own: the question to ask.</summary>
    public string? Question { get; init; }

    /// <summary>What the person wrote to it.</summary>
    public string? Note { get; init; }

    private protected override string OwnKey => Id;

    internal override string Called => Name ?? Id;
}

/// <summary>How much a need weighs.</summary>
public enum NeedWeight
{
    /// <summary>Counts among others.</summary>
    Nice,

    /// <summary>Without it the job is out.</summary>
    Must,
}
