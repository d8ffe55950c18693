namespace Waymark;

/// <summary>Words a report: the plan that a person reads and prints.</summary>
public static class PlanDocuments
{
    /// <summary>The document: a page to read at a glance, the six chapters, and the evidence.</summary>
    public static PlanDocument Of(PlanReport report)
    {
        var book = new EvidenceBook();
        List<Block> chapters =
        [
            .. GlanceChapter.Of(report),
            .. ReasonsChapter.Of(report),
            .. DirectionChapter.Of(report),
            .. InventoryChapter.Of(report),
            .. OverlapChapter.Of(report, book),
            .. GapsChapter.Of(report, book),
            .. NeedsChapter.Of(report, book),
        ];
        return new(
            TitleOf(report.Plan),
            report.Today.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture),
            "en",
            [.. chapters, .. EvidenceChapter.Of(report, book)]);
    }

    /// <summary>What the plan of a person is called.</summary>
    public static string TitleOf(Plan plan) => plan.Name is { Length: > 0 } name ? $"{name}’s plan" : "A career plan";
}
