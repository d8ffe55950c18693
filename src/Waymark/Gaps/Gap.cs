namespace Waymark;

/// <summary>A skill that the person holds below what is asked, for certain: they were asked, or they are learning it.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Now">The level held.</param>
/// <param name="Aim">The level to reach: enough for half of those that ask; above competent, one level at a time.</param>
/// <param name="Effort">The hours of this step alone, without what comes first.</param>
/// <param name="First">Skills to have first that are not held for certain; each stands earlier in the order, or among what to check.</param>
/// <param name="Opens">What it opens where it stands in the order.</param>
/// <param name="InProgress">Whether the person has begun.</param>
/// <param name="Why">Why it stands where it stands, in a sentence.</param>
public sealed record Gap(Skill Skill, Level Now, Level Aim, Effort Effort, IReadOnlyList<Skill> First, Opening Opens, bool InProgress, string Why)
{
    /// <summary>The roles that ask for more of it than is held, those that ask for as much as is aimed at first; empty where only something else needs it.</summary>
    public IReadOnlyList<Role> For { get; init => field = value ?? []; } = [];

    /// <summary>What to build or show for it with what is held and stands before it; <see langword="null"/> where it has no place in an order.</summary>
    public string? Proof { get; init; }

    /// <summary>A lower level to reach first, and its hours, for who has no time for the whole; <see langword="null"/> where there is none.</summary>
    public LowerAim? LowerFirst { get; init; }

    /// <summary>The level that is worth having by itself on a long way (100 hours or more), since what is held in part counts in part; <see langword="null"/> where the way is short.</summary>
    public LowerAim? FirstLevel => Effort.Left >= LongWay ? LowerFirst : null;

    private const double LongWay = 100;
}

/// <summary>A level below the one that is aimed at, above the one that is held.</summary>
/// <param name="Level">The level.</param>
/// <param name="Hours">The hours to it.</param>
public sealed record LowerAim(Level Level, double Hours);

/// <summary>Why a skill has to be checked before it is called a gap.</summary>
public enum CheckReason
{
    /// <summary>The person was not asked about it.</summary>
    NotAsked,

    /// <summary>It is held, and nobody knows how well.</summary>
    NotRated,

    /// <summary>The person finished learning it and has not rated it since.</summary>
    FinishedNotRated,
}

/// <summary>A skill that may or may not be a gap: the person knows, and was not asked.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Reason">What is not known.</param>
/// <param name="AtLeast">The level that other answers give it for certain.</param>
/// <param name="Aim">The level asked.</param>
/// <param name="IfNot">The hours it would take if it is not held beyond <paramref name="AtLeast"/>.</param>
/// <param name="Opens">What it would open.</param>
/// <param name="NeededFor">The proposed skills that need it first.</param>
public sealed record CheckFirst(Skill Skill, CheckReason Reason, Level AtLeast, Level Aim, Effort IfNot, Opening Opens, IReadOnlyList<Skill> NeededFor)
{
    // So many of what it is the name for are named.
    private const int MostNamed = 2;

    /// <summary>What it is the name for, which would otherwise be a question each: the products of a kind.</summary>
    public IReadOnlyList<Skill> Such { get; init => field = value ?? []; } = [];

    /// <summary>The question to put to the person.</summary>
    public string Question => Reason switch
    {
        CheckReason.NotAsked when Skill.IsCredential => $"Do you have this: {Skill.Name}?",
        CheckReason.NotAsked when Skill.Kind == SkillKind.Strength => $"{Skill.Name}: would others say it of you, and what shows it?",
        CheckReason.NotAsked when AtLeast > Level.None => $"By your other answers you are {AtLeast.WithArticle} at {Skill.Name}, or better: how well do you know it?",
        CheckReason.NotAsked => $"Do you know {Skill.Name}{(Such.Count == 0 ? "" : $" ({CountWords.List([.. Such.Take(MostNamed).Select(skill => skill.Name)], "or")}, for instance)")}, and how well?",
        CheckReason.NotRated => $"How well do you know {Skill.Name}?",
        _ => $"You finished learning {Skill.Name}: how well do you know it now?",
    };

    /// <summary>"if not, 20 hours, our estimate", or what it takes from what other answers give; empty for a strength, which is no course to take.</summary>
    public string Otherwise => Skill.Kind == SkillKind.Strength ? "" : $"{(AtLeast > Level.None && Reason == CheckReason.NotAsked ? "if no better" : Reason == CheckReason.NotAsked ? "if not" : "if hardly")}, {IfNot.Words}";
}

/// <summary>Why a gap is not proposed.</summary>
public enum LeftOutReason
{
    /// <summary>The person set it aside.</summary>
    SetAside,

    /// <summary>Another technology does the same in this plan.</summary>
    Rival,

    /// <summary>It needs something first that is not proposed.</summary>
    NeedsLeftOut,

    /// <summary>Only a role asks for it that the list is not for, or one that comes first much less often than the one in front and it takes long.</summary>
    OtherRole,

    /// <summary>Rarely asked, many hours, and it opens nothing by itself.</summary>
    OpensLittle,

    /// <summary>It is learned with something that is proposed.</summary>
    LearnedWith,

    /// <summary>What is proposed already meets those that ask for it.</summary>
    Covered,

    /// <summary>It is held, most that ask for it ask for no more, and some do.</summary>
    Enough,

    /// <summary>It comes after those proposed.</summary>
    Later,
}

/// <summary>A gap that is left out on purpose, and why.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Reason">Why it is left out.</param>
/// <param name="Effort">The hours it would take.</param>
/// <param name="Opens">What it would open.</param>
/// <param name="Because">Why, in a sentence.</param>
public sealed record LeftOutGap(Skill Skill, LeftOutReason Reason, Effort Effort, Opening Opens, string Because);
