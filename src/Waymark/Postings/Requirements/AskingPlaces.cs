namespace Waymark;

/// <summary>Where in a clause words first ask for something; <see cref="Nowhere"/> where none do.</summary>
internal struct AskingPlaces()
{
    /// <summary>Behind all tokens.</summary>
    public const int Nowhere = int.MaxValue;

    // "With", "of", "in".
    private const int LongestSmallWord = 4;

    /// <summary>Where any does.</summary>
    public int First { get; private set; } = Nowhere;

    /// <summary>Where one asks for what is closest to it, not for a list: "solid Java", "5 years".</summary>
    public int Closed { get; private set; } = Nowhere;

    /// <summary>Where one asks for what stands behind it.</summary>
    public int Leading { get; private set; } = Nowhere;

    /// <summary>Where one of these begins an item.</summary>
    public int Beginning { get; private set; } = Nowhere;

    /// <summary>Notes the next cue of the clause, if it asks.</summary>
    public void Note(SkillClause clause, in CueHit cue)
    {
        if (!Asks(cue))
        {
            return;
        }

        First = Math.Min(First, cue.First);
        Closed = cue.Cue.Kind == CueKind.Years || !LeadsAList(clause, cue) ? Math.Min(Closed, cue.First) : Closed;
        if (Beginning == Nowhere && cue.Cue.Value != "trailing")
        {
            Leading = Math.Min(Leading, cue.First);
            Beginning = BeginsAnItem(clause, Whole(clause, cue)) ? cue.First : Beginning;
        }
    }

    /// <summary>Whether a cue asks for something.</summary>
    public static bool Asks(in CueHit cue) => cue.Cue.Kind is CueKind.Asking or CueKind.Level or CueKind.Years;

    /// <summary>Whether a cue begins an item of its clause.</summary>
    public static bool BeginsAnItem(SkillClause clause, in CueHit cue)
    {
        var first = cue.First;
        while (first > clause.First && clause.Tokens[first - 1] is { Kind: TokenKind.Mark, Word: not Marks.Colon })
        {
            first--;
        }

        return first == clause.First || clause.Tokens[first - 1].Word == Marks.Colon;
    }

    // "Years" with their number.
    private static CueHit Whole(SkillClause clause, in CueHit cue) =>
        cue.Cue.Kind == CueKind.Years && YearsFinder.Before(clause.Marked, clause.First, cue) is { } whole ? cue with { First = whole.First } : cue;

    // "Experience with …", "solid knowledge of …": a small word leads to all that follows; "solid Java", "Java skills".
    private static bool LeadsAList(SkillClause clause, in CueHit cue) =>
        (cue.End - cue.First > 1 && clause.Tokens[cue.End - 1] is { Spacing: Spacing.Space, Length: <= LongestSmallWord })
        || (cue.End < clause.End && clause.Tokens[cue.End] is { Kind: TokenKind.Word, Length: <= LongestSmallWord });
}
