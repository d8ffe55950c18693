namespace Waymark;

/// <summary>
/// A person's plan: what they answered, never what was computed from it. Every field may be absent; an empty plan is valid.
/// Things of the catalogue are stored by id <em>and</em> name, so that an id the catalogue no longer knows can still be shown.
/// </summary>
public sealed record Plan : PlanPart
{
    /// <summary>The version of the document that this code writes.</summary>
    public const int CurrentVersion = 1;

    /// <summary>A plan with nothing answered yet.</summary>
    public static Plan Empty { get; } = new();

    /// <summary>The version of the document.</summary>
    public int? Version { get; init; } = CurrentVersion;

    /// <summary>What the person likes to be called.</summary>
    public string? Name { get; init; }

    /// <summary>Where the person is now.</summary>
    public WhereIAm Now { get; init => field = value ?? new(); } = new();

    /// <summary>Work done so far, newest first.</summary>
    public IReadOnlyList<Position> Positions { get; init => field = value ?? []; } = [];

    /// <summary>Schools, studies and courses, newest first.</summary>
    public IReadOnlyList<Education> Education { get; init => field = value ?? []; } = [];

    /// <summary>Why technology: the most important reason first.</summary>
    public IReadOnlyList<ReasonAnswer> Reasons { get; init => field = value ?? []; } = [];

    /// <summary>Which of the two paths.</summary>
    public DirectionAnswer? Direction { get; init; }

    /// <summary>Skills that were asked about. A skill that is not here was not asked yet.</summary>
    public IReadOnlyList<SkillAnswer> Skills { get; init => field = value ?? []; } = [];

    /// <summary>Strengths beyond code, in the same form as skills.</summary>
    public IReadOnlyList<SkillAnswer> Strengths { get; init => field = value ?? []; } = [];

    /// <summary>Activities and how much the person likes doing them.</summary>
    public IReadOnlyList<Interest> Interests { get; init => field = value ?? []; } = [];

    /// <summary>What others who know the person see.</summary>
    public IReadOnlyList<Feedback> Feedback { get; init => field = value ?? []; } = [];

    /// <summary>Roles that the person weighs. Empty: all roles of the direction.</summary>
    public IReadOnlyList<Named> Shortlist { get; init => field = value ?? []; } = [];

    /// <summary>Roles that the person wrote down.</summary>
    public IReadOnlyList<OwnRole> OwnRoles { get; init => field = value ?? []; } = [];

    /// <summary>Activities that the person wrote down.</summary>
    public IReadOnlyList<Named> OwnActivities { get; init => field = value ?? []; } = [];

    /// <summary>Weeks that replace our estimates, one a role.</summary>
    public IReadOnlyList<TimeShares> Weeks { get; init => field = value ?? []; } = [];

    /// <summary>What a job must or may offer.</summary>
    public IReadOnlyList<NeedAnswer> Needs { get; init => field = value ?? []; } = [];

    /// <summary>What the person needs to earn.</summary>
    public PayBaseline? Baseline { get; init; }

    /// <summary>Conversations with people in a role.</summary>
    public IReadOnlyList<Conversation> Conversations { get; init => field = value ?? []; } = [];

    /// <summary>How other people came to where they are.</summary>
    public IReadOnlyList<CareerPath> CareerPaths { get; init => field = value ?? []; } = [];

    /// <summary>Postings, applications and offers that are being weighed.</summary>
    public IReadOnlyList<Opportunity> Opportunities { get; init => field = value ?? []; } = [];

    /// <summary>What employers answered.</summary>
    public IReadOnlyList<EmployerAnswer> Answers { get; init => field = value ?? []; } = [];

    /// <summary>Where the reading of a posting was put right.</summary>
    public IReadOnlyList<Correction> Corrections { get; init => field = value ?? []; } = [];

    /// <summary>Terms that the catalogue does not know and the person accepted or set aside.</summary>
    public IReadOnlyList<Term> Terms { get; init => field = value ?? []; } = [];

    /// <summary>Learning: hours of one's own, what is in progress, what is finished.</summary>
    public IReadOnlyList<Learning> Learning { get; init => field = value ?? []; } = [];

    /// <summary>The stack picked for a role, where rival ones exist.</summary>
    public IReadOnlyList<StackChoice> Stacks { get; init => field = value ?? []; } = [];
}
