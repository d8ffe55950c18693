namespace Waymark;

/// <summary>An id in the answers that the catalogue does not know and that is not marked as one's own: what stands under it counts for nothing.</summary>
/// <param name="Kind">What it should be: <c>skill</c>, <c>activity</c>, <c>reason</c>, <c>need</c>, <c>role</c>, or the answer to a need.</param>
/// <param name="Id">The id.</param>
/// <param name="Near">The id that looks most like it; <see langword="null"/> where none does.</param>
public sealed record UnknownId(string Kind, string Id, string? Near)
{
    // From this likeness on an id is proposed: 1 for the same, 0 for no two letters in common (Dice's coefficient over pairs of letters).
    private const double Alike = 0.5;

    private const string Own = "own:";

    /// <summary>What is wrong, and what to do.</summary>
    public string Words => $"the catalogue knows no {Kind} '{Id}', so it counts for nothing{(Near is null ? "" : $"; did you mean '{Near}'?")}{(Kind.StartsWith("answer", StringComparison.Ordinal) ? "" : $"{(Near is null ? "; ids" : " Ids")} of your own begin with '{Own}'")}";

    /// <summary>Those of <paramref name="plan"/>, each once, in the order of the plan.</summary>
    public static IReadOnlyList<UnknownId> In(Plan plan, Catalogue catalogue) =>
    [
        .. Of("reason", plan.Reasons.Select(reason => reason.Id), [.. catalogue.Reasons.Select(reason => reason.Id)]),
        .. Of("skill", plan.Skills.Concat(plan.Strengths).Select(skill => skill.Id).Concat(plan.Learning.Select(learning => learning.Skill)).Where(id => catalogue.Skill(id) is null), catalogue.Skills.Select(skill => skill.Id)),
        .. Of("activity", plan.Interests.Select(interest => interest.Id).Where(id => catalogue.Activity(id) is null), catalogue.Activities.Select(activity => activity.Id)),
        .. Of("role", plan.Shortlist.Select(role => role.Id).Where(id => catalogue.Role(id) is null), catalogue.Roles.Select(role => role.Id)),
        .. Of("need", plan.Needs.Select(need => need.Id), [.. catalogue.Needs.Select(need => need.Id)]),
        .. plan.Needs.SelectMany(answer => catalogue.Needs.FirstOrDefault(need => need.Id == answer.Id) is { Choices: { Count: > 0 } choices }
            ? Of($"answer to '{answer.Id}'", answer.Accept.Where(accept => !choices.Contains(accept, StringComparer.OrdinalIgnoreCase)), choices) : []),
    ];

    private static IEnumerable<UnknownId> Of(string kind, IEnumerable<string> ids, IReadOnlyCollection<string> known) => Of(kind, ids.Where(id => !known.Contains(id)), known.AsEnumerable());

    private static IEnumerable<UnknownId> Of(string kind, IEnumerable<string> unknown, IEnumerable<string> known) =>
        from id in unknown.Distinct(StringComparer.Ordinal)
        where id.Length > 0 && !id.StartsWith(Own, StringComparison.Ordinal)
        select new UnknownId(kind, id, known.Select(other => (Id: other, Likeness: LikenessOf(id, other))).Where(other => other.Likeness >= Alike)
            .OrderByDescending(other => other.Likeness).ThenBy(other => other.Id, StringComparer.Ordinal).FirstOrDefault().Id);

    private static double LikenessOf(string one, string other)
    {
        var (mine, theirs) = (Pairs(one), Pairs(other));
        return mine.Count + theirs.Count == 0 ? 0 : 2.0 * mine.Intersect(theirs).Count() / (mine.Count + theirs.Count);
    }

    private static HashSet<(char, char)> Pairs(string id) => [.. id.Zip(id.Skip(1))];
}
