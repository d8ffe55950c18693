using Xunit;

namespace Waymark.Tests;

/// <summary>Whom the bundled catalogue shows what, by a few answers: what a careful friend would think of first has to be among the three.</summary>
public sealed class StarterTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Catalogue Catalogue = Catalogue.Embedded;

    [Theory]
    [InlineData("somebody who likes filming and posting, and has named no skill", "", "making-videos posting-on-social-media", "social-media-manager")]
    [InlineData("a lawyer", "contract-law data-privacy", "reading-contracts protecting-privacy", "contracts-and-privacy-specialist")]
    [InlineData("a journalist", "writing editing research", "writing-articles editing-text", "content-marketer")]
    [InlineData("somebody from a warehouse who helps with the computers", "windows reliability", "setting-up-equipment helping-colleagues-with-equipment", "it-support-specialist")]
    [InlineData("a student of computer science", "python java sql git", "writing-code", "software-engineer")]
    [InlineData("an accountant", "accounting reconciliation excel sap", "reconciling-figures improving-processes", "accountant")]
    public void The_three_hold_what_a_friend_would_think_of(string who, string skills, string likes, string role)
    {
        var three = Three(skills, likes);
        Assert.True(three.Contains(role), $"{who} is shown {string.Join(", ", three)}");
        Assert.DoesNotContain("data-labelling-specialist", three);
    }

    [Fact]
    public void What_every_employer_asks_for_points_nowhere() => Assert.Empty(Three("communication english", ""));

    [Fact]
    public void A_skill_that_one_role_asks_for_tells_more_than_one_that_many_ask_for()
    {
        TellingSkills telling = new(Catalogue);
        var asked = Catalogue.Roles.SelectMany(role => role.Skills.SelectMany(skill => skill.AnyOf).Distinct()).CountBy(id => id).OrderBy(count => count.Value).ToList();
        var tells = asked.ConvertAll(count => telling.Of(Catalogue.Skill(count.Key)!));
        Assert.Equal(tells.OrderDescending(), tells);
        Assert.Equal(1, tells[0]);
        Assert.InRange(tells[^1], 0, 0.2);
    }

    [Fact]
    public void Roles_that_are_only_proposed_stand_in_no_order_until_their_weeks_are_rated()
    {
        var plan = PlanOf("accounting reconciliation excel", "reconciling-figures");
        var report = PlanReport.Of(plan, Catalogue, [], Today);
        Assert.Equal((Certainty.NoScore, report.Starters!.Stretch!.Role), (report.Ranking.Certainty, report.Front!.Role));

        var likings = Catalogue.Activities.Index().Select(entry => new Interest { Id = entry.Item.Id, Liking = (entry.Index % 3) - 1 });
        Assert.NotEmpty(PlanReport.Of(plan with { Interests = [.. likings] }, Catalogue, [], Today).Ranking.Roles);
    }

    private static List<string> Three(string skills, string likes)
    {
        var plan = PlanOf(skills, likes);
        var starters = StarterRoles.Of(plan, new(plan, Catalogue), Catalogue, Today);
        return [.. new[] { starters.Safe, starters.Stretch, starters.NotThoughtOf }.OfType<StarterRole>().Select(starter => starter.Role.Id)];
    }

    private static Plan PlanOf(string skills, string likes) => new()
    {
        Now = new() { Languages = ["English"] },
        Skills = [.. Words(skills).Select(id => new SkillAnswer { Id = id, Held = true, Level = Level.Proficient })],
        Interests = [.. Words(likes).Select(id => new Interest { Id = id, Liking = 2 })],
        Reasons = [new() { Id = "new-technology" }, new() { Id = "stimulating-work" }],
    };

    private static string[] Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
