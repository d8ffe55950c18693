using Xunit;

namespace Waymark.Tests;

public sealed class HoldingsTests
{
    private static readonly Catalogue Small = new(CatalogueSource.Of(new Dictionary<string, string>
    {
        ["skills/all.tsv"] = "id\tname\tkind\tis-a\tbuilds-on\npostgresql\tPostgreSQL\ttool\tsql-database\nsql-database\tSQL databases\tknowledge\nreact\tReact\tframework\t\tjavascript\njavascript\tJavaScript\tlanguage\nenglish\tEnglish\tknowledge",
    }));

    [Fact]
    public void What_was_not_asked_may_be_anything() =>
        Assert.Equal(new Holding(Level.None, Level.Expert, Asked: false, null), Of(Plan.Empty, "react"));

    [Fact]
    public void What_is_not_held_is_nothing()
    {
        var holding = Of(With(new SkillAnswer { Id = "react", Held = false }), "react");
        Assert.True(holding.IsNotHeld);
        Assert.True(holding.Asked);
    }

    [Fact]
    public void A_particular_skill_gives_the_general_one_at_the_same_level()
    {
        var holding = Of(With(new SkillAnswer { Id = "postgresql", Level = Level.Competent }), "sql-database");
        Assert.Equal((Level.Competent, Level.Expert, false, "postgresql"), (holding.Low, holding.High, holding.Asked, holding.Via?.Id));
    }

    [Fact]
    public void A_framework_gives_its_language_one_level_below() =>
        Assert.Equal(Level.AdvancedBeginner, Of(With(new SkillAnswer { Id = "react", Level = Level.Competent }), "javascript").Low);

    [Fact]
    public void Whoever_has_taught_classes_is_not_asked_whether_they_can_teach()
    {
        var teaching = new Holdings(new() { Skills = [new() { Id = "classroom-teaching", Level = Level.Expert }] }, Catalogue.Embedded).Of(Catalogue.Embedded.Skill("teaching")!);
        Assert.Equal((Level.Expert, "classroom-teaching"), (teaching.Low, teaching.Via?.Id));
    }

    [Fact]
    public void The_persons_own_word_stands_over_what_other_answers_give()
    {
        var plan = With(new SkillAnswer { Id = "react", Level = Level.Expert }, new SkillAnswer { Id = "javascript", Level = Level.Novice });
        Assert.Equal(Level.Novice, Of(plan, "javascript").High);
    }

    [Fact]
    public void A_skill_that_is_held_and_not_rated_is_at_least_novice() =>
        Assert.Equal((Level.Novice, Level.Expert), (Of(With(new SkillAnswer { Id = "react" }), "react").Low, Of(With(new SkillAnswer { Id = "react" }), "react").High));

    [Fact]
    public void A_language_one_works_in_needs_no_answer_of_its_own() =>
        Assert.True(Of(new() { Now = new() { Languages = ["English"] } }, "english").IsHeld);

    private static Holding Of(Plan plan, string id) => new Holdings(plan, Small).Of(Small.Skill(id)!);

    private static Plan With(params SkillAnswer[] skills) => new() { Skills = skills };
}
