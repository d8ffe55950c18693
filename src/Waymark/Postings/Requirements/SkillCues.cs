namespace Waymark;

/// <summary>What the cues of a clause say of one of its skills, heard one after another.</summary>
internal ref struct SkillCues
{
    // How far from a skill a word may stand that speaks of it: texts without any marks run on for pages.
    private const int Reach = 45;

    private readonly SkillClause clause;
    private readonly Hit hit;

    // What takes the skill out, what leads it, and what ends a list that it may be one of.
    private CueHit? denial, leading;
    private Cue? ending;

    private SkillCues(SkillClause clause, Hit hit, CueHit? leading) => (this.clause, this.hit, this.leading) = (clause, hit, leading);

    /// <summary>The cue that decides how much a skill is needed; <see langword="null"/> where none does.</summary>
    public static Cue? Deciding(SkillClause clause, Hit hit)
    {
        // What stands farther off says nothing, but for what leads the clause.
        var cues = clause.Deciding;
        var next = DecidingCue.FirstFrom(cues, hit.First - Reach);
        var heard = new SkillCues(clause, hit, next > 0 ? cues[next - 1].LeadingAfter : null);
        for (; next < cues.Length && cues[next].Hit.First - hit.End <= Reach; next++)
        {
            if (heard.Hear(cues[next]))
            {
                return cues[next].Hit.Cue;
            }
        }

        return heard.denial?.Cue ?? heard.leading?.Cue ?? heard.ending;
    }

    // Whether the cue decides, whatever else is said.
    private bool Hear(in DecidingCue deciding)
    {
        var cue = deciding.Hit;
        if (deciding.IsTrailing)
        {
            return (cue.Cue.Kind == CueKind.Preferred && TrailingCue.Explains(clause, cue, hit)) || (cue.First >= hit.End && !TrailingCue.IsOfAnother(clause, hit, cue) && HearEnd(cue));
        }

        if (DenyingCue.Is(cue))
        {
            denial = cue.End <= hit.First && DenyingCue.TakesOut(clause, cue, hit) ? cue : denial;
        }
        else if (deciding.Leads && LeadingCue.SpeaksOf(clause, cue, hit) && !LeadingCue.GoesOn(clause, leading, cue))
        {
            leading = cue;
        }

        return false;
    }

    private bool HearEnd(in CueHit cue)
    {
        // "Kafka is not required, but a plus": a wish that follows counts.
        var isList = clause.HasComma(hit.End, cue.First);
        if (denial is { } before)
        {
            if (cue.Cue.Kind == CueKind.Preferred && !clause.HasSkill(Math.Max(before.End, hit.End), cue.First))
            {
                return true;
            }
        }
        else if (cue.Cue.Kind == CueKind.Mentioned)
        {
            denial = isList ? denial : cue;
        }
        else if (!isList || TrailingCue.IsRelative(clause, cue))
        {
            return true;
        }

        ending ??= isList ? cue.Cue : null;
        return false;
    }
}
