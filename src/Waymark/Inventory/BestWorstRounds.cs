namespace Waymark;

/// <summary>
/// Rounds of four activities each, for best–worst choices (Louviere and Woodworth 1983): "which would you like most, which least?". They are about the activities on which
/// the roles that are weighed differ most. Each activity stands in exactly <see cref="Each"/> rounds, and every two meet equally often.
/// </summary>
public static class BestWorstRounds
{
    /// <summary>In how many rounds each activity stands.</summary>
    public const int Each = 4;

    // Difference sets (Singer 1938): shifted by 0, 1, 2 … modulo their size they give the rounds, and every two activities meet once (of 13) or twice (of 7).
    private static readonly (int Size, int[] First)[] Designs = [(13, [0, 1, 3, 9]), (7, [0, 2, 3, 4])];

    /// <summary>All rounds, the most telling activities first; none where there are fewer than seven activities. The same roles give the same rounds.</summary>
    /// <param name="catalogue">The activities and roles.</param>
    /// <param name="weighed">The weeks of the roles that are weighed.</param>
    public static IReadOnlyList<IReadOnlyList<Named>> Of(Catalogue catalogue, IReadOnlyList<Week> weighed)
    {
        var activities = TellingActivity.Between(weighed).Select(telling => new Named { Id = telling.Part.Id, Name = telling.Part.Name })
            .Concat(ActivityCards.Next(Plan.Empty, catalogue, weighed).Select(activity => new Named { Id = activity.Id, Name = activity.Name }))
            .DistinctBy(activity => activity.Id).ToList();
        var (size, first) = Array.Find(Designs, design => design.Size <= activities.Count);
        return [.. Enumerable.Range(0, size).Select(shift => (Named[])[.. first.Select(place => activities[(place + shift) % size])])];
    }

    /// <summary>The rounds that the person has not chosen in yet.</summary>
    public static IReadOnlyList<IReadOnlyList<Named>> Open(Plan plan, Catalogue catalogue, IReadOnlyList<Week> weighed)
    {
        var chosen = plan.BestWorst.Select(choice => choice.Key).ToHashSet(StringComparer.Ordinal);
        return [.. Of(catalogue, weighed).Where(round => !chosen.Contains(new BestWorstChoice { Among = round }.Key))];
    }
}
