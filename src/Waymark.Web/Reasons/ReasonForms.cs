namespace Waymark.Web;

/// <summary>Forms about reasons.</summary>
internal static class ReasonForms
{
    private static readonly PlanListName List = PlanListName.Reasons;

    public static readonly Dictionary<string, FormReader> Rows = new()
    {
        ["add-reason"] = (form, stand) => [Add(form, stand)],
        ["note-reason"] = (form, _) => [new PlanChange.NoteReason(form.Needed("id", "Say which reason."), form.Text("note"))],
        ["move-reason"] = (form, stand) => [new PlanChange.Move(List, form.Needed("id", "Say which reason."), form.Whole("place") ?? 1, Name(stand, form.Text("id")))],
        ["remove-reason"] = (form, stand) => [new PlanChange.TakeOut(List, form.Needed("id", "Say which reason."), Name(stand, form.Text("id")))],
    };

    // One of the catalogue's, or one's own in words.
    private static PlanChange.AddReason Add(FormFields form, Situation stand) => form.Text("id") is { } id
        ? new(id, Name(stand, id))
        : form.Needed("name", "Write the reason in a few words first.") is var words ? new(OwnId.Of(words), words) : null!;

    private static string? Name(Situation stand, string? id) => stand.Catalogue.Reason(id ?? "")?.Name ?? stand.Plan.Reasons.FirstOrDefault(reason => reason.Id == id)?.Name;
}
