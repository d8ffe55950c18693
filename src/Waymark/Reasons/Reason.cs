namespace Waymark;

/// <summary>Whom a question is for.</summary>
public enum Audience
{
    /// <summary>Whoever recruits for the employer.</summary>
    Recruiter,

    /// <summary>The manager one would work for.</summary>
    Manager,

    /// <summary>The people one would work with.</summary>
    Peers,

    /// <summary>One's present manager, for a move inside the company.</summary>
    OwnManager,
}

/// <summary>A question, and whom it is for.</summary>
public sealed record AskedOf(Audience Who, string Question)
{
    /// <summary>Whether it quotes a posting, and so can only be asked of whoever wrote it.</summary>
    public bool QuotesPosting { get; init; }
}

/// <summary>What a role or its postings can show for a reason.</summary>
public enum ReasonEvidenceKind
{
    /// <summary>Nothing: it takes a conversation.</summary>
    Nothing,

    /// <summary>How many do not insist on a degree.</summary>
    NoDegree,

    /// <summary>How young the technologies are.</summary>
    YoungTechnology,

    /// <summary>How much of the week goes into making, finding out and deciding.</summary>
    Thinking,

    /// <summary>How much of the week is spent with people.</summary>
    People,

    /// <summary>How many can be done from home.</summary>
    Remote,

    /// <summary>How many openings there are.</summary>
    Openings,

    /// <summary>How stated pay compares with the person's baseline.</summary>
    Pay,

    /// <summary>How many offer part time or flexible hours.</summary>
    FlexibleTime,

    /// <summary>How much of the week goes into helping and explaining.</summary>
    Helping,
}

/// <summary>A reason to want technology, as the catalogue offers it.</summary>
public sealed record Reason(string Id, string Name, string Means, ReasonEvidenceKind ShownBy, IReadOnlyList<AskedOf> Ask)
{
    /// <summary>Whether it is shown by what a week is spent on: that tells a part of it, and not what comes of the work.</summary>
    public bool IsShownByWeek => ShownBy is ReasonEvidenceKind.Thinking or ReasonEvidenceKind.People or ReasonEvidenceKind.Helping;

    /// <summary>
    /// Whether what is shown is only a hint, and moves nothing: how much of a week goes into helping tells how directly one helps, and not who is better off for it. How one likes such work counts with the days.
    /// </summary>
    public bool IsOnlyHintedAt => ShownBy is ReasonEvidenceKind.Helping;
}
