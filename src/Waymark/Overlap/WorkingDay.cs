namespace Waymark;

/// <summary>A stretch of a day.</summary>
/// <param name="From">When it begins.</param>
/// <param name="To">When it ends.</param>
/// <param name="Part">What is done; <see langword="null"/> for the break at noon.</param>
public sealed record DayPart(TimeOnly From, TimeOnly To, WeekPart? Part);

/// <summary>
/// A day of a week, by the hour: eight hours between nine and half past five, in halves, given to the activities that take most of the week. What is done with
/// people stands in the morning and what is done alone after it, since meetings are where days break. It is a picture of the shares, not a forecast.
/// </summary>
public static class WorkingDay
{
    private const int Halves = 16, MostActivities = 6;
    private static readonly TimeOnly Begin = new(9, 0), Noon = new(12, 30), AfterNoon = new(13, 0);

    /// <summary>The day of <paramref name="week"/>; empty for a week without activities.</summary>
    public static IReadOnlyList<DayPart> Of(Week week)
    {
        var parts = week.Parts.Take(MostActivities).ToList();
        var halves = Shared(parts);
        List<DayPart> day = [];
        var now = Begin;
        foreach (var (part, count) in parts.Zip(halves).Where(entry => entry.Second > 0).OrderBy(entry => entry.First.Activity?.People switch { Company.Mostly => 0, Company.Alone => 2, _ => 1 }))
        {
            for (var left = count; left > 0;)
            {
                var until = now < Noon ? (int)((Noon - now).TotalMinutes / 30) : left;
                var taken = Math.Min(left, until);
                day.Add(new(now, now.AddMinutes(30 * taken), part));
                (now, left) = (now.AddMinutes(30 * taken), left - taken);
                if (now == Noon)
                {
                    day.Add(new(Noon, AfterNoon, null));
                    now = AfterNoon;
                }
            }
        }

        return day;
    }

    // Half hours by largest remainder, so that they sum to the day whatever the shares are.
    private static List<int> Shared(List<WeekPart> parts)
    {
        var whole = parts.Sum(part => part.Share);
        if (whole <= 0)
        {
            return [.. parts.Select(_ => 0)];
        }

        var exact = parts.ConvertAll(part => part.Share / whole * Halves);
        var halves = exact.ConvertAll(share => (int)Math.Floor(share));
        foreach (var (at, _) in exact.Index().OrderByDescending(entry => entry.Item - Math.Floor(entry.Item)).ThenBy(entry => entry.Index).Take(Halves - halves.Sum()))
        {
            halves[at]++;
        }

        return halves;
    }
}
