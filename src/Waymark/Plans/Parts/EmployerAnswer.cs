namespace Waymark;

/// <summary>What an employer answered about a need.</summary>
public sealed record EmployerAnswer : PlanEntry
{
    /// <summary>The employer.</summary>
    public string Employer { get; init => field = value ?? ""; } = "";

    /// <summary>The id of the need.</summary>
    public string Need { get; init => field = value ?? ""; } = "";

    /// <summary>The posting it is about, by its id; absent for an answer that was not about one of several.</summary>
    public string? Posting { get; init; }

    /// <summary>What was said.</summary>
    public string? Words { get; init; }

    /// <summary>Whether that meets the need, as the person judges.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>Who said it.</summary>
    public string? Who { get; init; }

    /// <summary>When.</summary>
    public DateOnly? Date { get; init; }

    private protected override string OwnKey => Employer == "" || Need == "" ? "" : Joined(Employer, Need, Posting);

    internal override string Called => Employer;

    internal override string NamedBy => "an employer and a need";
}

/// <summary>Whether something meets a need.</summary>
public enum Verdict
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>It does.</summary>
    Meets,

    /// <summary>It does not.</summary>
    Fails,
}
