namespace Waymark;

/// <summary>
/// Where the work is done. What a board's field says counts before the location, that before the title, and the text last. In the text, "remote" alone says
/// nothing (teams, sites and desktops are remote too): phrases about the job do, and single words behind a label or alone on a line.
/// </summary>
internal static class WorkModeRule
{
    private const int ShortLine = 7;

    /// <summary>The work mode that the first of <paramref name="texts"/> with one states.</summary>
    public static Fact<WorkMode>? Read(IEnumerable<FactText> texts) =>
        texts.Select(text => text.IsBody ? InBody(text) : InShort(text)).FirstOrDefault(fact => fact is not null);

    // A title, location or field is about the job: single words count. Hybrid wins over remote ("hybrid remote").
    private static Fact<WorkMode>? InShort(FactText text) => Decide(text, text.Of(CueKind.WorkMode).Concat(text.Of(CueKind.WorkModeWord)));

    private static Fact<WorkMode>? InBody(FactText text) =>
        Decide(text, text.Of(CueKind.WorkModeWord).Where(hit => IsAboutTheJob(text, hit)))
        ?? Decide(text, text.Of(CueKind.WorkMode).Concat(text.Of(CueKind.OfficeDays).Where(hit => HasDays(text, hit))));

    private static Fact<WorkMode>? Decide(FactText text, IEnumerable<CueHit> hits)
    {
        Fact<WorkMode>? remote = null, hybrid = null, onSite = null;
        foreach (var hit in hits)
        {
            var mode = hit.Cue.Kind == CueKind.OfficeDays ? WorkMode.Hybrid : hit.Cue.As<WorkMode>();
            if (text.Denies(hit))
            {
                // "Not remote" says where the work is done; "not on site" does not.
                if (mode == WorkMode.Remote)
                {
                    return new(WorkMode.OnSite, text.Quote(text.Last(CueKind.Negation, 0, hit.First)?.First ?? hit.First, hit.End));
                }

                continue;
            }

            var fact = new Fact<WorkMode>(mode, text.Quote(hit));
            (remote, hybrid, onSite) = mode switch
            {
                WorkMode.Remote => (remote ?? fact, hybrid, onSite),
                WorkMode.Hybrid => (remote, hybrid ?? fact, onSite),
                _ => (remote, hybrid, onSite ?? fact),
            };
        }

        return hybrid ?? (remote is not null && onSite is not null ? remote with { Value = WorkMode.Hybrid } : remote ?? onSite);
    }

    private static bool IsAboutTheJob(FactText text, CueHit hit)
    {
        var line = text.Text.LineAt(hit.First);
        return line.End - line.First - (hit.End - hit.First) < ShortLine - 4 && text.SectionAt(hit.First) is not (SectionKind.Required or SectionKind.Preferred or SectionKind.Benefits)
            || (text.LabelOf(hit.First) is "place" or "workMode" or "contract" && !text.IsMark(hit.First - 1, Marks.Stop))
            || (text.IsMark(hit.First - 1, Marks.Open) && text.IsMark(hit.End, Marks.Close) && line.End - line.First < ShortLine * 2);
    }

    // "3 days a week in the office", "two days per week on site".
    private static bool HasDays(FactText text, CueHit hit) =>
        Quantity.Before(text, hit.First) is not null || text.First(CueKind.OfficeDays, hit.First, hit.End) is { Cue.Value: "weekly" };
}
