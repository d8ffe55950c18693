namespace Waymark;

/// <summary>A cue that may decide how much the skills of its clause are needed.</summary>
/// <param name="Hit">The cue.</param>
/// <param name="IsTrailing">Whether it speaks of what stands before it.</param>
/// <param name="Leads">Whether it speaks of what stands behind it.</param>
/// <param name="LeadingAfter">The cue that leads what stands far behind this one.</param>
internal readonly record struct DecidingCue(CueHit Hit, bool IsTrailing, bool Leads, CueHit? LeadingAfter)
{
    /// <summary>Gathers those cues of a clause that may decide, with what of them holds for all of its skills.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="deciding">Takes them, in order.</param>
    public static void Gather(SkillClause clause, List<DecidingCue> deciding)
    {
        CueHit? leading = null;
        foreach (ref readonly var cue in clause.Cues)
        {
            if (MayDecide(clause, cue))
            {
                var trails = cue.Cue.Value is TrailingCue.Trailing or TrailingCue.Also;
                var leads = !trails && !DenyingCue.Is(cue) && LeadingCue.Leads(clause, cue);
                leading = leads && LeadingCue.LeadsAllBehind(clause, cue) && !LeadingCue.GoesOn(clause, leading, cue) ? cue : leading;
                deciding.Add(new(cue, trails, leads, leading));
            }
        }
    }

    /// <summary>The number of the first of <paramref name="cues"/>, which are in order, that ends at token <paramref name="token"/> or behind it.</summary>
    public static int FirstFrom(ReadOnlySpan<DecidingCue> cues, int token)
    {
        var (low, high) = (0, cues.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = cues[middle].Hit.End < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static bool MayDecide(SkillClause clause, in CueHit cue) =>
        cue.Cue is { Kind: CueKind.Preferred or CueKind.Required or CueKind.Mentioned, Value: not "none" }
        && (cue.Cue.Value == LeadingCue.Interest || !clause.IsSkill(cue.First) || !clause.IsSkill(cue.End - 1))
        && !IsOfANumber(clause, cue) && !JoinsTwoThings(clause, cue);

    // "15 plus years".
    private static bool IsOfANumber(SkillClause clause, in CueHit cue) => cue.End - cue.First == 1 && cue.First > clause.First && clause.Tokens[cue.First - 1].Kind == TokenKind.Number;

    // "5 years of Java plus Docker". "Java (Docker plus)" ends what it speaks of, "Plus: Docker" begins it.
    private static bool JoinsTwoThings(SkillClause clause, in CueHit cue) =>
        cue.End - cue.First == 1 && cue.First > clause.First && cue.End < clause.End && clause.IsPlus(cue.First)
        && clause.Tokens[cue.First - 1] is not { Kind: TokenKind.Mark, Word: not (Marks.Comma or Marks.Close) } && clause.Tokens[cue.End].Kind != TokenKind.Mark;
}
