using Waymark.Storage;

namespace Waymark.Web;

/// <summary>What somebody who helps can suggest: a row each, from its fields to a change that is not made yet.</summary>
internal static class SuggestionForm
{
    private static readonly IReadOnlyList<Func<FormFields, Plan, PlanChange?>> Rows =
    [
        (form, _) => form.Text("action") is { } action ? new PlanChange.KeepAction(new OwnAction { Text = action, By = form.Day("day"), Link = form.Text("link") }) : null,
        (form, _) => form.Text("role") is { } role && Catalogue.Embedded.Role(role) is { } known ? new PlanChange.ShortlistRole(known.Id, known.Title) : null,
        Skill,
        Need,
        (form, _) => form.Text("reason") is { } reason ? Reason(reason) : null,
    ];

    /// <summary>The changes that a form suggests for a plan.</summary>
    public static IEnumerable<PlanChange> Changes(FormFields form, SharedPlan shared) => Rows.Select(row => row(form, shared.Plan)).OfType<PlanChange>();

    // A skill of the plan or of the catalogue by its name; any other is one of their own.
    private static PlanChange.RateSkill? Skill(FormFields form, Plan plan)
    {
        if (form.Text("skill") is not { } name)
        {
            return null;
        }

        bool Is(string? other) => string.Equals(other, name, StringComparison.OrdinalIgnoreCase);
        var answer = plan.Skills.Concat(plan.Strengths).FirstOrDefault(answer => Is(answer.Name) || Is(answer.Id));
        var known = answer is null ? Catalogue.Embedded.Skills.FirstOrDefault(skill => Is(skill.Name) || skill.Spellings.Any(spelling => Is(spelling.Text))) : null;
        var (id, called) = answer is not null ? (answer.Id, answer.Name) : known is not null ? (known.Id, known.Name) : ($"own:{OwnCatalogue.Slug(name)}", name);
        var strength = plan.Strengths.Any(other => other.Id == id) || Catalogue.Embedded.Strengths.Any(other => other.Id == id);
        return new(id, called, form.Choice<Level>("level") is { } level and not Level.None ? level : null, Strength: strength);
    }

    // What they said to it already stays; only its weight is suggested.
    private static PlanChange.SetNeed? Need(FormFields form, Plan plan) =>
        form.Text("need") is { } id && Catalogue.Embedded.Needs.FirstOrDefault(need => need.Id == id) is { } need
            ? new((plan.Needs.FirstOrDefault(answer => answer.Id == id) ?? new NeedAnswer { Id = id, Name = need.Name }) with { Weight = form.Flag("must") ? NeedWeight.Must : NeedWeight.Nice })
            : null;

    private static PlanChange.AddReason Reason(string words) =>
        Catalogue.Embedded.Reasons.FirstOrDefault(reason => reason.Id == words) is { } known ? new(known.Id, known.Name) : new($"own:{OwnCatalogue.Slug(words)}", words);
}
