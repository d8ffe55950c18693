namespace Waymark;

/// <summary>The words a fact was read from, so that every figure can be shown in the posting.</summary>
/// <param name="In"><c>text</c>, <c>title</c>, <c>location</c>, or the name of the board's field.</param>
/// <param name="Start">Where the words start, in UTF-16 units of the normalised text, title, location or field.</param>
/// <param name="Length">How long they are, in UTF-16 units.</param>
/// <param name="Text">The words themselves.</param>
public readonly record struct Evidence(string In, int Start, int Length, string Text);

/// <summary>Something a posting states, with the words that state it.</summary>
public sealed record Fact<T>(T Value, Evidence Evidence)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Value}";
}

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
public sealed record Requirement(IReadOnlyList<SkillMention> AnyOf, Necessity Necessity, Level Level, int? Years);

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

/// <summary>Where the work is done.</summary>
public enum WorkMode
{
    /// <summary>From anywhere, or from home.</summary>
    Remote,

    /// <summary>Partly at the employer's place.</summary>
    Hybrid,

    /// <summary>At the employer's place.</summary>
    OnSite,
}

/// <summary>What an amount of pay is.</summary>
public enum PayKind
{
    /// <summary>Base salary or wage.</summary>
    Base,

    /// <summary>On-target earnings: base and commission together.</summary>
    OnTarget,

    /// <summary>A bonus on top.</summary>
    Bonus,

    /// <summary>Shares or options.</summary>
    Equity,
}

/// <summary>The time an amount of pay is for.</summary>
public enum PayPeriod
{
    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,
}

/// <summary>A stated amount of pay, never converted.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Min">The lower end; the same as <paramref name="Max"/> for a single amount, <see langword="null"/> for "up to".</param>
/// <param name="Max">The upper end; <see langword="null"/> for "from".</param>
/// <param name="Currency">ISO 4217, or <see langword="null"/> where the sign does not tell (a bare number).</param>
/// <param name="Period">What it is for; <see langword="null"/> where neither words nor size tell.</param>
public sealed record Pay(PayKind Kind, decimal? Min, decimal? Max, string? Currency, PayPeriod? Period);

/// <summary>How one is employed.</summary>
public enum EmploymentType
{
    /// <summary>Full time.</summary>
    FullTime,

    /// <summary>Part time.</summary>
    PartTime,

    /// <summary>Either, or any share of full time.</summary>
    FullOrPartTime,
}

/// <summary>The kind of contract.</summary>
public enum ContractKind
{
    /// <summary>Without an end date.</summary>
    Permanent,

    /// <summary>With an end date.</summary>
    FixedTerm,

    /// <summary>As a contractor or freelancer.</summary>
    Contractor,

    /// <summary>Temporary or seasonal.</summary>
    Temporary,

    /// <summary>An internship.</summary>
    Internship,

    /// <summary>An apprenticeship or traineeship.</summary>
    Apprenticeship,

    /// <summary>Unpaid.</summary>
    Volunteer,
}

/// <summary>A degree, lowest first.</summary>
public enum DegreeLevel
{
    /// <summary>The posting says that none is needed.</summary>
    None,

    /// <summary>School leaving certificate.</summary>
    School,

    /// <summary>Two years of college, or a vocational diploma.</summary>
    Associate,

    /// <summary>A degree is named without its level, or a bachelor's.</summary>
    Bachelor,

    /// <summary>A master's.</summary>
    Master,

    /// <summary>A doctorate.</summary>
    Doctorate,
}

/// <summary>The lowest degree a posting accepts.</summary>
/// <param name="Level">The lowest accepted.</param>
/// <param name="OrExperience">Whether experience may stand for it.</param>
/// <param name="Necessity">Required or preferred.</param>
public sealed record Degree(DegreeLevel Level, bool OrExperience, Necessity Necessity)
{
    /// <summary>Whether somebody without a degree is screened out.</summary>
    public bool Screens => Level > DegreeLevel.School && !OrExperience && Necessity == Necessity.Required;
}

/// <summary>Years of experience in all; <paramref name="Max"/> is <see langword="null"/> where it is open.</summary>
public sealed record Years(int Min, int? Max);

/// <summary>Hours a week; both ends are the same for a single figure.</summary>
public sealed record WeeklyHours(decimal Min, decimal Max);

/// <summary>What a posting states beside skills and activities. Absent is <see langword="null"/> or empty: not stated.</summary>
public sealed record PostingFacts
{
    /// <summary>Where the work is done.</summary>
    public Fact<WorkMode>? WorkMode { get; init; }

    /// <summary>The places, each as written.</summary>
    public IReadOnlyList<Fact<string>> Places { get; init; } = [];

    /// <summary>All amounts of pay that are stated.</summary>
    public IReadOnlyList<Fact<Pay>> Pay { get; init; } = [];

    /// <summary>Words about pay that name an amount but were not understood.</summary>
    public IReadOnlyList<Evidence> PayNotUnderstood { get; init; } = [];

    /// <summary>Full or part time.</summary>
    public Fact<EmploymentType>? EmploymentType { get; init; }

    /// <summary>Hours a week.</summary>
    public Fact<WeeklyHours>? Hours { get; init; }

    /// <summary>The kind of contract.</summary>
    public Fact<ContractKind>? Contract { get; init; }

    /// <summary>The lowest degree accepted.</summary>
    public Fact<Degree>? Degree { get; init; }

    /// <summary>Years of experience in all.</summary>
    public Fact<Years>? Years { get; init; }

    /// <summary>Whether one is on call: <see langword="false"/> where the posting says that one is not.</summary>
    public Fact<bool>? OnCall { get; init; }

    /// <summary>Whether there is overtime, evening or weekend work.</summary>
    public Fact<bool>? Overtime { get; init; }

    /// <summary>How much of the time one travels, in percent (0 where the posting says none; <see langword="null"/> inside where it says only that there is some).</summary>
    public Fact<int?>? Travel { get; init; }

    /// <summary>How one is brought in.</summary>
    public Fact<string>? Onboarding { get; init; }

    /// <summary>Mentoring, coaching or pairing with more experienced people.</summary>
    public Fact<string>? Mentoring { get; init; }

    /// <summary>Money or time for learning.</summary>
    public Fact<string>? Development { get; init; }

    /// <summary>How success is measured.</summary>
    public Fact<string>? Success { get; init; }

    /// <summary>Whom one reports to.</summary>
    public Fact<string>? Manager { get; init; }

    /// <summary>How often the manager talks with one.</summary>
    public Fact<string>? ManagerContact { get; init; }

    /// <summary>Benefits, by their name in the reading rules.</summary>
    public IReadOnlyList<Fact<string>> Benefits { get; init; } = [];

    /// <summary>The employer's industry, by its name in the reading rules.</summary>
    public Fact<string>? Industry { get; init; }

    /// <summary>Whether the employer makes its living with technology.</summary>
    public Fact<bool>? TechnologyCompany { get; init; }
}

/// <summary>The role a posting is for.</summary>
/// <param name="Role">The role of the catalogue.</param>
/// <param name="Confidence">How sure, 0..1.</param>
/// <param name="Evidence">The words of the title or text that speak for it most.</param>
public sealed record RoleGuess(Role Role, double Confidence, Evidence Evidence);

/// <summary>A part of a posting, told by its heading.</summary>
public enum SectionKind
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
}

/// <summary>What was read from a posting. The same posting always reads the same.</summary>
/// <param name="Posting">The posting that was read.</param>
/// <param name="Id">The key of its text.</param>
/// <param name="Text">The normalised text that positions count in.</param>
public sealed record PostingReading(Posting Posting, PostingId Id, string Text)
{
    /// <summary>What to call it: its title, else its first line, else where it came from.</summary>
    public string Called => Posting.Title is { Length: > 0 } title ? title
        : Text.AsSpan().IndexOf('\n') is var end && (end < 0 ? Text : Text[..end]) is { Length: > 0 and <= LongestName } first ? first
        : Posting.Source;

    private const int LongestName = 80;

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
}
