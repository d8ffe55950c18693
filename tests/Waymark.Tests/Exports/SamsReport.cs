using Waymark.Cli;

namespace Waymark.Tests;

/// <summary>What follows for the made-up person of the examples on 23 November 2026, worked out once for all tests.</summary>
internal static class SamsReport
{
    private static readonly Lazy<PlanReport> Report = new(() =>
    {
        var (plan, postings) = Examples.Whole();
        var reader = PlainReader.Shared;
        return PlanReport.Of(plan, Catalogue.Embedded, [.. postings.Select(posting => reader.Read(posting))], new(2026, 11, 23));
    });

    private static readonly Lazy<PlanDocument> Worded = new(() => PlanDocuments.Of(Value));

    public static PlanReport Value => Report.Value;

    /// <summary>The same, as if enough had been asked for weeks and days to be told.</summary>
    public static PlanReport WithWeeks => Value with { Learning = LearningPlan.Of(Value.Gaps.Proposed, Value.Plan, Value.Today, Catalogue.Embedded) };

    public static PlanDocument Document => Worded.Value;
}
