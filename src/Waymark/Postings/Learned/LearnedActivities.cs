namespace Waymark;

/// <summary>
/// What was learned of how employers tell what one does: the activity that a duty is likeliest to tell. It speaks of clauses that begin with a verb for a duty and in which no wording was found, and only where it is sure.
/// </summary>
/// <param name="activities">What there is; a label that none of them has is passed over.</param>
internal sealed class LearnedActivities(IEnumerable<Activity> activities)
{
    // How likely an activity must be. Chosen on lines of postings that are not held out.
    private const double Enough = 0.7;

    // Fewer tokens tell nothing.
    private const int FewestTokens = 3;

    private readonly Dictionary<string, Activity> byId = activities.DistinctBy(activity => activity.Id).ToDictionary(activity => activity.Id, StringComparer.Ordinal);

    /// <summary>The activity that a clause tells, if it is sure of one.</summary>
    public Activity? In(PostingText text, Clause clause)
    {
        if (clause.End - clause.First < FewestTokens)
        {
            return null;
        }

        var model = LinearModel.OfActivities;
        var shares = model.Shares(ClauseFeature.Of(text, clause, withBeginnings: true));
        var best = shares.IndexOf(shares.Max());
        return shares[best] >= Enough ? byId.GetValueOrDefault(model.Labels[best]) : null;
    }
}
