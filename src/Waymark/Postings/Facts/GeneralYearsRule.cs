namespace Waymark;

/// <summary>
/// Years of experience in all: the first that the posting asks for without naming a technology, since postings begin with those and go on with years of a part.
/// Of several choices ("a bachelor's and 5 years, or a master's and 3") those that go with the lowest degree, which is the one that is asked for. Where a technology is named each time, the highest of those.
/// </summary>
internal static class GeneralYearsRule
{
    private const int MostYears = 25;

    // Years without a degree beside them stand for no more than this one.
    private const DegreeLevel Usual = DegreeLevel.Bachelor;
    private const int Reach = 12;
    private const int SkillReach = 5;
    private const int OtherReach = 6;
    private const int OverStop = 5;

    // How many tokens behind "years" a word may stand that only wishes for them.
    private const int WishReach = 6, WishOfSentence = 30;

    // How many tokens may stand between "or" and another number of years: "or at least 5".
    private const int OrReach = 3;

    /// <summary>The years that the first of <paramref name="texts"/> with some asks for.</summary>
    public static Fact<Years>? Read(IEnumerable<FactText> texts)
    {
        foreach (var text in texts)
        {
            Fact<Years>? general = null, special = null, instead = null;
            CueHit? before = null;
            foreach (var unit in UnitsIn(text, 0, text.Tokens.Length))
            {
                if (Quantity.Before(text, unit.First) is not { } years || IsMore(text, years, unit) || !IsAsked(text, years, unit))
                {
                    continue;
                }

                // "Up to two years" begins with none.
                var atMost = years.Max is null && text.EndingAt(CueKind.Bound, years.First) is { Cue.Value: "max" };
                var fact = new Fact<Years>(atMost ? new(0, (int)years.Min) : new((int)years.Min, (int?)years.Max) { IsWish = IsWish(text, years, unit) }, text.Quote(years.First, unit.End));
                if (NamesTechnology(text, years, unit))
                {
                    special = special is null || fact.Value.Min > special.Value.Min ? fact : special;
                }
                else if (IsInsteadOfADegree(text, years, unit))
                {
                    instead ??= fact;
                }
                else
                {
                    general = general is null || (IsChoice(text, before!.Value, unit, years) && IsAskedOfMore(text, (general, before.Value), (fact, unit))) ? fact : general;
                    before = general == fact ? unit : before;
                }
            }

            if ((general ?? instead ?? special) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // The word for years, or "experience" where it is left out: "3+ experience in sales".
    private static IEnumerable<CueHit> UnitsIn(FactText text, int first, int end) =>
        text.Of(CueKind.Years, first, end)
            .Concat(text.Of(CueKind.Experience, first, end).Where(word => text.IsAny(word.First, "experience", "exp") && text.IsMark(word.First - 1, Marks.Plus)
                && Quantity.Before(text, word.First) is { } years && !text.IsOfAName(years.First)))
            .OrderBy(unit => unit.First);

    // "A degree or four additional years": they come on top of those that are asked.
    private static bool IsMore(FactText text, Quantity years, CueHit unit) => unit.Cue.Value == "more" || text.EndingAt(CueKind.Bound, years.First) is { Cue.Value: "more" };

    // "3 years with a degree or 5 without" is a choice, and so are years that each go with another degree; "5 years in support and 2 as a lead" is none.
    private static bool IsChoice(FactText text, CueHit before, CueHit unit, Quantity years)
    {
        var (first, second) = (text.ClauseAt(before.First), text.ClauseAt(unit.First));
        return first == second
            ? (DegreeWith(text, before) is { } one && DegreeWith(text, unit) is { } other && one != other) || text.Of(CueKind.Join, before.End, years.First).Any(join => join.Cue.Value == "or" && join.End <= years.First
                && (years.First - join.End <= OrReach || (text.First(CueKind.Degree, join.End, years.First) ?? text.First(CueKind.DegreeAbbreviation, join.End, years.First)) is not null))
            : LowestIn(text, first.First, first.End) is not null && LowestIn(text, second.First, second.End) is not null;
    }

    // Of years that each go with a degree, those of the lowest degree, as that is the one that is asked for; else the fewer. What a higher degree spares one is not
    // asked of everybody: "2 years, or 1 year with a master's degree".
    private static bool IsAskedOfMore(FactText text, (Fact<Years> Fact, CueHit Unit) before, (Fact<Years> Fact, CueHit Unit) other) =>
        (DegreeWith(text, before.Unit) ?? Usual, DegreeWith(text, other.Unit) ?? Usual) is var (first, second) && first != second
            ? second < first
            : other.Fact.Value.Min < before.Fact.Value.Min;

    // "BS with 8 years, MS with 6" names the degrees before the years, "8 years with a BS or 6 with an MS" behind them.
    private static DegreeLevel? DegreeWith(FactText text, CueHit unit)
    {
        var clause = text.ClauseAt(unit.First);
        List<CueHit> units = [.. UnitsIn(text, clause.First, clause.End).Where(other => other.End <= clause.End || other == unit).Distinct()];
        var index = units.IndexOf(unit);
        var (first, end) = (index == 0 ? clause.First : units[index - 1].End, index == units.Count - 1 ? clause.End : units[index + 1].First);
        return LowestIn(text, clause.First, units[0].First) is null
            ? LowestIn(text, unit.End, end) ?? LowestIn(text, first, unit.First)
            : LowestIn(text, first, unit.First) ?? LowestIn(text, unit.End, end);
    }

    private static DegreeLevel? LowestIn(FactText text, int first, int end)
    {
        DegreeLevel? lowest = null;
        foreach (var hit in text.HitsIn(first, end))
        {
            if (hit.End <= end && (hit.Cue.Kind == CueKind.Degree || (hit.Cue.Kind == CueKind.DegreeAbbreviation && DegreeRule.IsCapital(text, hit))) && hit.Cue.As<DegreeLevel>() is var level and not DegreeLevel.None)
            {
                lowest = lowest is null || level < lowest ? level : lowest;
            }
        }

        return lowest;
    }

    // "A degree, or 4 years of education and work", "four years may be substituted for the degree": what a degree may be replaced by says how long one must have worked only where nothing else does.
    private static bool IsInsteadOfADegree(FactText text, Quantity years, CueHit unit)
    {
        var clause = text.ClauseAt(unit.First);
        if (text.First(CueKind.OrExperience, Math.Max(clause.First, years.First - Reach), Math.Min(clause.End, unit.End + Reach)) is { Cue.Value: "instead" })
        {
            return true;
        }

        var first = text.EndingAt(CueKind.Bound, years.First)?.First ?? years.First;
        return text.EndingAt(CueKind.Join, first) is { Cue.Value: "or" } or && text.First(CueKind.Degree, clause.First, or.First) is not null && text.First(CueKind.Years, clause.First, or.First) is null;
    }

    // "Ideally 5+ years", "5 years of work experience preferred".
    private static bool IsWish(FactText text, Quantity years, CueHit unit)
    {
        var clause = text.ClauseAt(unit.First);
        if (text.Last(CueKind.YearsWish, Math.Max(clause.First, years.First - OtherReach), years.First) is { Cue.Value: "before" })
        {
            return true;
        }

        // "5 years of experience with large projects is desired": what ends the sentence may stand farther off.
        var near = unit.End + WishReach;
        for (var at = unit.End; at < Math.Min(clause.End, unit.End + WishOfSentence) && !text.IsMark(at, Marks.Comma) && (at == unit.End || text.At(CueKind.Years, at) is null); at++)
        {
            if (text.At(CueKind.YearsWish, at) is { Cue.Value: "behind" } wish && wish.End <= clause.End && (at < near || (text.Is(at, "is") && clause.End - wish.End <= 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAsked(FactText text, Quantity years, CueHit unit)
    {
        if (years.Min > MostYears || (years.Max ?? years.Min) > MostYears || (years.Max ?? years.Min) == 0 || text.SectionAt(unit.First) is SectionKind.Benefits or SectionKind.Preferred or SectionKind.NotAsked || text.IsOfOtherLevel(unit.First))
        {
            return false;
        }

        var clause = text.ClauseAt(unit.First);

        // The dot of "yrs." or a star behind "years" ends no clause.
        var end = clause.End - unit.End <= 1 ? Math.Min(text.Tokens.Length, unit.End + OverStop) : Math.Min(clause.End, unit.End + Reach);
        return text.Last(CueKind.NotYears, Math.Max(clause.First, years.First - OtherReach), years.First) is not { Cue.Value: not "behind" }
            && text.First(CueKind.NotYears, unit.End, Math.Min(end, unit.End + OtherReach / 2)) is null
            && (text.First(CueKind.Experience, unit.First, end) is not null
                || (text.First(CueKind.YearsWish, unit.First, end) is { } wish && text.Is(wish.First, "experience"))
                || text.Last(CueKind.Experience, Math.Max(clause.First, years.First - Reach), years.First) is not null
                || IsBesideADegree(text, years, clause)
                || (text.SectionAt(unit.First) == SectionKind.Required && years.First - clause.First <= OtherReach / 2));
    }

    // "A bachelor's and 5 years", "BS with at least 8 years".
    private static bool IsBesideADegree(FactText text, Quantity years, Clause clause)
    {
        var first = text.EndingAt(CueKind.Bound, years.First)?.First ?? years.First;
        return (text.IsAny(first - 1, "and", "with", "plus") || text.MarkAt(first - 1) is Marks.Plus or Marks.Ampersand)
            && (text.First(CueKind.Degree, clause.First, first) ?? text.First(CueKind.DegreeAbbreviation, clause.First, first)) is not null;
    }

    // "3 years of Java", "Java: 3 years"; what stands before the colon need not be known. "5 years as an Oracle administrator" are years of work.
    private static bool NamesTechnology(FactText text, Quantity years, CueHit unit)
    {
        if (text.IsMark(years.First - 1, Marks.Colon) && text.First(CueKind.Experience, text.Text.LineAt(years.First).First, years.First) is null && text.SectionAt(unit.First) != SectionKind.Required)
        {
            return true;
        }

        foreach (var skill in text.SkillsIn(unit.End, unit.End + SkillReach + 1))
        {
            if (skill.Skill.IsTechnology)
            {
                return text.ClauseAt(skill.First) == text.ClauseAt(unit.First) && !IsAJob(text, unit.End, skill.First);
            }
        }

        return false;
    }

    private static bool IsAJob(FactText text, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (text.Text.BytesOf(text.Tokens[at]).SequenceEqual("as"u8))
            {
                return true;
            }
        }

        return false;
    }
}
