namespace Waymark.Web;

/// <summary>Forms about roles.</summary>
internal static class RoleForms
{
    // Of a hundred postings, for a skill that somebody names without a number: most.
    private const int UsualImportance = 60;

    public static readonly Dictionary<string, FormReader> Rows = new()
    {
        ["shortlist"] = (form, stand) => form.Needed("id", "Say which role.") is var id ? [new PlanChange.ShortlistRole(id, stand.Catalogue.Role(id)?.Title)] : [],
        ["unlist"] = (form, stand) => form.Needed("id", "Say which role.") is var id ? [new PlanChange.TakeOut(PlanListName.Shortlist, id, stand.Catalogue.Role(id)?.Title)] : [],
        ["write-role"] = WriteRole,
        ["remove-role"] = RemoveRole,
    };

    // A role of one's own goes on the shortlist, too: that is why one writes it down.
    private static IEnumerable<PlanChange> WriteRole(FormFields form, Situation stand)
    {
        var title = form.Needed("title", "Give the role a title.");
        var id = form.Text("id") ?? OwnId.Of(title);
        var activities = form.Lines("activities").Select(line => OwnLine.Of(line, stand.Catalogue.Activities, activity => activity.Id, activity => activity.Name)).ToList();
        foreach (var own in activities.Where(line => line.IsOwn))
        {
            yield return new PlanChange.WriteActivity(own.Id, own.Name);
        }

        var skills = form.Lines("skills").Select(line => OwnLine.Of(line, stand.Catalogue.Skills, skill => skill.Id, skill => skill.Name)).ToList();
        foreach (var own in skills.Where(line => line.IsOwn))
        {
            yield return new PlanChange.AcceptTerm(own.Name);
        }

        yield return new PlanChange.WriteRole(new OwnRole
        {
            Id = id,
            Title = title,
            Titles = form.Lines("titles"),
            Direction = form.Choice<RoleDirection>("direction"),
            Activities = WeekShare.Scaled([.. activities.Select(line => (line.Id, (string?)line.Name, line.Number ?? 1))]),
            Skills = [.. skills.Select(line => new AskedSkill { Id = line.Id, Name = line.Name, Importance = (int)Math.Clamp(line.Number ?? UsualImportance, 1, 100), Level = Level.Competent })],
        });
        if (stand.Plan.Shortlist.All(role => role.Id != id))
        {
            yield return new PlanChange.ShortlistRole(id, title);
        }
    }

    private static IEnumerable<PlanChange> RemoveRole(FormFields form, Situation stand)
    {
        var id = form.Needed("id", "Say which role.");
        var title = stand.Catalogue.Role(id)?.Title;
        if (stand.Plan.Shortlist.Any(role => role.Id == id))
        {
            yield return new PlanChange.TakeOut(PlanListName.Shortlist, id, title);
        }

        yield return new PlanChange.TakeOut(PlanListName.OwnRoles, id, title);
    }
}
