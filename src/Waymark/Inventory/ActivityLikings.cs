namespace Waymark;

/// <summary>How much the person likes each activity: what they said of it; where they said nothing, what their best–worst choices show.</summary>
public static class ActivityLikings
{
    /// <summary>Likings, −2…+2, by activity. One that is not there is not known.</summary>
    public static IReadOnlyDictionary<string, int> Of(Plan plan)
    {
        var likings = BestWorstScore.Of(plan).Where(score => score.Liking is not null).ToDictionary(score => score.Id, score => score.Liking!.Value, StringComparer.Ordinal);
        foreach (var said in plan.Interests)
        {
            likings[said.Id] = Math.Clamp(said.Liking, -2, 2);
        }

        return likings;
    }
}
