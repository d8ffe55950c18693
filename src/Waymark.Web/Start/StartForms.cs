namespace Waymark.Web;

/// <summary>The form about where one is now.</summary>
internal static class StartForms
{
    public static readonly Dictionary<string, FormReader> Rows = new() { ["say-where-i-am"] = SayWhereIAm };

    private static IEnumerable<PlanChange> SayWhereIAm(FormFields form, Situation stand)
    {
        yield return new PlanChange.CallMe(form.Text("name"));
        yield return new PlanChange.SayWhereIAm(stand.Plan.Now with
        {
            Work = form.Text("work"),
            Industry = form.Text("industry"),
            Employer = form.Text("employer"),
            MoveInside = form.Flag("inside") ? true : stand.Plan.Now.MoveInside is null ? null : false,
            Place = form.Text("place"),
            Languages = [.. (form.Text("languages") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            Stage = form.Choice<Stage>("stage"),
            TargetLevel = form.Choice<Seniority>("level"),
            HoursPerWeek = form.Number("hours"),
            TargetDate = form.Day("target"),
        });
    }
}
