using static Waymark.Block;
using static Waymark.Inline;

namespace Waymark;

/// <summary>What roles ask for beside what the person brings, and how their weeks would be.</summary>
internal static class OverlapChapter
{
    private const int MostRoles = 3, MostLinks = 2, MostStacks = 2, MostNamed = 4, Handful = 5, MostUnclear = 5, MostLines = 3, LongestLine = 160;

    /// <summary>The blocks of the chapter.</summary>
    public static IEnumerable<Block> Of(PlanReport report, EvidenceBook book)
    {
        yield return Heading.Chapter("Overlap", "overlap");
        yield return new Paragraph(Basis(report));
        foreach (var block in NotCounted.Of(report))
        {
            yield return block;
        }

        if (report.Roles.Count > 1 && report.Ranking.Roles.Count > 1)
        {
            // Page one says it; of a plan that was shared there is none.
            if (report.Shared is not null)
            {
                yield return new Paragraph(GlanceChapter.HowSure(report));
            }

            yield return Order(report);
            foreach (var block in Settling(report))
            {
                yield return block;
            }
        }

        foreach (var overlap in report.Roles.Take(MostRoles))
        {
            yield return new Heading(3, $"{overlap.Role.Title}: what is asked, and the week");
            foreach (var block in Role(report, overlap, book))
            {
                yield return block;
            }
        }

        foreach (var block in Others(report))
        {
            yield return block;
        }
    }

    internal static Inlines Basis(PlanReport report)
    {
        var read = report.Roles.Sum(overlap => overlap.Sample.Postings.Count);
        return (report.Readings.Count, read) switch
        {
            _ when report.Roles.Count == 0 => "There is no role yet to look at. Weigh one, and what it asks for stands here beside what you bring.",
            (0, _) => "You have brought no job descriptions yet, so the catalogue speaks alone: what follows are our own estimates, in words and drawn hatched. Two real postings from near you would already say more.",
            (_, 0) => $"{report.NoneCounts} So the catalogue speaks alone: what follows are our own estimates. The last chapter says what they are for.",
            _ => $"What follows rests on {CountWords.Of(read, "posting")} for {For(report)}{(report.Plan.Now.TargetLevel is null ? "" : " at your level, or without one")}{Repeated(report)}{(report.Roles.Any(overlap => overlap.Sample.Kind == SampleKind.HandPicked && overlap.Sample.Postings.Count > 0) ? read == 1 ? ", which you brought: it shows what one employer asks for, not what the market does" : ": those that you brought. They show what these employers ask for, not what the market does" : "")}.{(report.Roles.Any(overlap => overlap.Sample.IsCatalogueAlone) ? " For the others our own estimates speak." : "")}",
        };
    }

    // By name where only some of the roles have postings.
    private static string For(PlanReport report) => report.Roles.Where(overlap => !overlap.Sample.IsCatalogueAlone).Select(overlap => $"“{overlap.Role.Title}”").ToList() is var titles && titles.Count < report.Roles.Count && titles.Count <= MostRoles
        ? CountWords.List(titles) : "these roles";

    // The same text again says nothing more; what was picked by hand is named instead.
    private static string Repeated(PlanReport report)
    {
        var all = report.Readings.Count(reading => reading is { IsRead: true, Role.Role: var role } && report.Roles.Any(overlap => overlap.Role == role));
        return all - report.Roles.Sum(overlap => overlap.Sample.Postings.Count + overlap.Sample.OtherLevels) - NotCounted.Repeats(report) is > 0 and var again ? $" ({again} more {(again == 1 ? "is a repeat" : "are repeats")} of the same texts)" : "";
    }

    /// <summary>The picture of the order, and how sure it is.</summary>
    internal static Chart Order(PlanReport report) => RankingRange.Of("How often each role comes first", [.. report.Ranking.Roles.Select(ranked => new RankingBar(ranked.Role.Title, ranked.First, ranked.Score, new(ranked.Range.Low, ranked.Range.High)))]) with
    {
        Caption = $"In the order of {(report.Ranking.TooCloseTo is null ? "their score" : "how often each comes first where the score is too close to call, and else of their score")}. Each role in {Ranking.Draws:#,0} ways of weighing {CountWords.List([.. report.Ranking.Criteria.Select(criterion => criterion.Words)])}, with what is still open taken at random within its range.",
    };

    internal static IEnumerable<Block> Settling(PlanReport report)
    {
        if (report.Ranking.Settles.Count > 0 && report.Ranking.Certainty != Certainty.ClearLead)
        {
            yield return new Paragraph($"{new Strong("What would settle it:")} {string.Join("; ", report.Ranking.SettledBy)}.");
        }

        if (report.Ranking.WhatWouldFlipIt is { } flip)
        {
            yield return new Paragraph($"{new Strong("What would turn it:")} {flip}");
        }

        if (report.NeedsAssumed is { Count: > 0 } assumed)
        {
            yield return new Paragraph($"Whether your needs would be met is open for {DroppedCriterion.TitlesOf([.. assumed.Select(role => role.Role)])}, and {Assumed(report, assumed)}: {NeedsNotTold.Why(assumed)}.");
        }

        foreach (var line in report.Ranking.WaitFor.Concat(report.Ranking.NotCounted))
        {
            yield return new Paragraph(line);
        }
    }

    // What fails a must elsewhere is nothing to take as known of these.
    private static string Assumed(PlanReport report, IReadOnlyList<RoleNeeds> assumed) =>
        report.Ranking.Roles.Where(ranked => !report.Ranking.NeedsAssumed.Contains(ranked.Role)).All(ranked => report.Needs[ranked.Role].High == 0)
            ? $"{(assumed.Count == 1 ? "it may" : "they may")} meet all of them or none"
            : $"{(assumed.Count == 1 ? "it is" : "they are")} taken to meet them as the others do";

    internal static IEnumerable<Block> Role(PlanReport report, RoleOverlap overlap, EvidenceBook book)
    {
        if (overlap.Coverage is { } coverage)
        {
            yield return new Paragraph(Covered(report, overlap, coverage));
            List<AskedRow> rows = [.. AskedRow.Of(overlap, coverage, report.Holdings).Take(AskedRow.Most)];
            yield return OverlapBars.Of($"What is asked of {overlap.Role.WithArticle}, and how much of it you hold", [.. rows.Select(row => row.Bar)]) with { Caption = Caption(overlap, book, rows) };
        }

        foreach (var block in Reached(report, overlap, book))
        {
            yield return block;
        }

        foreach (var stacks in overlap.Stacks.Where(stacks => stacks.Groups.Count > 1 && !stacks.Groups.Any(group => report.Holdings.Of(group.Skill).IsHeld)).Take(MostStacks))
        {
            yield return new Paragraph($"{new Strong("One of several:")} {CountWords.List([.. stacks.Groups.Select(group => group.Skill.Name)], "or")}. The plan {(report.Gaps.Proposed.Any(gap => gap.Skill == stacks.Aim.Skill) ? "aims" : "would aim")} at {stacks.Aim.Skill.Name}{(stacks.AimedBy == StackAim.Picked ? ", as you chose" : $", because {stacks.Why}")}; learning two of them at once would be time lost.");
        }

        yield return Strip(overlap);
    }

    /// <summary>The picture of the week, with who says so and how the person would like it.</summary>
    internal static Chart Strip(RoleOverlap overlap) =>
        WeekStrip.Of($"The week of {overlap.Role.WithArticle}, as you would live it", [.. overlap.Week.Parts.Select(part => new WeekSegment(part.Name, Math.Round(part.Share * 100, 1), part.Liking))]) with { Caption = Week(overlap.Week) };

    private static Inlines Covered(PlanReport report, RoleOverlap overlap, Coverage coverage) => report.Holdings.Answers.Count == 0
        ? "You have not said what you can do, so there is nothing to compare yet. This is what it asks for."
        : $"You bring {CoverageWords.Of(coverage.Range)} of what is asked{(coverage.Range.Width > 0.15 ? "; the range is wide because much of it has not been asked yet" : "")}.{(overlap.Sample.OtherLevels > 0 ? $" {CountWords.Of(overlap.Sample.OtherLevels, "posting")} {(overlap.Sample.OtherLevels == 1 ? "is" : "are")} left out, for {(overlap.Sample.OtherLevels == 1 ? "its" : "their")} level: {overlap.Sample.LeftOutWords}." : "")}{Shift(overlap.Role, report.Plan.Now.TargetLevel)}";

    // As the catalogue's own posting is made (SamplePosting).
    private static string Shift(Role role, Seniority? level) => SamplePosting.ShiftFor(role, level) switch
    {
        0 => "",
        < 0 => $" Since you aim at {(level == Seniority.Intern ? "an internship" : "junior")}, the levels that we reckon with are one below the usual.",
        _ => $" Since you aim at {$"{level}".ToLowerInvariant()}, the levels that we reckon with are one above the usual.",
    };

    private static Inlines Caption(RoleOverlap overlap, EvidenceBook book, List<AskedRow> rows)
    {
        if (overlap.Sample.IsCatalogueAlone)
        {
            return $"{(overlap.Role.IsOwn ? "Your own" : "Our")} estimates of how many postings ask for it, and how much of it you hold.";
        }

        // What is only our estimate has no sentence.
        var links = rows.Where(row => row.Sentences.Count > 0).Select(row => (Inlines)$"{row.Bar.Skill} {book.Links(row.Sentences, MostLinks)}").ToList();
        var sentences = links.Count == 0 ? Inlines.None : links.Skip(1).Aggregate((Inlines)$" The sentences: {links[0]}", (all, next) => $"{all}; {next}");
        var asked = overlap.Sample.Postings.Count == 1 ? "Whether the one posting asks for it" : $"How many of the {CountWords.Of(overlap.Sample.Postings.Count, "posting")} ask for it";
        return $"{asked} (outlined; hatched where only our estimate says so), and how much of it you hold (filled).{sentences}{(links.Count == 0 ? "" : ".")}";
    }

    private static IEnumerable<Block> Reached(PlanReport report, RoleOverlap overlap, EvidenceBook book)
    {
        var reach = report.ReachOf(overlap);
        var of = reach.Postings.Count;
        if (of == 0)
        {
            if (overlap.Reach.Postings.Count > 0)
            {
                yield return new Paragraph(overlap.Reach.Postings.Count == 1
                    ? "The one posting fails a must of yours: it counts in what is asked, above, and not in what to learn."
                    : $"{(overlap.Reach.Postings.Count == 2 ? "Both" : $"All {overlap.Reach.Postings.Count}")} postings fail a must of yours: they count in what is asked, above, and not in what to learn.");
                if (YearsUntold(overlap.Reach, book) is { } asked)
                {
                    yield return new Paragraph(asked);
                }
            }

            yield break;
        }

        var (ready, near) = (reach.Count(ReachBand.Ready), reach.Count(ReachBand.OneOrTwoAway));
        List<string> parts = [];

        // What was not understood may ask for something, too.
        var unclear = reach.CountUnclear(ReachBand.Ready);
        if (ready > unclear)
        {
            parts.Add($"{ready - unclear} of {of} ask{(ready - unclear == 1 ? "s" : "")} for nothing that you lack");
        }

        if (unclear > 0)
        {
            parts.Add($"{unclear} of {of} ask{(unclear == 1 ? "s" : "")} for nothing that you lack, as far as {(unclear == 1 ? "it was" : "they were")} understood");
        }

        if (near > 0)
        {
            parts.Add($"{near} {(near == 1 ? "is" : "are")} one or two skills away");
        }

        var best = reach.CountAtBest(ReachBand.Ready) + reach.CountAtBest(ReachBand.OneOrTwoAway);
        if (best > ready + near)
        {
            parts.Add($"{best - ready - near}{(ready + near > 0 ? " more" : "")} may turn out to lack no more than one or two skills, once you have said what you have not been asked yet");
        }

        // What is silent fails nothing.
        var areSilent = report.SilentOf(overlap) == of;
        var possible = of == overlap.Reach.Postings.Count ? (areSilent ? $"{(of == 1 ? "The one posting says" : $"The {of} postings say")} nothing about any must of yours. " : "")
            : $"Of the {CountWords.Of(overlap.Reach.Postings.Count, "posting")} {of} fail{(of == 1 ? "s" : "")} no must of yours{(areSilent ? $", and say{(of == 1 ? "s" : "")} nothing about any of them" : "")}. ";
        yield return new Paragraph(possible + (parts.Count > 0
            ? $"Of {(possible.Length > 0 ? "these" : "the postings")}, {CountWords.List(parts)}."
            : reach.Count(ReachBand.NotStated) == of ? $"{(of == 1 ? "The one posting says" : "These postings say")} too little of what is required to tell how near {(of == 1 ? "it is" : "they are")}."
            : overlap.Role.IsWorkedIn(report.Plan) ? $"None is met wholly yet{(of < Handful ? "." : "; the nearest says best what is missing.")}"
            : of == 1 ? "The one posting is not near yet, and that is where most people start. It speaks for one employer."
            : $"None of these postings is near yet, and that is where most people start.{(of < Handful ? "" : " The nearest says best what is missing.")}"));
        if (Nearest(reach) is { Posting.Reading: { } reading } nearest)
        {
            yield return new Paragraph($"The nearest is “{reading.Called}”{(reading.Posting.Company is { } company ? $" at {company}" : "")}.{Asks(nearest, reading, report.Holdings, book)}{Years(nearest, reading)}");
        }

        foreach (var block in NotUnderstood(reach))
        {
            yield return block;
        }

        var screened = new[] { (ScreenKind.Years, "for more years than your positions show"), (ScreenKind.Degree, "for a degree that you do not have") }
            .Select(kind => (Count: reach.CountScreened(kind.Item1), kind.Item2)).Where(kind => kind.Count > 0)
            .Select(kind => $"{kind.Count} of {of} ask{(kind.Count == 1 ? "s" : "")} {kind.Item2}").ToList();
        if (screened.Count > 0)
        {
            yield return new Paragraph($"Apart from skills, {CountWords.List(screened)}. Where a posting says “or equivalent experience” it is not counted here; ask all the same.");
        }

        if (YearsUntold(overlap.Reach, book) is { } years)
        {
            yield return new Paragraph(years);
        }
    }

    // What is asked for, in postings that fail a must as well, and often the hardest of it.
    private static Inlines? YearsUntold(Reach reach, EvidenceBook book)
    {
        if (reach.YearsUntold is not { Count: > 0 and var asking } years)
        {
            return null;
        }

        var (fewest, most, of) = (years[0], years[^1], reach.Postings.Count);
        List<(PostingReading Reading, Evidence Evidence)> sentences = [];
        foreach (var posting in reach.Postings)
        {
            if (posting.Posting.Reading is { } reading && posting.Screens.FirstOrDefault(screen => screen is { Kind: ScreenKind.Years, ScreensOut: null })?.Evidence is { } words)
            {
                sentences.Add((reading, words));
            }
        }

        var where = sentences.Count == 0 ? Inlines.None : (Inlines)$" ({book.Links(sentences, MostLinks)})";
        return $"{asking} of {of} ask{(asking == 1 ? "s" : "")} for {(fewest == most ? CountWords.Of(fewest, "year") : $"{fewest} to {most} years")} of such work{where}, and no position of yours has such a title. What else you did may count: say so in your first lines, and ask where you are not sure.";
    }

    // Of what was picked by hand, the nearest first: what stands there as a requirement and says nothing to us says something to the person.
    private static IEnumerable<Block> NotUnderstood(Reach reach)
    {
        List<PostingReading> unclear = [.. reach.Postings.Select(posting => posting.Posting.Reading).OfType<PostingReading>().Where(reading => reading.Posting.Sample == SampleKind.HandPicked && reading.NotUnderstood.Count > 0).Take(MostUnclear)];
        if (unclear.Count > 0)
        {
            yield return new Paragraph("Also written there as asked for, and not understood by Waymark:");
            yield return ListBlock.Bullets(unclear.Select(reading => (Inlines)$"“{reading.Called}”{(reading.Posting.Company is { } company ? $" at {company}" : "")}: {string.Join("; ", reading.NotUnderstood.Take(MostLines).Select(line => $"“{line.LineOf(reading.Text, LongestLine)}”").Distinct(StringComparer.Ordinal))}{(reading.NotUnderstood.Count > MostLines ? $"; and {reading.NotUnderstood.Count - MostLines} more" : "")}"));
        }
    }

    private static PostingReach? Nearest(Reach reach) =>
        reach.Postings.Where(posting => posting is { IsFurtherOn: false, Band: not ReachBand.NotStated } && (posting.Missing.Count > 0 || posting.Screens.Count > 0))
            .OrderBy(posting => posting.Screens.Any(screen => screen.ScreensOut == true)).FirstOrDefault();

    // What is missing for certain, what is held below the level, what is held nobody knows how well, and what was not asked of the person yet, are five things, one of them by other answers in part.
    private static Inlines Asks(PostingReach nearest, PostingReading reading, Holdings holdings, EvidenceBook book)
    {
        var certain = nearest.MissingForCertain.ToLookup(ask => ask.AnyOf.Any(skill => holdings.Of(skill).IsHeld));
        var open = nearest.Missing.Except(nearest.MissingForCertain).ToLookup(ask => ask.AnyOf.Any(skill => holdings.Of(skill) is { Asked: true, IsHeld: true }));
        (string Words, List<Ask> Asks)[] parts =
        [
            (" You do not have: ", [.. certain[false]]),
            (" It asks for more than you have of: ", [.. certain[true]]),
            (" You have these, and have not said how well: ", [.. open[true]]),
            (" You have a part of these by what you said, and were not asked how well you know the rest: ", [.. open[false].Where(IsHeldInPart)]),
            (" You have not been asked yet about: ", [.. open[false].Where(ask => !IsHeldInPart(ask))]),
        ];
        return Inlines.Of(parts.Where(part => part.Asks.Count > 0).SelectMany(part => ((Inlines)$"{part.Words}{Names(part.Asks)}{More(part.Asks.Count)}.").Parts));

        bool IsHeldInPart(Ask ask) => ask.AnyOf.Any(skill => holdings.Of(skill).IsHeld);

        Inlines Names(List<Ask> asks) => Inlines.Join(", ", asks.Take(MostNamed).Select(ask => ask.Requirement is { } requirement
            ? book.Link(string.Join(" or ", ask.AnyOf.Select(skill => skill.Name).Take(3)), reading, requirement.AnyOf[0].Evidence)
            : (Inline)new Text(ask.AnyOf[0].Name)));

        static string More(int count) => count > MostNamed ? $" and {count - MostNamed} more" : "";
    }

    private static string Years(PostingReach nearest, PostingReading reading) => reading.YearsAsked is { } years and > 0 && nearest.Screens.Any(screen => screen.Kind == ScreenKind.Years && screen.ScreensOut != false)
        ? reading.Facts.Years is null && reading.Requirements.FirstOrDefault(requirement => requirement.Years == years) is { } of ? $" It asks for {CountWords.Of(years, "year")} of {of.AnyOf[0].Skill.Name}."
        : $" It asks for {CountWords.Of(years, "year")} of such work{(nearest.Screens.Any(screen => screen is { Kind: ScreenKind.Years, ScreensOut: true }) ? ", more than your positions show" : "; say in your letter what of your own comes near")}."
        : "";

    private static Inlines Week(Week week)
    {
        var told = week.Told switch
        {
            WeekTold.Practitioner => $"Time shares as {week.Who ?? "somebody in the role"} told you.",
            WeekTold.Me => "Time shares as you set them.",
            _ => "Time shares are our estimate; ask somebody who does the job for theirs.",
        };
        return week.Interest is { } interest
            ? $"{told} By time {WeekWords.Of(interest)} ({WeekWords.Figure(interest)} on −2 to +2; {WeekWords.Figure(week.Unweighted!.Value)} when time is left out), and {Estimate.PartWords(week.Disliked!.Value * 100)} of {(week.Rated > 0.99 ? "it" : "what you rated")} would be work you dislike."
            : $"{told} You have rated {Estimate.PartWords(week.Rated * 100)} of this week; rate {CountWords.List([.. week.RateNext.Take(4).Select(part => part.Name)])} next, and it can be told how you would like it.";
    }

    private static IEnumerable<Block> Others(PlanReport report)
    {
        var rest = report.Roles.Skip(MostRoles).ToList();
        if (rest.Count == 0)
        {
            yield break;
        }

        yield return new Table(
            report.Plan.Shortlist.Count + report.Plan.OwnRoles.Count > 0 ? "The other roles on your list" : "The other roles looked at",
            ["role", "what you bring", "the week", TableColumn.Number("postings")],
            [.. rest.Select(overlap => (Inlines[])[
                overlap.Role.Title,
                overlap.Coverage is { } coverage && report.Holdings.Answers.Count > 0 ? CoverageWords.Of(coverage.Range) : "not known yet",
                WeekWords.Of(overlap.Week),
                $"{overlap.Sample.Postings.Count}"])]);
    }
}
