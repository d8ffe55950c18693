namespace Waymark.Web;

/// <summary>Forms about learning.</summary>
internal static class GapForms
{
    public static readonly Dictionary<string, FormReader> Rows = new()
    {
        ["start-learning"] = (form, stand) => [new PlanChange.StartLearning(Skill(form), stand.Today, Name(form, stand))],
        ["finish-learning"] = (form, stand) => [new PlanChange.FinishLearning(Skill(form), form.Day("day") ?? stand.Today, Name(form, stand)), .. Rated(form, stand)],
        ["skip-learning"] = (form, stand) => [new PlanChange.SkipLearning(Skill(form), Name(form, stand))],
        ["forget-learning"] = (form, stand) => [new PlanChange.TakeOut(PlanListName.Learning, Skill(form), Name(form, stand))],
        ["count-hours"] = (form, stand) => [new PlanChange.CountHours(Skill(form), form.Number("spent") ?? 0, Name(form, stand))],
        ["estimate-hours"] = (form, stand) => [new PlanChange.EstimateHours(Skill(form), form.Number("hours"), Name(form, stand))],
        ["keep-action"] = (form, _) => [new PlanChange.KeepAction(new OwnAction { Text = form.Needed("text", "Write what you mean to do."), Link = form.Text("link"), Skill = form.Text("skill"), By = form.Day("by") })],
        ["finish-action"] = (form, stand) => [new PlanChange.FinishAction(form.Needed("action", "Say which action."), form.Flag("undone") ? null : stand.Today, Text(form, stand))],
        ["remove-action"] = (form, stand) => [new PlanChange.TakeOut(PlanListName.Actions, form.Needed("action", "Say which action."), Text(form, stand))],
    };

    private static string Skill(FormFields form) => form.Needed("skill", "Say which skill.");

    private static string? Name(FormFields form, Situation stand) => stand.Catalogue.Skill(form.Text("skill") ?? "")?.Name;

    private static string? Text(FormFields form, Situation stand) => stand.Plan.Actions.FirstOrDefault(action => action.Key == form.Text("action"))?.Text;

    // Finishing a course is not a level: the skill is rated only where the person says how well.
    private static IEnumerable<PlanChange> Rated(FormFields form, Situation stand) =>
        form.Choice<Level>("level") is { } level and not Level.None ? [new PlanChange.RateSkill(Skill(form), Name(form, stand), level)] : [];
}
