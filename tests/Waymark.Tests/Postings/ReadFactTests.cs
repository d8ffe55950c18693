using Xunit;

namespace Waymark.Tests;

public sealed class ReadFactTests
{
    [Fact]
    public void What_a_posting_states_is_said_in_words_with_the_words_it_was_read_from()
    {
        var reading = PlainReader.Shared.Read(new Posting("This is a hybrid role: two days a week in our office. You are never on call: there is no on-call rota.\nSalary: 45,000 to 52,000 EUR a year.\nRequirements\n- Java and SQL\n- Bachelor's degree or equivalent experience") { Title = "Senior Java Developer" });
        var facts = ReadFact.Of(reading);
        Assert.Contains(("Level", "senior"), facts.Select(fact => (fact.Called, fact.Words)));
        Assert.Contains(("Where one works", "hybrid"), facts.Select(fact => (fact.Called, fact.Words)));
        Assert.Contains(("Pay", "45,000 to 52,000 EUR a year"), facts.Select(fact => (fact.Called, fact.Words)));
        Assert.Contains(("Degree", "bachelor, or experience"), facts.Select(fact => (fact.Called, fact.Words)));
        Assert.All(facts.Where(fact => fact.Evidence.In == "text"), fact => Assert.Equal(fact.Evidence.Text, reading.Text.Substring(fact.Evidence.Start, fact.Evidence.Length)));
    }
}
