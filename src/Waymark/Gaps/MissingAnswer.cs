namespace Waymark;

/// <summary>An answer that is missing, and why it is worth giving now.</summary>
/// <param name="IsMissing">Whether it is.</param>
/// <param name="What">What to do.</param>
/// <param name="Why">Why now.</param>
/// <param name="Minutes">How long it takes.</param>
internal sealed record MissingAnswer(Func<WhereThingsStand, bool> IsMissing, string What, string Why, int Minutes)
{
    /// <summary>Answers without which there is nothing to go by.</summary>
    public static IReadOnlyList<MissingAnswer> Early { get; } =
    [
        new(stand => stand.Plan.Reasons.Count == 0,
            "Choose two or three reasons why technology, and put them in order.", "All that follows is measured by why you want it; without a reason every role looks alike.", 10),
        new(stand => stand.Plan.Skills.Count + stand.Plan.Strengths.Count == 0,
            "Write down five things that people thanked you for, at work or outside it.", "Nothing can be compared with a role before it is named.", 15),
        new(stand => stand.Role is null && stand.Plan.Interests.Count == 0,
            "Say how you would like each of these", "A few of such answers bring the first roles, also such as you have not heard of.", 5) { IsOfActivities = true },
        new(stand => stand.Role is null,
            "Choose two or three roles that you are curious about; you can change them any time.", "With a role in sight the skills, the days and the pay become something to look at.", 10) { IsOfRoles = true },
        new(stand => stand.Plan.Interests.Count == 0,
            "Sort twenty cards with day-to-day work into “gladly”, “all right” and “rather not”.", "What you would do all week tells the roles apart better than their titles.", 15),
    ];

    /// <summary>Answers that make a plan more exact.</summary>
    public static IReadOnlyList<MissingAnswer> Late { get; } =
    [
        new(stand => stand.Plan.Needs.Count == 0, "Name what a job must offer, and what would be nice.", "A must that is named early saves you applications that cannot work.", 10),
        new(stand => stand.Plan.Now.HoursPerWeek is null, "Say how many hours a week you have for learning.", "With it the gaps become weeks and dates.", 2),
        new(stand => stand.Plan.Baseline?.Amount is null, "Say what you need to earn.", "Stated pay means something only against what you need.", 5),
    ];

    /// <summary>The action, where the answer is missing.</summary>
    public NextAction? Or(WhereThingsStand stand) => IsMissing(stand) ? new(NextActionKind.Answer, What + (IsOfActivities ? $": {Telling(stand)}." : stand.Role is null && IsOfRoles ? Named(stand) : ""), Why, Minutes) : null;

    private bool IsOfRoles { get; init; }

    private bool IsOfActivities { get; init; }

    // What fills the weeks of roles that ask for what the person has named, and not those of all others.
    private static string Telling(WhereThingsStand stand)
    {
        var named = stand.Plan.Skills.Concat(stand.Plan.Strengths).Where(answer => answer.Held != false).Select(answer => answer.Id).ToHashSet(StringComparer.Ordinal);
        return CountWords.List(
        [
            .. stand.Catalogue.Roles
                .SelectMany(role => role.Activities, (role, share) => (share.Id, Weight: share.Share * role.Skills.Count(skill => skill.AnyOf.Any(named.Contains))))
                .GroupBy(entry => entry.Id, StringComparer.Ordinal)
                .OrderByDescending(same => Math.Round(same.Sum(entry => entry.Weight) / (double)(same.Count() + OfOneRole), 9)).ThenBy(same => same.Key, StringComparer.Ordinal)
                .Select(same => stand.Catalogue.Activity(same.Key)).OfType<Activity>().Take(MostActivities).Select(activity => activity.Name),
        ]);
    }

    // Whoever brought postings has said something about roles already.
    private static string Named(WhereThingsStand stand) =>
        stand.RolesBrought.Take(MostNamed).Sum(entry => entry.Postings) * 2 <= stand.Brought ? "" : $" Most of the job descriptions that you brought are for {CountWords.List([.. stand.RolesBrought.Take(MostNamed).Select(entry => $"“{entry.Role.Title}” ({entry.Postings})")])}.";

    private const int MostNamed = 3, MostActivities = 5;

    // What hardly any role has tells little, however much of its week it fills.
    private const int OfOneRole = 3;
}
