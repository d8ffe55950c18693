using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static Waymark.Tests.SmallWorld;

namespace Waymark.Tests;

public sealed class WorkingDayTests
{
    [Fact]
    public void A_day_is_eight_hours_without_a_hole_with_a_break_at_noon() => Prop.ForAll<int>(seed =>
    {
        var day = WorkingDay.Of(AnyWeek(new Random(seed)));
        Assert.Equal((new TimeOnly(9, 0), new TimeOnly(17, 30)), (day[0].From, day[^1].To));
        Assert.All(day.Zip(day.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
        Assert.Equal(new TimeOnly(12, 30), Assert.Single(day, part => part.Part is null).From);
        Assert.Equal(8 * 60, day.Where(part => part.Part is not null).Sum(part => (part.To - part.From).TotalMinutes));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_takes_more_of_the_week_never_takes_less_of_the_day() => Prop.ForAll<int>(seed =>
    {
        var week = AnyWeek(new Random(seed));
        var minutes = WorkingDay.Of(week).Where(part => part.Part is not null).GroupBy(part => part.Part!.Id).ToDictionary(same => same.Key, same => same.Sum(part => (part.To - part.From).TotalMinutes));
        var shown = week.Parts.Take(6).Select(part => minutes.GetValueOrDefault(part.Id)).ToList();
        Assert.All(shown.Zip(shown.Skip(1)), pair => Assert.True(pair.First >= pair.Second));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_done_with_people_stands_before_what_is_done_alone()
    {
        var company = WorkingDay.Of(Week.Of(Catalogue.Embedded.Role("technical-writer")!, Plan.Empty, Catalogue.Embedded)).Select(part => part.Part?.Activity?.People).OfType<Company>().ToList();
        Assert.True(company.LastIndexOf(Company.Mostly) < company.IndexOf(Company.Alone));
        Assert.Contains(Company.Mostly, company);
    }

    [Fact]
    public void A_week_of_nothing_is_a_day_of_nothing() => Assert.Empty(WorkingDay.Of(new(Developer, [], WeekTold.Me, null)));

    [Fact]
    public void However_much_is_given_a_week_is_a_hundred_percent() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var given = Enumerable.Range(0, random.Next(1, 12)).Select(at => ($"{at}", (string?)null, random.NextDouble() * random.Next(1, 500))).Append(("none", null, 0)).ToList();
        var week = WeekShare.Scaled(given);
        Assert.Equal(100, week.Sum(part => part.Share));
        Assert.DoesNotContain(week, part => part.Id == "none");
        var whole = given.Sum(part => part.Item3);
        Assert.All(week, part => Assert.InRange(part.Share - (given.Single(one => one.Item1 == part.Id).Item3 / whole * 100), -1, 1));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_given_is_no_week() => Assert.Empty(WeekShare.Scaled([("a", null, 0), ("b", null, -3)]));

    private static Week AnyWeek(Random random)
    {
        var parts = Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.NextDouble() + 0.01).OrderDescending().ToList();
        return new(Developer, [.. parts.Select((share, at) => new WeekPart($"{at}", $"{at}", random.Next(2) == 0 ? Small.Activities[at % Small.Activities.Count] : null, share / parts.Sum(), null))], WeekTold.Me, null);
    }
}
