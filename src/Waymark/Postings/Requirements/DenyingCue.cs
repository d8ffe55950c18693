namespace Waymark;

/// <summary>A word that takes what follows it out: "not Angular", "instead of Kotlin".</summary>
internal static class DenyingCue
{
    // So many words may stand between it and what it takes out.
    private const int MostBetween = 1;

    /// <summary>Whether a cue is one.</summary>
    public static bool Is(in CueHit cue) => cue.Cue is { Kind: CueKind.Mentioned, Value: "denied" };

    /// <summary>Whether it takes out the skill behind it: "no Docker, Kubernetes or Helm" does so as far as "or" goes on with it; "no Kotlin, SQL" asks for SQL.</summary>
    public static bool TakesOut(SkillClause clause, in CueHit denial, Hit hit)
    {
        var (words, hasComma) = (0, false);
        for (var at = denial.End; at < clause.End; at++)
        {
            if (at == hit.First && !hasComma)
            {
                return true;
            }

            if (clause.Is(at, "or"u8) || clause.Is(at, "nor"u8))
            {
                if (at > hit.First)
                {
                    return true;
                }

                hasComma = false;
            }
            else if (clause.Tokens[at].Word == Marks.Comma)
            {
                hasComma = true;
            }
            else if (!clause.IsSkill(at) && clause.Tokens[at].Word != Marks.Slash && (clause.Tokens[at].Kind == TokenKind.Mark || ++words > MostBetween))
            {
                return false;
            }
        }

        return false;
    }
}
