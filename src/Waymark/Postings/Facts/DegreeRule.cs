namespace Waymark;

/// <summary>The lowest degree a posting accepts: among those it requires, else among those it prefers.</summary>
internal static class DegreeRule
{
    private const int Near = 4;
    private const int TrailingReach = 18;

    // "BS with at least 5+ years".
    private const int LongestStep = 8;

    // How many tokens degrees that follow one another may have.
    private const int LongestList = 40;

    // How far behind the sentence with the degree may stand that experience will do.
    private const int ReachOfApart = 40;

    // The words of a cue have at most so many tokens.
    private const int LongestCue = 10;

    // The words of "or equivalent".
    private const int OrEquivalent = 2;

    /// <summary>The degree that the first of <paramref name="texts"/> with one names.</summary>
    public static Fact<Degree>? Read(IEnumerable<FactText> texts, MarkedText? body)
    {
        foreach (var text in texts)
        {
            var marked = text.IsBody ? body : null;
            if ((LowestIn(text, marked, isAsked: true) ?? LowestIn(text, marked, isAsked: false)) is { } lowest)
            {
                return lowest;
            }
        }

        return null;
    }

    // What a university teaches and a company's people have studied counts only where nothing else is said.
    private static Fact<Degree>? LowestIn(FactText text, MarkedText? body, bool isAsked)
    {
        if (!text.Has(CueKind.Degree) && !text.Has(CueKind.DegreeWord) && !text.Has(CueKind.DegreeAbbreviation))
        {
            return null;
        }

        Fact<Degree>? best = null, stated = null, exams = null;
        var named = DegreeLevel.None;
        foreach (var hit in text.Hits)
        {
            if (!IsDegree(text, hit) || (text.SectionAt(hit.First) is SectionKind.About or SectionKind.Responsibilities) == isAsked)
            {
                continue;
            }

            var fact = ToFact(text, hit, body);
            // "GCSE Maths and English" beside a degree is asked for as well, and stands for none.
            if (text.IsAny(hit.First, text.WordsOf(CueKind.StudyWord, "schoolExam")))
            {
                exams = exams is null || Compare(fact.Value, exams.Value) < 0 ? fact : exams;
                continue;
            }

            if (best is null || Compare(fact.Value, best.Value) < 0)
            {
                (best, named) = (fact, hit.Cue.As<DegreeLevel>());
            }

            if (fact.Value is { Level: not DegreeLevel.None, Necessity: Necessity.Required })
            {
                stated = stated is null || Compare(fact.Value, stated.Value) < 0 ? fact : stated;
            }
        }

        if (exams is not null && (best is null || (exams.Value.Necessity == Necessity.Required && best.Value.Necessity == Necessity.Preferred)))
        {
            return exams;
        }

        // "A bachelor's degree; a master's is not required" takes nothing back.
        if (best is { Value.Level: DegreeLevel.None } && stated?.Value.Level < named)
        {
            return stated;
        }

        // "A bachelor's and 5 years, or 10 years without degree": experience may stand for the one that is asked.
        return best is { Value.Level: DegreeLevel.None } && stated is not null ? stated with { Value = stated.Value with { OrExperience = true } } : best;
    }

    // Required before preferred, then the lowest.
    private static int Compare(Degree a, Degree b) => a.Necessity != b.Necessity ? b.Necessity.CompareTo(a.Necessity) : a.Level.CompareTo(b.Level);

    private static bool IsDegree(FactText text, CueHit hit) => hit.Cue.Kind switch
    {
        CueKind.Degree => MayBeAsked(text, hit),
        CueKind.DegreeWord => MayBeAsked(text, hit) && !FollowsADegree(text, hit),
        CueKind.DegreeAbbreviation => text.SectionAt(hit.First) != SectionKind.NotAsked && (IsCapital(text, hit) || IsSchool(hit)) && IsBesideADegree(text, hit),
        _ => false,
    };

    private static bool MayBeAsked(FactText text, CueHit hit) => text.SectionAt(hit.First) is not (SectionKind.Benefits or SectionKind.NotAsked);

    // The "degree" of "MBA/MS degree" is none of its own.
    private static bool FollowsADegree(FactText text, CueHit hit)
    {
        var clause = text.ClauseAt(hit.First);
        var first = Math.Max(clause.First, hit.First - Near);
        return text.Last(CueKind.Degree, first, hit.First) is not null || (text.Last(CueKind.DegreeAbbreviation, first, hit.First) is { } before && IsCapital(text, before));
    }

    // A school may be a customer or a place as well as what somebody has finished.
    private static bool IsSchool(CueHit hit) => hit.Cue.Value == "school";

    // "MS" is an office program, "BA" an analyst and a high school a place, unless "BS/MS", "MS in …", "MS degree", "BS or equivalent".
    private static bool IsBesideADegree(FactText text, CueHit hit)
    {
        var clause = text.ClauseAt(hit.First);
        for (var at = Math.Max(clause.First, hit.First - Near); at < Math.Min(clause.End, hit.End + Near); at++)
        {
            if ((at < hit.First && (text.At(CueKind.Degree, at) ?? text.At(CueKind.DegreeAbbreviation, at)) is { } before && before.End <= hit.First && (before.Cue.Kind == CueKind.Degree || IsCapital(text, before)))
                || (at >= hit.End && (text.At(CueKind.Degree, at) ?? text.At(CueKind.DegreeAbbreviation, at)) is { } after && (after.Cue.Kind == CueKind.Degree || IsCapital(text, after)))
                || (at >= hit.End && (text.At(CueKind.OrExperience, at) ?? text.At(CueKind.DegreeWord, at)) is not null))
            {
                return true;
            }
        }

        return text.At(CueKind.Join, hit.End) is { Cue.Value: "in" } || IsOfALadder(text, hit, clause) || (text.SectionAt(hit.First) == SectionKind.Required && hit.First - clause.First <= 1 && (hit.End - hit.First == 1 || IsSchool(hit)));
    }

    // "PhD with 1 year, MS with 3 years or BS with 5": years of its own behind it, and another degree in the sentence.
    private static bool IsOfALadder(FactText text, CueHit hit, Clause clause) =>
        text.First(CueKind.Years, hit.End, Math.Min(clause.End, hit.End + LongestStep)) is { } unit && Quantity.Before(text, unit.First) is { } years && years.First - hit.End <= Near
        && (text.First(CueKind.Degree, clause.First, clause.End) ?? text.Of(CueKind.DegreeAbbreviation, clause.First, clause.End).Cast<CueHit?>().FirstOrDefault(other => other != hit && IsCapital(text, other!.Value))) is not null;

    /// <summary>Whether letters for a degree are capitals: "MS", "M.S.".</summary>
    internal static bool IsCapital(FactText text, CueHit hit) =>
        text.Tokens[hit.First] is { Kind: TokenKind.Capitals } or { Kind: TokenKind.Capitalised, Length: 1 };

    private static Fact<Degree> ToFact(FactText text, CueHit hit, MarkedText? body)
    {
        var clause = text.ClauseAt(hit.First);
        var orExperience = text.First(CueKind.OrExperience, clause.First, clause.End) is { } said && !IsOfSchool(hit, said) && !text.Denies(said) ? said : OrYears(text, hit, clause) ?? YearsOr(text, hit, clause) ?? SaidApart(text, clause);
        var level = text.Denies(hit) && body is not null && !IsPreferred(text, hit, body) && orExperience is null ? DegreeLevel.None : hit.Cue.As<DegreeLevel>();
        var end = orExperience is { } or && or.First >= hit.End ? or.End : hit.End;
        return new(new(level, orExperience is not null, IsPreferred(text, hit, body) ? Necessity.Preferred : Necessity.Required), text.Quote(hit.First, end));
    }

    // "High school diploma or equivalent" speaks of another school.
    private static bool IsOfSchool(CueHit hit, CueHit said) => hit.Cue.Value == "school" && said.End - said.First == OrEquivalent;

    // "Four years of experience may be substituted for the degree", "Or equivalent experience": a sentence or a line of its own behind the degree; a little behind it where the words say it of something else too.
    private static CueHit? SaidApart(FactText text, Clause clause)
    {
        for (var from = clause.End; text.First(CueKind.OrExperience, from, text.Tokens.Length) is { } said; from = said.End)
        {
            if (said.Cue.Value != "yes" || (said.End <= clause.End + ReachOfApart && text.Is(said.First, "or") && (text.Is(said.End - 1, "experience") || text.Is(said.End - 1, "equivalent")) && text.Text.BeginsClause(text.ClauseAt(said.First), said.First)))
            {
                return text.Denies(said) ? null : said;
            }
        }

        return null;
    }

    // "A degree or 4 years of experience".
    private static CueHit? OrYears(FactText text, CueHit hit, Clause clause) =>
        text.First(CueKind.Years, hit.End, clause.End) is { } unit && Quantity.Before(text, unit.First) is { } years && years.First > hit.End
        && (text.EndingAt(CueKind.Bound, years.First)?.First ?? years.First) is var first && text.EndingAt(CueKind.Join, first) is { Cue.Value: "or" }
            ? unit
            : null;

    // "3 years of Java (or a relevant degree)": the degree may stand for the years. "A BS with 5 years or an MS with 3" asks for a degree in any case.
    private static CueHit? YearsOr(FactText text, CueHit hit, Clause clause)
    {
        if (text.Last(CueKind.Degree, clause.First, hit.First) is not null || text.Last(CueKind.DegreeAbbreviation, clause.First, hit.First) is not null
            || text.Last(CueKind.Join, Math.Max(clause.First, hit.First - Near), hit.First) is not { Cue.Value: "or" } or || HasMark(text, or.End, hit.First))
        {
            return null;
        }

        return text.First(CueKind.Years, clause.First, or.First) is { } unit && Quantity.Before(text, unit.First) is not null ? unit : null;
    }

    private static bool HasMark(FactText text, int first, int end)
    {
        var at = first;
        while (at < end && text.Tokens[at].Kind != TokenKind.Mark)
        {
            at++;
        }

        return at < end;
    }

    // The words behind the degree, then those before it, else the section. Degrees that follow one another ("BS, MS or PhD preferred") are one wish.
    private static bool IsPreferred(FactText text, CueHit hit, MarkedText? body)
    {
        if (body is null)
        {
            return false;
        }

        var clause = text.ClauseAt(hit.First);
        var last = hit;
        while (last.End - hit.End < LongestList && NextDegree(text, last, clause) is { } following && following.First - last.End <= Near - 1 && !text.IsMark(following.First - 1, Marks.Open)
            && !body.HasCueIn(last.End, following.First, CueKind.Preferred) && !body.HasCueIn(last.End, following.First, CueKind.Required))
        {
            last = following;
        }

        var limit = Math.Min(NextDegree(text, last, clause)?.First ?? clause.End, last.End + TrailingReach);
        CueHit? leading = null;
        foreach (var cue in body.CuesIn(Math.Max(clause.First, hit.First - Near - LongestCue), Math.Min(clause.End, limit + LongestCue)))
        {
            if (cue.Cue.Kind is not (CueKind.Preferred or CueKind.Required))
            {
                continue;
            }

            if (cue.Cue.Value == "trailing")
            {
                if (cue.First >= last.End && cue.First < limit && !IsSum(text, cue) && !IsInBracket(text, last.End, cue))
                {
                    return cue.Cue.Kind == CueKind.Preferred;
                }
            }
            else if (cue.End <= hit.First && cue.End + Near >= hit.First && !HasClosed(text, cue.End, hit.First))
            {
                leading = cue;
            }
        }

        // "Education: B.Tech in Computer Science" below a list of wishes, and no item of it, is no wish.
        return leading is { } found ? found.Cue.Kind == CueKind.Preferred
            : text.SectionAt(hit.First) == SectionKind.Preferred && (text.Text.LineAt(hit.First).IsItem || text.LabelOf(hit.First) != "education");
    }

    // "PhD (preferred) or Master's": what stands in a bracket speaks of the degree before it.
    private static bool HasClosed(FactText text, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (text.IsMark(at, Marks.Close))
            {
                return true;
            }
        }

        return false;
    }

    // "A bachelor's degree (Business or Marketing a plus)" speaks of the subject.
    private static bool IsInBracket(FactText text, int first, CueHit cue)
    {
        for (var at = cue.First - 1; at >= first; at--)
        {
            if (text.IsMark(at, Marks.Open) || text.IsMark(at, Marks.Close))
            {
                return text.IsMark(at, Marks.Open) && at < cue.First - 1;
            }
        }

        return false;
    }

    private static CueHit? NextDegree(FactText text, CueHit hit, Clause clause) =>
        text.First(CueKind.Degree, hit.End, clause.End) is { } degree && (text.First(CueKind.DegreeAbbreviation, hit.End, clause.End) is not { } abbreviation || degree.First < abbreviation.First)
            ? degree
            : text.First(CueKind.DegreeAbbreviation, hit.End, clause.End);

    // "A degree plus 8 years", "10 plus years".
    private static bool IsSum(FactText text, CueHit cue) => cue.End - cue.First == 1 && text.At(CueKind.Join, cue.First) is { Cue.Value: "plus" };
}
