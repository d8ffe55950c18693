using System.Text.Json.Serialization;

namespace Waymark;

/// <summary>What the person said about a skill or strength.</summary>
public sealed record SkillAnswer : PlanEntry
{
    /// <summary>The id in the catalogue, or one's own with <c>own:</c>.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it is held. <see langword="false"/> is "asked, and not held"; absent counts as held.</summary>
    public bool? Held { get; init; }

    /// <summary>How well; absent for a skill that is held but not rated, which counts as novice to expert.</summary>
    public Level? Level { get; init; }

    /// <summary>What shows it.</summary>
    public IReadOnlyList<SkillEvidence> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>Where it comes from.</summary>
    public SkillSource? Source { get; init; }

    /// <summary>How much the person likes using it, −2…+2.</summary>
    [Liking]
    public int? Liking { get; init; }

    private protected override string OwnKey => Id;

    internal override string Called => Name ?? Id;

    /// <summary>Whether it is held: rated, or said to be.</summary>
    [JsonIgnore]
    public bool IsHeld => Held is not false;

    /// <summary>Whether it is something to be known for: held, not rated below competent, and not disliked.</summary>
    [JsonIgnore]
    public bool IsStrong => IsHeld && Level is null or >= Waymark.Level.Competent && Liking is not < 0;
}

/// <summary>Where a skill comes from.</summary>
public enum SkillSource
{
    /// <summary>School or study.</summary>
    School,

    /// <summary>Work.</summary>
    Work,

    /// <summary>A project of one's own.</summary>
    OwnProject,

    /// <summary>Volunteering, family, or anything else outside work.</summary>
    Life,
}

/// <summary>Something that shows a skill.</summary>
public sealed record SkillEvidence : PlanEntry
{
    /// <summary>What was done, in the person's words.</summary>
    public string Text { get; init => field = value ?? ""; } = "";

    /// <summary>Where.</summary>
    public string? Where { get; init; }

    /// <summary>When it began.</summary>
    [WrittenDate]
    public string? From { get; init; }

    /// <summary>When it ended.</summary>
    [WrittenDate]
    public string? To { get; init; }

    /// <summary>Where it can be seen.</summary>
    public string? Link { get; init; }

    private protected override string OwnKey => Text;

    internal override string NamedBy => "a text";
}
