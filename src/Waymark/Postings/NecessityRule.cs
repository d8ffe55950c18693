namespace Waymark;

/// <summary>
/// How much a posting needs a skill: first the words of its own part of the clause ("a plus"), then the words that lead the clause, then those that
/// end it, else the section.
/// </summary>
internal static class NecessityRule
{
    // How far before a cue its part of the clause is looked for.
    private const int Near = 4;

    /// <summary>The necessity of <paramref name="hit"/>.</summary>
    /// <param name="clause">The clause it stands in.</param>
    /// <param name="hit">The skill.</param>
    /// <param name="hasRequired">Whether the posting has a section for what is asked: then what stands outside is not asked.</param>
    public static Necessity Of(SkillClause clause, Hit hit, bool hasRequired) => (clause.Section, CueFor(clause, hit)) switch
    {
        (SectionKind.About or SectionKind.Benefits, _) => Necessity.Mentioned,
        (SectionKind.Preferred, { Kind: CueKind.Required, Value: "trailing" }) => Necessity.Required,
        (SectionKind.Preferred, { Kind: CueKind.Mentioned }) => Necessity.Mentioned,
        (SectionKind.Preferred, _) => Necessity.Preferred,
        (_, { Kind: CueKind.Preferred }) => Necessity.Preferred,
        (_, { Kind: CueKind.Mentioned }) => Necessity.Mentioned,
        (_, { Kind: CueKind.Required }) => Necessity.Required,
        (SectionKind.Required, _) => Necessity.Required,
        _ when IsAsked(clause, hit) => Necessity.Required,
        (SectionKind.Unknown, _) when !hasRequired && hit.Skill.Kind != SkillKind.Strength => Necessity.Required,
        _ => Necessity.Mentioned,
    };

    private static Cue? CueFor(SkillClause clause, Hit hit)
    {
        CueHit? leading = null;
        Cue? ending = null;
        foreach (var cue in clause.Cues)
        {
            if (cue.Cue.Kind is not (CueKind.Preferred or CueKind.Required or CueKind.Mentioned) || cue.Cue.Value == "none" || clause.IsSkill(cue.First))
            {
                continue;
            }

            var trailing = cue.Cue.Value == "trailing";
            if (cue.First >= hit.End && trailing)
            {
                if (!clause.HasComma(hit.End, cue.First))
                {
                    return cue.Cue;
                }

                ending ??= cue.Cue;
            }
            else if (cue.End <= hit.First && !trailing && Leads(clause, cue) && !GoesOn(clause, leading, cue))
            {
                leading = cue;
            }
        }

        return leading?.Cue ?? ending;
    }

    // "Master's preferred, Java": the word ends its own part and says nothing of what follows. "Preferred: Java" begins one.
    private static bool Leads(SkillClause clause, CueHit cue)
    {
        if (cue.Cue.Kind != CueKind.Preferred)
        {
            return true;
        }

        for (var at = cue.First - 1; at >= clause.First; at--)
        {
            if (clause.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Open or Marks.Dash or Marks.Bullet or Marks.Colon })
            {
                return true;
            }

            if (clause.IsSkill(at) || cue.First - at >= Near)
            {
                return false;
            }
        }

        return true;
    }

    // "It would be great if you have Java": what follows without a comma does not take back that it is only preferred.
    private static bool GoesOn(SkillClause clause, CueHit? leading, CueHit cue) =>
        leading is { Cue.Kind: CueKind.Preferred } before && cue.Cue.Kind == CueKind.Required && !clause.HasComma(before.End, cue.First);

    private static bool IsAsked(SkillClause clause, Hit hit)
    {
        foreach (var cue in clause.Cues)
        {
            if (cue.Cue.Kind is CueKind.Asking or CueKind.Level or CueKind.Years && ((cue.First < hit.First && cue.Cue.Value != "trailing") || (cue.First >= hit.First && cue.First - hit.End <= Near)))
            {
                return true;
            }
        }

        return false;
    }
}
