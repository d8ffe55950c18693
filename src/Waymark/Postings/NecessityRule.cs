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

    // A word that speaks only of what stands right behind it, one that speaks of the employer until something is asked for, one that speaks of what is close behind it until
    // then, and one that speaks as far as the next "but".
    private const string Beside = "beside", Company = "company", Interest = "interest", Needless = "needless";

    // A word that ends what it speaks of, and one with which a sentence asks though a heading only wishes.
    private const string Trailing = "trailing", Must = "must";

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
            if (cue.Cue.Kind is not (CueKind.Preferred or CueKind.Required or CueKind.Mentioned) || cue.Cue.Value == "none" || (cue.Cue.Value != Interest && clause.IsSkill(cue.First) && clause.IsSkill(cue.End - 1)) || IsOfANumber(clause, cue) || JoinsTwoThings(clause, cue))
            {
                continue;
            }

            var trailing = cue.Cue.Value is Trailing or TrailingCue.Also;
            var leads = !trailing && !SkillClause.IsDenial(cue) && !IsOfADuty(clause, cue) && Leads(clause, cue) && !IsClosed(clause, cue);
            leading = leads && cue.Cue.Value is not (Beside or Company or Interest or Needless) && !clause.IsInBracket(cue.First) && !GoesOn(clause, leading, cue) ? cue : leading;
            deciding.Add(new(cue, trailing, leads, leading));
        }
    }

    private static Cue? CueFor(SkillClause clause, Hit hit)
    {
        // What stands farther off says nothing, but for what leads the clause.
        var deciding = clause.Deciding;
        var next = DecidingCue.FirstFrom(deciding, hit.First - Reach);
        var leading = next > 0 ? deciding[next - 1].LeadingAfter : null;
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
                if (TrailingCue.IsOfAnother(clause, hit, cue))
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

                if (!clause.HasComma(hit.End, cue.First) || TrailingCue.IsRelative(clause, cue))
                {
                    return cue.Cue;
                }

                ending ??= cue.Cue;
            }
            else if (leads && (Holds(clause, cue, hit) || (cue.End <= hit.First && Reaches(clause, cue, hit))) && !GoesOn(clause, leading, cue))
            {
                leading = cue;
            }
        }

        return denial?.Cue ?? leading?.Cue ?? ending;
    }

    // "Our backend is written in Rust" says nothing of either but what the employer has.
    private static bool Holds(SkillClause clause, CueHit cue, Hit hit) => cue.Cue is { Kind: CueKind.Mentioned, Value: Company } && clause.Is(cue.First, "our"u8) && cue.First <= hit.First && hit.End <= cue.End;

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

            if (clause.Is(at, "or"u8) || clause.Is(at, "nor"u8))
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

    // "Master's preferred, Java": the word ends its own part and says nothing of what follows. "Preferred: Java" begins one.
    private static bool Leads(SkillClause clause, CueHit cue)
    {
        if (cue.Cue.Kind != CueKind.Preferred || (cue.First > clause.First && clause.IsJoin(cue.First - 1) && clause.IsAdverb(cue)))
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

    // "Maintain essential documents", "Essential database upkeep": among what one will do, such a word describes what is done something with.
    private static bool IsOfADuty(SkillClause clause, CueHit cue) =>
        clause.Section == SectionKind.Responsibilities && cue.Cue.Kind == CueKind.Required && cue.End - cue.First == 1 && cue.End < clause.End
        && IsAdjective(clause.Marked.Text.BytesOf(clause.Tokens[cue.First])) && clause.Tokens[cue.End] is { Kind: not TokenKind.Mark, Spacing: Spacing.Space }
        && (cue.First > clause.First && clause.Tokens[cue.First - 1].Kind != TokenKind.Mark ? clause.Tokens[cue.End].Kind == TokenKind.Word : clause.Is(cue.First, "essential"u8));

    private static bool IsAdjective(ReadOnlySpan<byte> word) => System.Text.Ascii.EqualsIgnoreCase(word, "essential"u8) || word.SequenceEqual("required"u8) || word.SequenceEqual("mandatory"u8);

    // "Our" speaks of what stands right behind it; and what stands in a bracket, or of the employer between two dashes, of nothing behind that.
    private static bool Reaches(SkillClause clause, CueHit cue, Hit hit) => cue.Cue.Value switch
    {
        Beside => hit.First - cue.End <= 1,
        Company => !IsAskedBetween(clause, cue.End, hit.First),
        Interest => hit.Skill.Kind != SkillKind.Strength && clause.WordsBetween(cue.End, hit.First) <= Near && !IsAskedBetween(clause, cue.End, hit.First),
        Needless => !HasBut(clause, cue.End, hit.First),
        _ => true,
    } && !clause.IsClosedBetween(cue.First, hit.First) && !(IsBehindADash(clause, cue) && clause.HasMark(Marks.Dash, cue.End, hit.First));

    private static bool IsBehindADash(SkillClause clause, CueHit cue) =>
        cue.Cue.Kind == CueKind.Mentioned && cue.First > clause.First && clause.Tokens[cue.First - 1] is { Kind: TokenKind.Mark, Word: Marks.Dash };

    private static bool HasBut(SkillClause clause, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (clause.Is(at, "but"u8))
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
