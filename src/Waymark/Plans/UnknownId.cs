namespace Waymark;

/// <summary>An id in the answers that the catalogue does not know and that is not marked as one's own, or a field that nothing reads: what stands under it counts for nothing.</summary>
/// <param name="Kind">What it should be: <c>skill</c>, <c>activity</c>, <c>reason</c>, <c>need</c>, <c>role</c>, the answer to a need, or <c>field</c>.</param>
/// <param name="Id">The id.</param>
/// <param name="Near">The id that looks most like it; <see langword="null"/> where none does.</param>
public sealed record UnknownId(string Kind, string Id, string? Near)
{
    // From this likeness on an id is proposed: 1 for the same, 0 for no two letters in common (Dice's coefficient over pairs of letters).
    private const double Alike = 0.5;

    private const string Field = "field", Answer = "answer to";

    /// <summary>What is wrong, and what to do.</summary>
    public string Words => Kind == Field ? $"nothing reads the field '{Id}' of your answers{(Near is null ? "" : $"; did you mean '{Near}'?")}" : $"the catalogue knows no {Kind} '{Id}', so it counts for nothing{(Near is null ? "" : $"; did you mean '{Near}'?")}{(Kind.StartsWith(Answer, StringComparison.Ordinal) ? "" : $"{(Near is null ? "; ids" : " Ids")} of your own begin with '{OwnId.Prefix}'")}";

    /// <summary>Those of <paramref name="plan"/>, each once, in the order of the plan.</summary>
    public static IReadOnlyList<UnknownId> In(Plan plan, Catalogue catalogue) =>
    [
        .. Fields(plan),
        .. plan.Skills.Concat(plan.Strengths).SelectMany(Fields).Distinct(),
        .. Of("reason", plan.Reasons.Select(reason => reason.Id), [.. catalogue.Reasons.Select(reason => reason.Id)]),
        .. Of("skill", plan.Skills.Concat(plan.Strengths).Select(skill => skill.Id).Concat(plan.Learning.Select(learning => learning.Skill)).Where(id => catalogue.Skill(id) is null), catalogue.Skills.SelectMany(skill => skill.Spellings, (skill, spelling) => (spelling.Text.Replace(' ', '-').ToLowerInvariant(), skill.Id)).Concat(catalogue.Skills.Select(skill => (skill.Id, skill.Id)))),
        .. Of("activity", plan.Interests.Select(interest => interest.Id).Where(id => catalogue.Activity(id) is null), catalogue.Activities.Select(activity => activity.Id)),
        .. Of("role", plan.Shortlist.Select(role => role.Id).Where(id => catalogue.Role(id) is null), catalogue.Roles.Select(role => role.Id)),
        .. Of("need", plan.Needs.Select(need => need.Id), [.. catalogue.Needs.Select(need => need.Id)]),
        .. plan.Needs.SelectMany(answer => catalogue.Need(answer.Id) is { Choices: { Count: > 0 } choices }
            ? Of($"{Answer} '{answer.Id}'", answer.Accept.Where(accept => !choices.Contains(accept, StringComparer.OrdinalIgnoreCase)), choices) : []),
    ];

    private static IEnumerable<UnknownId> Fields(PlanPart part) => part.Unknown is { Count: > 0 } unknown
        ? Of(Field, unknown.Keys.Where(key => !key.StartsWith('$')), CanonicalJson.Plans.GetTypeInfo(part.GetType()).Properties.Where(property => !property.IsExtensionData).Select(property => property.Name)) : [];

    private static IEnumerable<UnknownId> Of(string kind, IEnumerable<string> ids, IReadOnlyCollection<string> known) => Of(kind, ids.Where(id => !known.Contains(id)), known.AsEnumerable());

    private static IEnumerable<UnknownId> Of(string kind, IEnumerable<string> unknown, IEnumerable<string> known) => Of(kind, unknown, known.Select(id => (id, id)));

    // What is known, under each word that it may be looked for by.
    private static IEnumerable<UnknownId> Of(string kind, IEnumerable<string> unknown, IEnumerable<(string Words, string Id)> known) =>
        from id in unknown.Distinct(StringComparer.Ordinal)
        where id.Length > 0 && !OwnId.Is(id)
        select new UnknownId(kind, id, known.Select(other => (other.Id, Likeness: LikenessOf(id, other.Words))).Where(other => other.Likeness >= Alike)
            .OrderByDescending(other => other.Likeness).ThenBy(other => other.Id, StringComparer.Ordinal).FirstOrDefault().Id);

    private static double LikenessOf(string one, string other)
    {
        var (mine, theirs) = (Pairs(one), Pairs(other));
        return mine.Count + theirs.Count == 0 ? 0 : 2.0 * mine.Intersect(theirs).Count() / (mine.Count + theirs.Count);
    }

    private static HashSet<(char, char)> Pairs(string id) => [.. id.Zip(id.Skip(1))];
}
