using Xunit;

namespace Waymark.Tests;

public sealed class GapsChapterTests
{
    [Theory]
    [InlineData(Level.Novice, "**Learn:** Write a script")]
    [InlineData(Level.AdvancedBeginner, "**Learn:** What you have not done yet of this: write a script")]
    public void What_to_learn_follows_what_is_done_already(Level held, string words)
    {
        Plan plan = new() { Skills = [new() { Id = "python", Level = held }], Shortlist = [new() { Id = "data-engineer" }] };

        Assert.Contains(words, MarkdownWriter.Write(PlanDocuments.Of(PlanReport.Of(plan, Catalogue.Embedded, [], new(2026, 11, 27)))), StringComparison.Ordinal);
    }

    [Fact]
    public void As_long_as_the_order_is_not_settled_what_convinces_is_told_of_the_first_two_roles()
    {
        Plan plan = new()
        {
            Skills = [new() { Id = "training-delivery", Level = Level.Competent }, new() { Id = "ehr-systems", Level = Level.Proficient }, new() { Id = "project-management", Held = false }],
            Shortlist = [new() { Id = "customer-educator" }, new() { Id = "implementation-specialist" }, new() { Id = "product-owner" }],
        };
        var report = PlanReport.Of(plan, Catalogue.Embedded, [], new(2026, 11, 27));
        var words = MarkdownWriter.Write(PlanDocuments.Of(report));

        Assert.NotEqual(Certainty.ClearLead, report.Ranking.Certainty);
        Assert.All(report.Ranking.Roles.Take(2), ranked => Assert.Contains($"**What convinces people who hire {ranked.Role.WithArticle}:**", words, StringComparison.Ordinal));
        Assert.DoesNotContain($"**What convinces people who hire {report.Ranking.Roles[2].Role.WithArticle}:**", words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_one_of_the_roles_needs_and_waits_is_said_to_be_missing_from_the_list()
    {
        string[] held = ["java", "python", "git", "sql", "rest-apis", "sql-database", "api-design"], missing = ["docker", "selenium", "playwright", "cypress", "test-automation", "test-planning"];
        Plan plan = new()
        {
            Skills = [.. held.Select(id => new SkillAnswer { Id = id, Level = Level.Competent }), .. missing.Select(id => new SkillAnswer { Id = id, Held = false })],
            Shortlist = [new() { Id = "back-end-developer" }, new() { Id = "test-automation-engineer" }],
        };
        var report = PlanReport.Of(plan, Catalogue.Embedded, [], new(2026, 11, 27));

        Assert.Equal(LeftOutReason.OtherRole, report.Gaps.LeftOut.Single(left => left.Skill.Id == "test-automation").Reason);
        Assert.Matches("What a test automation engineer needs beyond that .*Test automation.* is not on it\\.", MarkdownWriter.Write(PlanDocuments.Of(report)));
    }
}
