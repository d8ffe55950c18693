namespace Waymark;

/// <summary>Where a posting asks for a skill or only names it.</summary>
public sealed record DemandEvidence(Requirement Requirement, PostingReading Reading);

/// <summary>Several skills of which one is enough, and how many postings say so.</summary>
public sealed record AlternativesDemand(IReadOnlyList<Skill> AnyOf, long Postings);

/// <summary>How much a role asks for one skill.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Asked">How many postings ask for it, required or as a plus, alone or as one of several.</param>
public sealed record SkillDemand(Skill Skill, Proportion Asked)
{
    /// <summary>How many postings require it.</summary>
    public required long Required { get; init; }

    /// <summary>How many postings ask for it only as a plus.</summary>
    public required long Preferred { get; init; }

    /// <summary>How many postings only name it. Not part of <see cref="Asked"/>.</summary>
    public required long Mentioned { get; init; }

    /// <summary>Our estimate, 0..1; 0 where the catalogue does not name it for this role.</summary>
    public required double Estimate { get; init; }

    /// <summary>Postings and estimate together (<see cref="Waymark.Estimate.Blend"/>), 0..1. Shown beside the count, never inside its interval.</summary>
    public required double Blended { get; init; }

    /// <summary>The level that is usually meant: the lower median of the postings that ask for it, else the catalogue's.</summary>
    public required Level TypicalLevel { get; init; }

    /// <summary>What it is an alternative to, most frequent first.</summary>
    public required IReadOnlyList<AlternativesDemand> Alternatives { get; init; }

    /// <summary>Every place that asks for it or names it; empty for compiled counts and for the catalogue.</summary>
    public required IReadOnlyList<DemandEvidence> Evidence { get; init; }

    /// <summary>Our estimate in words: "most".</summary>
    public string Words => Waymark.Estimate.Words(Estimate * 100);
}

/// <summary>How many postings of a role name an activity.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Named">How many name it.</param>
/// <param name="Share">The share of the week in the catalogue, in percent; <see langword="null"/> where it is not part of it.</param>
public sealed record ActivityDemand(Activity Activity, Proportion Named, int? Share);

/// <summary>A skill that a role asks for more than other roles do.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Advantage">Revealed comparative advantage; above 1 is distinctive.</param>
public sealed record DistinctiveSkill(Skill Skill, double Advantage);
