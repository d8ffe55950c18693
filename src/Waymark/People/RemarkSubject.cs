namespace Waymark;

/// <summary>Something of a plan that a comment can be about.</summary>
/// <param name="Key">The key: <c>plan</c>, <c>chapter/needs</c>, <c>skills/react</c>, <c>strengths/…</c>, <c>needs/…</c> or <c>roles/…</c>.</param>
/// <param name="Words">What a person calls it.</param>
/// <param name="Group">What it stands among: "Chapters", "Skills", …</param>
public sealed record RemarkSubject(string Key, string Words, string Group)
{
    /// <summary>The key of the plan as a whole.</summary>
    public const string WholePlan = "plan";

    /// <summary>All that can be commented on in a plan of which these chapters are there.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="chapters">The chapters.</param>
    /// <param name="catalogue">Where names are looked up.</param>
    public static IReadOnlyList<RemarkSubject> In(Plan plan, IReadOnlyCollection<PlanChapter> chapters, Catalogue catalogue) =>
    [
        new(WholePlan, "The plan as a whole", "Chapters"),
        .. PlanChapter.InOrder(chapters).Select(chapter => new RemarkSubject($"chapter/{chapter.Id}", chapter.Title, "Chapters")),
        .. Things("roles", "Roles", plan.Shortlist.Select(role => (role.Id, role.Name)).Concat(plan.OwnRoles.Select(role => ((string, string?))(role.Id, role.Called))), id => catalogue.Role(id)?.Title),
        .. Things("skills", "Skills", plan.Skills.Select(skill => (skill.Id, skill.Name)), id => catalogue.Skill(id)?.Name),
        .. Things("strengths", "Strengths", plan.Strengths.Select(skill => (skill.Id, skill.Name)), id => catalogue.Skill(id)?.Name),
        .. Things("needs", "Needs", plan.Needs.Select(need => (need.Id, need.Name)), id => catalogue.Need(id)?.Name),
    ];

    /// <summary>What a key means to the owner of a plan; what is not in it any more is called by its key.</summary>
    public static string WordsOf(string key, Plan plan, Catalogue catalogue) =>
        In(plan, PlanChapter.All, catalogue).FirstOrDefault(subject => subject.Key == key)?.Words ?? key;

    private static IEnumerable<RemarkSubject> Things(string list, string among, IEnumerable<(string Id, string? Name)> things, Func<string, string?> known) => things
        .DistinctBy(thing => thing.Id)
        .Select(thing => new RemarkSubject($"{list}/{thing.Id}", known(thing.Id) ?? thing.Name ?? thing.Id, among))
        .OrderBy(subject => subject.Words, StringComparer.OrdinalIgnoreCase).ThenBy(subject => subject.Key, StringComparer.Ordinal);
}
