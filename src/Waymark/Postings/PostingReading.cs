namespace Waymark;

/// <summary>How much a posting needs a skill.</summary>
public enum Necessity
{
    /// <summary>Named, for example in what the team uses, but not asked of the applicant.</summary>
    Mentioned,

    /// <summary>A plus.</summary>
    Preferred,

    /// <summary>Asked for.</summary>
    Required,
}

/// <summary>A skill that a posting names, and the words that name it.</summary>
public sealed record SkillMention(Skill Skill, Evidence Evidence);

/// <summary>One thing a posting asks for: any of the alternatives meets it.</summary>
/// <param name="AnyOf">The alternatives, in the order they stand.</param>
/// <param name="Necessity">How much it is needed.</param>
/// <param name="Level">The level meant: from words and years, else from role and seniority.</param>
/// <param name="Years">Years of experience asked for with it; <see langword="null"/> where none are stated.</param>
public sealed record Requirement(IReadOnlyList<SkillMention> AnyOf, Necessity Necessity, Level Level, int? Years)
{
    /// <summary>
    /// Whether something else would do too, which the posting does not name or the catalogue does not know: "Jira or similar", "a degree in Statistics or a related field",
    /// "sales or partnerships". Whoever has none of <see cref="AnyOf"/> may still have what is asked for.
    /// </summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether it is what a degree may be in: "a degree in Statistics". That belongs to the degree, and nobody is asked for it besides.</summary>
    public bool IsOfDegree { get; init; }

    /// <summary>Whether whoever applies must have it, or it is a plus: neither only named nor a part of a degree.</summary>
    public bool IsAsked => Necessity != Necessity.Mentioned && !IsOfDegree;
}

/// <summary>An activity that a posting names among its responsibilities.</summary>
public sealed record ActivityMention(Activity Activity, Evidence Evidence);

/// <summary>How far up a posting is.</summary>
public enum Seniority
{
    /// <summary>An internship, apprenticeship or working-student job.</summary>
    Intern,

    /// <summary>Entry level, junior, graduate, associate.</summary>
    Junior,

    /// <summary>Some experience.</summary>
    Mid,

    /// <summary>Senior.</summary>
    Senior,

    /// <summary>Lead, staff, principal, architect: more than senior, without a team of one's own.</summary>
    Staff,

    /// <summary>Manages people.</summary>
    Manager,

    /// <summary>Head of, director.</summary>
    Director,

    /// <summary>Vice president, C-level.</summary>
    Executive,
}

/// <summary>The role a posting is for.</summary>
/// <param name="Role">The role of the catalogue.</param>
/// <param name="Confidence">How sure, 0..1.</param>
/// <param name="Evidence">The words of the title or text that speak for it most.</param>
public sealed record RoleGuess(Role Role, double Confidence, Evidence Evidence);

/// <summary>A part of a posting, told by its heading.</summary>
public enum SectionKind : byte
{
    /// <summary>No heading, or one that says nothing about what follows.</summary>
    Unknown,

    /// <summary>What one will do.</summary>
    Responsibilities,

    /// <summary>What is asked for.</summary>
    Required,

    /// <summary>What is a plus.</summary>
    Preferred,

    /// <summary>What the employer offers.</summary>
    Benefits,

    /// <summary>About the employer, the team or the process.</summary>
    About,

    /// <summary>What nobody need have.</summary>
    NotAsked,
}

/// <summary>What was read from a posting. The same posting always reads the same.</summary>
/// <param name="Posting">The posting that was read.</param>
/// <param name="Id">The key of its text.</param>
/// <param name="Text">The normalised text that positions count in.</param>
public sealed record PostingReading(Posting Posting, PostingId Id, string Text)
{
    /// <summary>What to call it: its title, else what its first lines call the job ("Job title: …", or the line that names its role), else its first line, else the name of the file it came in.</summary>
    public string Called => Posting.Title is { Length: > 0 } title ? title
        : TitleLine.In(Text, Role?.Evidence) ?? Posting.Source[(Posting.Source.LastIndexOfAny(['/', '\\']) + 1)..];

    /// <summary>ISO 639-1 code of the language it is written in; <c>und</c> where the text is too short to tell.</summary>
    public string Language { get; init; } = "und";

    /// <summary>Whether the language is one that is read. Where not, there are no requirements, activities or facts from the text.</summary>
    public bool IsRead { get; init; }

    /// <summary>The role, or <see langword="null"/> where it is none of the catalogue's.</summary>
    public RoleGuess? Role { get; init; }

    /// <summary>How far up it is, where the title or the text says so.</summary>
    public Fact<Seniority>? Seniority { get; init; }

    /// <summary>What it asks for, in the order of the text.</summary>
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>Whether a section that says what is asked for was found. Without one, an empty list of requirements does not mean that nothing is asked.</summary>
    public bool HasRequirementSection { get; init; }

    /// <summary>The day-to-day work it names.</summary>
    public IReadOnlyList<ActivityMention> Activities { get; init; } = [];

    /// <summary>What else it states.</summary>
    public PostingFacts Facts { get; init; } = new();

    /// <summary>Terms that look like skills and that the catalogue does not know.</summary>
    public IReadOnlyList<Evidence> Unknown { get; init; } = [];

    /// <summary>Conditions under a heading of what is asked of which nothing was read.</summary>
    public IReadOnlyList<Evidence> NotUnderstood { get; init; } = [];
}
