using System.Globalization;
using static Waymark.Block;
using static Waymark.Inline;

namespace Waymark;

/// <summary>Words the chapters of a plan that somebody shared. Of what was left out it says that it was, and never that nothing is there.</summary>
public static class SharedDocument
{
    // One row a chapter that has blocks of its own; the name is in the title, and pay stands beside the needs.
    private static readonly IReadOnlyList<(PlanChapter Chapter, Func<PlanReport, EvidenceBook, IEnumerable<Block>> Blocks)> Rows =
    [
        (PlanChapter.Now, (report, _) => Now(report.Plan.Now)),
        (PlanChapter.Reasons, (report, _) => ReasonsChapter.Of(report)),
        (PlanChapter.Direction, (report, _) => DirectionChapter.Of(report)),
        (PlanChapter.Inventory, (report, _) => InventoryChapter.Of(report)),
        (PlanChapter.Overlap, OverlapChapter.Of),
        (PlanChapter.Gaps, GapsChapter.Of),
        (PlanChapter.Needs, NeedsChapter.Of),
        (PlanChapter.Applications, (report, _) => Applications(report.Plan)),
        (PlanChapter.Letter, (report, _) => Letter(report.Plan.Letter)),
    ];

    /// <summary>The document.</summary>
    /// <param name="report">The report on the chapters that were shared; <see cref="PlanReport.Shared"/> says which.</param>
    public static PlanDocument Of(PlanReport report)
    {
        var book = new EvidenceBook();
        List<Block> chapters = [new Paragraph(Left(report)), .. Rows.Where(row => report.Has(row.Chapter)).SelectMany(row => row.Blocks(report, book))];
        return new(
            report.Plan.Name is { Length: > 0 } name ? $"{name}’s plan" : "A plan that was shared with you",
            report.Today.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
            "en",
            [.. chapters, .. book.Quotes.Count > 0 ? EvidenceChapter.Of(report, book) : []]);
    }

    private static string Left(PlanReport report)
    {
        var left = PlanChapter.All.Where(chapter => !report.Has(chapter)).Select(chapter => chapter.Title.ToLowerInvariant()).ToList();
        var who = report.Plan.Name is { Length: > 0 } name ? name : "the person whose plan it is";
        return $"“You” is {who}. {(left.Count == 0 ? "All chapters were shared." : $"Not shared, and so unknown here: {CountWords.List(left)}.")}";
    }

    private static IEnumerable<Block> Now(WhereIAm now)
    {
        yield return Heading.Chapter("Where you are now", "now");
        (string Name, string? Value)[] facts =
        [
            ("Work", now.Work),
            ("Industry", now.Industry),
            ("Employer", now.Employer),
            ("A move inside the company", now.MoveInside switch { true => "may be one of the ways", false => "is none of the ways", null => null }),
            ("Place", now.Place),
            ("Languages", now.Languages.Count > 0 ? CountWords.List(now.Languages) : null),
            ("Stage", now.Stage?.Spoken),
            ("Level aimed at", now.TargetLevel?.Spoken),
            ("Hours a week", now.HoursPerWeek?.ToString("0.##", CultureInfo.InvariantCulture)),
            ("Would like to be there", now.TargetDate is { } day ? Day(day) : null),
        ];
        var said = facts.Where(fact => fact.Value is not null).Select(fact => (Inlines)$"{new Strong(fact.Name)}: {fact.Value!}").ToList();
        yield return said.Count > 0 ? ListBlock.Bullets(said) : new Paragraph("Nothing was said about it yet.");
    }

    private static IEnumerable<Block> Applications(Plan plan)
    {
        yield return Heading.Chapter("Applications", "applications");
        yield return plan.Opportunities.Count > 0
            ? ListBlock.Bullets(plan.Opportunities.Select(kept => (Inlines)$"{new Strong(kept.Called)}{(kept.Employer is { } employer ? $", {employer}" : "")} ({kept.Stage.Spoken}{(kept.Date is { } day ? $", {Day(day)}" : "")}){(kept.Notes is { } notes ? $": {notes}" : "")}"))
            : new Paragraph("No job is being weighed yet.");
        if (plan.Answers.Count > 0)
        {
            yield return ListBlock.Bullets(plan.Answers.Select(answer => (Inlines)$"{new Strong(answer.Employer)} on “{answer.Need}”: {answer.Words ?? answer.Verdict.Spoken}"));
        }
    }

    private static IEnumerable<Block> Letter(Letter? letter)
    {
        yield return Heading.Chapter("Letter", "letter");
        if (letter is null)
        {
            yield return new Paragraph("There is no letter yet.");
            yield break;
        }

        yield return new Quote(letter.Text ?? "", "a letter to oneself");
        if (letter.Conditions.Count > 0)
        {
            yield return new Paragraph("What would be good reason to change course:");
            yield return ListBlock.Bullets(letter.Conditions.Select(condition => (Inlines)condition));
        }
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
