using Xunit;

namespace Waymark.Tests;

public sealed class CorrectableFactTests
{
    private static readonly PostingReading Read = PlainReader.Shared.Read(new Posting("We are looking for a developer who knows Java and SQL well.") { Title = "Developer" });

    [Fact]
    public void Every_value_that_can_be_chosen_is_there_after_the_correction() => Assert.All(CorrectableFact.All, fact =>
        Assert.All(fact.Choices.Count > 0 ? fact.Choices.Select(choice => choice.Value) : [fact.IsNumber ? "7" : "fishing"], value =>
        {
            Assert.True(fact.Takes(value));
            Assert.Equal(value, fact.ValueIn(Corrected(fact.What, value)));
        }));

    [Fact]
    public void Every_fact_can_be_said_not_to_be_stated() => Assert.All(CorrectableFact.All, fact => Assert.Null(fact.ValueIn(Corrected(fact.What, null))));

    [Fact]
    public void Together_with_the_role_these_are_all_that_can_be_put_right() =>
        Assert.Equal(Corrections.Names.Order(StringComparer.Ordinal), CorrectableFact.All.Select(fact => fact.What).Append("role").Order(StringComparer.Ordinal));

    [Fact]
    public void What_no_fact_can_be_is_not_taken() =>
        Assert.DoesNotContain(CorrectableFact.All.Where(fact => fact.What != "industry"), fact => fact.Takes("a few"));

    private static PostingReading Corrected(string what, string? value) => Read.With([new() { Posting = Read.Id.ToString(), What = what, Value = value }], Catalogue.Embedded);
}
