using Xunit;

namespace Waymark.Tests;

public sealed class CorrectionTests
{
    private static readonly PostingReading Read = PlainReader.Shared.Read(new Posting("Requirements\n- Java and Java again\n- Python is a plus") { Title = "Java developer" });

    [Fact]
    public void A_word_that_is_no_skill_can_be_taken_out_by_its_occurrence()
    {
        var before = Skills(Read).ToList();
        var after = Skills(Corrected(new() { What = "skill", Quote = "Java", Occurrence = 2 })).ToList();
        Assert.Equal(2, before.Count(id => id == "java"));
        Assert.Equal(1, after.Count(id => id == "java"));
    }

    [Fact]
    public void Words_can_be_said_to_be_another_skill() =>
        Assert.Contains("kotlin", Skills(Corrected(new() { What = "skill", Quote = "Java again", Value = "kotlin" })));

    [Fact]
    public void A_necessity_can_be_put_right() =>
        Assert.Equal(Necessity.Required, Corrected(new() { What = "necessity", Quote = "Python", Value = "required" }).Requirements.Single(requirement => requirement.AnyOf[0].Skill.Id == "python").Necessity);

    [Fact]
    public void A_fact_and_the_role_can_be_put_right_or_taken_away()
    {
        Assert.Equal(WorkMode.Hybrid, Corrected(new() { What = "workMode", Value = "hybrid" }).Facts.WorkMode?.Value);
        Assert.Null(Corrected(new() { What = "role" }).Role);
        Assert.Equal("mobile-developer", Corrected(new() { What = "role", Value = "mobile-developer" }).Role?.Role.Id);
    }

    [Fact]
    public void A_correction_whose_words_are_gone_or_that_is_about_another_posting_changes_nothing()
    {
        Assert.Equal(Skills(Read), Skills(Corrected(new() { What = "skill", Quote = "Cobol", Value = "cobol" })));
        Assert.Equal(Skills(Read), Skills(Read.With([new() { Posting = new('0', 32), What = "skill", Quote = "Java" }], Catalogue.Embedded)));
    }

    private static PostingReading Corrected(Correction correction) => Read.With([correction with { Posting = Read.Id.ToString() }], Catalogue.Embedded);

    private static IEnumerable<string> Skills(PostingReading reading) => reading.Requirements.SelectMany(requirement => requirement.AnyOf).Select(mention => mention.Skill.Id);
}
