using static Waymark.Block;

namespace Waymark;

/// <summary>Why technology: what each reason rests on, and what it moved.</summary>
internal static class ReasonsChapter
{
    /// <summary>The blocks of the chapter.</summary>
    public static IEnumerable<Block> Of(PlanReport report)
    {
        yield return Heading.Chapter("Reasons", "reasons");
        if (report.Plan.Reasons.Count == 0)
        {
            yield return new Paragraph("You have not said yet why you want technology. Two or three reasons, in your order, are enough; everything else is measured by them.");
            yield return ListBlock.Bullets(report.Catalogue.Reasons.Select(reason => (Inlines)$"{reason.Name}: {reason.Means}"));
            yield break;
        }

        yield return new Paragraph($"Your reasons, in your order. Beside each stands what the roles show for it, and what it changed.{(report.Roles.Count == 0 ? " No role is looked at yet, so nothing can show them." : "")}");
        foreach (var reason in report.Reasons.Reasons)
        {
            yield return new Heading(3, Title(reason));
            if (reason.Answer.Note is { Length: > 0 } note)
            {
                yield return new Quote(note, "you");
            }

            if (Evidence(report, reason) is { Count: > 0 } shown)
            {
                yield return ListBlock.Bullets(shown);
            }

            if (Told(report, reason) is { } told)
            {
                yield return new Paragraph(told);
            }

            if (Moved(report, reason) is { } moved)
            {
                yield return new Paragraph(moved);
            }
        }
    }

    internal static string Title(WeighedReason reason) => reason.Answer.Name ?? reason.Reason?.Name ?? reason.Answer.Id;

    // What all roles show alike is said once.
    internal static List<Inlines> Evidence(PlanReport report, WeighedReason reason) =>
        [.. from overlap in report.Roles
            let shown = reason.Evidence.GetValueOrDefault(overlap.Role)
            where shown is not null
            group overlap.Role.Title by shown.Words into same
            select (Inlines)$"{CountWords.List([.. same])}: {same.Key}{(same.Key.EndsWith('.') ? "" : ".")}"];

    private static string? Told(PlanReport report, WeighedReason reason) => report.Plan.Conversations
        .SelectMany(talk => talk.Reasons.Where(said => said.Id == reason.Answer.Id && said.Note is not null).Select(said => $"{talk.Who ?? "Somebody in the role"} told you: “{said.Note!.Trim().Trim('"', '“', '”')}”")).FirstOrDefault();

    /// <summary>What it moves; <see langword="null"/> before there is a role, which is said once for all of them.</summary>
    internal static string? Moved(PlanReport report, WeighedReason reason)
    {
        if (!reason.Counts)
        {
            return report.Roles.Count == 0 ? null : reason.Reason is not { Ask: [var ask, ..] } ? "No posting can show this. Ask people who do the work."
                : (reason.IsHinted ? "How a week is spent does not show who is better off for it, so this moves nothing" : "Nothing at hand shows this for all of your roles, so it moves nothing")
                    + (Told(report, reason) is null ? $"; it is a question to ask: “{ask.Question}”" : $". What you were told is worth more than a figure{(report.Roles.Count > 1 ? $"; for the other roles, ask: “{ask.Question}”" : ".")}");
        }

        return MovedBy(report, reason) + Partly(report, reason);
    }

    // What a week is spent on does not say what comes of it.
    private static string Partly(PlanReport report, WeighedReason reason) => reason.Reason is { IsShownByWeek: true, Ask: [var ask, ..] } && Told(report, reason) is null
        ? $" How a week is spent tells only a part of this; ask, too: “{ask.Question}”" : "";

    private static string MovedBy(PlanReport report, WeighedReason reason)
    {
        var effect = report.Reasons.Effects.FirstOrDefault(effect => effect.Reason == reason);
        return effect is null || report.Ranking.MovedBy(effect) is not { Count: > 0 } moved
            ? report.Ranking.Roles.Count < 2 ? "There is no order of roles yet that it could change."
            : reason.IsAlike ? "Your roles show it alike, so it does not tell them apart."
            : "Leaving it out would not change the order of your roles."
            : $"Because of it, {CountWords.List([.. moved.Select(role => $"{role.Role.Title} stands {CountWords.Of(role.Places, "place")} higher")])}{(report.Ranking.FirstWithout(effect) is { } instead ? $"; without it, {instead.Title} would stand first" : "")}.";
    }
}
