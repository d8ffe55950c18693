namespace Waymark;

/// <summary>What the mind does during an activity.</summary>
public enum ActivityMode
{
    /// <summary>Making something that was not there.</summary>
    Making,

    /// <summary>Finding out.</summary>
    Investigating,

    /// <summary>Choosing between ways.</summary>
    Deciding,

    /// <summary>Bringing people, things and dates together.</summary>
    Organising,

    /// <summary>Making something understood.</summary>
    Explaining,

    /// <summary>Helping somebody on.</summary>
    Helping,

    /// <summary>Winning somebody for something.</summary>
    Persuading,

    /// <summary>Keeping something running.</summary>
    Operating,
}

/// <summary>How much an activity is done with other people.</summary>
public enum Company
{
    /// <summary>Mostly alone.</summary>
    Alone,

    /// <summary>Partly with others.</summary>
    Some,

    /// <summary>Mostly with others.</summary>
    Mostly,
}

/// <summary>A piece of day-to-day work that roles share.</summary>
/// <param name="Id">The slug that never changes; one of the person's own starts with <c>own:</c>.</param>
/// <param name="Name">A gerund phrase: "writing tests".</param>
/// <param name="Mode">What the mind does meanwhile.</param>
/// <param name="People">How much it is done with others.</param>
/// <param name="Card">One sentence for the card sort, without jargon or the name of a role.</param>
/// <param name="Wordings">How responsibilities say it: words that occur in this order in one line.</param>
public sealed record Activity(string Id, string Name, ActivityMode Mode, Company People, string Card, IReadOnlyList<string> Wordings)
{
    /// <inheritdoc/>
    public bool Equals(Activity? other) => Id == other?.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => hash != 0 ? hash : hash = Id.GetHashCode(StringComparison.Ordinal);

    // Worked out once: it is asked for at every mention.
    private int hash;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
