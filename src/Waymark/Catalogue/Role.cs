using System.Text.Json.Serialization;

namespace Waymark;

/// <summary>The two paths into technology.</summary>
public enum RoleDirection
{
    /// <summary>A technical role, at any company.</summary>
    Technical,

    /// <summary>Any role, at a technology company.</summary>
    Company,
}

/// <summary>An activity and the share of the week it takes, in whole percent.</summary>
public sealed record ActivityShare(string Id, int Share);

/// <summary>A skill (or one of several rivals) that a role asks for.</summary>
public sealed record RoleSkill
{
    /// <summary>Creates it from the id of one skill or the ids of several rivals.</summary>
    /// <param name="id">The skill, where there is one.</param>
    /// <param name="anyOf">The rivals of which one is enough, where there are several.</param>
    /// <param name="importance">How many of a hundred typical postings ask for it: our estimate, 1..100.</param>
    /// <param name="level">What they mean, for somebody with some experience.</param>
    /// <param name="evidence">What to build or show for it in this role.</param>
    [JsonConstructor]
    public RoleSkill(string? id, IReadOnlyList<string>? anyOf, int importance, Level level, string? evidence)
    {
        AnyOf = anyOf ?? (id is null ? [] : [id]);
        (Importance, Level, Evidence) = (importance, level, evidence);
    }

    /// <summary>The skill, where there is only one.</summary>
    public string? Id => AnyOf.Count == 1 ? AnyOf[0] : null;

    /// <summary>Ids of skills of which one is enough; usually one.</summary>
    public IReadOnlyList<string> AnyOf { get; }

    /// <summary>How many of a hundred typical postings ask for it: our estimate, 1..100.</summary>
    public int Importance { get; }

    /// <summary>What they mean, for somebody with some experience.</summary>
    public Level Level { get; }

    /// <summary>What to build or show for it in this role.</summary>
    public string? Evidence { get; }

    /// <summary>Ids of what one has to be able to do for <see cref="Evidence"/>, beside the skill itself and what it needs first.</summary>
    public IReadOnlyList<string> EvidenceNeeds { get; init => field = value ?? []; } = [];
}

/// <summary>A certificate that employers of a role may name.</summary>
public sealed record Certification(string Name, string Issuer, int Hours, string Cost, string? Note);

/// <summary>Our estimates for a role, each 0..100, used until postings say better.</summary>
/// <param name="Degree">How many postings insist on a degree.</param>
/// <param name="Remote">How many can be done from home most days.</param>
/// <param name="Openings">How many openings there are beside the other roles of the catalogue.</param>
/// <param name="Growth">How much of the work is with technology younger than ten years.</param>
public sealed record RoleEstimates(int Degree, int Remote, int Openings, int Growth);

/// <summary>Two hours of a role's real work, to try before committing.</summary>
public sealed record Taster(string Title, IReadOnlyList<string> Steps);

/// <summary>A kind of job, as the catalogue describes it or as a person wrote it down.</summary>
/// <param name="Id">The slug that never changes; one of the person's own starts with <c>own:</c>.</param>
/// <param name="Title">As people say it.</param>
/// <param name="Family">The family it belongs to: the name of its folder.</param>
public sealed record Role(string Id, string Title, string Family)
{
    /// <summary>Whether the person wrote it down: then what it asks for, and how much, is their word.</summary>
    public bool IsOwn => OwnId.Is(Id);

    /// <summary>The path it belongs to.</summary>
    public RoleDirection Direction { get; init; }

    /// <summary>One plain sentence that says what it is.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Whether people are hired into it without earlier work in the field.</summary>
    public bool Entry { get; init; }

    /// <summary>The level that the work itself is at, whatever the title says beside it: staff for a technical lead; <see langword="null"/> for a role that people have at all levels.</summary>
    public Seniority? Level { get; init; }

    /// <summary>Other titles, as postings write them, without seniority.</summary>
    public IReadOnlyList<string> Titles { get; init => field = value ?? []; } = [];

    /// <summary>The week: activities with shares that sum to 100. Our estimates.</summary>
    public IReadOnlyList<ActivityShare> Activities { get; init => field = value ?? []; } = [];

    /// <summary>What it asks for, most important first.</summary>
    public IReadOnlyList<RoleSkill> Skills { get; init => field = value ?? []; } = [];

    /// <summary>Certificates that may count.</summary>
    public IReadOnlyList<Certification> Certifications { get; init => field = value ?? []; } = [];

    /// <summary>Ids of roles that people move on to.</summary>
    public IReadOnlyList<string> LeadsTo { get; init => field = value ?? []; } = [];

    /// <summary>Our estimates; <see langword="null"/> for a role of one's own.</summary>
    public RoleEstimates? Estimates { get; init; }

    /// <summary>What employers look at as evidence.</summary>
    public string? Convinces { get; init; }

    /// <summary>Two hours of the real work.</summary>
    public Taster? Taster { get; init; }

    /// <summary>What many people dislike about it.</summary>
    public string? MayDislike { get; init; }

    /// <summary>O*NET-SOC codes.</summary>
    public IReadOnlyList<string> Onet { get; init => field = value ?? []; } = [];

    /// <summary>ESCO or ISCO codes.</summary>
    public IReadOnlyList<string> Esco { get; init => field = value ?? []; } = [];

    /// <inheritdoc/>
    public bool Equals(Role? other) => Id == other?.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => hash != 0 ? hash : hash = Id.GetHashCode(StringComparison.Ordinal);

    // Worked out once: it is asked for at every mention.
    private int hash;

    /// <inheritdoc/>
    public override string ToString() => Title;
}
