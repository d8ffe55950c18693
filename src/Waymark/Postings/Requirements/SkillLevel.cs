namespace Waymark;

/// <summary>How well a skill is to be held, from the years or the words beside it.</summary>
internal static class SkillLevel
{
    // How many words may stand between a skill and the word for a level that belongs to it.
    private const int Near = 10;

    // How many tokens may stand between two words for a level that speak of the same: "strong understanding and hands-on".
    private const int MostBetweenLevels = 2;

    // A list that one word for a level leads has no more tokens than this.
    private const int LongestList = 45;

    /// <summary>The level that so many years stand for.</summary>
    public static Level? Of(int? years) => years switch
    {
        null => null,
        < 2 => Level.AdvancedBeginner,
        < 5 => Level.Competent,
        < 8 => Level.Proficient,
        _ => Level.Expert,
    };

    /// <summary>
    /// The level that words say: the last one before the skill, within the clause; one in a bracket right behind it, "Python (advanced skills), SQL"; or one that is part of it, "strong
    /// communicator".
    /// </summary>
    public static Level? Of(SkillClause clause, Hit hit)
    {
        if (!clause.Has(CueKind.Level))
        {
            return null;
        }

        Level? level = null;
        var end = -1;
        var cues = clause.Cues;
        for (var next = CueHit.FirstEndingFrom(cues, hit.First - LongestList); next < cues.Length && cues[next].First - hit.End <= Near; next++)
        {
            ref readonly var cue = ref cues[next];
            if (cue.Cue.Kind != CueKind.Level || IsOfSomethingElse(clause, cue, hit))
            {
                continue;
            }

            var (said, closed) = (cue.Cue.As<Level>(), SkillBefore(clause, cue));
            if (closed == hit.End || IsOfItAlone(clause, cue, hit))
            {
                return said;
            }

            // "Basic working knowledge": the first of two says how good. "Strong understanding and hands-on experience": the higher.
            var before = level is { } lower && cue.First - end <= MostBetweenLevels && !clause.HasSkill(end, cue.First) ? lower : (Level?)null;
            if (closed is null && !(cue.First == end && before <= Level.AdvancedBeginner))
            {
                end = cue.End;
                level = Leads(clause, cue, hit) ? before > said ? before : said : IsBehind(clause, cue, hit) ? said : level;
            }
        }

        return level;
    }

    // "Solid-state physics" asks for no solid knowledge; nor does "you will become proficient in Java", "become a Java expert".
    private static bool IsOfSomethingElse(SkillClause clause, in CueHit cue, Hit hit)
    {
        var before = Math.Min(cue.First, hit.First) - 1;
        return (cue.End < clause.End && clause.Tokens[cue.End].Spacing == Spacing.Hyphen)
            || IsBecome(clause, before) || (before > clause.First && clause.Tokens[before].Length <= 2 && IsBecome(clause, before - 1));
    }

    private static bool IsBecome(SkillClause clause, int at) => at >= clause.First && clause.Is(at, "become"u8);

    // Whether it is part of the skill's name, as in "strong communicator" and "fluent English", or stands right behind it: "Java expert", "Python (advanced skills)".
    private static bool IsOfItAlone(SkillClause clause, in CueHit cue, Hit hit) =>
        (cue.First >= hit.First && cue.End <= hit.End && (hit.Skill.Kind == SkillKind.Strength || IsWord(clause, cue, "fluent"u8)))
        || (cue.First == hit.End && IsWord(clause, cue, "expert"u8) && !(cue.End < clause.End && clause.IsSkill(cue.End)))
        || (cue.First == hit.End + 1 && clause.Tokens[hit.End].Word == Marks.Open);

    private static bool IsWord(SkillClause clause, in CueHit cue, ReadOnlySpan<byte> word) => cue.End - cue.First == 1 && clause.Is(cue.First, word);

    // Whether it leads the skill, or the list that it is in; one in a bracket leads nothing behind that.
    private static bool Leads(SkillClause clause, in CueHit cue, Hit hit) =>
        cue.End <= hit.First && (hit.First - cue.End <= Near || (hit.First - cue.End <= LongestList && clause.WordsBetween(cue.End, hit.First) <= Near))
        && !(clause.IsInBracket(cue.First) && clause.HasMark(Marks.Close, cue.End, hit.First));

    // "Speaks English and French fluently".
    private static bool IsBehind(SkillClause clause, in CueHit cue, Hit hit) => cue.First >= hit.End && cue.End - cue.First == 1 && ClauseParts.IsAdverb(clause, cue);

    // The end of the skill that a word for a level closes: "Python in-depth, …", "Excel – advanced". Not where a word for it leads the same item: "strong SQL proficiency".
    private static int? SkillBefore(SkillClause clause, in CueHit cue)
    {
        if (!clause.Marked.HasCueIn(cue.First, cue.End, CueKind.LevelBehind) || (cue.End < clause.End && clause.Tokens[cue.End].Word is not (Marks.Comma or Marks.Semicolon or Marks.Stop) && !(cue.End - cue.First > 1 && clause.IsJoin(cue.End))))
        {
            return null;
        }

        var end = cue.First - (cue.First > clause.First && clause.Tokens[cue.First - 1].Word is Marks.Dash or Marks.Colon ? 1 : 0);
        return end > clause.First && clause.IsSkill(end - 1) && !IsLed(clause, end) ? end : null;
    }

    private static bool IsLed(SkillClause clause, int end)
    {
        foreach (ref readonly var cue in clause.Cues)
        {
            if (cue.Cue.Kind == CueKind.Level && cue.End < end && !clause.HasComma(cue.End, end))
            {
                return true;
            }
        }

        return false;
    }
}
