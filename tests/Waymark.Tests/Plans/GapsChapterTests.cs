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
}
