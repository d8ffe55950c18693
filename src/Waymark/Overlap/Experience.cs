using System.Globalization;

namespace Waymark;

/// <summary>What a plan tells of the things that employers screen by. Absent is not known, never none.</summary>
/// <param name="Degree">The highest degree; <see langword="null"/> where no education was told.</param>
/// <param name="YearsInRole">Whole years of work under one of the role's titles; <see langword="null"/> where no position has such a title, for other work may count too.</param>
public sealed record Experience(DegreeLevel? Degree, int? YearsInRole)
{
    /// <summary>Reads what <paramref name="plan"/> tells for <paramref name="role"/>, up to <paramref name="today"/>. Positions at the same time count once.</summary>
    public static Experience Of(Plan plan, Role role, DateOnly today)
    {
        var titles = role.Titles.Prepend(role.Title).ToList();
        HashSet<int> months = [];
        var any = false;
        foreach (var position in plan.Positions.Where(position => titles.Exists(title => position.Title?.Contains(title, StringComparison.OrdinalIgnoreCase) == true)))
        {
            if (MonthOf(position.From) is { } from)
            {
                any = true;
                months.UnionWith(Enumerable.Range(from, Math.Max(0, (MonthOf(position.To) ?? MonthOf(today)) - from)));
            }
        }

        return new(plan.Education.Count == 0 || plan.Now.TargetLevel == Seniority.Intern ? null : plan.Education.Max(education => education.Degree ?? DegreeLevel.None), any ? months.Count / 12 : null);
    }

    /// <summary>
    /// Whole years since the first date that <paramref name="plan"/> tells for a skill: that of what shows it, and that of the first work, unless it comes from elsewhere. <see langword="null"/> where no date tells.
    /// </summary>
    public static int? YearsWith(SkillAnswer answer, Plan plan, DateOnly today) =>
        answer.Evidence.Select(evidence => evidence.From ?? evidence.To)
            .Concat(answer.Source is null or SkillSource.Work ? plan.Positions.Select(position => position.From) : [])
            .Min(date => MonthOf(date)) is { } first ? Math.Max(0, MonthOf(today) - first) / 12 : null;

    private static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month;

    private static int? MonthOf(string? date) =>
        date is { Length: >= 7 } && DateOnly.TryParseExact(date[..7], "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? MonthOf(month)
        : date is { Length: 4 } && DateOnly.TryParseExact(date, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year) ? MonthOf(year)
        : null;
}
