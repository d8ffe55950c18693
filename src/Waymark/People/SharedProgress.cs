namespace Waymark;

/// <summary>How far the steps of a plan are of which some chapters were shared. What was not shared is unknown, and never "nothing".</summary>
public static class SharedProgress
{
    // One row a step: its own chapter, and another that enough of it depends on.
    private static readonly PlanChapter[][] Rows =
    [
        [PlanChapter.Reasons],
        [PlanChapter.Direction, PlanChapter.Overlap],
        [PlanChapter.Inventory],
        [PlanChapter.Overlap, PlanChapter.Inventory],
        [PlanChapter.Gaps],
        [PlanChapter.Needs],
    ];

    /// <summary>How far a step is; <see langword="null"/> where that cannot be told from these chapters.</summary>
    public static Progress? Of(Plan plan, IReadOnlyCollection<PlanChapter> shared, PlanStep step) => Rows[(int)step].All(shared.Contains) ? StepProgress.Of(plan, step) : null;

    /// <summary>The step where somebody stands: the first that can be told and is not far enough to build on; <see langword="null"/> where there is none.</summary>
    public static PlanStep? Standing(Plan plan, IReadOnlyCollection<PlanChapter> shared) =>
        Enum.GetValues<PlanStep>().Where(step => Of(plan, shared, step) is { } progress && progress != Progress.Enough).Select(step => (PlanStep?)step).FirstOrDefault();
}
