using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static Waymark.Tests.SmallWorld;

namespace Waymark.Tests;

public sealed class BestWorstTests
{
    private static readonly IReadOnlyList<Role> Roles = [.. Catalogue.Embedded.Roles.OrderBy(role => role.Id, StringComparer.Ordinal)];

    private static readonly string[] TwoRoles = ["technical-writer", "data-engineer"];

    [Fact]
    public void Each_activity_stands_in_four_rounds_of_four_and_every_two_meet_once() => Prop.ForAll<int>(seed =>
    {
        var rounds = BestWorstRounds.Of(Catalogue.Embedded, AnyWeeks(new Random(seed)));
        Assert.Equal(13, rounds.Count);
        Assert.All(rounds, round => Assert.Equal(4, round.DistinctBy(activity => activity.Id).Count()));
        Assert.All(rounds.SelectMany(round => round).CountBy(activity => activity.Id), counted => Assert.Equal(BestWorstRounds.Each, counted.Value));
        Assert.All(Pairs(rounds), counted => Assert.Equal(1, counted.Value));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void With_few_activities_every_two_meet_twice()
    {
        var rounds = BestWorstRounds.Of(Small, []);
        Assert.Equal(7, rounds.Count);
        Assert.All(rounds.SelectMany(round => round).CountBy(activity => activity.Id), counted => Assert.Equal(BestWorstRounds.Each, counted.Value));
        Assert.Equal(21, Pairs(rounds).Count());
        Assert.All(Pairs(rounds), counted => Assert.Equal(2, counted.Value));
    }

    [Fact]
    public void The_rounds_are_the_same_for_the_same_roles_in_any_order() => Prop.ForAll<int>(seed =>
    {
        var weeks = AnyWeeks(new Random(seed));
        Assert.Equal(Written(BestWorstRounds.Of(Catalogue.Embedded, weeks)), Written(BestWorstRounds.Of(Catalogue.Embedded, [.. weeks.Reverse()])));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void They_are_about_what_tells_my_roles_apart()
    {
        Week[] weeks = [.. TwoRoles.Select(id => Week.Of(Catalogue.Embedded.Role(id)!, Plan.Empty, Catalogue.Embedded))];
        var telling = TellingActivity.Between(weeks).Take(13).Select(one => one.Part.Id);
        Assert.Equal(telling.Order(), BestWorstRounds.Of(Catalogue.Embedded, weeks).SelectMany(round => round).Select(activity => activity.Id).Distinct().Order());
    }

    [Fact]
    public void A_round_that_was_chosen_in_is_not_asked_again()
    {
        var plan = Plan.Empty;
        for (var left = 13; left > 0; left--)
        {
            var open = BestWorstRounds.Open(plan, Catalogue.Embedded, []);
            Assert.Equal(left, open.Count);
            plan = plan.Apply(Choice(open[0], 0, 3)).OrThrow();
        }

        Assert.Empty(BestWorstRounds.Open(plan, Catalogue.Embedded, []));
    }

    [Fact]
    public void The_order_of_the_answers_does_not_matter() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var changes = BestWorstRounds.Of(Catalogue.Embedded, []).Select(round => Choice(round, random.Next(2), 2 + random.Next(2))).ToArray();
        var one = changes.Aggregate(Plan.Empty, (plan, change) => plan.Apply(change).OrThrow());
        random.Shuffle(changes);
        var other = changes.Aggregate(Plan.Empty, (plan, change) => plan.Apply(change).OrThrow());
        Assert.Equal(one, other);
        Assert.Equal(BestWorstScore.Of(one), BestWorstScore.Of(other));
        Assert.Equal(0, BestWorstScore.Of(one).Sum(score => score.Best - score.Worst));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_best_counts_as_liked_and_the_worst_as_disliked_and_what_was_neither_is_not_known()
    {
        var plan = Plan.Empty.Apply(Choice([.. Small.Activities.Take(4).Select(activity => new Named { Id = activity.Id, Name = activity.Name })], 0, 1)).OrThrow();
        Assert.Equal([("writing-code", 1), ("debugging", -1)], ActivityLikings.Of(plan).Select(entry => (entry.Key, entry.Value)));
        Assert.Equal([1, -1, null], Week.Of(Developer, plan, Small).Parts.Select(part => part.Liking));
    }

    [Fact]
    public void What_was_said_of_an_activity_stands_above_what_choices_show()
    {
        var plan = new Plan { Interests = [new() { Id = "writing-code", Liking = -2 }] }.Apply(Choice([new() { Id = "writing-code" }, new() { Id = "meetings" }], 0, 1)).OrThrow();
        Assert.Equal((-2, -1), (ActivityLikings.Of(plan)["writing-code"], ActivityLikings.Of(plan)["meetings"]));
    }

    [Fact]
    public void Once_best_and_once_worst_tells_nothing()
    {
        Named code = new() { Id = "writing-code" }, meetings = new() { Id = "meetings" }, debugging = new() { Id = "debugging" };
        var plan = Plan.Empty.Apply(Choice([code, meetings], 0, 1)).OrThrow().Apply(Choice([debugging, code], 0, 1)).OrThrow();
        Assert.Equal(["debugging", "meetings"], ActivityLikings.Of(plan).Keys.Order());
    }

    [Theory]
    [InlineData("a", "a", "is the same as the best")]
    [InlineData("x", "a", "is not among the activities")]
    [InlineData("a", "x", "is not among the activities")]
    public void A_choice_that_is_none_is_refused(string best, string worst, string because) =>
        Assert.Contains(because, Plan.Empty.Apply(new PlanChange.ChooseBestWorst(new() { Among = [new() { Id = "a" }, new() { Id = "b" }], Best = best, Worst = worst })).Refusal?.Reason, StringComparison.Ordinal);

    [Fact]
    public void The_plan_says_what_was_liked_most_and_least()
    {
        var plan = new Plan { Skills = [new() { Id = "git", Level = Level.Novice }] }.Apply(Choice([new() { Id = "writing-code", Name = "writing code" }, new() { Id = "running-meetings", Name = "running meetings" }], 0, 1)).OrThrow();
        var words = MarkdownWriter.Write(PlanDocuments.Of(PlanReport.Of(plan, Catalogue.Embedded, [], new(2026, 11, 23))));
        Assert.Contains("you would like **writing code** most (the best in 1 of 1), and **running meetings** least (the worst in 1 of 1).", words, StringComparison.Ordinal);
    }

    private static PlanChange.ChooseBestWorst Choice(IReadOnlyList<Named> among, int best, int worst) => new(new() { Among = among, Best = among[best].Id, Worst = among[worst].Id });

    private static IReadOnlyList<Week> AnyWeeks(Random random) => [.. Roles.Where(_ => random.Next(8) == 0).Select(role => Week.Of(role, Plan.Empty, Catalogue.Embedded))];

    private static IEnumerable<KeyValuePair<(string, string), int>> Pairs(IReadOnlyList<IReadOnlyList<Named>> rounds) =>
        (from round in rounds from one in round from other in round where string.CompareOrdinal(one.Id, other.Id) < 0 select (one.Id, other.Id)).CountBy(pair => pair);

    private static string Written(IReadOnlyList<IReadOnlyList<Named>> rounds) => string.Join('\n', rounds.Select(round => string.Join(' ', round.Select(activity => activity.Id))));
}
