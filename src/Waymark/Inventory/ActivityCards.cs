namespace Waymark;

/// <summary>
/// Which activities to sort next: first those that fill the weeks of the roles that are weighed, longest first; then those that tell the catalogue's roles apart most,
/// by how differently roles spend time on them (the variance of the share). The same answers give the same cards.
/// </summary>
public static class ActivityCards
{
    /// <summary>The activities that are not sorted yet, the most telling first.</summary>
    /// <param name="plan">What is sorted already.</param>
    /// <param name="catalogue">The activities and roles.</param>
    /// <param name="weighed">The weeks of the roles that are weighed.</param>
    public static IReadOnlyList<Activity> Next(Plan plan, Catalogue catalogue, IReadOnlyList<Week> weighed)
    {
        var sorted = plan.Interests.Select(interest => interest.Id).ToHashSet(StringComparer.Ordinal);
        var inWeeks = weighed.SelectMany(week => week.Parts).GroupBy(part => part.Id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Sum(part => part.Share), StringComparer.Ordinal);
        var shares = catalogue.Roles.SelectMany(role => role.Activities).ToLookup(share => share.Id, share => (double)share.Share, StringComparer.Ordinal);
        return
        [
            .. catalogue.Activities.Where(activity => !sorted.Contains(activity.Id) && (shares.Contains(activity.Id) || inWeeks.ContainsKey(activity.Id)))
                .OrderByDescending(activity => Math.Round(inWeeks.GetValueOrDefault(activity.Id), 9))
                .ThenByDescending(activity => Math.Round(Variance(shares[activity.Id], catalogue.Roles.Count), 9))
                .ThenBy(activity => activity.Id, StringComparer.Ordinal),
        ];
    }

    // Roles that do not name it spend no time on it.
    private static double Variance(IEnumerable<double> named, int roles)
    {
        var (sum, squares) = named.Aggregate((Sum: 0.0, Squares: 0.0), (so, share) => (so.Sum + share, so.Squares + (share * share)));
        return roles == 0 ? 0 : (squares / roles) - (sum / roles * (sum / roles));
    }
}
