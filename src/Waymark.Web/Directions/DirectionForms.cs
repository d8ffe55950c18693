namespace Waymark.Web;

/// <summary>Forms about the direction, conversations, other people's paths, and industries.</summary>
internal static class DirectionForms
{
    public static readonly Dictionary<string, FormReader> Rows = new()
    {
        ["choose-direction"] = (form, stand) => [new PlanChange.ChooseDirection(form.Choice<DirectionChoice>("choice") ?? stand.Plan.Direction?.Choice ?? DirectionChoice.NotSure, form.Text("note"))],
        ["keep-conversation"] = KeepConversation,
        ["remove-conversation"] = (form, _) => [new PlanChange.TakeOut(PlanListName.Conversations, form.Needed("key", "Say which."), form.Text("name"))],
        ["keep-path"] = (form, _) => form.Lines("steps") is { Count: > 0 } steps
            ? [new PlanChange.KeepCareerPath(new CareerPath { Who = form.Text("who"), Role = form.Text("role"), Steps = steps, Notes = form.Text("notes") })]
            : Nothing(form, "Write the steps, one a line, the oldest first."),
        ["remove-path"] = (form, _) => [new PlanChange.TakeOut(PlanListName.CareerPaths, form.Needed("key", "Say which."), form.Text("name"))],
        ["keep-industry"] = (form, _) => [new PlanChange.KeepIndustry(new KnownIndustry { Name = form.Needed("name", "Say which industry."), Note = form.Text("note") })],
        ["remove-industry"] = (form, _) => form.Needed("key", "Say which.") is var key ? [new PlanChange.TakeOut(PlanListName.Industries, key, key)] : [],
    };

    // What somebody in the role says of their week replaces our estimate, and is credited.
    private static IEnumerable<PlanChange> KeepConversation(FormFields form, Situation stand)
    {
        var (who, role) = (form.Text("who"), form.Text("role"));
        var talk = new Conversation { Who = who, Role = role, Employer = form.Text("employer"), Date = form.Day("date") ?? stand.Today, Notes = form.Text("notes") };
        yield return new PlanChange.KeepConversation(talk);
        var lines = form.Lines("week").Select(line => OwnLine.Of(line, stand.Catalogue.Activities, activity => activity.Id, activity => activity.Name)).ToList();
        if (lines.Count == 0)
        {
            yield break;
        }

        if (role is null)
        {
            form.Refuse("Say which role their week is of.");
            yield break;
        }

        foreach (var own in lines.Where(line => line.IsOwn))
        {
            yield return new PlanChange.WriteActivity(own.Id, own.Name);
        }

        yield return new PlanChange.SetWeek(new TimeShares
        {
            Role = role,
            Name = stand.Catalogue.Role(role)?.Title,
            Source = WeekSource.Practitioner,
            Who = who,
            Date = talk.Date,
            Activities = WeekShare.Scaled([.. lines.Select(line => (line.Id, (string?)line.Name, line.Number ?? 1))]),
        });
    }

    private static IEnumerable<PlanChange> Nothing(FormFields form, string problem)
    {
        form.Refuse(problem);
        return [];
    }
}
