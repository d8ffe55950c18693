namespace Waymark;

/// <summary>The stack that the person aims at for a role.</summary>
public sealed record StackChoice : PlanEntry
{
    /// <summary>The id of the role.</summary>
    public string Role { get; init => field = value ?? ""; } = "";

    /// <summary>The id of the skill that stands for the stack.</summary>
    public string Skill { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the skill.</summary>
    public string? Name { get; init; }

    private protected override string OwnKey => Role;

    internal override string NamedBy => "a role";
}
