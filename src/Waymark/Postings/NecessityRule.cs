namespace Waymark;

/// <summary>
/// How much a posting needs a skill: first the words of its own part of the clause ("a plus"), then the words that lead the clause, then those that
/// end it, else the section.
/// </summary>
internal static class NecessityRule
{
    /// <summary>The necessity of <paramref name="hit"/>.</summary>
    /// <param name="marked">The posting.</param>
    /// <param name="hit">The skill in it.</param>
    /// <param name="hasRequired">Whether the posting has a section for what is asked: then what stands outside is not asked.</param>
    public static Necessity Of(MarkedText marked, Hit hit, bool hasRequired)
    {
        var section = marked.SectionAt(hit.First);
        if (section is SectionKind.About or SectionKind.Benefits)
        {
            return Necessity.Mentioned;
        }

        var clause = marked.ClauseAt(hit.First);
        var cue = CueFor(marked, hit, clause);
        return (section, cue) switch
        {
            (SectionKind.Preferred, { Kind: CueKind.Required, Value: "trailing" }) => Necessity.Required,
            (SectionKind.Preferred, { Kind: CueKind.Mentioned }) => Necessity.Mentioned,
            (SectionKind.Preferred, _) => Necessity.Preferred,
            (_, { Kind: CueKind.Preferred }) => Necessity.Preferred,
            (_, { Kind: CueKind.Mentioned }) => Necessity.Mentioned,
            (_, { Kind: CueKind.Required }) => Necessity.Required,
            (SectionKind.Required, _) => Necessity.Required,
            _ when IsAsking(marked, clause, hit) => Necessity.Required,
            (SectionKind.Unknown, _) when !hasRequired && hit.Skill.Kind != SkillKind.Strength => Necessity.Required,
            _ => Necessity.Mentioned,
        };
    }

    private static Cue? CueFor(MarkedText marked, Hit hit, Clause clause)
    {
        Cue? leading = null, ending = null;
        foreach (var cue in marked.CuesIn(clause.First, clause.End))
        {
            if (cue.Cue.Kind is not (CueKind.Preferred or CueKind.Required or CueKind.Mentioned))
            {
                continue;
            }

            var trailing = cue.Cue.Value == "trailing";
            if (cue.First >= hit.End && trailing)
            {
                if (!HasComma(marked, hit.End, cue.First))
                {
                    return cue.Cue;
                }

                ending ??= cue.Cue;
            }
            else if (cue.End <= hit.First && !trailing && StartsItsPart(marked, clause, cue))
            {
                leading = cue.Cue;
            }
        }

        return leading ?? ending;
    }

    // "Master's preferred, Java": the word ends its own part and says nothing of what follows. "Preferred: Java" begins one.
    private static bool StartsItsPart(MarkedText marked, Clause clause, CueHit cue)
    {
        var tokens = marked.Text.Tokens;
        for (var at = cue.First - 1; at >= clause.First && cue.First - at <= 4; at--)
        {
            if (tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Open or Marks.Dash or Marks.Bullet or Marks.Colon })
            {
                return true;
            }

            if (marked.Skills.Any(hit => hit.First <= at && at < hit.End) || at == cue.First - 4)
            {
                return cue.Cue.Kind != CueKind.Preferred;
            }
        }

        return true;
    }

    private static bool HasComma(MarkedText marked, int first, int end)
    {
        var tokens = marked.Text.Tokens;
        for (var at = first; at < end; at++)
        {
            if (tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Comma })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAsking(MarkedText marked, Clause clause, Hit hit)
    {
        foreach (var cue in marked.CuesIn(clause.First, clause.End))
        {
            if (cue.Cue.Kind is CueKind.Asking or CueKind.Level && (cue.First < hit.First || cue.First - hit.End <= 3))
            {
                return true;
            }
        }

        return false;
    }
}
