namespace Waymark;

/// <summary>Hours a week: those of the job, and those of full time where they are told as such.</summary>
internal static class HoursRule
{
    private const decimal FewestHours = 8, MostHours = 80;

    // Fewer hours than these are those of a day where only a weekday or a label says what they are of.
    private const decimal FewestOfDays = 16;

    // A larger number before "FTE" is pay: "£60,000 full-time equivalent (37.5 hours)".
    private const decimal MostShare = 100;

    // So many hours are full time nowhere.
    private const decimal MostOfPartTime = 27;

    // How many tokens may stand between full or part time and its hours: "part-time, 80 % (32 hours)".
    private const int ReachOfHours = 7;

    // "32 hours per week is also possible".
    private const int ReachOfPossible = 5;

    // How many words may stand between full time and what it is: "full time for this team is 35 hours" is of the job.
    private const int ReachOfDefinition = 3;

    // What full time is in most places, where a posting tells only a share of it.
    private const decimal ShortFullTime = 35, LongFullTime = 40;

    /// <summary>
    /// Hours a week, where a number stands before "hours a week" or behind such a label ("Hours: 40 per week"), and of hours alone where full or part time stands beside
    /// them ("part-time, 20 hours"), "this role is", a weekday, or a title's marks; several in one sentence are a range. Those of full time, "full time is 35 hours", are those of
    /// the job where it tells no others and is not part-time; a share of them, "0.8 FTE", is what the job has.
    /// </summary>
    public static (Fact<WeeklyHours>? OfJob, Fact<decimal>? OfFullTime) Read(IReadOnlyList<FactText> texts)
    {
        Fact<WeeklyHours>? job = null;
        Fact<decimal>? full = null;
        foreach (var text in texts)
        {
            var (hours, isFrom, defined) = In(text);
            full ??= defined ?? (hours is null ? null : ByShare(text, hours));
            if (hours is not null && isFrom && full is not null && full.Value > hours.Value.Max)
            {
                hours = hours with { Value = new(hours.Value.Min, full.Value) };
            }

            job ??= InShare(text, hours, full) ?? (defined is null || text.Of(CueKind.EmploymentType).Any(type => type.Cue.Value != "fullTime") ? null : new(new(defined.Value, defined.Value), defined.Evidence));
        }

        return (job, full);
    }

    /// <summary>Full or part time by how the hours of the job compare with those of full time; so few that they are full time nowhere are part time.</summary>
    public static Fact<EmploymentType>? Type(Fact<WeeklyHours>? job, Fact<decimal>? full) => (job, full) is not ({ Value: var hours }, { Value: var whole })
        ? job is { Value: { Max: <= MostOfPartTime, IsEstimate: false } } ? new(EmploymentType.PartTime, job.Evidence) : null
        : new(hours.Min >= whole ? EmploymentType.FullTime : hours.Max >= whole ? EmploymentType.FullOrPartTime : EmploymentType.PartTime, job.Evidence);

    /// <summary>Whether full time is only said to be so many hours: "full time is 37.5 hours".</summary>
    public static bool Defines(FactText text, CueHit type)
    {
        var (at, between) = (type.End, text.WordsOf(CueKind.EmploymentWord, "ofFullTime"));
        while (at - type.End < ReachOfDefinition && (text.IsAny(at, between) || text.Is(at, "=")))
        {
            at++;
        }

        return type.Cue.Value == "fullTime" && (text.IsAny(at, text.WordsOf(CueKind.EmploymentWord, "defining")) || text.Is(at - 1, "="))
            && Array.FindIndex([0, 1, 2], skip => at + skip < text.Tokens.Length && Quantity.NumberAt(text, at + skip) is >= FewestHours and <= MostHours) is >= 0 and var to
            && text.First(CueKind.HoursUnit, at + to + 1, at + to + 1 + ReachOfDefinition) is not null;
    }

    // Those of the job, whether they are "from" so many, and those of full time.
    private static (Fact<WeeklyHours>? Job, bool IsFrom, Fact<decimal>? Full) In(FactText text)
    {
        Fact<WeeklyHours>? found = null;
        Fact<decimal>? full = null;
        var isFrom = false;
        Clause clause = default;
        foreach (var unit in text.Of(CueKind.HoursUnit))
        {
            if (Of(text, unit) is not var (hours, end) || hours.Min < FewestHours || (hours.Max ?? hours.Min) > MostHours
                || text.First(CueKind.Shield, Math.Max(hours.First - 6, text.ClauseAt(unit.First).First), hours.First) is { Cue.Value: "hours" })
            {
                continue;
            }

            if (AreOfFullTime(text, hours))
            {
                full ??= new(hours.Max ?? hours.Min, text.Quote(Math.Min(unit.First, hours.First), end));
                continue;
            }

            var bound = hours.Max is null ? text.EndingAt(CueKind.Bound, hours.First)?.Cue.Value : null;
            var fact = new Fact<WeeklyHours>(new(bound == "max" ? 0 : hours.Min, hours.Max ?? hours.Min), text.Quote(Math.Min(unit.First, hours.First), end));
            if (found is null)
            {
                (found, clause, isFrom) = (fact, text.ClauseAt(unit.First), bound == "min");
            }
            else if (clause == text.ClauseAt(unit.First) || IsPossible(text, unit))
            {
                found = found with { Value = new(Math.Min(found.Value.Min, fact.Value.Min), Math.Max(found.Value.Max, fact.Value.Max)) };
            }
        }

        return (found, isFrom, full);
    }

    // "40 hours a week. 36 hours a week is also possible".
    private static bool IsPossible(FactText text, CueHit unit)
    {
        for (var at = unit.End; at < Math.Min(text.ClauseAt(unit.First).End, unit.End + ReachOfPossible); at++)
        {
            if (text.IsAny(at, "possible", "negotiable"))
            {
                return !text.Denies(unit);
            }
        }

        return false;
    }

    // "28 hours per week (0.8 FTE)": full time is 35.
    private static Fact<decimal>? ByShare(FactText text, Fact<WeeklyHours> hours) =>
        hours.Value.Min == hours.Value.Max && EmploymentRule.ShareIn(text) is var (least, most, evidence) && least == most && decimal.Round(hours.Value.Max / most, 1) is <= MostHours and var full
            ? new(full, evidence) : null;

    // "0.8 FTE" of full time as it is told, else as it is usual; "0.8 to 1.0 FTE (38 hours)" begins lower.
    private static Fact<WeeklyHours>? InShare(FactText text, Fact<WeeklyHours>? hours, Fact<decimal>? full)
    {
        if (EmploymentRule.ShareIn(text) is not var (least, most, evidence) || least == 1)
        {
            return hours;
        }

        return hours is null ? new(new(Share(least, full?.Value ?? ShortFullTime), Share(most, full?.Value ?? LongFullTime)) { IsEstimate = full is null }, evidence)
            : most == 1 && hours.Value.Min == hours.Value.Max ? hours with { Value = new(Share(least, hours.Value.Max), hours.Value.Max) }
            : hours;
    }

    // To a tenth, without zeros behind.
    private static decimal Share(decimal share, decimal hours) => decimal.Round(share * hours * 10) / 10;

    private static (Quantity Hours, int End)? Of(FactText text, CueHit unit)
    {
        var isOfAWeek = unit.Cue.Value == "week";
        if (text.IsMark(unit.End, Marks.Colon) && Quantity.Behind(text, unit.End) is { } behind)
        {
            return isOfAWeek || IsOfAWeek(text, behind.Quantity, behind.End) ? behind : null;
        }

        return Quantity.Before(text, unit.First) is { } hours && (isOfAWeek || IsBesideAType(text, hours, unit) || AreOfFullTime(text, hours)) ? (hours, unit.End) : null;
    }

    // "Working hours: 38/week", "Hours: 40", but not "Hours: 9-17".
    private static bool IsOfAWeek(FactText text, Quantity hours, int end) =>
        text.At(CueKind.PayPeriod, end) is { Cue.Value: "week" } || text.At(CueKind.HoursUnit, end) is not null || (hours.Max is null && (end >= text.Tokens.Length || text.Tokens[end].Spacing == Spacing.Line));

    // "FTE for 37.5 hours", "full time is 35 hours": what full time is.
    private static bool AreOfFullTime(FactText text, Quantity hours)
    {
        var first = Math.Max(text.ClauseAt(hours.First).First, hours.First - ReachOfHours);
        if (text.Last(CueKind.WorkShare, first, hours.First) is { Cue.Value: "fte" } fte)
        {
            return Quantity.Before(text, fte.First) is not { Min: > 0 and <= MostShare } && text.First(CueKind.EmploymentType, fte.End, hours.First) is null;
        }

        return text.Last(CueKind.EmploymentType, first, hours.First) is { } type && Defines(text, type);
    }

    // "Part-time, 80 % (32 hours)", "permanent contract, 35 hours", "20 hours part-time", "this role is 30 hours", "Mon-Fri, 37.5 hours", "Trainer (30 hours)": nothing but
    // numbers, marks and bounds between, and no other word behind ("12 hour shifts").
    private static bool IsBesideAType(FactText text, Quantity hours, CueHit unit)
    {
        if (text.At(CueKind.EmploymentType, unit.End) is not null)
        {
            return true;
        }

        var isEnded = unit.End >= text.Tokens.Length || text.Tokens[unit.End] is { Kind: TokenKind.Mark } or { Spacing: Spacing.Line };
        if (isEnded && hours.First > 0 && (text.IsBody
            ? text.Text.LineIndexAt(unit.First) == 0 && text.IsMark(hours.First - 1, Marks.Open) && text.IsMark(unit.End, Marks.Close)
            : text.Tokens[hours.First - 1] is { Kind: TokenKind.Mark, Word: Marks.Open or Marks.Comma or Marks.Dash or Marks.Bar }))
        {
            return true;
        }

        if (!isEnded && !text.Is(unit.End, "is") && !text.Is(unit.End, "possible"))
        {
            return false;
        }

        if ((text.Is(hours.First - 1, "is") && text.IsAny(hours.First - 2, "role", "position", "post", "job", "week")) || (text.Is(hours.First - 1, "on") && text.Is(hours.First - 2, "based")))
        {
            return true;
        }

        var (limit, weekdays) = (Math.Max(text.ClauseAt(unit.First).First, hours.First - ReachOfHours), text.WordsOf(CueKind.EmploymentWord, "weekday"));
        for (var at = hours.First; at > limit;)
        {
            if ((text.EndingAt(CueKind.EmploymentType, at) ?? text.EndingAt(CueKind.Contract, at) ?? text.EndingAt(CueKind.WorkShare, at)) is not null)
            {
                return true;
            }

            if (hours.Min >= FewestOfDays && text.IsAny(at - 1, weekdays))
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
}
