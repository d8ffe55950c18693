using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static Waymark.Tests.SmallWorld;

namespace Waymark.Tests;

public sealed class RoleDemandTests
{
    private static readonly PostingReading[] Twelve =
        [.. Enumerable.Range(0, 12).Select(n => Reading($"p{n}", n < 9 ? "react|vue 3, css 2?" : "sql~, react 4", n < 8 ? "Big" : $"Small {n}"))];

    [Theory] // Newcombe (1998), table I, method 3
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void The_interval_is_the_published_one(int count, int of, double low, double high)
    {
        var interval = Interval.Wilson((double)count / of, of);
        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Fact]
    public void Equal_boards_are_worth_their_postings_and_one_big_board_is_not()
    {
        Assert.Equal(20, Interval.EffectiveSize([5L, 5, 5, 5]), 9);
        Assert.Equal(4 / (1 + 0.01), Interval.EffectiveSize([1L, 100]), 9);
        Assert.Equal(0, Interval.EffectiveSize([]));
    }

    [Fact]
    public void I_see_how_many_postings_ask_for_a_skill_and_each_employer_counts_the_same()
    {
        var react = RoleDemand.Of(SampleOf(Developer, Twelve), Small).For(Skill("react"))!;
        Assert.Equal((12, 12), (react.Asked.Count, react.Asked.Of));
        Assert.Equal(1, react.Asked.Share!.Value, 9);
        var css = RoleDemand.Of(SampleOf(Developer, Twelve), Small).For(Skill("css"))!;
        Assert.Equal((9, 0, 9), (css.Asked.Count, css.Required, css.Preferred));
        Assert.Equal(2.0 / 5, css.Asked.Share!.Value, 9);
        Assert.InRange(css.Asked.Share!.Value, css.Asked.Interval!.Value.Low, css.Asked.Interval!.Value.High);
        Assert.Equal(((12 * 0.4) + (10 * 0.2)) / 22, css.Blended, 9);
    }

    [Fact]
    public void What_is_only_named_is_counted_apart_and_alternatives_are_kept()
    {
        var demand = RoleDemand.Of(SampleOf(Developer, Twelve), Small);
        Assert.Equal((0, 3), (demand.For(Skill("sql"))!.Asked.Count, demand.For(Skill("sql"))!.Mentioned));
        var alternative = Assert.Single(demand.For(Skill("vue"))!.Alternatives);
        Assert.Equal((9, "React, Vue"), (alternative.Postings, string.Join(", ", alternative.AnyOf)));
    }

    [Fact]
    public void Fewer_than_ten_or_picked_by_hand_gives_counts_and_nothing_else()
    {
        var few = RoleDemand.Of(SampleOf(Developer, Twelve[..9]), Small);
        var picked = RoleDemand.Of(SampleOf(Developer, [.. Twelve.Select(r => r with { Posting = r.Posting with { Sample = SampleKind.HandPicked } })]), Small);
        Assert.All([few, picked], demand => Assert.All(demand.Skills, skill => Assert.Null(skill.Asked.Share)));
        Assert.All([few, picked], demand => Assert.All(demand.Skills, skill => Assert.Null(skill.Asked.Interval)));
        Assert.Equal(9, few.For(Skill("react"))!.Asked.Count);
    }

    [Fact]
    public void The_catalogue_alone_speaks_in_words()
    {
        var demand = RoleDemand.Of(SampleOf(Developer), Small);
        Assert.Equal(["nearly all", "most", "some"], demand.Skills.OrderByDescending(skill => skill.Estimate).DistinctBy(skill => skill.Estimate).Select(skill => skill.Words));
        Assert.Equal(Level.Competent, demand.For(Skill("javascript"))!.TypicalLevel);
    }

    [Fact]
    public void Every_figure_has_its_sentences()
    {
        var react = RoleDemand.Of(SampleOf(Developer, Twelve), Small).For(Skill("react"))!;
        Assert.Equal(12, react.Evidence.Count);
        Assert.All(react.Evidence, evidence => Assert.Contains(evidence.Requirement, evidence.Reading.Requirements));
    }

    [Fact]
    public void Activities_are_counted_too()
    {
        var named = Reading("a") with { Activities = [new(Small.Activity("debugging")!, default)] };
        var debugging = RoleDemand.Of(SampleOf(Developer, named, Reading("b")), Small).Activities[0];
        Assert.Equal(("debugging", 1, 2, 30), (debugging.Activity.Id, debugging.Named.Count, debugging.Named.Of, debugging.Share));
    }

    [Fact]
    public void A_skill_that_only_one_role_asks_for_is_distinctive_of_it()
    {
        RoleDemand[] roles = [.. new[] { Developer, Manager, Helper }.Select(role => RoleDemand.Of(SampleOf(role), Small))];
        var distinctive = roles[1].Distinctive(roles);
        Assert.Equal(["interviewing", "sql", "writing"], distinctive.Select(skill => skill.Skill.Id));
        Assert.Equal((3.6 + 2 + 1.8) / 2, distinctive[0].Advantage, 9); // total demand over the role's own
        Assert.Equal(0.8 / 2 / (1.7 / 7.4), distinctive[2].Advantage, 9);
    }

    [Fact]
    public void Compiled_counts_give_the_same_demand_as_the_postings_themselves()
    {
        var whole = RoleDemand.Of(SampleOf(Developer, Twelve), Small);
        var compiled = RoleDemand.Of(SampleOf(Developer), Small, Count(Twelve));
        Assert.Equal(whole.Skills.Select(s => (s.Skill, s.Asked, s.Blended, s.TypicalLevel)), compiled.Skills.Select(s => (s.Skill, s.Asked, s.Blended, s.TypicalLevel)));
    }

    [Fact]
    public void The_order_of_the_postings_changes_nothing() =>
        Prop.ForAll(Gen.Shuffle(Twelve).ToArbitrary(), shuffled =>
            Told(RoleDemand.Of(SampleOf(Developer, shuffled), Small)).SequenceEqual(Told(RoleDemand.Of(SampleOf(Developer, Twelve), Small)))).QuickCheckThrowOnFailure();

    private static IEnumerable<object> Told(RoleDemand demand) =>
        demand.Skills.Select(s => (object)(s.Skill.Id, s.Asked, s.Required, s.Mentioned, s.Blended, s.TypicalLevel, string.Join(",", s.Evidence.Select(e => e.Reading.Text))));

    private static DemandCount Count(IEnumerable<PostingReading> readings) => DemandCount.Of(readings.Select(reading => SamplePosting.Of(reading)));
}
