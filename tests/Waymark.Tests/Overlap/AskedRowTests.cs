using Xunit;
using static Waymark.Tests.SmallWorld;

namespace Waymark.Tests;

public sealed class AskedRowTests
{
    [Fact]
    public void Several_that_would_do_as_well_are_counted_as_one_skill_is() =>
        Assert.Equal("2 of 3", Row(Rows("css 3", "react 3, css 3", "react|vue 3", "css 2"), "React or Angular or Vue").Asked.Words);

    [Fact]
    public void What_one_posting_asks_for_stands_first_and_our_estimates_keep_their_places()
    {
        var rows = Rows("css 3", "linux 3, wasm 3, postgresql 3, operating-systems 3, sql 3, interviewing 3, windows 3");
        Assert.Equal(["1 of 1", "1 of 1", "1 of 1", "1 of 1", "1 of 1", "1 of 1"], rows.Take(6).Select(row => row.Asked.Words));
        Assert.Equal(["JavaScript", "React or Angular or Vue", "CSS"], rows.Skip(6).Take(3).Select(row => row.Skill));
    }

    [Fact]
    public void What_is_held_for_most_and_not_for_all_says_so() =>
        Assert.Equal("held; more is asked in 1 of 6", Row(Rows("css 3", "css 3", "css 4", "css 2", "css 2", "css 2", "css 2"), "CSS").HeldWords);

    [Fact]
    public void A_posting_that_names_only_the_one_of_several_that_is_lacking_is_told_beside_them() =>
        Assert.Equal("held; 1 of 2 names only React, not held", Row(Rows("vue 3, react -", "react 3", "vue 3"), "React or Angular or Vue").HeldWords);

    [Fact]
    public void What_would_do_elsewhere_is_not_drawn_as_held_for_those_that_name_only_what_is_lacking()
    {
        Assert.Equal(0.5, Row(Rows("vue 3, react -", "react 3", "vue 3"), "React or Angular or Vue").Held);
        var all = Row(Rows("vue 3, react -", "react 3"), "React or Angular or Vue");
        Assert.Equal((0, "Vue held; 1 of 1 names only React, not held"), (all.Held, all.HeldWords));
    }

    [Fact]
    public void A_posting_that_names_one_of_several_which_was_not_asked_about_is_told_beside_them_too() =>
        Assert.Equal("held; 1 of 2 names only React, not asked yet", Row(Rows("vue 3", "react 3", "vue 3"), "React or Angular or Vue").HeldWords);

    [Fact]
    public void What_is_asked_for_only_as_one_of_several_does_not_go_first_and_says_so()
    {
        var rows = Rows("css 3", "linux|sql 3, wasm 3", "linux 3, wasm 3", "linux 3, wasm 3", "wasm 3", "wasm 3");

        Assert.Equal("WebAssembly", rows[0].Skill);
        Assert.Equal("not asked yet; in 1 of 5 as one of several", Row(rows, "Linux").HeldWords);
    }

    [Fact]
    public void Whoever_asks_for_more_things_that_would_do_counts_among_those_who_ask_for_our_choice()
    {
        var rows = Rows("css 3", "linux|react|angular|vue 3", "css 3");

        Assert.Equal("1 of 2", Row(rows, "React or Angular or Vue").Asked.Words);
        Assert.Single(rows, row => row.Skill.Contains("React", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_held_without_a_level_is_drawn_as_held()
    {
        var row = Row(Rows("css +", "css 3"), "CSS");

        Assert.Equal((1, "held, level not said"), (row.Held, row.HeldWords));
    }

    [Fact]
    public void Of_what_as_many_require_what_is_lacking_goes_first_and_the_higher_level_before_the_lower() =>
        Assert.Equal(["Linux", "CSS", "SQL"], Rows("sql 4", "sql 3, css 2, linux 4").Take(3).Select(row => row.Skill));

    [Fact]
    public void What_a_choice_says_already_has_no_line_of_its_own_unless_less_of_it_is_held()
    {
        Assert.DoesNotContain("React", Rows("react 3", "react 3").Select(row => row.Skill));
        Assert.Equal("not held", Row(Rows("vue 3, react -", "react 3"), "React").HeldWords);
    }

    private static List<OverlapBar> Rows(string held, params string[] postings)
    {
        var holdings = Held(held);
        var sample = SampleOf(Developer, [.. postings.Select((asks, at) => Reading($"posting {at}", asks))]);
        var overlap = new RoleOverlap(sample, RoleDemand.Of(sample, Small), Coverage.Of(sample, holdings), Reach.Of(sample, holdings, new(null, null)), Week.Of(Developer, Plan.Empty, Small), []);
        return [.. AskedRow.Of(overlap, overlap.Coverage!, holdings).Select(row => row.Bar)];
    }

    private static OverlapBar Row(List<OverlapBar> rows, string name) => rows.Find(row => row.Skill.Split(" or ").Order().SequenceEqual(name.Split(" or ").Order()))!;
}
