namespace Waymark;

/// <summary>How the weeks of several roles compare.</summary>
/// <param name="ByTime">The roles by time-weighted interest, best first.</param>
/// <param name="Unweighted">The same roles by the plain mean of the likings.</param>
/// <param name="NotRated">The roles of whose week too little is rated.</param>
public sealed record WeekOrder(IReadOnlyList<Role> ByTime, IReadOnlyList<Role> Unweighted, IReadOnlyList<Role> NotRated)
{
    /// <summary>Whether time changes the order, which is then said.</summary>
    public bool TimeChangesIt => !ByTime.SequenceEqual(Unweighted);

    /// <summary>Compares <paramref name="weeks"/>; equal scores stand by id.</summary>
    public static WeekOrder Of(IReadOnlyList<Week> weeks)
    {
        var byId = weeks.OrderBy(week => week.Role.Id, StringComparer.Ordinal).ToList();
        var rated = byId.FindAll(week => week.IsRated);
        return new(
            [.. rated.OrderByDescending(week => Math.Round(week.Interest ?? 0, 9)).Select(week => week.Role)],
            [.. rated.OrderByDescending(week => Math.Round(week.Unweighted ?? 0, 9)).Select(week => week.Role)],
            [.. byId.Where(week => !week.IsRated).Select(week => week.Role)]);
    }
}

/// <summary>An activity whose liking tells roles apart.</summary>
/// <param name="Part">The activity, as it stands in the week where it takes most time.</param>
/// <param name="Spread">The variance of its share of the week over the roles; 0 where all spend the same time on it.</param>
public sealed record TellingActivity(WeekPart Part, double Spread)
{
    /// <summary>The activities whose share of the week differs from role to role, the most telling first.</summary>
    public static IReadOnlyList<TellingActivity> Between(IReadOnlyList<Week> weeks) =>
    [
        .. from week in weeks.OrderBy(week => week.Role.Id, StringComparer.Ordinal)
           from part in week.Parts
           group part by part.Id into same
           let mean = same.Sum(part => part.Share) / weeks.Count
           let squares = same.Sum(part => part.Share * part.Share) / weeks.Count
           let spread = squares - (mean * mean)
           where spread > 1e-12
           orderby Math.Round(spread, 12) descending, same.Key
           select new TellingActivity(same.MaxBy(part => part.Share)!, spread),
    ];
}
