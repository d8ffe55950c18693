namespace Waymark;

/// <summary>
/// The clause before a list of short clauses, which speaks of each of them: "3 years of experience with:", "Experience with three of the following:". One object serves all clauses of
/// a posting, in order.
/// </summary>
internal sealed class ListHead(MarkedText marked)
{
    // A clause that is longer is no item of a list that another clause leads.
    private const int LongestItem = 8;

    private int next;
    private YearsHit? years;
    private Clause? clause;

    /// <summary>The clause, and the years that it asks for, where what begins at token <paramref name="first"/> in a section of this kind is an item of its list.</summary>
    public (Clause? Clause, YearsHit? Years) Of(int first, SectionKind section)
    {
        if (!IsShort(marked.ClauseAt(first)))
        {
            return default;
        }

        for (; next < marked.Clauses.Count && marked.Clauses[next].First < first; next++)
        {
            var before = marked.Clauses[next];
            var leads = EndsWithColon(before);
            years = (leads ? YearsIn(before, section) : null) ?? (IsShort(before) ? years : null);
            clause = leads ? before : IsShort(before) ? clause : null;
        }

        return (clause, years);
    }

    private static bool IsShort(Clause clause) => clause.End - clause.First <= LongestItem;

    private bool EndsWithColon(Clause clause)
    {
        var tokens = marked.Text.Tokens;
        var last = clause.End - 1;
        last -= last > clause.First && tokens[last].Word is Marks.Dash or Marks.Bullet ? 1 : 0;
        return last >= clause.First && tokens[last].Word == Marks.Colon;
    }

    private YearsHit? YearsIn(Clause clause, SectionKind section)
    {
        YearsHit? found = null;
        foreach (ref readonly var cue in marked.CuesIn(clause.First, clause.End))
        {
            // "3 years of Java. Preferred skills:" is a heading of its own.
            if (cue.Cue.Kind == CueKind.Years && (marked.SectionAt(cue.First) is var own && (own == SectionKind.Unknown || own == section)))
            {
                found = YearsFinder.Before(marked, clause.First, cue) ?? found;
            }
        }

        return found;
    }
}
