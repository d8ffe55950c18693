namespace Waymark;

/// <summary>Full or part time, the kind of contract, and hours a week.</summary>
internal static class EmploymentRule
{
    private const decimal FewestHours = 8, MostHours = 80;
    private const int ShortLine = 6;
    private const int ReachOfPossible = 8;
    private const decimal LeastShare = 0.1m;

    // How many tokens may stand between full or part time and its hours: "part-time, 80 % (32 hours)".
    private const int ReachOfHours = 7;

    // How far before "as a contractor" may stand whom it is for: "outside the US we hire you".
    private const int ReachOfElsewhere = 12;

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

            if ((found ?? ByShare(text)) is { } stated)
            {
                return stated;
            }
        }

        return null;
    }

    // "0.8 FTE", "FTE: 1.0", "Workload: 80–100 %": a share of full time.
    private static Fact<EmploymentType>? ByShare(FactText text)
    {
        foreach (var hit in text.Of(CueKind.WorkShare))
        {
            var (whole, isPercent) = hit.Cue.Value == "percent" ? (100m, true) : (1m, false);
            var behind = isPercent || text.IsMark(hit.End, Marks.Colon) ? Quantity.Behind(text, hit.End) : null;
            if ((behind?.Quantity ?? (isPercent ? null : Quantity.Before(text, hit.First))) is not { } share || (isPercent && !text.IsMark(behind!.Value.End, Marks.Percent))
                || share.Min < whole * LeastShare || (share.Max ?? share.Min) > whole || !IsOfTheJob(text, hit) || text.SectionAt(hit.First) == SectionKind.About)
            {
                continue;
            }

            var type = share.Min == whole ? EmploymentType.FullTime : share.Max == whole ? EmploymentType.FullOrPartTime : EmploymentType.PartTime;
            return new(type, text.Quote(Math.Min(hit.First, share.First), behind?.End ?? hit.End));
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
                .Where(hit => !text.Denies(hit) && !IsElsewhere(text, hit) && !IsALabel(text, hit));
            if (hits.Cast<CueHit?>().MinBy(hit => (text.IsBody && !IsLabelled(text, hit!.Value), Rank(hit!.Value.Cue.As<ContractKind>()))) is { } best)
            {
                return new(best.Cue.As<ContractKind>(), text.Quote(best));
            }
        }

        return null;
    }

    // "Contract: permanent", "Contract" above "Permanent": what stands behind it is read.
    private static bool IsALabel(FactText text, CueHit hit)
    {
        var next = hit.End + (hit.End < text.Tokens.Length && text.Tokens[hit.End] is { Kind: TokenKind.Mark, Word: Marks.Colon or Marks.Dash or Marks.Bar } ? 1 : 0);
        return text.IsBody && hit.Cue.Value == "contractor" && text.Is(hit.First, "contract") && hit.End - hit.First == 1
            && (text.IsMark(hit.End, Marks.Colon) || (text.At(CueKind.ContractWord, next) ?? text.At(CueKind.Contract, next)) is { Cue.Value: not "contractor" });
    }

    // "Elsewhere as a contractor", "outside Germany we hire you as a contractor": said of those who live in another country.
    private static bool IsElsewhere(FactText text, CueHit hit)
    {
        for (var at = Math.Max(text.ClauseAt(hit.First).First, hit.First - ReachOfElsewhere); at < hit.First && hit.Cue.Value == "contractor"; at++)
        {
            if (text.Is(at, "elsewhere") || text.Is(at, "outside"))
            {
                return true;
            }
        }

        return false;
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

    /// <summary>
    /// Hours a week, where a number stands before "hours a week" or behind such a label ("Hours: 40 per week"), and of hours alone where full or part time stands beside
    /// them ("part-time, 20 hours"); several in one sentence are a range.
    /// </summary>
    public static Fact<WeeklyHours>? Hours(IEnumerable<FactText> texts)
    {
        foreach (var text in texts)
        {
            Fact<WeeklyHours>? found = null;
            Clause clause = default;
            var mayBePartTime = text.Of(CueKind.EmploymentType).Any(type => type.Cue.Value != "fullTime");
            foreach (var unit in text.Of(CueKind.HoursUnit))
            {
                if (HoursOf(text, unit) is var (hours, end) && !(mayBePartTime && AreOfFullTime(text, hours)) && hours.Min >= FewestHours && (hours.Max ?? hours.Min) <= MostHours
                    && text.First(CueKind.Shield, Math.Max(hours.First - 6, text.ClauseAt(unit.First).First), hours.First) is not { Cue.Value: "hours" })
                {
                    var upTo = hours.Max is null && text.EndingAt(CueKind.Bound, hours.First) is { Cue.Value: "max" };
                    var fact = new Fact<WeeklyHours>(new(upTo ? 0 : hours.Min, hours.Max ?? hours.Min), text.Quote(Math.Min(unit.First, hours.First), end));
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

    private static (Quantity Hours, int End)? HoursOf(FactText text, CueHit unit)
    {
        var isOfAWeek = unit.Cue.Value == "week";
        if (text.IsMark(unit.End, Marks.Colon) && Quantity.Behind(text, unit.End) is { } behind)
        {
            return isOfAWeek || IsOfAWeek(text, behind.Quantity, behind.End) ? behind : null;
        }

        return Quantity.Before(text, unit.First) is { } hours && (isOfAWeek || IsBesideAType(text, hours, unit)) ? (hours, unit.End) : null;
    }

    // "Working hours: 38/week", "Hours: 40", but not "Hours: 9-17".
    private static bool IsOfAWeek(FactText text, Quantity hours, int end) =>
        text.At(CueKind.PayPeriod, end) is { Cue.Value: "week" } || text.At(CueKind.HoursUnit, end) is not null || (hours.Max is null && (end >= text.Tokens.Length || text.Tokens[end].Spacing == Spacing.Line));

    // "FTE for 37.5 hours" tells the hours of full time: those of the job where it is not called part-time.
    private static bool AreOfFullTime(FactText text, Quantity hours)
    {
        var share = text.Last(CueKind.WorkShare, Math.Max(text.ClauseAt(hours.First).First, hours.First - ReachOfHours), hours.First);
        return share is { Cue.Value: "fte" } fte && Quantity.Before(text, fte.First) is null && text.First(CueKind.EmploymentType, fte.End, hours.First) is null;
    }

    // "Part-time, 80 % (32 hours)", "permanent contract, 35 hours", "20 hours part-time": nothing but numbers, marks and bounds between, and no other word behind ("12 hour shifts").
    private static bool IsBesideAType(FactText text, Quantity hours, CueHit unit)
    {
        if (text.At(CueKind.EmploymentType, unit.End) is not null)
        {
            return true;
        }

        if (unit.End < text.Tokens.Length && text.Tokens[unit.End] is { Kind: not TokenKind.Mark, Spacing: not Spacing.Line } && !text.Is(unit.End, "is") && !text.Is(unit.End, "possible"))
        {
            return false;
        }

        var limit = Math.Max(text.ClauseAt(unit.First).First, hours.First - ReachOfHours);
        for (var at = hours.First; at > limit;)
        {
            if ((text.EndingAt(CueKind.EmploymentType, at) ?? text.EndingAt(CueKind.Contract, at) ?? text.EndingAt(CueKind.WorkShare, at)) is not null)
            {
                return true;
            }

            if (text.EndingAt(CueKind.Bound, at) is { } bound)
            {
                at = bound.First;
            }
            else if (text.Tokens[at - 1].Kind is TokenKind.Mark or TokenKind.Number || text.Is(at - 1, "for"))
            {
                at--;
            }
            else
            {
                return false;
            }
        }

        return false;
    }

    // A sentence of its own speaks of the job wherever it stands, "Full time.", and so does what names it, "The position is permanent".
    private static bool IsASentence(FactText text, CueHit hit) =>
        text.ClauseAt(hit.First) is var clause && clause.First == hit.First && clause.End - hit.End <= 1 && text.IsMark(hit.End, Marks.Stop);

    private static bool IsOfTheJob(FactText text, CueHit hit) =>
        text.SectionAt(hit.First) is not (SectionKind.Required or SectionKind.Preferred or SectionKind.Responsibilities) || IsASentence(text, hit)
        || (hit.Cue.Kind == CueKind.Contract && text.Is(hit.First + 1, "is")) || IsLabelled(text, hit) || text.Is(hit.First - 1, "this") || text.First(CueKind.Employer, text.ClauseAt(hit.First).First, hit.First) is { Cue.Value: "job" };

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
