namespace Waymark;

/// <summary>
/// Where the work is done. What a board's field says counts before the location, that before the title, and the text last. In the text, "remote" alone says
/// nothing (teams, sites and desktops are remote too): phrases about the job do, and single words behind a label or alone on a line.
/// </summary>
internal static class WorkModeRule
{
    private const int ShortLine = 3;
    private const int LedLine = 8;
    private const int FirstLines = 2;
    private const int OfficeReach = 9;
    private const int WholeWeek = 5;
    private const int WholeTime = 100;

    // "Office for a minimum of 60%".
    private const int ShareReach = 6;

    /// <summary>The work mode that the first of <paramref name="texts"/> with one states.</summary>
    public static Fact<WorkMode>? Read(IEnumerable<FactText> texts) =>
        texts.Select(text => text.IsBody ? InBody(text) : InShort(text)).FirstOrDefault(fact => fact is not null);

    // A title, location or field is about the job: single words count. Hybrid wins over remote ("hybrid remote").
    private static Fact<WorkMode>? InShort(FactText text) => Said(text, text.Of(CueKind.WorkMode).Concat(text.Of(CueKind.WorkModeWord))).Mode;

    private static Fact<WorkMode>? InBody(FactText text)
    {
        var words = Said(text, text.Of(CueKind.WorkModeWord).Where(hit => IsAboutTheJob(text, hit) && !IsOfDays(text, hit)).Concat(text.Of(CueKind.WorkMode).Concat(DaysIn(text)).Where(hit => IsLabelled(text, hit))));
        if (words is { Mode: not null, Denied: null })
        {
            return words.Mode;
        }

        // "Telework eligible: yes. Remote job: no": what is denied leaves the days at home that are told elsewhere.
        var phrases = Said(text, text.Of(CueKind.WorkMode).Concat(DaysIn(text)));
        return words.Denied is null ? phrases.Mode : words.Hybrid ?? phrases.Hybrid ?? words.Denied;
    }

    // "WFH 2 days a week": the days say how much of it is remote.
    private static bool IsOfDays(FactText text, CueHit hit) => hit.Cue.Value == "remote" && text.ClauseAt(hit.First) is var clause && text.Of(CueKind.OfficeDays, hit.End, clause.End).Any(days => days.End <= clause.End && DaysOf(text, days) == WorkMode.Hybrid);

    private static IEnumerable<CueHit> DaysIn(FactText text) => text.Of(CueKind.OfficeDays).Where(hit => DaysOf(text, hit) is not null);

    // "Work mode: hybrid schedule, three days on site".
    private static bool IsLabelled(FactText text, CueHit hit) => text.LabelOf(hit.First) is "workMode";

    // What a text says of each; hybrid wins, also over a remote that is denied, and both others together are hybrid.
    private readonly record struct Modes(Fact<WorkMode>? Remote, Fact<WorkMode>? Hybrid, Fact<WorkMode>? OnSite, Fact<WorkMode>? Denied)
    {
        public Fact<WorkMode>? Mode => Hybrid ?? Denied ?? (Remote is not null && OnSite is not null ? Remote with { Value = WorkMode.Hybrid } : Remote ?? OnSite);
    }

    private static Modes Said(FactText text, IEnumerable<CueHit> hits)
    {
        Fact<WorkMode>? remote = null, hybrid = null, onSite = null, denied = null;
        foreach (var hit in hits)
        {
            var mode = hit.Cue.Kind == CueKind.OfficeDays ? DaysOf(text, hit)!.Value : hit.Cue.As<WorkMode>();
            if (text.Denies(hit))
            {
                // "Not remote" says where the work is done; "not on site" does not.
                if (mode == WorkMode.Remote || text.Is(hit.First, "telework") || text.Is(hit.End - 1, "telework"))
                {
                    denied ??= new(WorkMode.OnSite, text.Quote(text.Last(CueKind.Negation, text.ClauseAt(hit.First).First, hit.First)?.First ?? hit.First, hit.End));
                }

                continue;
            }

            var first = hit.Cue.Kind == CueKind.OfficeDays && Quantity.Before(text, hit.First) is { } days ? days.First : hit.First;
            var fact = new Fact<WorkMode>(mode, text.Quote(first, hit.End));
            (remote, hybrid, onSite) = mode switch
            {
                WorkMode.Remote => (remote ?? fact, hybrid, onSite),
                WorkMode.Hybrid => (remote, hybrid ?? fact, onSite),
                _ => (remote, hybrid, onSite ?? fact),
            };
        }

        return new(remote, hybrid, onSite, denied);
    }

    private static bool IsAboutTheJob(FactText text, CueHit hit)
    {
        var line = text.Text.LineAt(hit.First);
        return text.SectionAt(hit.First) is not (SectionKind.Required or SectionKind.Preferred or SectionKind.Benefits) && IsMostOf(text, hit, line)
            || IsASentence(text, hit, line)
            || IsInATag(text, hit)
            || IsInFirstLines(text, hit)
            || (text.LabelOf(hit.First) is "place" or "workMode" or "contract" && !text.IsMark(hit.First - 1, Marks.Stop))
            || (text.IsMark(hit.First - 1, Marks.Open) && text.IsMark(hit.End, Marks.Close) && line.End - line.First < LedLine * 2);
    }

    // "Full time, 38 hours a week. Hybrid.": a sentence of its own in a longer line.
    private static bool IsASentence(FactText text, CueHit hit, Line line) =>
        text.ClauseAt(hit.First) is var clause && clause.First == hit.First && clause.First > line.First && clause.End - hit.End <= 1 && (hit.End == line.End || text.IsMark(hit.End, Marks.Stop))
        && text.Text.EndsSentence(hit.First - 1) && text.SectionAt(hit.First) != SectionKind.Benefits;

    /// <summary>Whether a single word stands between marks, or behind a place, in the first lines: "Acme, Remote, United Kingdom.", "Leeds / Remote (United Kingdom)", "UK remote".</summary>
    internal static bool IsInFirstLines(FactText text, CueHit hit)
    {
        var index = text.Text.LineIndexAt(hit.First);
        var line = text.Text.Lines[index];
        return index < FirstLines && text.SectionAt(hit.First) is SectionKind.Unknown
            && hit.First > line.First && (IsApart(text, hit.First - 1) || KnownPlaces.IsBefore(text, hit.First)) && (hit.End == line.End || IsApart(text, hit.End) || text.IsMark(hit.End, Marks.Open));
    }

    private static bool IsApart(FactText text, int at) => text.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Dash or Marks.Bar or Marks.Bullet or Marks.Stop or Marks.Semicolon or Marks.Slash };

    // "#LI-NewYork_Hybrid".
    private static bool IsInATag(FactText text, CueHit hit)
    {
        var first = hit.First;
        while (first > 0 && text.Tokens[first].Spacing is Spacing.None or Spacing.Hyphen)
        {
            first--;
        }

        return first < hit.First && text.Text.BytesOf(text.Tokens[first])[0] == (byte)'#';
    }

    private static bool IsMostOf(FactText text, CueHit hit, Line line) =>
        line.End - line.First - (hit.End - hit.First) is var others && (others < ShortLine || (hit.First == line.First && others < LedLine && (hit.Cue.Value != "onSite" || IsBesideAType(text, hit))));

    // "On site, full-time"; "on-site support" is what one does.
    private static bool IsBesideAType(FactText text, CueHit hit) =>
        text.IsMark(hit.End, Marks.Comma) && (text.At(CueKind.EmploymentType, hit.End + 1) ?? text.At(CueKind.ContractWord, hit.End + 1)) is not null;

    // "3 days in the office and 2 at home": the number of days at home follows another number of days.
    private static bool IsSplitWeek(FactText text, Quantity home)
    {
        for (var at = Math.Max(text.ClauseAt(home.First).First, home.First - OfficeReach); at < home.First; at++)
        {
            if (Quantity.NumberAt(text, at) is { } others && others + home.Min <= WholeWeek)
            {
                return true;
            }
        }

        return false;
    }

    // "3 days a week in the office", "in the office twice a week", "two days from home": hybrid, unless it is the whole week in the office.
    private static WorkMode? DaysOf(FactText text, CueHit hit)
    {
        if (hit.Cue.Value == "weekly")
        {
            return WorkMode.Hybrid;
        }

        if (hit.Cue.Value == "weekdays")
        {
            return IsWholeWeek(text, hit) ? WorkMode.OnSite : WorkMode.Hybrid;
        }

        if (hit.Cue.Value is "share" or "time")
        {
            return ShareOf(text, hit);
        }

        if (Quantity.Before(text, hit.First) is not { } days || days.Min > WholeWeek || (hit.Cue.Value == "home" && !IsSplitWeek(text, days)))
        {
            return null;
        }

        var clause = text.ClauseAt(hit.First);
        var (first, end) = (Math.Max(clause.First, days.First - OfficeReach), Math.Min(clause.End, hit.End + OfficeReach));
        return hit.Cue.Value == "week" && (text.First(CueKind.OfficeWord, first, end) ?? text.First(CueKind.WorkModeWord, first, end) ?? text.First(CueKind.WorkMode, first, end)) is null ? null
            : days.Min == WholeWeek ? WorkMode.OnSite
            : WorkMode.Hybrid;
    }

    // "In the office Monday to Friday", "on-site Mon-Fri"; "on Tuesdays and Thursdays" is not the whole week.
    private static bool IsWholeWeek(FactText text, CueHit hit) =>
        (text.Is(hit.End - 1, "monday") || text.Is(hit.End - 1, "mon"))
        && (text.Is(hit.End, "fri") || text.Is(hit.End, "friday") || text.Is(hit.End + 1, "fri") || text.Is(hit.End + 1, "friday"));

    // "60% of your time in the office", "in the office for 60% of the time".
    private static WorkMode? ShareOf(FactText text, CueHit hit) =>
        !text.IsMark(hit.First - 1, Marks.Percent) || Quantity.Before(text, hit.First) is not { } share || (hit.Cue.Value == "time" && text.Last(CueKind.OfficeWord, share.First - ShareReach, share.First) is null) ? null
            : share.Min >= WholeTime ? WorkMode.OnSite
            : WorkMode.Hybrid;
}
