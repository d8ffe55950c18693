namespace Waymark;

/// <summary>A term that the catalogue does not know.</summary>
public sealed record Term : PlanEntry
{
    /// <summary>The words.</summary>
    public string Text { get; init => field = value ?? ""; } = "";

    /// <summary>Whether it counts as a skill; <see langword="false"/> to set it aside. Absent counts as accepted.</summary>
    public bool? Accepted { get; init; }

    /// <summary>The skill that it is another name of; absent for a skill of its own, <c>own:</c> and the words as a slug.</summary>
    public string? Skill { get; init; }

    private protected override string OwnKey => Text;

    internal override string NamedBy => "the words";
}
