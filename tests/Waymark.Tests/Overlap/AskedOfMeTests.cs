using Xunit;

namespace Waymark.Tests;

public sealed class AskedOfMeTests
{
    private static readonly Requirement Asked = new(
        [new(Catalogue.Embedded.Skill("java")!, default), new(Catalogue.Embedded.Skill("python")!, default)], Necessity.Required, Level.Competent, null);

    [Fact]
    public void One_alternative_that_is_held_well_enough_meets_it() => Is(new("proficient", ChipKind.Has, Skill("python")), new() { Id = "python", Level = Level.Proficient }, new() { Id = "java", Held = false });

    [Fact]
    public void Held_below_what_is_asked_is_said_with_how_far_it_is() => Is(new("novice so far", ChipKind.Gap, Skill("java")), new() { Id = "java", Level = Level.Novice }, new() { Id = "python", Held = false });

    [Fact]
    public void None_of_the_alternatives_is_missing() => Is(new("not yet", ChipKind.Gap, Skill("java")), new() { Id = "java", Held = false }, new() { Id = "python", Held = false });

    [Fact]
    public void What_was_not_asked_is_not_missing() => Is(new("not asked yet", ChipKind.Neutral, Skill("java")));

    [Fact]
    public void Held_without_a_level_stays_open() => Is(new("held, level open", ChipKind.Neutral, Skill("java")), new SkillAnswer { Id = "java" });

    [Fact]
    public void A_beginner_is_asked_for_small_tasks_alone_where_no_level_is_said()
    {
        Holdings holdings = new(Plan.Empty with { Skills = [new() { Id = "java", Level = Level.AdvancedBeginner }] }, Catalogue.Embedded);
        Assert.Equal((ChipKind.Has, ChipKind.Gap), (AskedOfMe.Of(Only, holdings, Seniority.Junior).Kind, AskedOfMe.Of(Only, holdings).Kind));
    }

    private static Requirement Only => Asked with { AnyOf = [Asked.AnyOf[0]] };

    private static Skill Skill(string id) => Catalogue.Embedded.Skill(id)!;

    private static void Is(AskedOfMe expected, params SkillAnswer[] answers) => Assert.Equal(expected, AskedOfMe.Of(Asked, new(Plan.Empty with { Skills = answers }, Catalogue.Embedded)));
}
