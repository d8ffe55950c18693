using System.Globalization;
using static Waymark.Block;
using static Waymark.Inline;

namespace Waymark;

/// <summary>What to learn, in which order, by when, and what stands in for it meanwhile.</summary>
internal static class GapsChapter
{
    private const int MostChecks = 8, MostLater = 3, MostLeftOut = 8, MostNamed = 8, MostMore = 5;

    /// <summary>The blocks of the chapter.</summary>
    public static IEnumerable<Block> Of(PlanReport report, EvidenceBook book) =>
        [Heading.Chapter("Gaps", "gaps"), .. Order(report), .. Meant(report), .. Checks(report), .. LeftOut(report), .. Certificates(report), .. Bridges(report, book), .. Stones(report)];

    private static IEnumerable<Block> Order(PlanReport report)
    {
        yield return new Paragraph(Summary(report) + Counted(report));
        if (string.Join(" ", ((string?[])[NotForTheFirst(report), WhoWaits(report) is { } waits ? $"{waits} {HowToSeeWaiting(report)}" : null]).OfType<string>()) is { Length: > 0 } whom)
        {
            yield return new Paragraph(whom);
        }

        foreach (var alone in ForOneAlone(report))
        {
            yield return new Paragraph(alone);
        }

        if (WithUse(report) is { } withUse)
        {
            yield return new Paragraph(withUse);
        }

        if (report.Gaps.Proposed.Count == 0)
        {
            yield break;
        }

        if (report.Learning.Steps.Count > 0)
        {
            yield return Timeline(report);
        }

        foreach (var gap in report.Gaps.Proposed)
        {
            yield return new Sheet(gap.Skill.Name, [.. One(report, gap)]);
        }

        foreach (var role in report.Roles.Select(overlap => overlap.Role).Where(role => role.Convinces is not null && (role == report.Front!.Role || report.InView.Contains(role) || report.IsAtHand(role)) && !role.IsWorkedIn(report.Plan)))
        {
            yield return new Paragraph($"{new Strong($"What convinces people who hire {role.WithArticle}:")} {role.Convinces}");
        }
    }

    /// <summary>For which roles the list is, and which roles in mind wait and why; <see langword="null"/> where it is for all of them.</summary>
    internal static string? WhoWaits(PlanReport report) => report.Gaps.Proposed.Count + report.Gaps.CheckFirst.Count == 0 || report.Waiting is not { Count: > 0 } waiting ? null
        : $"This list is for {CountWords.List([.. (report.GapsFor.Where(role => IsServed(report, role)).ToList() is { Count: > 0 } served ? served : report.GapsFor).Select(role => role.WithArticle)])}. {Capital(CountWords.List([.. waiting.Select(role => role.WithArticle + Places(report, role))]))} {(waiting.Count == 1 ? "waits" : "wait")}.";

    /// <summary>How to see what a role that waits would need.</summary>
    internal static string HowToSeeWaiting(PlanReport report) => $"What {(report.Waiting.Count == 1 ? "it" : "one of them")} would need shows: waymark gaps --role {report.Waiting[0].Id}";

    // " (first in 2% of the ways of weighing)"
    private static string Places(PlanReport report, Role role) => report.Ranking.Roles.FirstOrDefault(ranked => ranked.Role == role) is not { } ranked ? report.Ranking.NotRanked.Contains(role) ? " (not ranked yet)" : ""
        // That is no reason to wait where one that does not comes first no more often.
        : report.Ranking.Roles.Any(other => report.GapsFor.Contains(other.Role) && other.First <= ranked.First) ? ""
        : report.Ranking.HardlyFirst.Contains(role) ? " (hardly ever first)" : $" (first in {ranked.First:0%} of the ways of weighing what is open)";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    // Whoever learns mostly for other roles than the one in front should know it.
    private static string? NotForTheFirst(PlanReport report)
    {
        if (report.Front is not { } front || report.Gaps.Proposed.Count == 0)
        {
            return null;
        }

        List<Gap> mine = [.. report.Gaps.Proposed.Where(gap => gap.For.Contains(front.Role))];
        mine = [.. report.Gaps.Proposed.Where(gap => mine.Contains(gap) || mine.Exists(other => other.First.Contains(gap.Skill)))];
        return mine.Count == 0 ? NothingForTheFirst(report, front)
            : mine.Count * 2 > report.Gaps.Proposed.Count || report.GapsFor is [_] ? null
            : $"Only {CountWords.List([.. mine.Select(gap => gap.Skill.Name)])} {(mine.Count == 1 ? "is" : "are")} for {front.Role.WithArticle}, which stands first; the rest is for {CountWords.List([.. report.GapsFor.Where(role => role != front.Role).Select(role => role.WithArticle)], "or")}.";
    }

    private static bool IsServed(PlanReport report, Role role) => report.Gaps.Proposed.Any(gap => gap.For.Contains(role));

    // What the one in front does not ask for may be most of what a role behind it needs.
    private static IEnumerable<string> ForOneAlone(PlanReport report) =>
        from overlap in report.Roles
        where report.GapsFor.Contains(overlap.Role) && overlap != report.Front && report.Gaps.Proposed.Count > 0
        let waits = report.Gaps.LeftOut.Where(left => left.Reason == LeftOutReason.OtherRole && overlap.Sample.AsksForMore(left.Skill, report.Holdings.Of(left.Skill).Low)).Take(MostLater).Select(left => left.Skill.Name).ToList()
        where waits.Count > 0
        select $"What {overlap.Role.WithArticle} needs beyond that ({CountWords.List(waits)}) is not on it. The list for that role alone shows: waymark gaps --role {overlap.Role.Id}";

    private static string NothingForTheFirst(PlanReport report, RoleOverlap front) =>
        $"None of it is for {front.Role.WithArticle}: there nothing is missing that you were asked about{(report.Gaps.CheckFirst.Any(check => front.Sample.AsksForMore(check.Skill, check.AtLeast)) ? ", though some of it you were not asked about yet" : "")}.";

    // What is held well and not as well as our estimate has it.
    private static string? WithUse(PlanReport report)
    {
        List<string> names = [.. report.Gaps.LeftOut.Where(left => left.Reason == LeftOutReason.Enough && ComesWithUse(report, left)).Take(MostLater).Select(left => left.Skill.Name)];
        return names.Count == 0 ? null : $"{CountWords.List(names)}: more is asked than you say you hold. That comes with use, so no course is proposed for it.";
    }

    private static bool ComesWithUse(PlanReport report, LeftOutGap left) => report.Holdings.Of(left.Skill).Low >= Level.Competent;

    // Which of all the postings the counts below are of.
    private static string Counted(PlanReport report) => report.Gaps.Postings == 0 || report.Gaps.Proposed.Count + report.Gaps.CheckFirst.Count == 0 ? ""
        : $" Counted here {(report.Gaps.Postings == 1 ? "is the posting" : $"are the {report.Gaps.Postings} postings")} for {CountWords.List([.. report.GapsFor.Where(role => report.Roles.Any(overlap => overlap.Role == role && report.ReachOf(overlap).Postings.Count > 0)).Select(role => role.WithArticle)], "or")}{(report.Plan.Needs.Any(need => need.Weight == NeedWeight.Must) ? $" that fail{(report.Gaps.Postings == 1 ? "s" : "")} no must of yours" : "")}.";

    /// <summary>How much there is to learn, and by when.</summary>
    internal static string Summary(PlanReport report) => report.Gaps.Proposed.Count > 0
        ? $"{CountWords.Of(report.Gaps.Proposed.Count, "thing")} to learn{(report.Gaps.Proposed.Count > 1 ? ", in this order" : "")}. {report.Learning.Words} {report.Learning.TargetWords}".TrimEnd()
        : report.Gaps.CheckFirst.Count > 0
        ? "Nothing is called a gap yet, because you have not been asked about the skills that count. The questions below come first; some of them may not be gaps at all."
        : report.Roles.Count == 0
        ? "There is no role yet to measure against. Once you weigh one, what to learn for it stands here."
        : "Nothing is missing that these roles ask for. What is left is to show it.";

    /// <summary>The weeks, with what is learnt when.</summary>
    internal static Chart Timeline(PlanReport report) => GapTimeline.Of("The learning over the weeks", [.. report.Learning.Steps.Select(step => new TimelineItem(step.Gap.Skill.Name, step.Start, step.End, step.Latest, Between(step.Done, step.DoneLatest)))]) with
    {
        Caption = $"Hours are estimates; change them where you know better. {report.Learning.Range.Words}",
    };

    /// <summary>One thing to learn: how far, how long, why, and how to begin and show it.</summary>
    internal static IEnumerable<Block> One(PlanReport report, Gap gap)
    {
        var action = GapAction.For(gap, report.Catalogue, [.. report.Roles.Select(overlap => overlap.Role)]);
        yield return new Paragraph($"{(gap.Skill.IsCredential ? "To have it" : gap.Now == Level.None ? $"To {gap.Aim.Words}" : $"From {gap.Now.Words} to {gap.Aim.Words}")}. {Sentence(gap.Effort.Words)} {gap.Opens.Words}");
        yield return new Paragraph(gap.Why + Unasked(report, gap));
        yield return new Paragraph($"{new Strong("Learn:")} {LinkWords.In(Beyond(gap, Sentence(action.Learn)) + ForNow(gap))}");
        yield return new Paragraph($"{new Strong("First twenty minutes:")} {LinkWords.In(Sentence(action.FirstStep))}");
        yield return new Paragraph($"{new Strong("To show for it:")} {Sentence(action.Build)}");
    }

    // The words are for who begins; who does small tasks alone has done some of it.
    private static string Beyond(Gap gap, string competent) => gap.Now < Level.AdvancedBeginner || gap.Skill.IsCredential ? competent
        : gap.Now < Level.Competent ? $"What you have not done yet of this: {char.ToLowerInvariant(competent[0])}{competent[1..]}"
        : $"To do in cases that are new to you, and to help others with, what you can do now: {char.ToLowerInvariant(competent[0])}{competent[1..]}";

    // The words say what competent means; a step may aim lower.
    private static string ForNow(Gap gap) => gap.Skill.IsCredential ? "" : gap.Aim switch
    {
        Level.Novice => " For now it is enough to do this with instructions beside you.",
        Level.AdvancedBeginner => " For now it is enough to do small pieces of this alone.",
        _ => "",
    };

    // What comes first and was never asked about is not in the hours.
    private static string Unasked(PlanReport report, Gap gap) =>
        report.Gaps.CheckFirst.Where(check => gap.First.Contains(check.Skill)).ToList() is { Count: > 0 } open
            ? $" First say whether you know {CountWords.List([.. open.Select(check => check.Skill.Name)])}; if not, {(open.Count == 1 ? "that comes" : "these come")} before it ({CountWords.Hours(open.Sum(check => check.IfNot.Left))})."
            : "";

    private static IEnumerable<Block> Meant(PlanReport report)
    {
        var open = report.Plan.Actions.Where(action => action.Done is null).OrderBy(action => action.By ?? DateOnly.MaxValue).ToList();
        if (open.Count > 0)
        {
            yield return new Heading(3, "What you mean to do");
            yield return ListBlock.Bullets(open.Select(action => (Inlines)$"{action.Text.Trim()}{(action.By is { } by ? $" (by {by.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)})" : "")}{(action.Link is { } link ? $" {link}" : "")}"));
        }
    }

    internal static IEnumerable<Block> Checks(PlanReport report)
    {
        // What is asked on page one is not asked twice.
        var asked = report.DoYouKnow.Take(NextActions.MostSkills).Select(question => question.Skill).ToHashSet();
        if (report.Gaps.CheckFirst.Where(check => !asked.Contains(check.Skill)).Take(MostChecks).ToList() is { Count: > 0 } checks)
        {
            yield return new Heading(3, "Check first");
            yield return new Paragraph(checks.TrueForAll(check => check.Reason == CheckReason.NotAsked)
                ? "You have not been asked about these, so they are not called gaps."
                : "You have not been asked about these, or have not said how well you know them, so they are not called gaps.");
            yield return ListBlock.Bullets(checks.Select(check => (Inlines)$"{check.Question} {(check.Otherwise is { Length: > 0 } otherwise ? $"{Sentence(otherwise)} " : "")}{(check.NeededFor.Count > 0 ? $"{CountWords.List([.. check.NeededFor.Select(skill => skill.Name)])} need{(check.NeededFor.Count == 1 ? "s" : "")} it first." : check.Opens.Words)}"));
        }
    }

    internal static IEnumerable<Block> LeftOut(PlanReport report)
    {
        // What only comes later is told of by what is asked most.
        var left = Of(LeftOutReason.Later).Take(MostLater).Concat(Of(LeftOutReason.LearnedWith).Take(MostLater)).Concat(Of(LeftOutReason.Enough).Where(gap => !ComesWithUse(report, gap)).Take(MostLater))
            .Concat(report.Gaps.LeftOut.Where(gap => gap.Reason is not (LeftOutReason.Later or LeftOutReason.LearnedWith or LeftOutReason.Enough or LeftOutReason.Covered)))

            // What has the same reason stands on one line.
            .GroupBy(gap => gap.Because, StringComparer.Ordinal).Take(MostLeftOut).ToList();
        if (left.Count > 0)
        {
            yield return new Heading(3, "Left for later, or out");
            yield return ListBlock.Bullets(left.Select(same => (Inlines)$"{new Strong(Names([.. same.Select(gap => gap.Skill.Name)]))}: {same.Key}"));
        }

        IEnumerable<LeftOutGap> Of(LeftOutReason reason) => report.Gaps.LeftOut.Where(gap => gap.Reason == reason);
    }

    private static string Names(IReadOnlyList<string> names) => CountWords.List(names.Count > MostNamed ? [.. names.Take(MostNamed), $"{names.Count - MostNamed} more"] : names);

    internal static IEnumerable<Block> Certificates(PlanReport report)
    {
        if (report.Front is not { } front || report.Certificates is not { Count: > 0 } certificates)
        {
            yield break;
        }

        var proposed = certificates.Where(certificate => certificate.IsProposed).ToList();
        yield return new Heading(3, "Certificates");
        yield return new Paragraph(proposed.Count > 0
            ? "Worth a thought, because the postings name them:"
            : front.Sample.IsCatalogueAlone
            ? report.Readings.Count == 0 ? "There are these. Whether anybody near you asks for one, two real postings will show; none is proposed before that." : $"There are these. No posting for {front.Role.WithArticle} is at hand that could name one, so none is proposed."
            : "No certificate is proposed, because the postings you brought hardly name one. There are these:");
        yield return ListBlock.Bullets((proposed.Count > 0 ? proposed : certificates).Take(4).Select(certificate => (Inlines)certificate.Words));
    }

    internal static IEnumerable<Block> Bridges(PlanReport report, EvidenceBook book)
    {
        if (report.Front is not { } front || report.Bridges is not { Count: > 0 } bridges)
        {
            yield break;
        }

        var shown = bridges.Take(Bridge.MostShown).GroupBy(bridge => bridge.Role).ToList();
        yield return new Heading(3, "Bridges: what you did, beside what they ask");
        yield return new Paragraph(bridges.Take(Bridge.MostShown).All(bridge => bridge.Reading is null)
            ? $"Lines for a CV{(shown is [{ Key: var only }] ? $" as {only.WithArticle}" : "")}, from what you wrote down, each beside what {(shown.TrueForAll(lines => lines.Key.IsOwn) ? "you expect" : "we expect")}."
            : "Lines for a CV, from what you wrote down, each beside the sentence it answers, or what we expect where no posting says so.");
        foreach (var lines in shown)
        {
            yield return new Table(
                shown.Count == 1 && lines.Key == front.Role ? "" : $"As {lines.Key.WithArticle}",
                [lines.All(bridge => bridge.Reading is null) ? lines.Key.IsOwn ? "you expect" : "we expect" : "they ask", "you can say"],
                [.. lines.Select(bridge => (Inlines[])[Asked(bridge, book), $"{bridge.CvLine}.{bridge.NotedOf}"])])
            {
                NamesRows = false,
            };
        }

        if (report.ToldAndNotAsked is { Count: > 0 } more)
        {
            yield return new Paragraph($"Not asked for so far, but worth a line: what you noted for {CountWords.List([.. more.Take(MostMore).Select(skill => skill.Name)])}{(more.Count > MostMore ? $", and {more.Count - MostMore} more" : "")}.");
        }
    }

    private static Inlines Asked(Bridge bridge, EvidenceBook book) => bridge switch
    {
        { Reading: { } reading, Evidence: { } words } => (Inlines)$"“{bridge.Asked}” ({book.Link(bridge.Employer is { } employer ? $"{reading.Called}, {employer}" : reading.Called, reading, words)})",
        _ => bridge.Asked,
    };

    internal static IEnumerable<Block> Stones(PlanReport report)
    {
        if (report.Front is { } front && report.Stones is { Count: > 0 } stones)
        {
            yield return new Heading(3, "Stepping stones");
            yield return new Paragraph($"Roles on the way to {front.Role.WithArticle} that are nearer to what you bring, and what counts at both.");
            yield return ListBlock.Bullets(stones.Select(stone => (Inlines)stone.Words));
        }
    }

    private static string Between(DateOnly done, DateOnly latest) => Month(done) == Month(latest) ? $"done {Month(done)}" : $"done {Month(done)}, at the latest {Month(latest)}";

    private static string Month(DateOnly date) => date.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    private static string Sentence(string words) => words.Trim() is { Length: > 0 } text ? char.ToUpperInvariant(text[0]) + text[1..] + (text[^1] is '.' or '!' or '?' ? "" : ".") : "";
}
