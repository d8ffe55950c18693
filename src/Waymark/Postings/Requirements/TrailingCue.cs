namespace Waymark;

/// <summary>A cue that ends what it speaks of, "Kafka is a plus", and of how much of its clause it does so.</summary>
internal static class TrailingCue
{
    /// <summary>What the row of a cue says that speaks of what stands before it, and of one that speaks of what would do as well, right before it.</summary>
    public const string Trailing = "trailing", Also = "also";

    // How far before a cue its part of the clause is looked for, and how far a list before a comma.
    private const int Near = 4, Reach = 45;

    // "For", "but", "with": words that may follow what ends its part.
    private const int LongestSmallWord = 4;

    /// <summary>Whether a cue that stands behind <paramref name="hit"/> speaks of something else.</summary>
    public static bool IsOfAnother(SkillClause clause, Hit hit, CueHit cue) =>
        IsOfAnotherItem(clause, hit, cue) || IsAttribute(clause, cue) || IsOfWhatFollows(clause, cue) || IsOfTheLast(clause, hit, cue) || IsAboutItsBracket(clause, hit, cue)
        || IsConclusion(clause, cue) || (cue.Cue.Value == Also && !Touches(clause, hit, cue));

    /// <summary>
    /// Whether the skill explains what it speaks of: "experience with ticketing highly preferred (Jira, Zendesk)" prefers what stands in the bracket behind it too, and what stands
    /// behind a colon; "Java would be a plus, as would Kotlin" prefers both.
    /// </summary>
    public static bool Explains(SkillClause clause, CueHit cue, Hit hit) =>
        cue.End < hit.First && (clause.Tokens[cue.End].Word is Marks.Open or Marks.Colon || IsSaidOfMore(clause, cue.End, hit.First)) && !clause.HasMark(Marks.Close, cue.End, hit.First);

    // ", as would some knowledge of Kotlin", ", as is Go".
    private static bool IsSaidOfMore(SkillClause clause, int at, int end) =>
        at + 2 < end && clause.Tokens[at].Word == Marks.Comma && clause.Is(at + 1, "as"u8)
        && (clause.Is(at + 2, "would"u8) || clause.Is(at + 2, "is"u8) || clause.Is(at + 2, "are"u8) || clause.Is(at + 2, "will"u8));

    // "Experience with C# - Cloud experience would be a plus": a dash begins another item. "Java - a plus" is one. So does a colon behind a comma, "5 years of Java,
    // ideally in teams: leading one is a plus", or before words that ask, "Java: experience with Kotlin is a plus"; and an "and" with which another thing is asked for,
    // "10 years of Oracle and experience with MySQL is a plus"; of a wish, also a comma: "3 years of Java, experience with Kotlin desirable", "Java, with Kotlin or Scala a bonus".
    private static bool IsOfAnotherItem(SkillClause clause, Hit hit, CueHit cue)
    {
        if ((IsOfOneThing(clause, cue) && ClauseParts.AskAnew(clause, hit.End, cue.First)) || (cue.Cue.Kind == CueKind.Preferred && ClauseParts.AskAnewByComma(clause, hit.End, cue.First)))
        {
            return true;
        }

        for (var at = hit.End; at < cue.First - 1; at++)
        {
            if (clause.Tokens[at].Word == Marks.Comma && cue.Cue.Kind == CueKind.Preferred && clause.Is(at + 1, "with"u8) && clause.HasSkill(at + 1, cue.First) && !HasAVerb(clause, cue))
            {
                return true;
            }

            if (clause.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Dash, Spacing: Spacing.Space } && clause.Tokens[at + 1].Kind is TokenKind.Capitalised or TokenKind.Capitals)
            {
                return true;
            }

            if (clause.Tokens[at].Word == Marks.Colon && ((cue.First - at > Near && clause.HasComma(hit.End, at)) || ClauseParts.AskBehindColon(clause, at, cue.First)))
            {
                return true;
            }
        }

        return false;
    }

    // "Reaches the desired sales goals", "PREFERRED QUALIFICATIONS:": a word before what it describes says nothing of what stands before it; "Java preferred for this role" does.
    private static bool IsAttribute(SkillClause clause, CueHit cue)
    {
        if (cue.End - cue.First > 1 || cue.End >= clause.End || clause.Tokens[cue.End] is not { Kind: not TokenKind.Mark, Spacing: Spacing.Space } next)
        {
            return false;
        }

        var isLast = cue.End + 1 == clause.End;
        return next.Kind == TokenKind.Word
            ? next.Length > LongestSmallWord || (!isLast && clause.Tokens[cue.End + 1].Spacing == Spacing.Hyphen)
            : !isLast && clause.Tokens[cue.End + 1].Word == Marks.Colon;
    }

    // "Java, preferably in a large company", "Java and preferably Kotlin": an adverb that begins its part speaks of the rest of it, and so does "but must have Kotlin".
    private static bool IsOfWhatFollows(SkillClause clause, CueHit cue) =>
        cue.End < clause.End && cue.First > clause.First && clause.Tokens[cue.End].Kind != TokenKind.Mark
        && ((ClauseParts.IsAdverb(clause, cue) && clause.Tokens[cue.First - 1].Word is Marks.Comma or Marks.Open)
            || (clause.IsJoin(cue.First - 1) && (ClauseParts.IsAdverb(clause, cue) || clause.Is(cue.First, "must"u8))));

    // "(They are leaving AWS, so this is a must)".
    private static bool IsConclusion(SkillClause clause, CueHit cue) =>
        cue.First - 2 >= clause.First && clause.Is(cue.First - 2, "so"u8) && (clause.Is(cue.First - 1, "this"u8) || clause.Is(cue.First - 1, "that"u8) || clause.Is(cue.First - 1, "it"u8));

    // "Rally or Azure DevOps also accepted": nothing but the like between.
    private static bool Touches(SkillClause clause, Hit hit, CueHit cue)
    {
        for (var at = hit.End; at < cue.First; at++)
        {
            if (!clause.IsSkill(at) && !clause.Is(at, "or"u8) && !clause.Is(at, "and"u8) && clause.Tokens[at].Word != Marks.Slash)
            {
                return false;
            }
        }

        return true;
    }

    // "2 years of SQL, Oracle is preferred": one thing "is", unless it is a list, "SQL, Oracle or Db2 is preferred", or what a degree is in. "On GCP, experience with which
    // is preferred" speaks of what stands right before. So does another wish, where what stands before the comma asks for itself: "Good SQL skills, Python desirable",
    // "experience with SQL, Python would be nice"; and one that touches the last of plain names, "Java 17, Kotlin nice to have".
    private static bool IsOfTheLast(SkillClause clause, Hit hit, CueHit cue)
    {
        var isOfOne = IsOfOneThing(clause, cue);
        if (!isOfOne && cue.Cue.Kind != CueKind.Preferred)
        {
            return false;
        }

        if (isOfOne && IsRelative(clause, cue))
        {
            return clause.HasSkill(hit.End, cue.First);
        }

        // "SQL, Spark, Databricks is beneficial" is one list, if it goes on from comma to comma.
        var isList = clause.JointsBefore(cue.First) > 1;

        // Commas in a bracket part other things, and the wish may stand in one that it began itself.
        var (depth, own) = (0, clause.Tokens[cue.First - 1].Word == Marks.Open ? -1 : 0);
        for (var at = cue.First - 1; at >= hit.End; at--)
        {
            switch (clause.Tokens[at])
            {
                case { Word: Marks.Close }:
                    depth++;
                    break;
                case { Word: Marks.Open }:
                    depth--;
                    break;
                case { Kind: TokenKind.Word }:
                    isList |= !clause.IsSkill(at) && (clause.Is(at, "or"u8) || clause.Is(at, "and"u8));
                    break;
                case { Word: Marks.Comma } when depth == own && IsOfAName(clause, at + 1, cue):
                    return !IsAField(clause, hit, at);
                case { Word: Marks.Comma } when depth == 0:
                    return clause.HasSkill(at, cue.First) && (!isList || EndsAList(clause, at)) && (isOfOne || clause.Asking.Closed < at || (clause.Asking.First < at && (EndsAList(clause, at) || IsASentence(clause, cue))))
                        && !IsAField(clause, hit, at);
            }
        }

        return false;
    }

    // "A degree in Statistics, Economics preferred".
    private static bool IsAField(SkillClause clause, Hit hit, int comma) => clause.Marked.StudyOf(comma) is { } study && study.IsField(hit.First);

    // "Java 17, Kotlin nice to have", "Java, Kotlin (a plus)": nothing but a name between the comma and the wish, in a clause that asks for nothing in words of its own
    // and has no "such as". Where it "is" or "are", it may be the list.
    private static bool IsOfAName(SkillClause clause, int first, CueHit cue)
    {
        if (clause.Asking.First != AskingPlaces.Nowhere || clause.MayChoose || cue.First == first || IsASentence(clause, cue) || clause.Is(cue.First, "is"u8) || clause.Is(cue.First - 1, "is"u8))
        {
            return false;
        }

        for (var at = first; at < cue.First; at++)
        {
            if (!clause.IsSkill(at) && clause.Tokens[at] is not { Kind: TokenKind.Capitalised or TokenKind.Capitals or TokenKind.Number } and not { Word: Marks.Open })
            {
                return false;
            }
        }

        return true;
    }

    // "Is a plus" too.
    private static bool HasAVerb(SkillClause clause, CueHit cue) => IsASentence(clause, cue) || clause.Has("is"u8, Math.Max(clause.First, cue.First - 1), cue.End);

    // "Would be a plus", "are an advantage".
    private static bool IsASentence(SkillClause clause, CueHit cue) =>
        Math.Max(clause.First, cue.First - 1) is var first && (clause.Has("be"u8, first, cue.End) || clause.Has("are"u8, first, cue.End));

    // "Docker and Git, Kubernetes desirable": the "and" before the comma has closed a list.
    private static bool EndsAList(SkillClause clause, int comma)
    {
        for (var at = comma - 1; at > Math.Max(clause.First, comma - Reach) && clause.Tokens[at].Word != Marks.Comma; at--)
        {
            if (clause.IsSkill(at - 1) && !clause.IsSkill(at) && clause.IsSkill(at + 1) && (clause.Is(at, "and"u8) || clause.Is(at, "or"u8)))
            {
                return true;
            }
        }

        return false;
    }

    // "Is preferred", "is a plus", "a plus" without "are" or "would be".
    private static bool IsOfOneThing(SkillClause clause, CueHit cue) =>
        clause.Is(cue.First, "is"u8)
        || (cue.First > clause.First && (clause.Is(cue.First - 1, "is"u8) || (clause.Is(cue.First, "a"u8) && !clause.Is(cue.First - 1, "be"u8) && !clause.Is(cue.First - 1, "are"u8) && !clause.Is(cue.First - 1, "as"u8))));

    /// <summary>Whether it speaks of what stands right before it: "experience with which is preferred".</summary>
    public static bool IsRelative(SkillClause clause, CueHit cue) => cue.First > clause.First && clause.Is(cue.First - 1, "which"u8);

    // "A degree in Business (Marketing a plus)", "(Master's preferred)", "(night shifts preferred)", "(teaching others is a plus)": with words of its own in the bracket, it
    // speaks of these.
    private static bool IsAboutItsBracket(SkillClause clause, Hit hit, CueHit cue)
    {
        for (var at = cue.First - 1; at >= hit.End; at--)
        {
            switch (clause.Tokens[at])
            {
                case { Word: Marks.Close }:
                    return false;
                case { Word: Marks.Open }:
                    return clause.HasMark(Marks.Comma, at, cue.First) || clause.NamesSomething(at + 1, cue.First) || clause.Marked.HasStudyAt(at + 1) || HasWordsOfItsOwn(clause, at + 1, cue);
            }
        }

        return false;
    }

    // "Experience (highly preferred)" and "(5 years preferred)" speak of the thing itself.
    private static bool HasWordsOfItsOwn(SkillClause clause, int first, CueHit cue)
    {
        var own = false;
        for (var at = first; at < cue.First; at++)
        {
            own |= clause.Tokens[at] is { Kind: TokenKind.Capitals } or { Kind: TokenKind.Word or TokenKind.Capitalised, Length: > LongestSmallWord }
                && !clause.EndsIn(at, "ly"u8);
        }

        return own && (IsDoing(clause, first) || clause.EndsIn(cue.End - 1, "ed"u8)) && !clause.Asks(first, cue.First);
    }

    // "Writing one"; "having it" is the thing itself.
    private static bool IsDoing(SkillClause clause, int at) =>
        clause.Tokens[at].Length > LongestSmallWord && clause.EndsIn(at, "ing"u8) && !clause.Is(at, "having"u8) && !clause.Is(at, "being"u8);
}
