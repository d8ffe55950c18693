using System.Globalization;

namespace Waymark;

/// <summary>Something whose day has passed.</summary>
/// <param name="Since">The day it was meant for.</param>
/// <param name="What">What it is, in a sentence.</param>
public sealed record OverdueAction(DateOnly Since, string What)
{
    /// <summary>From so many days on an application that nobody answered deserves a line.</summary>
    public const int QuietDays = 10;

    private static readonly IReadOnlyList<Func<Plan, DateOnly, IEnumerable<OverdueAction>>> Rows =
    [
        (plan, today) => plan.Actions.Where(action => action.Done is null && action.By < today).Select(action => new OverdueAction(action.By!.Value, $"{action.Text} (meant for {Day(action.By.Value)})")),
        (plan, today) => plan.Opportunities.Where(kept => kept.Stage == OpportunityStage.Applied && kept.Date?.AddDays(QuietDays) <= today)
            .Select(kept => new OverdueAction(kept.Date!.Value.AddDays(QuietDays), $"Ask {kept.Employer ?? kept.Called} how the application stands (sent on {Day(kept.Date.Value)})")),
        (plan, today) => plan.Letter?.ShowAgain is { } again && again < today ? [new(again, $"Read the letter to oneself again (meant for {Day(again)})")] : [],
        (plan, today) => plan.Now.TargetDate is { } aim && aim < today ? [new(aim, $"Choose another day to be there: {Day(aim)} has passed")] : [],
    ];

    /// <summary>What of a plan is overdue on a day, the oldest first. What is meant for a day is not on that day; an application is from the tenth day without an answer on.</summary>
    public static IReadOnlyList<OverdueAction> In(Plan plan, DateOnly today) =>
        [.. Rows.SelectMany(row => row(plan, today)).OrderBy(action => action.Since).ThenBy(action => action.What, StringComparer.Ordinal)];

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
