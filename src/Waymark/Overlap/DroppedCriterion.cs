namespace Waymark;

/// <summary>A criterion that does not count, because some role has no input for it.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="MissingFor">The roles without input.</param>
/// <param name="Answered">Whether the person did answer it: then it is the roles that nothing shows it for, or the answer reaches too little of their weeks.</param>
/// <param name="RateFirst">For the days: the activities to rate first, those that take most time first.</param>
public sealed record DroppedCriterion(Criterion Criterion, IReadOnlyList<Role> MissingFor, bool Answered, IReadOnlyList<WeekPart> RateFirst)
{
    private const int MostRoles = 3, MostActivities = 10;

    /// <summary>For the needs: what the postings of the roles without input say to them.</summary>
    public IReadOnlyList<RoleNeeds> Needs { get; init; } = [];

    /// <summary>Why it does not count.</summary>
    public string Why => (Criterion, Answered) switch
    {
        (Criterion.Reach, false) => "you have not said which skills you have",
        (Criterion.Reach, true) => $"nothing is known of what is asked of {Titles}",
        (Criterion.Days, false) => "you have not sorted any activities yet",
        (Criterion.Days, true) => $"too little is rated of the week of {Titles}",
        (Criterion.Reasons, false) => "you have not chosen any",
        (Criterion.Reasons, true) => $"nothing at hand shows them for {Titles}",
        (_, false) => "you have not said what a job must offer you",
        (_, true) when Needs.Count > 0 => NeedsNotTold.Why(Needs),
        (_, true) => $"no job description at hand says whether {Titles} would meet them",
    };

    /// <summary>What to do so that it can.</summary>
    public string ToDo => (Criterion, Answered) switch
    {
        (_, false) => Criterion.AnswerFirst,
        (Criterion.Reach, true) => "Write down what is asked, or bring a job description.",
        (Criterion.Days, true) => $"Rate {Names(RateFirst)} first.",
        (Criterion.Reasons, true) => "Ask people who do the work.",
        (_, true) when Needs.Count > 0 => NeedsNotTold.ToDo(Needs),
        (_, true) => "Bring job descriptions, or ask the employers.",
    };

    private string Titles => TitlesOf(MissingFor);

    /// <summary>The roles by their titles; of many, the first.</summary>
    internal static string TitlesOf(IReadOnlyList<Role> roles, string last = "and") => roles.Count > MostRoles + 1
        ? $"{string.Join(", ", roles.Take(MostRoles).Select(role => role.Title))} {last} others"
        : CountWords.List([.. roles.Select(role => role.Title)], last);

    /// <summary>The activities to rate, by name.</summary>
    internal static string Names(IReadOnlyList<WeekPart> parts) =>
        CountWords.List([.. parts.Take(MostActivities).Select(part => part.Name), .. parts.Count > MostActivities ? [$"{parts.Count - MostActivities} more after them"] : Array.Empty<string>()]);
}
