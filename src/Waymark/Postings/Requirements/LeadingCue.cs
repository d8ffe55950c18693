namespace Waymark;

/// <summary>A cue that stands before what it speaks of, "nice to have: Kafka", and how much of its clause it leads.</summary>
internal static class LeadingCue
{
    /// <summary>What the row of a cue says that speaks of a wish to do something, as far as something close behind it that nothing else asks for.</summary>
    public const string Interest = "interest";

    // A cue that speaks only of what stands right behind it, one that speaks of the employer until something is asked for, and one that speaks as far as the next "but".
    private const string Beside = "beside", Company = "company", Needless = "needless";

    // How far before a cue its part of the clause is looked for, and how many words may stand behind an interest.
    private const int Near = 4;

    /// <summary>Whether it speaks of anything behind it.</summary>
    public static bool Leads(SkillClause clause, in CueHit cue) =>
        cue.Cue.Kind == CueKind.Preferred ? BeginsItsPart(clause, cue) && !IsClosed(clause, cue) : !IsOfADuty(clause, cue);

    /// <summary>Whether one that leads says the same of whatever stands behind it, however far.</summary>
    public static bool LeadsAllBehind(SkillClause clause, in CueHit cue) => cue.Cue.Value is not (Beside or Company or Interest or Needless) && !clause.IsInBracket(cue.First);

    /// <summary>Whether one that leads speaks of a skill.</summary>
    public static bool SpeaksOf(SkillClause clause, in CueHit cue, Hit hit) => Holds(cue, hit) || (cue.End <= hit.First && Reaches(clause, cue, hit));

    /// <summary>Whether it only goes on with what one before it wishes for: "it would be great if you have Java" is no less a wish for its "have".</summary>
    public static bool GoesOn(SkillClause clause, in CueHit? leading, in CueHit cue) =>
        leading is { Cue.Kind: CueKind.Preferred } before && cue.Cue.Kind == CueKind.Required && !clause.HasComma(before.End, cue.First);

    // "Master's preferred, Java": the word ends its own part and says nothing of what follows. "Preferred: Java" begins one.
    private static bool BeginsItsPart(SkillClause clause, in CueHit cue)
    {
        if (cue.First > clause.First && clause.IsJoin(cue.First - 1) && ClauseParts.IsAdverb(clause, cue))
        {
            return true;
        }

        for (var at = cue.First - 1; at >= clause.First; at--)
        {
            if (clause.Tokens[at].Word is Marks.Comma or Marks.Open or Marks.Dash or Marks.Bullet or Marks.Colon)
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

    // "5 years, preferably in retail, of SQL" does not speak of SQL: that there is a skill before the comma tells a list.
    private static bool IsClosed(SkillClause clause, in CueHit cue) => cue.First > clause.First && clause.Tokens[cue.First - 1].Word == Marks.Comma && clause.ClosesBefore(cue.End, clause.End);

    // "Maintain essential documents", "Essential database upkeep": among what one will do, such a word describes what is done something with.
    private static bool IsOfADuty(SkillClause clause, in CueHit cue) =>
        clause.Section == SectionKind.Responsibilities && cue.Cue.Kind == CueKind.Required && cue.End - cue.First == 1 && cue.End < clause.End
        && IsAdjective(clause, cue.First) && clause.Tokens[cue.End] is { Kind: not TokenKind.Mark, Spacing: Spacing.Space }
        && (cue.First > clause.First && clause.Tokens[cue.First - 1].Kind != TokenKind.Mark ? clause.Tokens[cue.End].Kind == TokenKind.Word : clause.Is(cue.First, "essential"u8));

    // "Required" with a capital may begin a heading that lost its line.
    private static bool IsAdjective(SkillClause clause, int at) => clause.Is(at, "essential"u8) || clause.EndsIn(at, "required"u8) || clause.EndsIn(at, "mandatory"u8);

    // "Our backend is written in Rust" says nothing of either but what the employer has, and "Acme is an AI start-up" what it is.
    private static bool Holds(in CueHit cue, Hit hit) => cue.Cue is { Kind: CueKind.Mentioned, Value: Company } && hit.Skill.Kind != SkillKind.Strength && cue.First <= hit.First && hit.End <= cue.End;

    // "Our" speaks of what stands right behind it; and what stands in a bracket, or of the employer between two dashes, of nothing behind that.
    private static bool Reaches(SkillClause clause, in CueHit cue, Hit hit) => cue.Cue.Value switch
    {
        Beside => hit.First - cue.End <= 1,
        Company => !IsAskedBetween(clause, cue.End, hit.First),
        Interest => hit.Skill.Kind != SkillKind.Strength && clause.WordsBetween(cue.End, hit.First) <= Near && !IsAskedBetween(clause, cue.End, hit.First),
        Needless => !clause.Has("but"u8, cue.End, hit.First),
        _ => true,
    } && !clause.IsClosedBetween(cue.First, hit.First) && !(IsBehindADash(clause, cue) && clause.HasMark(Marks.Dash, cue.End, hit.First));

    private static bool IsBehindADash(SkillClause clause, in CueHit cue) =>
        cue.Cue.Kind == CueKind.Mentioned && cue.First > clause.First && clause.Tokens[cue.First - 1].Word == Marks.Dash;

    private static bool IsAskedBetween(SkillClause clause, int first, int end)
    {
        foreach (ref readonly var cue in clause.Marked.CuesIn(first, end))
        {
            if (cue.Cue is { Kind: CueKind.Asking, Value: "leading" })
            {
                return true;
            }
        }

        return false;
    }
}
