namespace Waymark;

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
public sealed record Pay(PayKind Kind, decimal? Min, decimal? Max, string? Currency, PayPeriod? Period)
{
    /// <summary>Whether a job site estimates it: the employer has not said it.</summary>
    public bool IsEstimate { get; init; }

    /// <summary>The place that it is for alone, in the posting's words ("California"); <see langword="null"/> where it names none.</summary>
    public string? For { get; init; }
}

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
public sealed record Years(int Min, int? Max)
{
    /// <summary>Whether they are only wished for: "ideally 5 years". Then nobody is turned away for having fewer.</summary>
    public bool IsWish { get; init; }
}

/// <summary>Hours a week; both ends are the same for a single figure.</summary>
public sealed record WeeklyHours(decimal Min, decimal Max)
{
    /// <summary>Whether they are reckoned from a share of full time, "0.8 FTE", where the posting does not tell how many hours that has.</summary>
    public bool IsEstimate { get; init; }
}

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

    /// <summary>The hours a week that the employer calls full time: "full time is 35 hours", "28 hours (0.8 FTE)".</summary>
    public Fact<decimal>? FullTimeHours { get; init; }

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

    /// <summary>Whether the employer sponsors a visa; <see langword="false"/> also where citizenship is asked for.</summary>
    public Fact<bool>? Sponsorship { get; init; }

    /// <summary>That only people who live near are considered; inside, the country whose law the posting speaks of, <see langword="null"/> where it speaks of none.</summary>
    public Fact<string?>? LocalOnly { get; init; }

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

    /// <summary>What of <see cref="Pay"/> the employer states, without what a job site only estimates.</summary>
    public IEnumerable<Fact<Pay>> StatedPay() => Pay.Where(pay => !pay.Value.IsEstimate);
}
