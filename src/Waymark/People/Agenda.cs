namespace Waymark;

/// <summary>What to talk about next with somebody who shared a plan. Nothing in it measures the person.</summary>
/// <param name="Changed">What is otherwise than in the file before, in words; <see langword="null"/> where there is none to compare with.</param>
/// <param name="Overdue">What was meant for a day that has passed.</param>
/// <param name="Questions">The questions that would decide, else the first that are open.</param>
/// <param name="Unanswered">Steps to which nothing was said yet.</param>
/// <param name="NotShared">Steps of which the file does not tell.</param>
public sealed record Agenda(IReadOnlyList<string>? Changed, IReadOnlyList<OverdueAction> Overdue, IReadOnlyList<Question> Questions, IReadOnlyList<PlanStep> Unanswered, IReadOnlyList<PlanStep> NotShared)
{
    // As many as fit into one talk.
    private const int MostQuestions = 5;

    /// <summary>The agenda from a report on the chapters that were shared.</summary>
    /// <param name="report">The report on them.</param>
    /// <param name="shared">The chapters.</param>
    /// <param name="before">The plan of the file before, and the chapters that it had.</param>
    public static Agenda Of(PlanReport report, IReadOnlyCollection<PlanChapter> shared, (Plan Plan, IReadOnlyCollection<PlanChapter> Chapters)? before = null)
    {
        var steps = Enum.GetValues<PlanStep>();
        return new(
            before is { } then ? [.. PlanChapter.InOrder(shared.Intersect(then.Chapters)).SelectMany(chapter => chapter.Changed(then.Plan, report.Plan))] : null,
            OverdueAction.In(report.Plan, report.Today),
            [.. report.Questions.Deciding.Concat(report.Questions.All).DistinctBy(question => question.Text).Take(MostQuestions)],
            [.. steps.Where(step => SharedProgress.Of(report.Plan, shared, step) == Progress.Open)],
            [.. steps.Where(step => SharedProgress.Of(report.Plan, shared, step) is null)]);
    }
}
