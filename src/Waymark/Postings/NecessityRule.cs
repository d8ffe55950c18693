namespace Waymark;

/// <summary>
/// How much a posting needs a skill: first the words of its own part of the clause ("a plus"), then the words that lead the clause, then those that
/// end it, else the section.
/// </summary>
internal static class NecessityRule
{
    // How far before a cue its part of the clause is looked for.
    private const int Near = 4;

    // How far behind a skill a word may stand that speaks of it: texts without any marks run on for pages.
    private const int Reach = 45;

    // "For", "but", "with": words that may follow what ends its part.
    private const int LongestSmallWord = 4;

    // A word that speaks only of what stands right behind it, one that speaks of the employer until something is asked for, and one that speaks as far as the next "but".
    private const string Beside = "beside", Company = "company", Needless = "needless";

    // A word that ends what it speaks of, one that says so of what would do as well, and one with which a sentence asks though a heading only wishes.
    private const string Trailing = "trailing", Also = "also", Must = "must";

    // A word that takes what follows it out: "not Angular", "instead of Kotlin". So many words may stand between.
    private const int MostBetweenDenied = 1;

    /// <summary>The necessity of <paramref name="hit"/>.</summary>
    /// <param name="clause">The clause it stands in.</param>
    /// <param name="hit">The skill.</param>
    /// <param name="hasRequired">Whether the posting has a section for what is asked: then what stands outside is not asked.</param>
    public static Necessity Of(SkillClause clause, Hit hit, bool hasRequired) => (clause.Section, CueFor(clause, hit)) switch
    {
        (SectionKind.NotAsked, _) => Necessity.Mentioned,
        (SectionKind.About, { Kind: CueKind.Required, Value: Trailing }) => Necessity.Required,
        (SectionKind.About or SectionKind.Benefits, _) => Necessity.Mentioned,
        (SectionKind.Preferred, { Kind: CueKind.Required, Value: Trailing }) => Necessity.Required,
        (SectionKind.Preferred, { Kind: CueKind.Required, Value: Must }) when !clause.IsItem => Necessity.Required,
        (SectionKind.Preferred, { Kind: CueKind.Mentioned, Value: not Trailing }) => Necessity.Mentioned,
        (SectionKind.Preferred, _) => Necessity.Preferred,
        (_, { Kind: CueKind.Preferred }) => Necessity.Preferred,
        (_, { Kind: CueKind.Mentioned }) => Necessity.Mentioned,
        (_, { Kind: CueKind.Required }) => Necessity.Required,
        (SectionKind.Required, _) => Necessity.Required,
        _ when IsAsked(clause, hit, atStart: hasRequired && clause.Section == SectionKind.Responsibilities) => Necessity.Required,
        (SectionKind.Unknown, _) when !hasRequired && hit.Skill.Kind != SkillKind.Strength && !clause.BeginsADuty => Necessity.Required,
        _ => Necessity.Mentioned,
    };

    /// <summary>Gathers those cues of a clause that may decide how much a skill is needed, with what of them holds for all of its skills.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="deciding">Takes them, in order.</param>
    public static void Gather(SkillClause clause, List<DecidingCue> deciding)
    {
        CueHit? leading = null;
        foreach (var cue in clause.Cues)
        {
            if (cue.Cue.Kind is not (CueKind.Preferred or CueKind.Required or CueKind.Mentioned) || cue.Cue.Value == "none" || (clause.IsSkill(cue.First) && clause.IsSkill(cue.End - 1)) || IsOfANumber(clause, cue) || JoinsTwoThings(clause, cue))
            {
                continue;
            }

            var trailing = cue.Cue.Value is Trailing or Also;
            var leads = !trailing && !SkillClause.IsDenial(cue) && !IsOfADuty(clause, cue) && Leads(clause, cue) && !IsClosed(clause, cue);
            leading = leads && cue.Cue.Value is not (Beside or Company or Needless) && !GoesOn(clause, leading, cue) ? cue : leading;
            deciding.Add(new(cue, trailing, leads, leading));
        }
    }

    private static Cue? CueFor(SkillClause clause, Hit hit)
    {
        // What stands farther off says nothing, but for what leads the clause.
        var deciding = clause.Deciding;
        var next = DecidingCue.FirstFrom(deciding, hit.First - Reach);
        var leading = next > 0 && deciding[next - 1].LeadingAfter is { } far && !clause.IsClosedBetween(far.First, hit.First) ? (CueHit?)far : null;
        CueHit? denial = null;
        Cue? ending = null;
        for (; next < deciding.Length && deciding[next].Hit.First - hit.End <= Reach; next++)
        {
            var (cue, trailing, leads, _) = deciding[next];
            if (SkillClause.IsDenial(cue))
            {
                denial = cue.End <= hit.First && Denies(clause, cue, hit) ? cue : denial;
                continue;
            }

            if (trailing && cue.Cue.Kind == CueKind.Preferred && Explains(clause, cue, hit))
            {
                return cue.Cue;
            }

            if (cue.First >= hit.End && trailing)
            {
                if (IsOfAnotherItem(clause, hit, cue) || IsAttribute(clause, cue) || IsOfWhatFollows(clause, cue) || IsOfTheLast(clause, hit, cue) || IsAboutItsBracket(clause, hit, cue)
                    || IsConclusion(clause, cue) || (cue.Cue.Value == Also && !Touches(clause, hit, cue)))
                {
                    continue;
                }

                // "Kafka is not required, but a plus": a wish that follows counts.
                if (cue.Cue.Kind == CueKind.Mentioned || denial is not null)
                {
                    if (denial is not null && cue.Cue.Kind == CueKind.Preferred && !clause.HasSkill(Math.Max(denial.Value.End, hit.End), cue.First))
                    {
                        return cue.Cue;
                    }

                    if (clause.HasComma(hit.End, cue.First))
                    {
                        ending ??= cue.Cue;
                    }
                    else
                    {
                        denial ??= cue;
                    }

                    continue;
                }

                if (!clause.HasComma(hit.End, cue.First) || IsRelative(clause, cue))
                {
                    return cue.Cue;
                }

                ending ??= cue.Cue;
            }
            else if (leads && cue.End <= hit.First && Reaches(clause, cue, hit) && !GoesOn(clause, leading, cue))
            {
                leading = cue;
            }
        }

        return denial?.Cue ?? leading?.Cue ?? ending;
    }

    // "15 plus years".
    private static bool IsOfANumber(SkillClause clause, CueHit cue) => cue.End - cue.First == 1 && cue.First > clause.First && clause.Tokens[cue.First - 1].Kind == TokenKind.Number;

    // "5 years of Java plus Docker". "Java (Docker plus)" ends what it speaks of, "Plus: Docker" begins it.
    private static bool JoinsTwoThings(SkillClause clause, CueHit cue) =>
        cue.End - cue.First == 1 && cue.First > clause.First && cue.End < clause.End && clause.IsPlus(cue.First)
        && clause.Tokens[cue.First - 1] is not { Kind: TokenKind.Mark, Word: not (Marks.Comma or Marks.Close) } && clause.Tokens[cue.End].Kind != TokenKind.Mark;

    // "Not Angular", "no Kotlin or Scala", "no Docker, Kubernetes or Helm": as far as "or" goes on with it; "no Kotlin, SQL" asks for SQL.
    private static bool Denies(SkillClause clause, CueHit cue, Hit hit)
    {
        var (words, hasComma) = (0, false);
        for (var at = cue.End; at < clause.End; at++)
        {
            if (at == hit.First && !hasComma)
            {
                return true;
            }

            if (Is(clause, at, "or"u8) || Is(clause, at, "nor"u8))
            {
                if (at > hit.First)
                {
                    return true;
                }

                hasComma = false;
            }
            else if (clause.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Comma })
            {
                hasComma = true;
            }
            else if (!clause.IsSkill(at) && clause.Tokens[at] is not { Kind: TokenKind.Mark, Word: Marks.Slash } && (clause.Tokens[at].Kind == TokenKind.Mark || ++words > MostBetweenDenied))
            {
                return false;
            }
        }

        return false;
    }

    // "Experience with ticketing highly preferred (Jira, Zendesk)": what stands in the bracket behind it is preferred too, and what stands behind a colon.
    private static bool Explains(SkillClause clause, CueHit cue, Hit hit) =>
        cue.End < hit.First && clause.Tokens[cue.End] is { Kind: TokenKind.Mark, Word: Marks.Open or Marks.Colon } && !clause.HasMark(Marks.Close, cue.End, hit.First);

    // "Experience with C# - Cloud experience would be a plus": a dash begins another item. "Java - a plus" is one. So does a colon behind a comma, "5 years of Java,
    // ideally in teams: leading one is a plus", and an "and" with which another thing is asked for, "10 years of Oracle and experience with MySQL is a plus"; of a wish, also
    // a comma: "3 years of Java, experience with Kotlin desirable".
    private static bool IsOfAnotherItem(SkillClause clause, Hit hit, CueHit cue)
    {
        if ((IsOfOneThing(clause, cue) && clause.AsksAnew(hit.End, cue.First)) || (cue.Cue.Kind == CueKind.Preferred && clause.AsksAnewByComma(hit.End, cue.First)))
        {
            return true;
        }

        for (var at = hit.End; at < cue.First - 1; at++)
        {
            if (clause.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Dash, Spacing: Spacing.Space } && clause.Tokens[at + 1].Kind is TokenKind.Capitalised or TokenKind.Capitals)
            {
                return true;
            }

            if (clause.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Colon } && cue.First - at > Near && clause.HasComma(hit.End, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(SkillClause clause, int at, ReadOnlySpan<byte> word) => clause.Marked.Text.BytesOf(clause.Tokens[at]).SequenceEqual(word);

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
            : !isLast && clause.Tokens[cue.End + 1] is { Kind: TokenKind.Mark, Word: Marks.Colon };
    }

    // "Java, preferably in a large company", "Java and preferably Kotlin": an adverb that begins its part speaks of the rest of it, and so does "but must have Kotlin".
    private static bool IsOfWhatFollows(SkillClause clause, CueHit cue) =>
        cue.End < clause.End && cue.First > clause.First && clause.Tokens[cue.End].Kind != TokenKind.Mark
        && ((SkillClause.IsAdverb(clause, cue) && clause.Tokens[cue.First - 1] is { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Open })
            || (IsJoin(clause, cue.First - 1) && (SkillClause.IsAdverb(clause, cue) || Is(clause, cue.First, "must"u8))));

    private static bool IsJoin(SkillClause clause, int at) => Is(clause, at, "and"u8) || Is(clause, at, "or"u8) || Is(clause, at, "but"u8);

    // "(They are leaving AWS, so this is a must)".
    private static bool IsConclusion(SkillClause clause, CueHit cue) =>
        cue.First - 2 >= clause.First && Is(clause, cue.First - 2, "so"u8) && (Is(clause, cue.First - 1, "this"u8) || Is(clause, cue.First - 1, "that"u8) || Is(clause, cue.First - 1, "it"u8));

    // "Rally or Azure DevOps also accepted": nothing but the like between.
    private static bool Touches(SkillClause clause, Hit hit, CueHit cue)
    {
        for (var at = hit.End; at < cue.First; at++)
        {
            if (!clause.IsSkill(at) && !Is(clause, at, "or"u8) && !Is(clause, at, "and"u8) && clause.Tokens[at] is not { Kind: TokenKind.Mark, Word: Marks.Slash })
            {
                return false;
            }
        }

        return true;
    }

    // "2 years of SQL, Oracle is preferred": one thing "is", unless it is a list, "SQL, Oracle or Db2 is preferred", or what a degree is in. "On GCP, experience with which
    // is preferred" speaks of what stands right before. So does another wish, where what stands before the comma asks for itself: "Good SQL skills, Python desirable",
    // "experience with SQL, Python would be nice".
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

        // Commas in a bracket part other things.
        var depth = 0;
        for (var at = cue.First - 1; at >= hit.End; at--)
        {
            switch (clause.Tokens[at])
            {
                case { Kind: TokenKind.Mark, Word: Marks.Close }:
                    depth++;
                    break;
                case { Kind: TokenKind.Mark, Word: Marks.Open }:
                    depth--;
                    break;
                case { Kind: TokenKind.Word }:
                    isList |= Is(clause, at, "or"u8) || Is(clause, at, "and"u8);
                    break;
                case { Kind: TokenKind.Mark, Word: Marks.Comma } when depth == 0:
                    return clause.HasSkill(at, cue.First) && (!isList || EndsAList(clause, at)) && (isOfOne || clause.FirstClosed < at || (clause.FirstAsking < at && (EndsAList(clause, at) || IsASentence(clause, cue))))
                        && !(clause.Marked.StudyOf(at) is { } study && study.IsField(hit.First));
            }
        }

        return false;
    }

    // "Would be a plus", "are an advantage".
    private static bool IsASentence(SkillClause clause, CueHit cue)
    {
        for (var at = Math.Max(clause.First, cue.First - 1); at < cue.End; at++)
        {
            if (Is(clause, at, "be"u8) || Is(clause, at, "are"u8))
            {
                return true;
            }
        }

        return false;
    }

    // "Docker and Git, Kubernetes desirable": the "and" before the comma has closed a list.
    private static bool EndsAList(SkillClause clause, int comma)
    {
        for (var at = comma - 1; at > Math.Max(clause.First, comma - Reach) && clause.Tokens[at] is not { Kind: TokenKind.Mark, Word: Marks.Comma }; at--)
        {
            if (clause.IsSkill(at - 1) && clause.IsSkill(at + 1) && (Is(clause, at, "and"u8) || Is(clause, at, "or"u8)))
            {
                return true;
            }
        }

        return false;
    }

    // "Is preferred", "is a plus", "a plus" without "are" or "would be".
    private static bool IsOfOneThing(SkillClause clause, CueHit cue) =>
        Is(clause, cue.First, "is"u8)
        || (cue.First > clause.First && (Is(clause, cue.First - 1, "is"u8) || (Is(clause, cue.First, "a"u8) && !Is(clause, cue.First - 1, "be"u8) && !Is(clause, cue.First - 1, "are"u8) && !Is(clause, cue.First - 1, "as"u8))));

    private static bool IsRelative(SkillClause clause, CueHit cue) => cue.First > clause.First && Is(clause, cue.First - 1, "which"u8);

    // "A degree in Business (Marketing a plus)", "(Master's preferred)", "(night shifts preferred)": with words of its own in the bracket, it speaks of these.
    private static bool IsAboutItsBracket(SkillClause clause, Hit hit, CueHit cue)
    {
        for (var at = cue.First - 1; at >= hit.End; at--)
        {
            switch (clause.Tokens[at])
            {
                case { Kind: TokenKind.Mark, Word: Marks.Close }:
                    return false;
                case { Kind: TokenKind.Mark, Word: Marks.Open }:
                    return clause.HasMark(Marks.Comma, at, cue.First) || clause.NamesSomething(at + 1, cue.First) || clause.Marked.Studies.Exists(study => study.First == at + 1) || HasWordsOfItsOwn(clause, at + 1, cue);
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
                && !clause.Marked.Text.BytesOf(clause.Tokens[at]).EndsWith("ly"u8);
        }

        return own && clause.Marked.Text.BytesOf(clause.Tokens[cue.End - 1]).EndsWith("ed"u8) && !clause.Asks(first, cue.First);
    }

    // "Master's preferred, Java": the word ends its own part and says nothing of what follows. "Preferred: Java" begins one.
    private static bool Leads(SkillClause clause, CueHit cue)
    {
        if (cue.Cue.Kind != CueKind.Preferred || (cue.First > clause.First && IsJoin(clause, cue.First - 1) && SkillClause.IsAdverb(clause, cue)))
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

    // "Maintain essential documents": among what one will do, such a word describes what is done something with.
    private static bool IsOfADuty(SkillClause clause, CueHit cue) =>
        clause.Section == SectionKind.Responsibilities && cue.Cue.Kind == CueKind.Required && cue.End - cue.First == 1 && cue.First > clause.First && cue.End < clause.End
        && IsAdjective(clause.Marked.Text.BytesOf(clause.Tokens[cue.First]))
        && clause.Tokens[cue.First - 1].Kind != TokenKind.Mark && clause.Tokens[cue.End] is { Kind: TokenKind.Word, Spacing: Spacing.Space };

    private static bool IsAdjective(ReadOnlySpan<byte> word) => word.SequenceEqual("essential"u8) || word.SequenceEqual("required"u8) || word.SequenceEqual("mandatory"u8);

    // "Our" speaks of what stands right behind it; and what stands in a bracket, or of the employer between two dashes, of nothing behind that.
    private static bool Reaches(SkillClause clause, CueHit cue, Hit hit) => cue.Cue.Value switch
    {
        Beside => hit.First - cue.End <= 1,
        Company => !IsAskedBetween(clause, cue.End, hit.First),
        Needless => !HasBut(clause, cue.End, hit.First),
        _ => true,
    } && !clause.IsClosedBetween(cue.First, hit.First) && !(IsBehindADash(clause, cue) && clause.HasMark(Marks.Dash, cue.End, hit.First));

    private static bool IsBehindADash(SkillClause clause, CueHit cue) =>
        cue.Cue.Kind == CueKind.Mentioned && cue.First > clause.First && clause.Tokens[cue.First - 1] is { Kind: TokenKind.Mark, Word: Marks.Dash };

    private static bool HasBut(SkillClause clause, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (Is(clause, at, "but"u8))
            {
                return true;
            }
        }

        return false;
    }

    // "5 years, preferably in retail, of SQL" does not speak of SQL: that there is a skill before the comma tells a list.
    private static bool IsClosed(SkillClause clause, CueHit cue) =>
        cue.Cue.Kind == CueKind.Preferred && cue.First > clause.First && clause.Tokens[cue.First - 1] is { Kind: TokenKind.Mark, Word: Marks.Comma } && clause.ClosesBefore(cue.End, clause.End);

    private static bool IsAskedBetween(SkillClause clause, int first, int end)
    {
        foreach (var cue in clause.Marked.CuesIn(first, end))
        {
            if (cue.Cue is { Kind: CueKind.Asking, Value: "leading" })
            {
                return true;
            }
        }

        return false;
    }

    // "It would be great if you have Java": what follows without a comma does not take back that it is only preferred.
    private static bool GoesOn(SkillClause clause, CueHit? leading, CueHit cue) =>
        leading is { Cue.Kind: CueKind.Preferred } before && cue.Cue.Kind == CueKind.Required && !clause.HasComma(before.End, cue.First);

    // Among what one will do, and where a section says what is asked, only an item that begins with such words asks: "Proficient in Excel", not "Provide Excel expertise".
    private static bool IsAsked(SkillClause clause, Hit hit, bool atStart)
    {
        if ((atStart ? clause.FirstBeginning : clause.FirstLeading) < hit.First)
        {
            return true;
        }

        var cues = clause.Cues;
        for (var next = CueHit.FirstFrom(cues, hit.First); next < cues.Length && cues[next].First - hit.End <= Near; next++)
        {
            ref readonly var cue = ref cues[next];

            // The "deep" of "deep learning" asks for nothing.
            var isItsOwn = cue.First < hit.End && hit.Skill.Kind != SkillKind.Strength;
            if (!isItsOwn && cue.Cue.Kind is CueKind.Asking or CueKind.Level or CueKind.Years && (!atStart || Begins(clause, cue)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a cue begins an item of its clause.</summary>
    public static bool Begins(SkillClause clause, CueHit cue)
    {
        var first = cue.First;
        while (first > clause.First && clause.Tokens[first - 1] is { Kind: TokenKind.Mark, Word: not Marks.Colon })
        {
            first--;
        }

        return first == clause.First || clause.Tokens[first - 1].Kind == TokenKind.Mark;
    }
}
