using System.Globalization;

namespace Waymark;

/// <summary>What an employer may sort people out by, apart from skills.</summary>
public enum ScreenKind
{
    /// <summary>A degree that experience may not stand for.</summary>
    Degree,

    /// <summary>Years of experience.</summary>
    Years,
}

/// <summary>A screen that a posting states.</summary>
/// <param name="Kind">What it sorts by.</param>
/// <param name="Evidence">The words; <see langword="null"/> for years that stand with a skill.</param>
/// <param name="ScreensOut">Whether it sorts this person out; <see langword="null"/> where the plan does not tell.</param>
public sealed record Screen(ScreenKind Kind, Evidence? Evidence, bool? ScreensOut)
{
    /// <summary>The screens of <paramref name="reading"/>. "Or equivalent experience" is open, and no screen.</summary>
    public static IReadOnlyList<Screen> Of(PostingReading reading, Experience person)
    {
        List<Screen> screens = [];
        if (reading.Facts.Degree is { Value.Screens: true } degree)
        {
            screens.Add(new(ScreenKind.Degree, degree.Evidence, person.Degree is { } held ? held < degree.Value.Level : null));
        }

        if (reading.YearsAsked is { } years and > 0 && reading.Facts.Years is not { Value.IsWish: true })
        {
            screens.Add(new(ScreenKind.Years, reading.Facts.Years?.Evidence, person.YearsInRole is { } worked ? worked < years : null));
        }

        return screens;
    }
}

/// <summary>What a plan tells of roles that the person has worked in.</summary>
public static class WorkedIn
{
    extension(Role role)
    {
        /// <summary>Whether one of its titles stands in a position, or in the words for the present work.</summary>
        public bool IsWorkedIn(Plan plan) => plan.Positions.Select(position => position.Title).Append(plan.Now.Work).OfType<string>()
            .Any(work => role.Titles.Prepend(role.Title).Any(title => work.Contains(title, StringComparison.OrdinalIgnoreCase)));
    }
}

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

    private static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month;

    private static int? MonthOf(string? date) =>
        date is { Length: >= 7 } && DateOnly.TryParseExact(date[..7], "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? MonthOf(month)
        : date is { Length: 4 } && DateOnly.TryParseExact(date, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year) ? MonthOf(year)
        : null;
}
