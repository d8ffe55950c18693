using Waymark.Storage;

namespace Waymark.Web;

/// <summary>What somebody who helps can suggest: a row each, from its fields to a change that is not made yet.</summary>
internal static class SuggestionForm
{
    private static readonly IReadOnlyList<Func<FormFields, Plan, Catalogue, PlanChange?>> Rows =
    [
        (form, _, _) => form.Text("action") is { } action ? new PlanChange.KeepAction(new OwnAction { Text = action, By = form.Day("day"), Link = form.Text("link") }) : null,
        (form, _, catalogue) => form.Text("role") is { } role && catalogue.Role(role) is { } known ? new PlanChange.ShortlistRole(known.Id, known.Title) : null,
        Skill,
        (form, _, catalogue) => Need(form, catalogue),
        (form, _, catalogue) => form.Text("reason") is { } reason ? Reason(reason, catalogue) : null,
    ];

    /// <summary>The changes that a form suggests for a plan.</summary>
    public static IEnumerable<PlanChange> Changes(FormFields form, SharedPlan shared, Catalogue catalogue) => Rows.Select(row => row(form, shared.Plan, catalogue)).OfType<PlanChange>();

    // A skill of the plan or of the catalogue by its name; any other is one of their own.
    private static PlanChange.RateSkill? Skill(FormFields form, Plan plan, Catalogue catalogue)
    {
        if (form.Text("skill") is not { } name)
        {
            return null;
        }

        bool Is(string? other) => string.Equals(other, name, StringComparison.OrdinalIgnoreCase);
        var answer = plan.Skills.Concat(plan.Strengths).FirstOrDefault(answer => Is(answer.Name) || Is(answer.Id));
        var known = answer is null ? catalogue.Skills.FirstOrDefault(skill => Is(skill.Name) || skill.Spellings.Any(spelling => Is(spelling.Text))) : null;
        var (id, called) = answer is not null ? (answer.Id, answer.Name) : known is not null ? (known.Id, known.Name) : (OwnId.Of(name), name);
        var strength = plan.Strengths.Any(other => other.Id == id) || catalogue.Strengths.Any(other => other.Id == id);
        return new(id, called, form.Choice<Level>("level") is { } level and not Level.None ? level : null, Strength: strength);
    }

    // Only its weight is suggested.
    private static PlanChange.SetNeed? Need(FormFields form, Catalogue catalogue) =>
        form.Text("need") is { } id && catalogue.Need(id) is { } need
            ? new(new NeedAnswer { Id = id, Name = need.Name, Weight = form.Flag("must") ? NeedWeight.Must : NeedWeight.Nice })
            : null;

    private static PlanChange.AddReason Reason(string words, Catalogue catalogue) =>
        catalogue.Reason(words) is { } known ? new(known.Id, known.Name) : new(OwnId.Of(words), words);
}
