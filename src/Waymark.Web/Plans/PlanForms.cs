namespace Waymark.Web;

/// <summary>Forms about the person and the plan as a whole.</summary>
internal static class PlanForms
{
    public static readonly Dictionary<string, FormReader> Rows = new()
    {
        ["call-me"] = (form, _) => [new PlanChange.CallMe(form.Text("name"))],
        ["write-letter"] = (form, stand) =>
        [
            new PlanChange.WriteLetter(new Letter
            {
                Text = form.Needed("text", "Write why first; one sentence is enough."),
                Conditions = form.All("condition"),
                Written = stand.Plan.Letter?.Written ?? stand.Today,
                ShowAgain = form.Day("again"),
            }),
        ],
        ["remove-letter"] = (_, _) => [new PlanChange.WriteLetter()],
    };
}
