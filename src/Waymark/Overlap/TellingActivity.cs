namespace Waymark;

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
