namespace Waymark;

/// <summary>What the model finds in a posting, where one says what is asked for and done. What an employer tells about itself and offers is passed over.</summary>
internal static class LearnedTerms
{
    /// <summary>The terms, in order.</summary>
    public static List<LearnedTerm> In(MarkedText marked, TermFinder finder)
    {
        List<LearnedTerm> found = [];
        var hasRequired = marked.Has(SectionKind.Required);
        foreach (var clause in marked.Clauses)
        {
            if (UnknownTerms.MayStandIn(marked.SectionAt(clause.First), hasRequired))
            {
                finder.FindIn(marked, clause.First, clause.End, found);
            }
        }

        return found;
    }
}
