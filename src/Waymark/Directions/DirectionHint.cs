namespace Waymark;

/// <summary>An activity that the person has a feeling about, and which direction that speaks for.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Liking">How much the person likes it, −2…+2.</param>
/// <param name="SpeaksFor">The direction: for something liked the one with more of it, for something disliked the one with less.</param>
/// <param name="Strength">Liking times the difference of the mean shares of the week, 0..2.</param>
public sealed record DirectionSign(Activity Activity, int Liking, RoleDirection SpeaksFor, double Strength);

/// <summary>Which of the two directions the sorted activities speak for.</summary>
/// <param name="SpeaksFor">The direction; <see langword="null"/> where they speak for both about equally.</param>
/// <param name="Technical">Time-weighted interest <c>Σ t·i / Σ t</c> in the mean week of all technical roles, over the rated activities, −2…+2.</param>
/// <param name="Company">The same for roles at technology companies.</param>
/// <param name="Signs">What speaks for which, strongest first.</param>
public sealed record DirectionHint(RoleDirection? SpeaksFor, double Technical, double Company, IReadOnlyList<DirectionSign> Signs)
{
    /// <summary>Differences of interest below this tell nothing.</summary>
    public const double SmallestDifference = 0.25;

    /// <summary>How many activities have to be rated before anything is said.</summary>
    public const int FewestRated = 5;

    /// <summary>The hint, or <see langword="null"/> while fewer than <see cref="FewestRated"/> activities are rated that occur in a role, or one direction has none of them.</summary>
    public static DirectionHint? Of(Plan plan, Catalogue catalogue)
    {
        var technical = MeanShares(RoleDirection.Technical, catalogue);
        var company = MeanShares(RoleDirection.Company, catalogue);
        List<DirectionSign> signs = [];
        var (technicalInterest, technicalTime, companyInterest, companyTime) = (0.0, 0.0, 0.0, 0.0);
        foreach (var (id, liking) in ActivityLikings.Of(plan).OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var (here, there) = (technical.GetValueOrDefault(id), company.GetValueOrDefault(id));
            if (catalogue.Activity(id) is { } activity && here + there > 0)
            {
                technicalInterest += liking * here;
                technicalTime += here;
                companyInterest += liking * there;
                companyTime += there;
                var difference = liking * (here - there);
                signs.Add(new(activity, liking, difference > 0 ? RoleDirection.Technical : RoleDirection.Company, Math.Abs(difference)));
            }
        }

        if (signs.Count < FewestRated || technicalTime == 0 || companyTime == 0)
        {
            return null;
        }

        var (one, other) = (technicalInterest / technicalTime, companyInterest / companyTime);
        return new(
            Math.Abs(one - other) < SmallestDifference ? null : one > other ? RoleDirection.Technical : RoleDirection.Company,
            one,
            other,
            [.. signs.Where(sign => sign.Strength > 0).OrderByDescending(sign => sign.Strength).ThenBy(sign => sign.Activity.Id, StringComparer.Ordinal)]);
    }

    // Shares are whole percent, so that their sums do not depend on the order.
    private static Dictionary<string, double> MeanShares(RoleDirection direction, Catalogue catalogue)
    {
        var roles = catalogue.Roles.Where(role => role.Direction == direction).ToList();
        return roles.SelectMany(role => role.Activities).GroupBy(activity => activity.Id, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Sum(activity => activity.Share) / 100.0 / roles.Count, StringComparer.Ordinal);
    }
}
