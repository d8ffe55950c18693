using Xunit;
using static Waymark.Tests.SmallWorld;

namespace Waymark.Tests;

public sealed class WeekTests
{
    [Fact]
    public void A_week_that_is_rated_in_part_says_how_much_and_what_is_next()
    {
        Week week = new(Developer, [new("a", "writing code", null, 0.5, null), new("b", "meetings", null, 0.3, 1), new("c", "debugging", null, 0.2, 1)], WeekTold.Catalogue, null);

        Assert.Equal("about half rated; rate writing code next", WeekWords.Of(week));
        Assert.Equal("not rated yet", WeekWords.Of(week with { Parts = [new("a", "writing code", null, 1, null)] }));
    }

    [Fact]
    public void Interest_is_weighted_by_time_and_disliked_work_is_counted()
    {
        var week = WeekOf(Developer, ("writing-code", 2), ("debugging", -1), ("meetings", 0));
        Assert.Equal((2 * 0.5) - 0.3, week.Interest!.Value, 9);
        Assert.Equal(1.0 / 3, week.Unweighted!.Value, 9);
        Assert.Equal(0.3, week.Disliked!.Value, 9);
    }

    [Fact]
    public void Before_seven_tenths_are_rated_there_is_no_score_and_I_see_what_to_rate_next()
    {
        var week = WeekOf(Developer, ("writing-code", 2));
        Assert.Equal((null, null, null), (week.Interest, week.Unweighted, week.Disliked));
        Assert.Equal(["debugging", "meetings"], week.RateNext.Select(part => part.Id));
        Assert.Equal(2, WeekOf(Developer, ("writing-code", 2), ("meetings", 2)).Interest!.Value, 9);
    }

    [Fact]
    public void A_week_that_somebody_in_the_role_told_replaces_ours_and_is_credited()
    {
        TimeShares mine = new() { Role = Developer.Id, Activities = [new() { Id = "meetings", Share = 100 }] };
        TimeShares told = new() { Role = Developer.Id, Activities = [new() { Id = "meetings", Share = 30 }, new() { Id = "own:waiting", Share = 10 }], Source = WeekSource.Practitioner, Who = "Ada" };
        Plan plan = new() { Weeks = [told, mine], OwnActivities = [new() { Id = "own:waiting", Name = "waiting for builds" }] };
        var week = Week.Of(Developer, plan, Small);
        Assert.Equal((WeekTold.Practitioner, "Ada"), (week.Told, week.Who));
        Assert.Equal([("participating in meetings", 0.75), ("waiting for builds", 0.25)], week.Parts.Select(part => (part.Name, part.Share)));
        Assert.Equal(WeekTold.Me, Week.Of(Developer, plan with { Weeks = [mine] }, Small).Told);
        Assert.Equal(WeekTold.Catalogue, Week.Of(Manager, plan, Small).Told);
    }

    [Fact]
    public void Best_worst_choices_are_between_activities_that_tell_the_roles_apart()
    {
        var telling = TellingActivity.Between([WeekOf(Developer), WeekOf(Helper)]);
        Assert.Equal(["helping-users", "writing-code", "answering", "debugging"], telling.Select(activity => activity.Part.Id));
    }

    private static Week WeekOf(Role role, params (string Id, int Liking)[] likings) =>
        Week.Of(role, new() { Interests = [.. likings.Select(entry => new Interest { Id = entry.Id, Liking = entry.Liking })] }, Small);
}
