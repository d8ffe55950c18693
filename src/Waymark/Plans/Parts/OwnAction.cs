namespace Waymark;

/// <summary>Something that the person means to do, or a link to come back to: about a gap, a role, or neither.</summary>
public sealed record OwnAction : PlanEntry
{
    /// <summary>What to do, in the person's words.</summary>
    public string Text { get; init => field = value ?? ""; } = "";

    /// <summary>Where: a course, a page, a document.</summary>
    public string? Link { get; init; }

    /// <summary>The id of the skill that it helps with.</summary>
    public string? Skill { get; init; }

    /// <summary>The id of the role that it is about.</summary>
    public string? Role { get; init; }

    /// <summary>The day it is meant to be done by.</summary>
    public DateOnly? By { get; init; }

    /// <summary>The day it was done; absent while it is not.</summary>
    public DateOnly? Done { get; init; }

    private protected override string OwnKey => Text == "" ? "" : Joined(Text, Skill, Role);

    internal override string Called => Text;

    internal override string NamedBy => "a text";
}
