namespace Waymark;

/// <summary>How an activity fared in best–worst choices. Counts are enough: best minus worst is close to what a fitted model gives (Marley and Louviere 2005).</summary>
/// <param name="Id">The activity.</param>
/// <param name="Name">Its name.</param>
/// <param name="Best">In how many rounds it was the best.</param>
/// <param name="Worst">In how many it was the worst.</param>
/// <param name="Rounds">In how many it stood.</param>
public sealed record BestWorstScore(string Id, string Name, int Best, int Worst, int Rounds)
{
    /// <summary>Best minus worst over the rounds it stood in, −1…+1.</summary>
    public double Score => (double)(Best - Worst) / Rounds;

    /// <summary>
    /// What it says of the liking: +1 where it was the best more often than the worst, −1 for the reverse, else nothing. Never more: the best of four may still not be loved.
    /// </summary>
    public int? Liking => Best == Worst ? null : Math.Sign(Best - Worst);

    /// <summary>The scores of all activities that stood in a round, the best liked first. The order of the choices means nothing.</summary>
    public static IReadOnlyList<BestWorstScore> Of(Plan plan) =>
    [
        .. (from choice in plan.BestWorst
            from activity in choice.Among
            group (activity, choice) by activity.Id into stood
            select new BestWorstScore(
                stood.Key,
                stood.Select(entry => entry.activity.Called).Order(StringComparer.Ordinal).First(),
                stood.Count(entry => entry.choice.Best == stood.Key),
                stood.Count(entry => entry.choice.Worst == stood.Key),
                stood.Count()))
            .OrderByDescending(score => score.Score).ThenBy(score => score.Id, StringComparer.Ordinal),
    ];
}
