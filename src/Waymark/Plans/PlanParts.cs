namespace Waymark;

/// <summary>What the person is doing about it.</summary>
public enum Stage
{
    /// <summary>Looking round.</summary>
    Exploring,

    /// <summary>Learning towards something.</summary>
    Learning,

    /// <summary>Applying.</summary>
    Searching,
}

/// <summary>Where the person is now.</summary>
public sealed record WhereIAm : PlanPart
{
    /// <summary>The present work, in the person's words.</summary>
    public string? Work { get; init; }

    /// <summary>The industry of it.</summary>
    public string? Industry { get; init; }

    /// <summary>The present employer: a move inside it raises questions of its own.</summary>
    public string? Employer { get; init; }

    /// <summary>Where the person lives.</summary>
    public string? Place { get; init; }

    /// <summary>Languages the person works in.</summary>
    public IReadOnlyList<string> Languages { get; init => field = value ?? []; } = [];

    /// <summary>What the person is doing about it.</summary>
    public Stage? Stage { get; init; }

    /// <summary>The level aimed at.</summary>
    public Seniority? TargetLevel { get; init; }

    /// <summary>Hours a week for learning.</summary>
    public double? HoursPerWeek { get; init; }

    /// <summary>When the person would like to be there.</summary>
    public DateOnly? TargetDate { get; init; }
}

/// <summary>Something of the catalogue (or of one's own, with an id that starts with <c>own:</c>), by id and name.</summary>
public sealed record Named : PlanPart
{
    /// <summary>The id.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The name it had when it was stored.</summary>
    public string? Name { get; init; }
}

/// <summary>Work that was done. Dates are <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</summary>
public sealed record Position : PlanPart
{
    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The employer.</summary>
    public string? Employer { get; init; }

    /// <summary>The industry.</summary>
    public string? Industry { get; init; }

    /// <summary>When it began.</summary>
    public string? From { get; init; }

    /// <summary>When it ended; absent while it goes on.</summary>
    public string? To { get; init; }

    /// <summary>What was done, one thing a line.</summary>
    public IReadOnlyList<string> Did { get; init => field = value ?? []; } = [];
}

/// <summary>A school, study or course.</summary>
public sealed record Education : PlanPart
{
    /// <summary>Where.</summary>
    public string? School { get; init; }

    /// <summary>What was studied.</summary>
    public string? Subject { get; init; }

    /// <summary>The degree reached; <see langword="null"/> for none.</summary>
    public DegreeLevel? Degree { get; init; }

    /// <summary>When it began.</summary>
    public string? From { get; init; }

    /// <summary>When it ended.</summary>
    public string? To { get; init; }
}

/// <summary>A reason to want technology: one of the catalogue's, or one's own with an id that starts with <c>own:</c>.</summary>
public sealed record ReasonAnswer : PlanPart
{
    /// <summary>The id.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>What the person wrote to it.</summary>
    public string? Note { get; init; }
}

/// <summary>Which of the two paths.</summary>
public enum DirectionChoice
{
    /// <summary>Not yet sure.</summary>
    NotSure,

    /// <summary>A technical role at any company.</summary>
    Technical,

    /// <summary>Any role at a technology company.</summary>
    Company,

    /// <summary>Both.</summary>
    Both,
}

/// <summary>The direction taken, and why.</summary>
public sealed record DirectionAnswer : PlanPart
{
    /// <summary>Which.</summary>
    public DirectionChoice Choice { get; init; }

    /// <summary>What the person wrote to it.</summary>
    public string? Note { get; init; }
}

/// <summary>Where a skill comes from.</summary>
public enum SkillSource
{
    /// <summary>School or study.</summary>
    School,

    /// <summary>Work.</summary>
    Work,

    /// <summary>A project of one's own.</summary>
    OwnProject,

    /// <summary>Volunteering, family, or anything else outside work.</summary>
    Life,
}

/// <summary>Something that shows a skill.</summary>
public sealed record SkillEvidence : PlanPart
{
    /// <summary>What was done, in the person's words.</summary>
    public string Text { get; init => field = value ?? ""; } = "";

    /// <summary>Where.</summary>
    public string? Where { get; init; }

    /// <summary>When it began.</summary>
    public string? From { get; init; }

    /// <summary>When it ended.</summary>
    public string? To { get; init; }

    /// <summary>Where it can be seen.</summary>
    public string? Link { get; init; }
}

/// <summary>What the person said about a skill or strength.</summary>
public sealed record SkillAnswer : PlanPart
{
    /// <summary>The id in the catalogue, or one's own with <c>own:</c>.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it is held. <see langword="false"/> is "asked, and not held"; absent counts as held.</summary>
    public bool? Held { get; init; }

    /// <summary>How well; absent for a skill that is held but not rated, which counts as novice to expert.</summary>
    public Level? Level { get; init; }

    /// <summary>What shows it.</summary>
    public IReadOnlyList<SkillEvidence> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>Where it comes from.</summary>
    public SkillSource? Source { get; init; }

    /// <summary>How much the person likes using it, −2…+2.</summary>
    public int? Liking { get; init; }
}

/// <summary>An activity and how much the person likes doing it.</summary>
public sealed record Interest : PlanPart
{
    /// <summary>The id of the activity.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>−2 (would avoid it) to +2 (would seek it).</summary>
    public int Liking { get; init; }
}

/// <summary>What somebody who knows the person sees in them.</summary>
public sealed record Feedback : PlanPart
{
    /// <summary>Who, in words that only the person needs to understand.</summary>
    public string? From { get; init; }

    /// <summary>How they know each other.</summary>
    public string? Knows { get; init; }

    /// <summary>When.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Ids of strengths and skills that they named.</summary>
    public IReadOnlyList<string> Sees { get; init => field = value ?? []; } = [];

    /// <summary>Their words.</summary>
    public string? Words { get; init; }
}

/// <summary>A role that the person wrote down.</summary>
public sealed record OwnRole : PlanPart
{
    /// <summary>An id that starts with <c>own:</c>.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The title.</summary>
    public string Title { get; init => field = value ?? ""; } = "";

    /// <summary>Other titles to search for.</summary>
    public IReadOnlyList<string> Titles { get; init => field = value ?? []; } = [];

    /// <summary>The path it belongs to.</summary>
    public RoleDirection? Direction { get; init; }

    /// <summary>The week; sums to 100.</summary>
    public IReadOnlyList<ActivityShare> Activities { get; init => field = value ?? []; } = [];

    /// <summary>What it asks for.</summary>
    public IReadOnlyList<RoleSkill> Skills { get; init => field = value ?? []; } = [];
}

/// <summary>Where a week comes from.</summary>
public enum WeekSource
{
    /// <summary>The person changed it.</summary>
    Me,

    /// <summary>Somebody in the role told it.</summary>
    Practitioner,
}

/// <summary>A role's week that replaces our estimate.</summary>
public sealed record TimeShares : PlanPart
{
    /// <summary>The id of the role.</summary>
    public string Role { get; init => field = value ?? ""; } = "";

    /// <summary>The week; sums to 100.</summary>
    public IReadOnlyList<ActivityShare> Activities { get; init => field = value ?? []; } = [];

    /// <summary>Who says so.</summary>
    public WeekSource Source { get; init; }

    /// <summary>The practitioner, where it is one.</summary>
    public string? Who { get; init; }

    /// <summary>When it was told.</summary>
    public DateOnly? Date { get; init; }
}

/// <summary>How much a need weighs.</summary>
public enum NeedWeight
{
    /// <summary>Counts among others.</summary>
    Nice,

    /// <summary>Without it the job is out.</summary>
    Must,
}

/// <summary>Something that a job must or may offer.</summary>
public sealed record NeedAnswer : PlanPart
{
    /// <summary>The id in the catalogue, or one's own with <c>own:</c>.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>Must or nice.</summary>
    public NeedWeight Weight { get; init; }

    /// <summary>Values that will do, for a need to choose from; places, for a place.</summary>
    public IReadOnlyList<string> Accept { get; init => field = value ?? []; } = [];

    /// <summary>The lowest figure that will do.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>The highest figure that will do.</summary>
    public decimal? AtMost { get; init; }

    /// <summary>For a need of one's own: the question to ask.</summary>
    public string? Question { get; init; }

    /// <summary>What the person wrote to it.</summary>
    public string? Note { get; init; }
}

/// <summary>What the person needs to earn.</summary>
public sealed record PayBaseline : PlanPart
{
    /// <summary>The amount.</summary>
    public decimal? Amount { get; init; }

    /// <summary>ISO 4217.</summary>
    public string? Currency { get; init; }

    /// <summary>What it is for; absent counts as a year.</summary>
    public PayPeriod? Period { get; init; }

    /// <summary>Hours of a full-time year, for turning hourly pay into yearly; absent counts as 1,880.</summary>
    public double? HoursPerYear { get; init; }

    /// <summary>Exchange rates that the person gave.</summary>
    public IReadOnlyList<ExchangeRate> Rates { get; init => field = value ?? []; } = [];
}

/// <summary>How much of one currency another was worth on a day.</summary>
public sealed record ExchangeRate : PlanPart
{
    /// <summary>ISO 4217 of one unit.</summary>
    public string From { get; init => field = value ?? ""; } = "";

    /// <summary>ISO 4217 of what it is worth.</summary>
    public string To { get; init => field = value ?? ""; } = "";

    /// <summary>Units of <see cref="To"/> for one of <see cref="From"/>.</summary>
    public decimal? Rate { get; init; }

    /// <summary>The day.</summary>
    public DateOnly? Date { get; init; }
}

/// <summary>A conversation with somebody in a role.</summary>
public sealed record Conversation : PlanPart
{
    /// <summary>With whom.</summary>
    public string? Who { get; init; }

    /// <summary>The id of the role they are in.</summary>
    public string? Role { get; init; }

    /// <summary>The employer.</summary>
    public string? Employer { get; init; }

    /// <summary>When.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What was said.</summary>
    public string? Notes { get; init; }

    /// <summary>Ids of reasons that they could speak to, with what they said.</summary>
    public IReadOnlyList<ReasonAnswer> Reasons { get; init => field = value ?? []; } = [];
}

/// <summary>How somebody came to where they are.</summary>
public sealed record CareerPath : PlanPart
{
    /// <summary>Who.</summary>
    public string? Who { get; init; }

    /// <summary>Steps, oldest first: "bookkeeper, 4 years".</summary>
    public IReadOnlyList<string> Steps { get; init => field = value ?? []; } = [];

    /// <summary>The id of the role they are in now.</summary>
    public string? Role { get; init; }

    /// <summary>What the person takes from it.</summary>
    public string? Notes { get; init; }
}

/// <summary>How far an opportunity is.</summary>
public enum OpportunityStage
{
    /// <summary>Kept to look at.</summary>
    Saved,

    /// <summary>Applied.</summary>
    Applied,

    /// <summary>Talking.</summary>
    Interviewing,

    /// <summary>An offer is on the table.</summary>
    Offered,

    /// <summary>Over, whoever ended it.</summary>
    Closed,
}

/// <summary>A posting, application or offer that is being weighed.</summary>
public sealed record Opportunity : PlanPart
{
    /// <summary>A key of its own.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The employer.</summary>
    public string? Employer { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The posting, where there is one.</summary>
    public string? Posting { get; init; }

    /// <summary>How far it is.</summary>
    public OpportunityStage Stage { get; init; }

    /// <summary>When that was.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What the person wrote to it.</summary>
    public string? Notes { get; init; }
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

/// <summary>What an employer answered about a need.</summary>
public sealed record EmployerAnswer : PlanPart
{
    /// <summary>The employer.</summary>
    public string Employer { get; init => field = value ?? ""; } = "";

    /// <summary>The id of the need.</summary>
    public string Need { get; init => field = value ?? ""; } = "";

    /// <summary>What was said.</summary>
    public string? Words { get; init; }

    /// <summary>Whether that meets the need, as the person judges.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>Who said it.</summary>
    public string? Who { get; init; }

    /// <summary>When.</summary>
    public DateOnly? Date { get; init; }
}

/// <summary>
/// Where the reading of a posting was put right. Anchored by quotation, so that it survives changes of the reader.
/// </summary>
public sealed record Correction : PlanPart
{
    /// <summary>The id of the posting.</summary>
    public string Posting { get; init => field = value ?? ""; } = "";

    /// <summary>What was put right: <c>skill</c>, <c>necessity</c>, <c>role</c>, <c>seniority</c>, or the name of a fact.</summary>
    public string What { get; init => field = value ?? ""; } = "";

    /// <summary>The quoted words; absent for the posting as a whole.</summary>
    public string? Quote { get; init; }

    /// <summary>Which occurrence of the words, from 1; absent counts as the first.</summary>
    public int? Occurrence { get; init; }

    /// <summary>The right value (the id of a skill or role, a necessity, the value of a fact); absent for "this is nothing".</summary>
    public string? Value { get; init; }
}

/// <summary>A term that the catalogue does not know.</summary>
public sealed record Term : PlanPart
{
    /// <summary>The words.</summary>
    public string Text { get; init => field = value ?? ""; } = "";

    /// <summary>Whether it counts as a skill; <see langword="false"/> to set it aside. Absent counts as accepted.</summary>
    public bool? Accepted { get; init; }

    /// <summary>The skill that it is another name of; absent for a skill of its own, <c>own:</c> and the words as a slug.</summary>
    public string? Skill { get; init; }
}

/// <summary>Learning one skill.</summary>
public sealed record Learning : PlanPart
{
    /// <summary>The id of the skill.</summary>
    public string Skill { get; init => field = value ?? ""; } = "";

    /// <summary>Hours that the person expects; absent for our estimate.</summary>
    public double? Hours { get; init; }

    /// <summary>When it was begun.</summary>
    public DateOnly? Started { get; init; }

    /// <summary>When it was finished.</summary>
    public DateOnly? Finished { get; init; }

    /// <summary>Hours that it took so far.</summary>
    public double? Spent { get; init; }

    /// <summary>Whether the person does not want to learn it.</summary>
    public bool? Skipped { get; init; }
}

/// <summary>The stack that the person aims at for a role.</summary>
public sealed record StackChoice : PlanPart
{
    /// <summary>The id of the role.</summary>
    public string Role { get; init => field = value ?? ""; } = "";

    /// <summary>The id of the skill that stands for the stack.</summary>
    public string Skill { get; init => field = value ?? ""; } = "";
}
