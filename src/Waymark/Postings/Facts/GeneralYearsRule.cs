namespace Waymark;

/// <summary>
/// Years of experience in all: the lowest that the posting asks for without naming a technology; where it names one each time, the highest of those.
/// </summary>
internal static class GeneralYearsRule
{
    private const int MostYears = 25;
    private const int Reach = 12;
    private const int SkillReach = 5;

    /// <summary>The years that the first of <paramref name="texts"/> with some asks for.</summary>
    public static Fact<Years>? Read(IEnumerable<FactText> texts)
    {
        foreach (var text in texts)
        {
            Fact<Years>? general = null, special = null;
            foreach (var unit in text.Of(CueKind.Years))
            {
                if (Quantity.Before(text, unit.First) is not { } years || !IsAsked(text, years, unit))
                {
                    continue;
                }

                var fact = new Fact<Years>(new((int)years.Min, years.IsOpen ? null : (int?)years.Max), text.Quote(years.First, unit.End));
                if (NamesTechnology(text, unit))
                {
                    special = special is null || fact.Value.Min > special.Value.Min ? fact : special;
                }
                else
                {
                    general = general is null || fact.Value.Min < general.Value.Min ? fact : general;
                }
            }

            if ((general ?? special) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static bool IsAsked(FactText text, Quantity years, CueHit unit)
    {
        if (years.Min > MostYears || (years.Max ?? years.Min) > MostYears || (years.Max ?? years.Min) == 0 || text.SectionAt(unit.First) is SectionKind.Benefits or SectionKind.Preferred)
        {
            return false;
        }

        var clause = text.ClauseAt(unit.First);
        var experience = text.First(CueKind.Experience, unit.First, Math.Min(clause.End, unit.End + Reach)) ?? text.Last(CueKind.Experience, Math.Max(clause.First, years.First - Reach), years.First);
        return experience is not null
            && text.First(CueKind.NotYears, clause.First, years.First) is null
            && text.First(CueKind.NotYears, unit.End, Math.Min(clause.End, unit.End + 3)) is null
            && text.SectionAt(unit.First) is var section && (section != SectionKind.About || experience.Value.Cue.Value == "asked");
    }

    private static bool NamesTechnology(FactText text, CueHit unit)
    {
        foreach (var skill in text.Skills)
        {
            if (skill.First >= unit.End && skill.Skill.IsTechnology)
            {
                return skill.First - unit.End <= SkillReach && text.ClauseAt(skill.First) == text.ClauseAt(unit.First);
            }
        }

        return false;
    }
}
