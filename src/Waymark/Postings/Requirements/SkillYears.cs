namespace Waymark;

/// <summary>Which of the years that a clause names belong to a skill: "5+ years of Java", or right behind it: "Java (5+ years)", "Java or Go: 3 years".</summary>
internal static class SkillYears
{
    // How many tokens may stand between years and the skill behind them, and how many where none of them asks for something else, which the first few do not; and between them
    // and the last skill of a list how many tokens, and how many words that name no skill.
    private const int Near = 10, Far = 14, FirstFew = 4, LongestList = 45, MostWordsOfList = 6;

    // How many may stand between a skill and the years behind it, how many where these say themselves that they are its own, and how many between them and what ends
    // them: "(min. 5 years' experience)".
    private const int NearBehind = 3, NearOwn = 5, NearEnd = 4;

    // How many may stand between years and the skill that they lead by themselves: "3 years of AWS".
    private const int NearLed = 6;

    /// <summary>The years for <paramref name="hits"/>, any one of which will do; <see langword="null"/> where none are said.</summary>
    public static YearsHit? Of(SkillClause clause, ReadOnlySpan<Hit> hits)
    {
        if (OfWholeItem(clause, hits[^1].End) is { } ofAll)
        {
            return ofAll;
        }

        YearsHit? before = null;
        for (var next = FirstFrom(clause.Years, hits[0].First - LongestList); next < clause.Years.Count && clause.Years[next].First - hits[^1].End <= NearOwn; next++)
        {
            var years = clause.Years[next];
            var behind = SkillBefore(clause, years);
            if (behind is { } end ? end == hits[^1].End || (before is null && IsJoinedWith(clause, hits[^1], end)) : before is null && years.First - hits[^1].End is >= 0 and <= NearBehind && !Leads(clause, years) && !AreOfAll(clause, years))
            {
                return years;
            }

            if (behind is null && years.End <= hits[0].First && !AreOfWhatStandsBefore(clause, years, hits[0].First) && (IsNear(clause, years.End, hits[0].First) || IsOfList(clause, years.End, hits[0].First)))
            {
                // "3 years in sales, preferably in telecommunications", "3 years of Java and experience with Kotlin", "3 years of Java, knowledge of Kotlin", "3 years of Java plus Docker".
                if (clause.PartsWhatFollows(years.End, hits[0].First)
                    || (clause.HasSkill(years.End, hits[0].First) && (ClauseParts.AskAnew(clause, years.End, hits[0].First) || ClauseParts.AskAnewByComma(clause, years.End, hits[0].First + 1) || clause.Has("plus"u8, years.End, hits[0].First))))
                {
                    continue;
                }

                before = years;
            }
        }

        return before;
    }

    // "6 years of hands-on experience in design and development of enterprise applications using Java".
    private static bool IsNear(SkillClause clause, int first, int end) => end - first <= Near || (end - first <= Far && !Asks(clause, first + FirstFew, end));

    private static bool Asks(SkillClause clause, int first, int end) => clause.Marked.HasCueIn(first, end, CueKind.Asking) || clause.Marked.HasCueIn(first, end, CueKind.Level);

    // "Java, SQL, query tuning - 5 years", "Azure (Functions, Key Vault): 3 years": what a dash or a colon sets apart at the end are those of all that is named without more ado.
    private static YearsHit? OfWholeItem(SkillClause clause, int end)
    {
        if (clause.Years is not [var years] || years.First - end is < 0 or > LongestList || !EndsClause(clause, years.End) || clause.WordsBetween(end, years.First) > MostWordsOfList || Asks(clause, end, years.First))
        {
            return null;
        }

        var at = years.First - 1;
        while (at > end && clause.Tokens[at].Kind != TokenKind.Mark && IsOfYears(clause, at))
        {
            at--;
        }

        return clause.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Dash or Marks.Colon } ? years : null;
    }

    private static bool EndsClause(SkillClause clause, int at)
    {
        while (at < clause.End && clause.Tokens[at].Kind == TokenKind.Mark)
        {
            at++;
        }

        return at == clause.End;
    }

    // "Java and Kotlin (2 years)": both, where nothing else stands before them in a list.
    private static bool IsJoinedWith(SkillClause clause, Hit hit, int end)
    {
        if (hit.End + 1 >= end || !(clause.Is(hit.End, "and"u8) || clause.Tokens[hit.End].Word == Marks.Ampersand) || clause.HasComma(clause.First, hit.First))
        {
            return false;
        }

        foreach (ref readonly var other in clause.Skills)
        {
            if (other.End == end)
            {
                return other.First == hit.End + 1;
            }
        }

        return false;
    }

    // "Deep Foo expertise (2+ years) to build services in Java": a bracket that "to" follows tells of what stands before it, known or not. "Experience (5 years) in Java" leads on.
    private static bool AreOfWhatStandsBefore(SkillClause clause, YearsHit years, int end)
    {
        if (!clause.IsInBracket(years.First))
        {
            return false;
        }

        var close = years.End;
        while (close < end && clause.Tokens[close].Word != Marks.Close)
        {
            close++;
        }

        return close + 1 < end && clause.Is(close + 1, "to"u8);
    }

    // What stands farther off says nothing: some clauses are whole texts.
    private static int FirstFrom(List<YearsHit> years, int token)
    {
        var (low, high) = (0, years.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = years[middle].End < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // "3 years of Perl, Bash, Ansible, …": whatever is named without a word more.
    private static bool IsOfList(SkillClause clause, int first, int end)
    {
        if (end - first > LongestList || clause.WordsBetween(first, end) > MostWordsOfList)
        {
            return false;
        }

        var skill = first;
        while (skill < end && !clause.IsSkill(skill))
        {
            skill++;
        }

        return skill < end && !clause.Marked.HasCueIn(skill, end, CueKind.Asking);
    }

    // The end of the skill right behind which years stand that something closes, and that are its own: "SQL (3+ years), Python (2+ years)", "Java experience: 5 years, …".
    private static int? SkillBefore(SkillClause clause, YearsHit years)
    {
        var at = years.First - 1;
        while (at > clause.First && years.First - at <= NearOwn && !clause.IsSkill(at) && IsOfYears(clause, at))
        {
            at--;
        }

        return at >= clause.First && clause.IsSkill(at) && (IsClosed(clause, years.End) || (clause.Is(at + 1, "experience"u8) && years.End < clause.End && clause.Is(years.End, "in"u8))) ? at + 1 : null;
    }

    private static bool IsClosed(SkillClause clause, int end)
    {
        var at = end;
        while (at < clause.End && at - end < NearEnd && IsOfYears(clause, at))
        {
            at++;
        }

        return at == clause.End || clause.Is(at, "and"u8) || clause.IsPlus(at)
            || clause.Tokens[at].Word is Marks.Comma or Marks.Close or Marks.Slash or Marks.Semicolon or Marks.Bar or Marks.Ampersand or Marks.Dash or Marks.Stop;
    }

    // Marks and small words about the years themselves.
    private static bool IsOfYears(SkillClause clause, int at) => clause.Tokens[at] switch
    {
        { Word: Marks.Open or Marks.Colon or Marks.Dash or Marks.Tilde or Marks.Plus or Marks.InnerDot or Marks.Stop or Marks.Quote } => true,
        var token => clause.BesideYears.Has(token),
    };

    // "Python, SQL and 3 years of AWS": they are of what stands right behind them.
    private static bool Leads(SkillClause clause, YearsHit years) => (Joins(clause, years.First - 1) || (years.End < clause.End && clause.Is(years.End, "of"u8))) && HasSkillBehind(clause, years);

    // "Java, Kafka, SQL, 6-8 years", "a ServiceNow developer with 7 years of overall experience": as long as all of it, and not what stands right before.
    private static bool AreOfAll(SkillClause clause, YearsHit years) =>
        (clause.Tokens[years.First - 1].Word == Marks.Comma && EndsClause(clause, years.End) && clause.JointsBefore(years.First) > 1)
        || (years.End + 1 < clause.End && (clause.Is(years.End + 1, "overall"u8) || clause.Is(years.End + 1, "total"u8)));

    private static bool Joins(SkillClause clause, int at)
    {
        while (at > clause.First && clause.Tokens[at].Kind != TokenKind.Mark && IsOfYears(clause, at))
        {
            at--;
        }

        return at >= clause.First && (clause.Tokens[at].Word is Marks.Comma or Marks.Ampersand || clause.Is(at, "and"u8) || clause.IsPlus(at));
    }

    private static bool HasSkillBehind(SkillClause clause, YearsHit years)
    {
        for (var at = years.End; at < Math.Min(clause.End, years.End + NearLed); at++)
        {
            if (clause.IsSkill(at))
            {
                return true;
            }

            if (clause.Tokens[at].Kind == TokenKind.Mark && clause.Tokens[at].Word is not (Marks.InnerDot or Marks.Slash or Marks.Quote or Marks.Other))
            {
                return false;
            }
        }

        return false;
    }
}
