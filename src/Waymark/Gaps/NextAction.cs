namespace Waymark;

/// <summary>What sort of thing to do next.</summary>
public enum NextActionKind
{
    /// <summary>Something that is being weighed and should not lie.</summary>
    Application,

    /// <summary>Answer a question that much hangs on.</summary>
    Answer,

    /// <summary>The first step of a gap.</summary>
    FirstStep,

    /// <summary>Put a role on the list.</summary>
    ListRole,

    /// <summary>Bring job descriptions.</summary>
    BringPostings,

    /// <summary>Ask a person.</summary>
    AskPerson,

    /// <summary>Try two hours of a role's real work.</summary>
    Taster,
}

/// <summary>Something to do, small enough to be done.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="What">What to do.</param>
/// <param name="Why">Why this one, now.</param>
/// <param name="Minutes">How long it takes; the first is never above twenty.</param>
public sealed record NextAction(NextActionKind Kind, string What, string Why, int Minutes)
{
    /// <summary>The posting that it is about, where it is about one.</summary>
    public PostingId? Posting { get; init; }
}

/// <summary>What the next actions are chosen from.</summary>
/// <param name="Plan">The person's answers.</param>
/// <param name="Role">The role in front, if any: the best of the ranking, or the first of the shortlist.</param>
/// <param name="Samples">The samples of the roles that are weighed.</param>
/// <param name="Gaps">The gaps in order.</param>
/// <param name="Questions">The open questions.</param>
/// <param name="Opportunities">What is being weighed, the most promising first.</param>
/// <param name="Today">The day.</param>
public sealed record WhereThingsStand(
    Plan Plan, Role? Role, IReadOnlyList<Sample> Samples, GapOrder Gaps, Questions Questions, IReadOnlyList<OpportunityVerdicts> Opportunities, DateOnly Today)
{
    /// <summary>Where it is looked up how to begin.</summary>
    public Catalogue Catalogue { get; init; } = Catalogue.Embedded;

    /// <summary>How many postings the person brought, of whatever role.</summary>
    public int Brought { get; init; }

    /// <summary>The roles that the postings are for, those with most postings first.</summary>
    public IReadOnlyList<(Role Role, int Postings)> RolesBrought { get; init => field = value ?? []; } = [];

    /// <summary>Roles beside those that are weighed and of the family of one of them, with how many of the postings are for them, at the level that is wanted and failing no must: more than are for all those of that family that are weighed.</summary>
    public IReadOnlyList<(Role Role, int Postings)> NearBrought { get; init => field = value ?? []; } = [];

    /// <summary>"Do you know these?", the most telling first: the one list of what to ask.</summary>
    public IReadOnlyList<Skill> DoYouKnow { get; init => field = value ?? []; } = [];

    /// <summary>What part of all that is open in how much the person brings the first <see cref="NextActions.MostSkills"/> of these close, 0..1.</summary>
    public double DoYouKnowCloses { get; init; }

    /// <summary>How the person would like the days, where they answered it and it does not count.</summary>
    public DroppedCriterion? DaysNotCounted { get; init; }

    /// <summary>The weeks of which most is not rated, of the roles that may well be the one; the roles in front first.</summary>
    public IReadOnlyList<Week> OpenWeeks { get; init => field = value ?? []; } = [];

    /// <summary>The posting that is nearest, where hardly anything is missing for it and it fails no must.</summary>
    public PostingReach? Near { get; init; }

    /// <summary>How many postings of the role in front there are at the level that is wanted.</summary>
    public int PostingsInFront => InFront?.Postings.Count ?? 0;

    /// <summary>How many of these fail a must.</summary>
    public int FailingInFront { get; init; }

    /// <summary>The roles all of whose postings fail a must: nobody prepares for one of these before a posting is found that does not.</summary>
    public IReadOnlySet<Role> OnlyFailing { get; init => field = value ?? new HashSet<Role>(); } = new HashSet<Role>();

    /// <summary>Whether there are postings of the role in front, and all of them fail a must.</summary>
    public bool IsFrontOnlyFailing => Role is not null && OnlyFailing.Contains(Role);

    /// <summary>What is learned before the date that the person named; <see langword="null"/> without a date.</summary>
    public IReadOnlyList<Gap>? BeforeTarget { get; init; }

    /// <summary>How many postings of the role in front are left out for their level.</summary>
    public int LeftOutInFront => InFront?.OtherLevels ?? 0;

    /// <summary>Whether the role in front asks for more of a skill than is held.</summary>
    public bool IsAskedInFront(Gap gap) => !IsFrontOnlyFailing && InFront?.AsksForMore(gap.Skill, gap.Now) == true;

    /// <summary>The first of the weighed roles that the person has not worked in: nobody has to be told of their own trade.</summary>
    public Role? NotDoneYet => Samples.Select(sample => sample.Role).Prepend(Role).OfType<Role>().FirstOrDefault(role => !role.IsWorkedIn(Plan));

    private Sample? InFront => Samples.FirstOrDefault(sample => sample.Role == Role);

    /// <summary>How many postings of the weighed roles there are.</summary>
    public int Postings => Samples.Sum(sample => sample.Postings.Count);
}
