namespace Waymark;

/// <summary>A certificate, licence or badge that the person was given.</summary>
public sealed record Certificate : PlanEntry
{
    /// <summary>What it is called.</summary>
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>Who gave it.</summary>
    public string? Issuer { get; init; }

    /// <summary>When it was given.</summary>
    [WrittenDate]
    public string? From { get; init; }

    /// <summary>Until when it counts; absent for good.</summary>
    [WrittenDate]
    public string? To { get; init; }

    /// <summary>Where it can be seen.</summary>
    public string? Link { get; init; }

    /// <summary>Its number at who gave it.</summary>
    public string? Number { get; init; }

    /// <summary>Whether its proof was checked. <see langword="false"/> is "it has one, and nobody checked it"; absent for a certificate without a proof of its own.</summary>
    public bool? Verified { get; init; }

    private protected override string OwnKey => Name.Length == 0 ? "" : Joined(Name, Issuer, From);

    internal override string Called => Name;

    internal override string NamedBy => "a name";
}
