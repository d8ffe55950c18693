namespace Waymark;

/// <summary>An industry that the person knows from the inside: how its people work, buy and speak.</summary>
public sealed record KnownIndustry : PlanEntry
{
    /// <summary>The industry.</summary>
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>What the person knows about it: "how schools buy".</summary>
    public string? Note { get; init; }

    private protected override string OwnKey => Name;

    internal override string NamedBy => "a name";
}
