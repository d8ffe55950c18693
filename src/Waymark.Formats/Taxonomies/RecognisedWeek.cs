namespace Waymark.Formats;

/// <summary>Tells a week from what people in an occupation do: every task counts alike for the activities of ours that it names. Nobody published how long a task takes.</summary>
internal sealed class RecognisedWeek(Catalogue catalogue)
{
    // As many as a role of ours has at most.
    private const int MostActivities = 16;

    private readonly PostingReader reader = new(catalogue);

    /// <summary>The activities with whole percents that sum to 100; none where none is recognised.</summary>
    public IReadOnlyList<ActivityShare> Of(IReadOnlyList<string> tasks)
    {
        // Read one by one: tasks follow each other in no order that would mean anything.
        var counts = tasks.SelectMany(task => reader.Read(new(Heading + task), withFacts: false).Activities.Select(mention => mention.Activity.Id).Distinct())
            .CountBy(id => id).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).Take(MostActivities).ToList();
        var all = counts.Sum(entry => entry.Value);
        var shares = counts.ConvertAll(entry => entry.Value * 100 / all);

        // What whole numbers leave over goes to the first, one each.
        var left = 100 - shares.Sum();
        return [.. counts.Select((entry, at) => new ActivityShare(entry.Key, shares[at] + (at < left ? 1 : 0)))];
    }

    private const string Heading = "Responsibilities:\n- ";
}
