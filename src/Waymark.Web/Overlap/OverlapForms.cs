namespace Waymark.Web;

/// <summary>Forms about the roles that are weighed.</summary>
internal static class OverlapForms
{
    public static readonly Dictionary<string, FormReader> Rows = new()
    {
        ["set-week"] = SetWeek,
        ["reset-week"] = (form, stand) => [new PlanChange.TakeOut(PlanListName.Weeks, form.Needed("role", "Say which role."), Title(stand, form.Text("role")))],
        ["order-criteria"] = (form, _) => [new PlanChange.OrderCriteria(form.StartsBlank("criterion") ? [] : [.. form.Choices<Criterion>("criterion").Distinct()])],
        ["pick-stack"] = (form, stand) => form.Needed("skill", "Say which one.") is var skill
            ? [new PlanChange.ChooseStackFor(form.Needed("role", "Say which role."), skill, stand.Catalogue.Skill(skill)?.Name)] : [],
    };

    // What somebody types need not sum to 100: parts of a week are meant, and scaled to it.
    private static IEnumerable<PlanChange> SetWeek(FormFields form, Situation stand)
    {
        var role = form.Needed("role", "Say which role.");
        var shares = WeekShare.Scaled([.. form.All("activity").Select((id, at) => (id, stand.Catalogue.Activity(id)?.Name, form.Number($"share-{at}") ?? 0))]);
        if (shares.Count == 0)
        {
            form.Refuse("Give at least one activity some of the week.");
        }

        return [new PlanChange.SetWeek(new TimeShares { Role = role, Name = Title(stand, role), Source = WeekSource.Me, Date = stand.Today, Activities = shares })];
    }

    private static string? Title(Situation stand, string? role) => stand.Catalogue.Role(role ?? "")?.Title;
}
