namespace Waymark;

/// <summary>
/// Where the person and others see the same, and where they differ (Luft and Ingham 1955). Self-ratings and those of others are never averaged:
/// the difference is what there is to learn.
/// </summary>
/// <param name="People">How many people answered.</param>
/// <param name="Open">What both see.</param>
/// <param name="BlindSpot">What others see and the person did not name, with how many see it.</param>
/// <param name="Hidden">What the person named as theirs (<see cref="SkillAnswer.IsStrong"/>) and nobody else did.</param>
public sealed record JohariWindow(int People, IReadOnlyList<(Skill Skill, int By)> Open, IReadOnlyList<(Skill Skill, int By)> BlindSpot, IReadOnlyList<Skill> Hidden)
{
    /// <summary>From this many people on answers are shown combined, so that nobody can be told apart.</summary>
    public const int FewestPeople = 3;

    /// <summary>The window of <paramref name="plan"/>, or <see langword="null"/> while fewer than three people answered.</summary>
    public static JohariWindow? Of(Plan plan, Catalogue catalogue)
    {
        if (plan.Feedback.Count < FewestPeople)
        {
            return null;
        }

        var mine = plan.Strengths.Where(answer => answer.IsHeld).Select(answer => catalogue.Skill(answer.Id)).OfType<Skill>().ToHashSet();
        var also = plan.Skills.Where(answer => answer.IsHeld).Select(answer => catalogue.Skill(answer.Id)).OfType<Skill>().ToHashSet();
        var seen = (
            from feedback in plan.Feedback
            from skill in feedback.Sees.Select(catalogue.Skill).OfType<Skill>().Distinct()
            group skill by skill into same
            orderby same.Count() descending, same.Key.Id
            select (Skill: same.Key, By: same.Count())).ToList();
        return new(
            plan.Feedback.Count,
            [.. seen.Where(entry => mine.Contains(entry.Skill) || also.Contains(entry.Skill))],
            [.. seen.Where(entry => !mine.Contains(entry.Skill) && !also.Contains(entry.Skill))],
            [.. plan.Strengths.Where(answer => answer.IsStrong).Select(answer => catalogue.Skill(answer.Id)).OfType<Skill>().Distinct().Where(skill => seen.TrueForAll(entry => entry.Skill != skill)).OrderBy(skill => skill.Id, StringComparer.Ordinal)]);
    }
}
