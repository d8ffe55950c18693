using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static Waymark.Tests.SmallWorld;

namespace Waymark.Tests;

public sealed class StacksTests
{
    private static readonly PostingReading[] Rivals =
        [.. Enumerable.Range(0, 9).Select(n => Reading($"p{n}", n < 6 ? "react 3" : "angular 3, css 3")), Reading("both", "react|angular 3")];

    [Fact]
    public void Postings_are_grouped_by_the_rival_they_ask_for()
    {
        var stacks = Assert.Single(Of(Rivals, ""));
        Assert.Equal([("react", 7), ("angular", 4), ("vue", 0)], stacks.Groups.Select(group => (group.Skill.Id, group.Postings.Count)));
        Assert.Equal(("react", StackAim.Proposed), (stacks.Aim.Skill.Id, stacks.AimedBy));
        Assert.Equal(["angular", "vue"], stacks.Others.Select(skill => skill.Id));
    }

    [Fact]
    public void What_I_hold_already_is_proposed_though_others_are_asked_more() => Assert.Equal("angular", Of(Rivals, "angular 4, css 3, react -")[0].Aim.Skill.Id);

    [Theory]
    [InlineData("react 3, css 2", "vue 1", "react")]
    [InlineData("react 3, css 2", "vue 3", "vue")]
    [InlineData("react|vue 3", "vue 1", "vue")]
    [InlineData("css 2", "vue 1", "vue")]
    public void What_is_held_below_what_is_asked_does_not_go_before_what_postings_require_alone(string asks, string held, string aim) => Assert.Equal(aim, Of([Reading("one", asks)], held)[0].Aim.Skill.Id);

    [Fact]
    public void What_a_posting_asks_for_is_aimed_at_before_what_builds_on_something_I_know()
    {
        var (catalogue, role) = (Catalogue.Embedded, Catalogue.Embedded.Role("machine-learning-engineer")!);
        var asks = Reading("one", role: role) with { Requirements = [new([new(catalogue.Skill("pytorch")!, default)], Necessity.Required, Level.Competent, null)] };
        Holdings python = new(PlanOf("python 4"), catalogue);

        Assert.Equal("pytorch", Stacks.Of(Sample.Of(role, null, [asks], catalogue), python, Plan.Empty).Single(set => set.Groups.Any(group => group.Skill.Id == "jax")).Aim.Skill.Id);
    }

    [Fact]
    public void What_I_picked_stands()
    {
        var stacks = Stacks.Of(SampleOf(Developer, Rivals), Held("angular 4"), new() { Stacks = [new() { Role = Developer.Id, Skill = "vue" }] })[0];
        Assert.Equal(("vue", StackAim.Picked), (stacks.Aim.Skill.Id, stacks.AimedBy));
    }

    [Fact]
    public void The_catalogue_alone_knows_the_alternatives_of_the_role() =>
        Assert.Equal(["react", "angular", "vue"], Assert.Single(Of([], "")).Groups.Select(group => group.Skill.Id));

    [Fact]
    public void Technologies_that_are_asked_for_together_are_no_rivals()
    {
        var role = Developer with { Id = "own:x", Skills = [] };
        var together = Enumerable.Range(0, 6).Select(n => Reading($"p{n}", "react 3, angular 3", role: role)).ToArray();
        Assert.Empty(Stacks.Of(SampleOf(role, together), Held(""), Plan.Empty));
        var apart = Enumerable.Range(0, 6).Select(n => Reading($"p{n}", n < 3 ? "react 3" : "angular 3", role: role)).ToArray();
        Assert.Equal(2, Assert.Single(Stacks.Of(SampleOf(role, apart), Held(""), Plan.Empty)).Groups.Count);
    }

    [Fact]
    public void What_is_used_side_by_side_is_no_rival_though_it_is_the_same_sort_of_thing()
    {
        var role = Developer with { Id = "own:x", Skills = [] };
        var apart = Enumerable.Range(0, 6).Select(n => Reading($"p{n}", n < 3 ? "windows 3" : "linux 3", role: role)).ToArray();
        Assert.Empty(Stacks.Of(SampleOf(role, apart), Held(""), Plan.Empty));
    }

    [Fact]
    public void Alternatives_of_another_kind_are_no_rivals() => Assert.False(Skill("sql").IsRivalOf(Skill("react")));

    [Theory]
    [InlineData("react -, vue 1", "vue")]
    [InlineData("react -, angular -, vue -", "react")]
    [InlineData("react -", "react")]
    public void What_is_held_is_the_aim_and_a_question_not_asked_yet_is_no_reason_for_one(string skills, string aim) =>
        Assert.Equal(aim, Of([], skills)[0].Aim.Skill.Id);

    [Theory]
    [InlineData("react 3; angular 3; angular 3; css 2", "react 1", "angular", "more of the postings ask for it")]
    [InlineData("react 3; css 2", "angular 1", "react", "it is the one that the postings ask for")]
    [InlineData("css 2, vue~; css 2", "angular 1", "vue", "the postings name it")]
    [InlineData("angular 3; vue 3", "vue 1", "vue", "you know something of it")]
    [InlineData("react 3; angular 3", "angular 2", "angular", "you know it")]
    [InlineData("css 2", "", "react", "it is the most usual")]
    public void What_postings_ask_for_is_the_aim_then_what_they_name_then_what_is_known_and_it_is_said_why(string postings, string held, string aim, string why)
    {
        var stacks = Of([.. postings.Split("; ").Select((asks, n) => Reading($"p{n}", asks))], held)[0];

        Assert.Equal((aim, why), (stacks.Aim.Skill.Id, stacks.Why));
    }

    [Theory]
    [InlineData("cloud-engineer", "windows-server 3, active-directory 3, aws -, azure -", "azure", "it goes with Windows Server and Active Directory, which you know")]
    [InlineData("cloud-engineer", "linux 3, aws -, azure -", "aws", "it is the most usual")]
    [InlineData("data-analyst", "sql 3, tableau -, power-bi -, excel 4", "power-bi", "it goes with Microsoft Excel, which you know")]
    public void Between_equals_what_follows_from_what_is_known_is_the_aim(string id, string held, string aim, string why)
    {
        var (catalogue, role) = (Catalogue.Embedded, Catalogue.Embedded.Role(id)!);
        var stacks = Stacks.Of(Sample.Of(role, null, [], catalogue), new(PlanOf(held), catalogue), Plan.Empty).Single(set => set.Groups.Any(group => group.Skill.Id == aim));

        Assert.Equal((aim, why), (stacks.Aim.Skill.Id, stacks.Why));
    }

    [Theory]
    [InlineData("cpp -, c-sharp -, unity -", "c-sharp", "unity")]
    [InlineData("cpp 3, unity -", "cpp", "unreal")]
    [InlineData("unreal 3", "cpp", "unreal")]
    public void What_goes_together_is_aimed_at_together(string held, string language, string engine)
    {
        var (catalogue, role) = (Catalogue.Embedded, Catalogue.Embedded.Role("game-developer")!);
        var aims = Stacks.Of(Sample.Of(role, null, [], catalogue), new(PlanOf(held), catalogue), Plan.Empty).Select(set => set.Aim.Skill.Id);

        Assert.Equal([language, engine], aims);
    }

    [Theory]
    [InlineData("python 4, pytorch -, tensorflow -")]
    [InlineData("python 4")]
    public void What_was_not_asked_yet_does_not_go_before_what_is_not_held(string held)
    {
        var (catalogue, role) = (Catalogue.Embedded, Catalogue.Embedded.Role("machine-learning-engineer")!);
        var sets = Stacks.Of(Sample.Of(role, null, [], catalogue), new(PlanOf(held), catalogue), Plan.Empty);

        Assert.Equal("pytorch", sets.Single(set => set.Groups.Any(group => group.Skill.Id == "jax")).Aim.Skill.Id);
    }

    [Fact]
    public void What_was_begun_is_the_aim_where_none_is_held_and_then_what_is_liked()
    {
        var begun = new Plan { Learning = [new() { Skill = "vue", Started = new(2026, 1, 1) }] };
        var liked = new Plan { Skills = [new() { Id = "angular", Held = false, Liking = 2 }] };
        Assert.Equal("vue", Stacks.Of(SampleOf(Developer), new(begun, Small), begun)[0].Aim.Skill.Id);
        Assert.Equal("angular", Stacks.Of(SampleOf(Developer), new(liked, Small), liked)[0].Aim.Skill.Id);
    }

    [Fact]
    public void The_order_of_the_postings_changes_nothing() =>
        Prop.ForAll(Gen.Shuffle(Rivals).ToArbitrary(), shuffled =>
            Of(shuffled, "css 2")[0].Groups.Select(group => (group.Skill, group.Covered)).SequenceEqual(Of(Rivals, "css 2")[0].Groups.Select(group => (group.Skill, group.Covered)))).QuickCheckThrowOnFailure();

    private static IReadOnlyList<Stacks> Of(PostingReading[] readings, string skills) => Stacks.Of(SampleOf(Developer, readings), Held(skills), PlanOf(skills));
}
