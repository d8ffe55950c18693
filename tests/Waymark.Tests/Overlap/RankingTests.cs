using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static Waymark.Tests.SmallWorld;

namespace Waymark.Tests;

public sealed class RankingTests
{
    private static readonly string[] AllActivities = [.. Small.Activities.Select(activity => activity.Id)];
    private static readonly string[] Asked = ["javascript", "react", "css", "presenting", "writing", "interviewing", "sql"];
    private static readonly Criterion[] DaysFirst = [Criterion.Days, Criterion.Reach];

    [Theory] // Edwards and Barron (1994); Barron and Barrett (1996), table 1
    [InlineData(2, ".7500 .2500")]
    [InlineData(3, ".6111 .2778 .1111")]
    [InlineData(4, ".5208 .2708 .1458 .0625")]
    [InlineData(5, ".4567 .2567 .1567 .0900 .0400")]
    public void The_weights_are_the_published_ones(int count, string expected) =>
        Assert.Equal(expected, string.Join(' ', RankOrderCentroid.Weights(count).Select(weight => weight.ToString(".0000", System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void Weights_sum_to_one() => Assert.All(Enumerable.Range(1, 30), count => Assert.Equal(1, RankOrderCentroid.Weights(count).Sum(), 9));

    [Fact]
    public void A_role_that_is_better_in_everything_is_always_first()
    {
        var plan = Liking(("writing-code", 2), ("debugging", 2), ("helping-users", -2), ("answering", -2), ("meetings", 0), ("interviewing-users", -2), ("prioritising", -2));
        var ranking = Rank(plan, "javascript 5, react 5, css 5, presenting -, writing -, interviewing -, sql -", [Developer, Manager, Helper]);
        Assert.Equal((Developer, 1.0), (ranking.Roles[0].Role, Math.Round(ranking.Roles[0].First, 9)));
        Assert.Equal(Certainty.ClearLead, ranking.Certainty);
        Assert.All(ranking.Roles, role => Assert.Equal(1, role.Places.Sum(), 9));
    }

    [Fact]
    public void Nothing_answered_gives_no_score_and_says_what_to_answer()
    {
        var ranking = Rank(Plan.Empty, "", [Developer, Helper]);
        Assert.Equal(Certainty.NoScore, ranking.Certainty);
        Assert.Empty(ranking.Roles);
        Assert.Equal(["Say which skills you have.", "Sort the activities by how much you like doing them."], ranking.Dropped.Take(2).Select(drop => drop.Criterion.AnswerFirst));
    }

    [Fact]
    public void A_criterion_without_input_for_one_role_is_dropped_for_all()
    {
        var ranking = Rank(Liking(("writing-code", 2), ("debugging", 1)), "writing 3", [Developer, Helper]);
        Assert.Equal([Criterion.Reach], ranking.Criteria);
        Assert.Equal([Helper], ranking.Dropped.Single(drop => drop.Criterion == Criterion.Days).MissingFor);
    }

    [Fact]
    public void Where_most_roles_have_their_days_rated_the_one_that_has_not_stays_with_its_place_wide_open_and_says_what_to_rate()
    {
        var plan = Liking(("writing-code", 2), ("debugging", 1), ("meetings", 0), ("interviewing-users", 1), ("prioritising", 1));
        var ranking = Rank(plan, "writing 3", [Developer, Manager, Helper]);
        Assert.Equal([Criterion.Reach, Criterion.Days], ranking.Criteria);
        Assert.Equal(0.8, ranking.Roles.Single(role => role.Role == Helper).Values[Criterion.Days].Width, 9);
        Assert.Equal(["The place of Customer success manager is wide open, because too little of its week is rated. Rate helping users first."], ranking.WaitFor);
    }

    [Fact]
    public void Roles_stand_in_the_order_of_the_score_that_is_shown()
    {
        var ranking = Rank(Liking([.. AllActivities.Select((id, n) => (id, (n % 5) - 2))]), "writing 2", [Developer, Manager, Helper]);
        Assert.Equal(ranking.Roles.OrderByDescending(role => role.Score).Select(role => role.Role), ranking.Roles.Select(role => role.Role));
    }

    [Fact]
    public void Where_the_score_is_too_close_to_call_the_role_that_comes_first_more_often_stands_first_and_what_speaks_for_each_is_said()
    {
        var plan = Liking(("writing-code", 1), ("debugging", 1), ("meetings", 1), ("helping-users", 0), ("answering", -1));
        var ranking = Ranking.Of([new(Developer, null, Week.Of(Developer, plan, Small), 0.5, new(0.5, 0.5)), new(Helper, null, Week.Of(Helper, plan, Small), 0.63, new(0.63, 0.63))], Held(""));
        Assert.Equal([Helper, Developer], ranking.Roles.Select(role => role.Role));
        Assert.Equal(Developer, ranking.TooCloseTo!.Role);
        Assert.True(ranking.Roles[0].First > ranking.Roles[1].First && ranking.Roles[0].Score < ranking.Roles[1].Score);
        Assert.Equal("too close to call", ranking.Verdict);
        Assert.EndsWith(
            " By its score Front-end developer would be first, by less than what is uncertain; so the order here is how often each comes first."
            + " Your reasons and your needs speak for Customer success manager; how you would like the days (+1.0 against −0.1 on −2 to +2) speaks for Front-end developer.",
            ranking.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_that_look_alike_speak_for_neither()
    {
        var plan = Liking(("writing-code", 1), ("debugging", 1), ("meetings", 1), ("helping-users", 0), ("answering", -1));
        var ranking = Ranking.Of([new(Developer, null, Week.Of(Developer, plan, Small), 0.5, new(0.5, 0.5)), new(Helper, null, Week.Of(Helper, plan, Small), 0.63, new(0.63, 0.63))], Held(""));
        var alike = ranking with { Roles = [.. ranking.Roles.Select(role => role with { Likely = new Dictionary<Criterion, double>(role.Likely) { [Criterion.Days] = role.Role == Developer ? 0.757 : 0.742 } })] };
        Assert.EndsWith("how often each comes first. Your reasons and your needs speak for Customer success manager.", alike.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_that_hardly_ever_comes_first_can_be_left_aside()
    {
        var plan = Liking(("writing-code", 2), ("debugging", 2), ("helping-users", -2), ("answering", -2), ("meetings", 0), ("interviewing-users", -2), ("prioritising", -2));
        var ranking = Rank(plan, "javascript 5, react 5, css 5, presenting -, writing -, interviewing -, sql -", [Developer, Manager, Helper]);
        Assert.Equal([Helper, Manager], ranking.HardlyFirst.OrderBy(role => role.Id, StringComparer.Ordinal));
    }

    [Fact]
    public void Who_comes_first_most_often_stands_before_the_others_and_what_chance_may_set_apart_by_its_score() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, 5), 7).ToArbitrary(), levels =>
        {
            var roles = Rank(Plan.Empty, string.Join(", ", Asked.Zip(levels, (id, level) => $"{id} {(level == 0 ? "-" : level)}").Where((_, at) => at % 2 == levels[0] % 2)), [Developer, Manager, Helper]).Roles;
            return roles.Skip(1).Zip(roles.Skip(2)).All(pair => Ranking.IsByChance(pair.First.First, pair.Second.First) ? Math.Round(pair.First.Score, 9) >= Math.Round(pair.Second.Score, 9) : pair.First.First > pair.Second.First)
                && !roles.Skip(1).Any(other => other.Score > roles[0].Score + 1e-9 && Ranking.IsByChance(roles[0].First, other.First));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0.35, 0.32, true)]
    [InlineData(0.35, 0.30, false)]
    [InlineData(0.90, 0.10, false)]
    public void Shares_of_the_draws_differ_by_chance_within_two_standard_errors(double one, double other, bool byChance) => Assert.Equal(byChance, Ranking.IsByChance(one, other));

    [Fact]
    public void Needs_that_no_posting_tells_speak_for_no_role()
    {
        var plan = Liking(("writing-code", 1), ("debugging", 1), ("meetings", 1), ("helping-users", 0), ("answering", -1));
        var ranking = Ranking.Of([new(Developer, null, Week.Of(Developer, plan, Small), 0.5, new(0.5, 0.5)), new(Helper, null, Week.Of(Helper, plan, Small), 0.63, new(0.63, 0.63))], Held(""));
        Assert.Contains("Your reasons and your needs speak for Customer success manager", ranking.Reason, StringComparison.Ordinal);
        Assert.Contains("Your reasons speak for Customer success manager", (ranking with { NeedsAssumed = [Helper] }).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_does_not_win_by_being_unknown()
    {
        var ranking = Rank(Plan.Empty, "writing 2, presenting 1, interviewing -, sql -", [Developer, Helper]);
        Assert.Equal(Helper, ranking.Roles[0].Role);
        Assert.True(ranking.Roles[0].Range.Width < ranking.Roles[1].Range.Width);
        Assert.True(ranking.Roles[0].First > 0.6);
    }

    [Fact]
    public void What_would_turn_it_is_to_be_better_at_something_and_never_worse()
    {
        var flip = Rank(Plan.Empty, "presenting 3, writing 2, javascript 2, react 3, angular -, vue -, css -", [Developer, Helper]).Flip!;
        Assert.Equal((FlipBy.Level, 1, "you became competent in JavaScript"), (flip.By, flip.Steps, flip.Words));
    }

    [Fact]
    public void What_does_not_count_is_said_with_its_true_reason()
    {
        var said = Ranking.Of([ContenderOf(Developer, Plan.Empty, "css 3"), ContenderOf(Helper, Plan.Empty, "css 3")], Held("css 3"), answered: new HashSet<Criterion> { Criterion.Reach, Criterion.Needs }).NotCounted;
        Assert.Equal(
            [
                "Not counted: how you would like the days, because you have not sorted any activities yet. Sort the activities by how much you like doing them.",
                "Not counted: your reasons, because you have not chosen any. Choose your reasons and put them in order.",
                "Not counted: your needs, because no job description at hand says whether Customer success manager and Front-end developer would meet them. Bring job descriptions, or ask the employers.",
            ],
            said);
    }

    [Fact]
    public void A_role_that_fails_a_must_have_is_set_aside_however_good_it_is()
    {
        var ranking = Ranking.Of([ContenderOf(Developer, Plan.Empty, "css 3") with { FailsMust = true }, ContenderOf(Helper, Plan.Empty, "css 3")], Held("css 3"));
        Assert.Equal([Developer], ranking.SetAside);
        Assert.Equal([Helper], ranking.Roles.Select(role => role.Role));
        Assert.Equal(Certainty.OnlyOne, ranking.Certainty);
    }

    [Fact]
    public void Open_answers_are_named_as_what_would_settle_it()
    {
        var ranking = Rank(Plan.Empty, "writing 3", [Manager, Helper]);
        Assert.Contains(ranking.Settles, matter => matter is { By: SettledBy.Skill, Id: "presenting" });
        var known = Rank(Plan.Empty, "writing 3, presenting 3, interviewing 3, sql 2", [Manager, Helper]);
        Assert.DoesNotContain(known.Settles, matter => matter.By == SettledBy.Skill);
        Assert.Equal(Certainty.Close, known.Certainty);
    }

    [Fact]
    public void Open_answers_that_may_change_the_first_place_mean_that_it_cannot_be_told_yet() =>
        Assert.Equal(Certainty.CantTellYet, Rank(Plan.Empty, "javascript 1", [Manager, Helper]).Certainty);

    [Fact]
    public void I_learn_what_would_put_the_second_first()
    {
        var plan = Liking([.. AllActivities.Select(id => (id, id is "writing-code" or "debugging" ? 2 : 0))]);
        var ranking = Rank(plan, "javascript 1, react -, angular -, vue -, css -, presenting 3, writing 3", [Developer, Helper]);
        Assert.Equal([Helper, Developer], ranking.Roles.Select(role => role.Role));
        Assert.Equal((FlipBy.Order, 1, "days, reach"), (ranking.Flip!.By, ranking.Flip.Steps, ranking.Flip.Name));
        Assert.Equal("Front-end developer would come first if how you would like the days mattered more to you than what you bring. If that is so, say what counts most to you.", ranking.WhatWouldFlipIt);
    }

    [Fact]
    public void My_own_order_of_criteria_counts()
    {
        var plan = Liking([.. AllActivities.Select(id => (id, id is "writing-code" or "debugging" ? 2 : 0))]);
        const string skills = "javascript 1, react -, angular -, vue -, css -, presenting 3, writing 3";
        Assert.Equal(Helper, Rank(plan, skills, [Developer, Helper]).Roles.MaxBy(role => role.Score)!.Role);
        var mine = Rank(plan, skills, [Developer, Helper], DaysFirst);
        Assert.Equal([Criterion.Days, Criterion.Reach], mine.Criteria);
        Assert.Equal(Developer, mine.Roles[0].Role);
        Assert.Equal(Helper, mine.FirstIfAlike);
        Assert.Null(Rank(plan, skills, [Developer, Helper]).FirstIfAlike);
        Assert.True(mine.Roles.Single(role => role.Role == Developer).First > Rank(plan, skills, [Developer, Helper]).Roles.Single(role => role.Role == Developer).First);
    }

    [Fact]
    public void Equal_roles_share_the_first_place()
    {
        var plan = Liking([.. AllActivities.Select(id => (id, 1))]);
        var twin = Helper with { Id = "twin" };
        var ranking = Ranking.Of([new(Helper, null, Week.Of(Helper, plan, Small)), new(twin, null, Week.Of(twin, plan, Small))], Held(""));
        Assert.All(ranking.Roles, role => Assert.Equal(0.5, role.First, 9));
    }

    [Fact]
    public void The_order_of_the_roles_changes_nothing_and_every_run_says_the_same() =>
        Prop.ForAll(Gen.Shuffle(new[] { Developer, Manager, Helper }).ToArbitrary(), roles =>
        {
            var plan = Liking([.. AllActivities.Select((id, n) => (id, (n % 5) - 2))]);
            var (one, other) = (Rank(plan, "writing 2", roles), Rank(plan, "writing 2", [Helper, Developer, Manager]));
            return one.Roles.Zip(other.Roles).All(pair => pair.First.Role == pair.Second.Role && pair.First.Places.SequenceEqual(pair.Second.Places))
                && one.Settles.SequenceEqual(other.Settles) && one.Flip == other.Flip;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(6));

    private static Plan Liking(params (string Id, int Liking)[] likings) => new() { Interests = [.. likings.Select(entry => new Interest { Id = entry.Id, Liking = entry.Liking })] };

    private static Ranking Rank(Plan plan, string skills, Role[] roles, IReadOnlyList<Criterion>? order = null) =>
        Ranking.Of([.. roles.Select(role => ContenderOf(role, plan, skills))], Held(skills), order);

    private static Contender ContenderOf(Role role, Plan plan, string skills) => new(role, Coverage.Of(SampleOf(role), Held(skills)), Week.Of(role, plan, Small));
}
