using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static Waymark.Tests.SmallWorld;

namespace Waymark.Tests;

public sealed class ActivityCardsTests
{
    [Fact]
    public void Those_that_fill_the_weeks_of_my_roles_come_first_the_longest_first()
    {
        var cards = ActivityCards.Next(Plan.Empty, Small, [Week.Of(Developer, Plan.Empty, Small)]);
        Assert.Equal(["writing-code", "debugging", "meetings"], cards.Take(3).Select(card => card.Id));
    }

    [Fact]
    public void Without_roles_those_come_first_on_which_roles_differ_most()
    {
        var cards = ActivityCards.Next(Plan.Empty, Small, []);
        double Spread(string id) => Small.Roles.Select(role => role.Activities.Where(share => share.Id == id).Sum(share => (double)share.Share)).ToList() is var shares ? shares.Average(share => share * share) - Math.Pow(shares.Average(), 2) : 0;
        Assert.Equal(cards.OrderByDescending(card => Math.Round(Spread(card.Id), 6)).ThenBy(card => card.Id, StringComparer.Ordinal), cards);
        Assert.True(cards.Count > 3);
    }

    [Fact]
    public void What_is_sorted_is_not_asked_again_and_all_end_some_day() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var plan = Plan.Empty;
        for (var left = ActivityCards.Next(plan, Small, []).Count; left > 0; left--)
        {
            var cards = ActivityCards.Next(plan, Small, []);
            Assert.Equal(left, cards.Count);
            var card = cards[random.Next(cards.Count)];
            plan = plan.Apply(new PlanChange.LikeActivity(card.Id, random.Next(-2, 3))).OrThrow();
            Assert.DoesNotContain(card, ActivityCards.Next(plan, Small, []));
        }
    }).QuickCheckThrowOnFailure();
}
