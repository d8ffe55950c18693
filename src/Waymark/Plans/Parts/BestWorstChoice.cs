namespace Waymark;

/// <summary>A choice among a few activities: the one that the person would like doing most, and the one they would like least.</summary>
public sealed record BestWorstChoice : PlanEntry
{
    /// <summary>The activities that were to choose from.</summary>
    public IReadOnlyList<Named> Among { get; init => field = value ?? []; } = [];

    /// <summary>The id of the one that they would like most.</summary>
    public string Best { get; init => field = value ?? ""; } = "";

    /// <summary>The id of the one that they would like least.</summary>
    public string Worst { get; init => field = value ?? ""; } = "";

    // The same activities are the same round, in whatever order they were shown.
    private protected override string OwnKey => Joined(Among.Select(activity => activity?.Id).Order(StringComparer.Ordinal));

    internal override string Called => CountWords.List([.. Among.Select(activity => activity.Called)]);

    internal override string NamedBy => "the activities it was among";

    internal override IEnumerable<(string Field, string Problem)> Problems =>
        Best == Worst ? [("worst", "is the same as the best; choose another for one of the two")]
        : Among.All(activity => activity?.Id != Best) ? [("best", "is not among the activities that were to choose from")]
        : Among.All(activity => activity?.Id != Worst) ? [("worst", "is not among the activities that were to choose from")]
        : [];

    /// <summary>What an activity of the choice is called.</summary>
    internal string NameOf(string id) => Among.FirstOrDefault(activity => activity.Id == id)?.Called ?? id;
}
