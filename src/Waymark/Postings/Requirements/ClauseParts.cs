using System.Runtime.InteropServices;

namespace Waymark;

/// <summary>Where within a clause something begins that what stands before it says nothing of: what is only wished for, what is not wanted, and what has words of its own that ask for it.</summary>
internal sealed class ClauseParts(MarkedText marked)
{
    // How far behind a list the next thing is looked for that it may go on with.
    private const int LongestPart = 16;

    // "Preferably", "not" and their like, in order.
    private readonly List<CueHit> apart = marked.Text.Room.Apart();

    /// <summary>Forgets the clause before.</summary>
    public void Clear() => apart.Clear();

    /// <summary>Notes the next cue of the clause, if something else begins with it.</summary>
    public void Note(SkillClause clause, in CueHit cue)
    {
        if ((cue.Cue.Kind == CueKind.Preferred && IsAdverb(clause, cue)) || DenyingCue.Is(cue))
        {
            apart.Add(cue);
        }
    }

    /// <summary>
    /// Whether "preferably", "not" or their like stand between two tokens and speak of the second: that is another thing, which is only wished for or not wanted. "5 years,
    /// preferably in retail, of SQL" does not speak of SQL.
    /// </summary>
    public bool PartWhatFollows(SkillClause clause, int from, int to)
    {
        for (var at = CueHit.FirstFrom(Apart, from); at < apart.Count && apart[at].First < to; at++)
        {
            if (apart[at].End <= to && (DenyingCue.Is(apart[at]) || !clause.ClosesBefore(apart[at].End, to)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first "preferably", "not" or their like from a token on, or words behind a near comma that ask for another thing; where there is none, the end.</summary>
    public int FirstFrom(SkillClause clause, int at)
    {
        var part = CueHit.FirstFrom(Apart, at) is var next && next < apart.Count ? apart[next].First : clause.End;
        foreach (ref readonly var cue in AskingIn(clause, at, Math.Min(part, at + LongestPart)))
        {
            if (LeadsOn(cue) && clause.HasComma(Math.Max(at, cue.First - 2), cue.First))
            {
                return cue.First;
            }
        }

        return part;
    }

    /// <summary>Whether between two tokens an "and" begins another thing, with words of its own that ask for it: "Java and recent experience with Kotlin".</summary>
    public static bool AskAnew(SkillClause clause, int from, int to)
    {
        foreach (ref readonly var cue in AskingIn(clause, from + 1, to))
        {
            if (LeadsOn(cue) && (clause.Is(cue.First - 1, "and"u8) || (cue.First - 2 >= from && clause.Is(cue.First - 2, "and"u8) && !clause.Is(cue.First - 1, "or"u8))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether between two tokens a comma begins another thing, with words of its own that ask for it: "Java, some experience with Kotlin".</summary>
    public static bool AskAnewByComma(SkillClause clause, int from, int to)
    {
        foreach (ref readonly var cue in AskingIn(clause, from + 1, to))
        {
            if (LeadsOn(cue) && clause.HasComma(Math.Max(from, cue.First - 2), cue.First) && clause.HasSkill(cue.End, to))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words that ask for another thing follow a colon: "Java: experience with Kotlin".</summary>
    public static bool AskBehindColon(SkillClause clause, int colon, int to)
    {
        foreach (ref readonly var cue in AskingIn(clause, colon + 1, Math.Min(to, colon + 3)))
        {
            if (LeadsOn(cue) && clause.HasSkill(cue.End, to))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a phrase ends with an adverb: "preferably", "ideally".</summary>
    public static bool IsAdverb(SkillClause clause, in CueHit cue) => clause.EndsIn(cue.End - 1, "ly"u8);

    private ReadOnlySpan<CueHit> Apart => CollectionsMarshal.AsSpan(apart);

    private static ReadOnlySpan<CueHit> AskingIn(SkillClause clause, int from, int to) => clause.Has(CueKind.Asking) ? clause.Marked.CuesIn(from, to) : [];

    // The "deep" of "and deep learning" asks for nothing.
    private static bool LeadsOn(in CueHit cue) => cue.Cue is { Kind: CueKind.Asking, Value: "leading" } && cue.End - cue.First > 1;
}
