namespace Waymark;

/// <summary>Full or part time, the kind of contract, and hours a week.</summary>
internal static class EmploymentRule
{
    private const decimal FewestHours = 8, MostHours = 80;
    private const int ShortLine = 6;
    private const int ReachOfPossible = 8;

    /// <summary>Full or part time: from the first text that says so; both in one place is either.</summary>
    public static Fact<EmploymentType>? Type(IEnumerable<FactText> texts)
    {
        foreach (var text in texts)
        {
            Fact<EmploymentType>? found = null;
            foreach (var hit in text.Of(CueKind.EmploymentType).Where(hit => IsOfTheJob(text, hit) && !text.Denies(hit)))
            {
                var type = hit.Cue.As<EmploymentType>();
                if (found is null)
                {
                    found = new(type, text.Quote(hit));
                }
                else if (found.Value != type && ((type == EmploymentType.PartTime && IsPossible(text, hit)) || (text.Text.LineAt(hit.First) is var line && text.ClauseAt(hit.First).First <= line.First + ShortLine && IsNear(text, found.Evidence, hit))))
                {
                    return new(Waymark.EmploymentType.FullOrPartTime, found.Evidence);
                }
            }

            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>
    /// The kind of contract. Single words ("contract", "intern") count in a title or field, behind a label, or alone on a line; phrases ("12 month contract") everywhere.
    /// </summary>
    public static Fact<ContractKind>? Contract(IEnumerable<FactText> texts)
    {
        foreach (var text in texts)
        {
            var hits = text.Of(CueKind.ContractWord).Where(hit => !text.IsBody || IsLabelled(text, hit) || IsBesideAType(text, hit))
                .Concat(text.Of(CueKind.Contract).Where(hit => IsOfTheJob(text, hit)))
                .Where(hit => !text.Denies(hit));
            if (hits.Cast<CueHit?>().MinBy(hit => (text.IsBody && !IsLabelled(text, hit!.Value), Rank(hit!.Value.Cue.As<ContractKind>()))) is { } best)
            {
                return new(best.Cue.As<ContractKind>(), text.Quote(best));
            }
        }

        return null;
    }

    // "Permanent, part-time", "Full-time, permanent".
    private static bool IsBesideAType(FactText text, CueHit hit) =>
        hit.Cue.Value == "permanent" && IsOfTheJob(text, hit)
        && ((text.IsMark(hit.End, Marks.Comma) && text.At(CueKind.EmploymentType, hit.End + 1) is not null) || (text.IsMark(hit.First - 1, Marks.Comma) && text.EndingAt(CueKind.EmploymentType, hit.First - 1) is not null));

    // "Full-time, 40 hours. Part-time (32 hours) possible".
    private static bool IsPossible(FactText text, CueHit hit)
    {
        for (var at = hit.End; at < Math.Min(text.ClauseAt(hit.First).End, hit.End + ReachOfPossible); at++)
        {
            if (text.Text.BytesOf(text.Tokens[at]) is var word && (word.SequenceEqual("possible"u8) || word.SequenceEqual("negotiable"u8) || word.SequenceEqual("considered"u8) || word.SequenceEqual("available"u8)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Hours a week, where a number stands before "hours a week"; several in one sentence are a range.</summary>
    public static Fact<WeeklyHours>? Hours(IEnumerable<FactText> texts)
    {
        foreach (var text in texts)
        {
            Fact<WeeklyHours>? found = null;
            Clause clause = default;
            foreach (var unit in text.Of(CueKind.HoursUnit))
            {
                if (Quantity.Before(text, unit.First) is { } hours && hours.Min >= FewestHours && (hours.Max ?? hours.Min) <= MostHours
                    && text.First(CueKind.Shield, Math.Max(hours.First - 6, text.ClauseAt(unit.First).First), hours.First) is not { Cue.Value: "hours" })
                {
                    var upTo = hours.Max is null && text.EndingAt(CueKind.Bound, hours.First) is { Cue.Value: "max" };
                    var fact = new Fact<WeeklyHours>(new(upTo ? 0 : hours.Min, hours.Max ?? hours.Min), text.Quote(hours.First, unit.End));
                    if (found is null)
                    {
                        (found, clause) = (fact, text.ClauseAt(unit.First));
                    }
                    else if (clause == text.ClauseAt(unit.First))
                    {
                        found = found with { Value = new(Math.Min(found.Value.Min, fact.Value.Min), Math.Max(found.Value.Max, fact.Value.Max)) };
                    }
                }
            }

            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private static bool IsOfTheJob(FactText text, CueHit hit) =>
        text.SectionAt(hit.First) is not (SectionKind.Required or SectionKind.Preferred or SectionKind.Responsibilities)
        || IsLabelled(text, hit) || text.Is(hit.First - 1, "this") || text.First(CueKind.Employer, text.ClauseAt(hit.First).First, hit.First) is { Cue.Value: "job" };

    private static bool IsLabelled(FactText text, CueHit hit)
    {
        var line = text.Text.LineAt(hit.First);
        return text.LabelOf(hit.First) is "contract" or "place" || (line.End - line.First < ShortLine && text.SectionAt(hit.First) is not (SectionKind.Required or SectionKind.Preferred));
    }

    private static bool IsNear(FactText text, Evidence first, CueHit second) => text.Quote(second).Start - first.Start < 40;

    // What says more wins: a "permanent" beside "internship" is the hope for afterwards.
    private static int Rank(ContractKind kind) => kind switch
    {
        ContractKind.Internship => 0,
        ContractKind.Apprenticeship => 1,
        ContractKind.Volunteer => 2,
        ContractKind.FixedTerm => 3,
        ContractKind.Temporary => 4,
        ContractKind.Contractor => 5,
        _ => 6,
    };
}
