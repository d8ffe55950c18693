using Xunit;
using static Waymark.Tests.SmallWorld;

namespace Waymark.Tests;

public sealed class ReachTests
{
    private static readonly DateOnly Today = new(2026, 5, 1);
    private static readonly Experience Untold = new(null, null);

    [Fact]
    public void I_see_what_I_am_ready_for_and_what_is_one_or_two_away()
    {
        var reach = Reach.Of(
            SampleOf(Developer, Reading("ready", "javascript 3, css 5?"), Reading("near", "javascript 3, react 3, sql 3"), Reading("far", "react 3, angular 3, vue 3")),
            Held("javascript 3, react -, angular -, vue -"), Untold);
        Assert.Equal((1, 1, 1), (reach.Count(ReachBand.Ready), reach.Count(ReachBand.OneOrTwoAway), reach.Count(ReachBand.Further)));
        Assert.Equal(["ready", "near", "far"], reach.Nearest.Select(posting => posting.Posting.Reading!.Text));
        Assert.Equal(["react"], reach.Nearest[1].MissingForCertain.Select(ask => ask.AnyOf[0].Id));
        Assert.Equal(["react", "sql"], reach.Nearest[1].Missing.Select(ask => ask.AnyOf[0].Id));
    }

    [Fact]
    public void Years_are_told_where_the_plan_does_not_say_whether_I_have_them()
    {
        PostingReading Asking(string text, int years) => Reading(text, "javascript 3") with { Facts = new() { Years = Stated(new Years(years, null)) } };
        var sample = SampleOf(Developer, Asking("a", 5), Asking("b", 1), Reading("c", "javascript 3"));

        Assert.Equal([1, 5], Reach.Of(sample, Held("javascript 3"), Untold).YearsUntold);
        Assert.Empty(Reach.Of(sample, Held("javascript 3"), new(null, 2)).YearsUntold);
    }

    [Theory]
    [InlineData("of 1: 1 ready as far as understood", "a?")]
    [InlineData("of 2: 2 ready (1 as far as understood)", "a?", "b")]
    [InlineData("of 2: 2 ready", "a", "b")]
    public void What_was_not_understood_of_a_posting_may_ask_for_something_too(string words, params string[] postings)
    {
        PostingReading[] readings = [.. postings.Select(text => Reading(text, "javascript 3") with { NotUnderstood = text.EndsWith('?') ? [new("text", 0, 1, text[..1])] : [] })];

        Assert.Equal(words, Reach.Of(SampleOf(Developer, readings), Held("javascript 3"), Untold).Words);
    }

    [Fact]
    public void What_may_turn_out_to_be_met_is_so_only_as_far_as_it_was_understood() =>
        Assert.Equal("of 1: up to 1 ready as far as understood", Reach.Of(SampleOf(Developer, Reading("a", "javascript 3") with { NotUnderstood = [new("text", 0, 1, "a")] }), Held("css 3"), Untold).Words);

    [Fact]
    public void A_skill_held_below_the_level_asked_for_is_missing() =>
        Assert.Equal(ReachBand.OneOrTwoAway, Reach.Of(SampleOf(Developer, Reading("a", "react 4, css 3, sql 3")), Held("react 3"), Untold).Postings[0].BandAtBest);

    [Fact]
    public void What_lacks_the_one_thing_that_was_read_in_it_is_not_called_near() =>
        Assert.Equal(ReachBand.NotStated, Reach.Of(SampleOf(Developer, Reading("a", "sql 3")), Held("css 5"), Untold).Postings[0].Band);

    [Fact]
    public void A_posting_for_seniors_is_not_near_for_who_has_told_of_no_such_work()
    {
        var sample = SampleOf(Developer, Reading("a", "javascript 3, css 3, sql 3") with { Seniority = Stated(Seniority.Senior) }, Reading("b", "javascript 3, css 3, sql 3, react 3, vue 3, linux 3"));
        var entering = Reach.Of(sample, Held("javascript 3, css 3"), Untold);
        Assert.Equal((ReachBand.Further, "b"), (entering.Postings[1].Band, entering.Postings[0].Posting.Reading!.Text));
        Assert.Equal(ReachBand.OneOrTwoAway, Reach.Of(sample, Held("javascript 3, css 3"), new(null, 6)).Postings[0].Band);
        Assert.Equal(ReachBand.OneOrTwoAway, Reach.Of(sample with { Target = Seniority.Senior }, Held("javascript 3, css 3"), Untold).Postings[0].Band);
    }

    [Fact]
    public void A_posting_that_requires_nothing_we_know_is_never_called_ready() =>
        Assert.Equal(1, Reach.Of(SampleOf(Developer, Reading("a", "css 2?")), Held("css 5"), Untold).Count(ReachBand.NotStated));

    [Fact]
    public void The_catalogue_is_never_ready_and_says_what_is_lacking()
    {
        var reach = Reach.Of(SampleOf(Developer), Held("javascript 5, react 5"), Untold);
        Assert.Equal(0, reach.Count(ReachBand.Ready));
        Assert.Empty(reach.Nearest);
        Assert.Empty(reach.Catalogue.Missing);
    }

    [Fact]
    public void Screens_stand_apart_and_are_left_open_where_my_plan_does_not_tell()
    {
        var strict = Reading("a", "javascript 3") with
        {
            Facts = new() { Degree = Stated(new Degree(DegreeLevel.Bachelor, OrExperience: false, Necessity.Required)), Years = Stated(new Years(3, null)) },
        };
        var open = Reading("b", "javascript 3") with { Facts = new() { Degree = Stated(new Degree(DegreeLevel.Bachelor, OrExperience: true, Necessity.Required)) } };
        var sample = SampleOf(Developer, strict, open);
        var unknown = Reach.Of(sample, Held("javascript 3"), Untold);
        Assert.Equal((2, 0, 0), (unknown.Count(ReachBand.Ready), unknown.CountScreened(ScreenKind.Degree), unknown.CountScreened(ScreenKind.Years)));
        var told = Reach.Of(sample, Held("javascript 3"), new(DegreeLevel.School, 1));
        Assert.Equal((2, 1, 1), (told.Count(ReachBand.Ready), told.CountScreened(ScreenKind.Degree), told.CountScreened(ScreenKind.Years)));
    }

    [Fact]
    public void Years_are_known_only_from_positions_with_the_title_of_the_role()
    {
        Plan plan = new()
        {
            Positions = [new() { Title = "Junior front-end engineer", From = "2024-05" }, new() { Title = "Front-end developer", From = "2024", To = "2025-01" }],
            Education = [new() { School = "A school" }],
        };
        Assert.Equal(new Experience(DegreeLevel.None, 2), Experience.Of(plan, Developer, Today));
        Assert.Equal(new Experience(null, null), Experience.Of(new() { Positions = [new() { Title = "Teacher", From = "2001" }] }, Developer, Today));
    }
}
