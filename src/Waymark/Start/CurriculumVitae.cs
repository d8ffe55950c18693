namespace Waymark;

/// <summary>What a file says about a person, whatever the format was. Nothing of it is in the plan before the person says so.</summary>
public sealed record CurriculumVitae
{
    /// <summary>What the person is called.</summary>
    public string? Name { get; init; }

    /// <summary>Where the person is now: work, place, and what they are doing about it.</summary>
    public WhereIAm Now { get; init; } = new();

    /// <summary>Skills that it lists by name.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>How well some of <see cref="Skills"/> are held.</summary>
    public IReadOnlyList<RatedSkill> Rated { get; init; } = [];

    /// <summary>Skills that others confirmed, and how many of them did.</summary>
    public IReadOnlyList<Endorsement> Endorsements { get; init; } = [];

    /// <summary>Work, with what was done.</summary>
    public IReadOnlyList<Position> Positions { get; init; } = [];

    /// <summary>Work that was done without pay.</summary>
    public IReadOnlyList<Position> Volunteering { get; init; } = [];

    /// <summary>Schools, studies and courses.</summary>
    public IReadOnlyList<Education> Education { get; init; } = [];

    /// <summary>Certificates, licences and badges.</summary>
    public IReadOnlyList<Certificate> Certificates { get; init; } = [];

    /// <summary>Languages that are spoken.</summary>
    public IReadOnlyList<SpokenLanguage> Languages { get; init; } = [];

    /// <summary>Whatever else shows skills, with where and when: projects, courses, publications, what was used at work.</summary>
    public IReadOnlyList<Undertaking> Undertakings { get; init; } = [];

    /// <summary>What the person likes doing or cares about, by name.</summary>
    public IReadOnlyList<string> Interests { get; init; } = [];

    /// <summary>Skills and activities that the person would like to use, or would rather not.</summary>
    public IReadOnlyList<LikedCompetence> Competences { get; init; } = [];

    /// <summary>Why the person wants a change, the most important first.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>Roles that the person would like, by title.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>What a job must or may offer.</summary>
    public IReadOnlyList<NeedAnswer> Needs { get; init; } = [];

    /// <summary>What the person needs to earn.</summary>
    public PayBaseline? Baseline { get; init; }

    /// <summary>Saved jobs and applications.</summary>
    public IReadOnlyList<Opportunity> Opportunities { get; init; } = [];

    /// <summary>What others wrote about the person.</summary>
    public IReadOnlyList<Feedback> Feedback { get; init; } = [];

    /// <summary>All other text, a paragraph each.</summary>
    public IReadOnlyList<string> Text { get; init; } = [];

    /// <summary>What of the file was not understood or not taken, and why, a sentence each.</summary>
    public IReadOnlyList<string> NotUnderstood { get; init; } = [];

    /// <summary>How many things it says.</summary>
    public int Count => (Name is null ? 0 : 1) + (Now == new WhereIAm() ? 0 : 1) + Competences.Count + Reasons.Count + Skills.Count + Endorsements.Count + Positions.Count + Volunteering.Count + Education.Count + Certificates.Count + Languages.Count + Undertakings.Count
        + Interests.Count + Roles.Count + Needs.Count + (Baseline is null ? 0 : 1) + Opportunities.Count + Feedback.Count + Text.Count;

    /// <summary>Whether it says nothing at all.</summary>
    public bool IsEmpty => Count == 0;
}

/// <summary>How well a skill is held, as a file says it.</summary>
/// <param name="Skill">Its name.</param>
/// <param name="Level">How well.</param>
public sealed record RatedSkill(string Skill, Level Level);

/// <summary>A skill or an activity, and whether the person likes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsLiked">Whether they would like to use or do it; otherwise they would rather not.</param>
public sealed record LikedCompetence(string Name, bool IsLiked);

/// <summary>A skill that others confirmed.</summary>
/// <param name="Skill">Its name.</param>
/// <param name="People">How many confirmed it.</param>
/// <param name="Where">Where they did.</param>
public sealed record Endorsement(string Skill, int People, string Where);

/// <summary>A language that is spoken.</summary>
/// <param name="Name">The language.</param>
/// <param name="Fluency">How well, in the words of the file.</param>
public sealed record SpokenLanguage(string Name, string? Fluency = null);

/// <summary>A piece of work, study or a project that shows skills.</summary>
public sealed record Undertaking
{
    /// <summary>What it is called.</summary>
    public string? Name { get; init; }

    /// <summary>Where it was.</summary>
    public string? Where { get; init; }

    /// <summary>When it began.</summary>
    public string? From { get; init; }

    /// <summary>When it ended.</summary>
    public string? To { get; init; }

    /// <summary>Where it can be seen.</summary>
    public string? Link { get; init; }

    /// <summary>Of which kind it is.</summary>
    public SkillSource? Source { get; init; }

    /// <summary>What was done, one thing a line.</summary>
    public IReadOnlyList<string> Did { get; init; } = [];

    /// <summary>Skills that are named as used in it.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];
}
