using Xunit;

namespace Waymark.Tests;

public sealed class UnknownTermTests
{
    private static readonly PostingReader Reader = PlainReader.Shared;

    private static readonly IReadOnlyList<PostingReading> Readings =
        [.. new[] { "Requirements\n- Java, Zorkomat and SQL", "Requirements\n- SQL, Zorkomat or Python\n- Java, Quibblefish", "Requirements\n- SQL, ZORKOMAT or Python" }.Select(text => Reader.Read(new Posting(text)))];

    [Fact]
    public void The_term_of_most_postings_comes_first_whatever_its_case()
    {
        var terms = UnknownTerm.Of(Readings, Plan.Empty);
        Assert.Equal([("Zorkomat", 3), ("Quibblefish", 1)], terms.Select(term => (term.Text, term.Postings)));
        Assert.Equal(terms, UnknownTerm.Of(Readings.Reverse(), Plan.Empty));
    }

    [Fact]
    public void What_was_decided_on_is_not_asked_again() =>
        Assert.Equal("Quibblefish", Assert.Single(UnknownTerm.Of(Readings, Plan.Empty with { Terms = [new() { Text = "zorkomat", Accepted = false }] })).Text);

    [Fact]
    public void A_degree_and_what_it_is_in_are_no_unknown_terms() =>
        Assert.Equal(["Zorkomat"], Reader.Read(new("Requirements\n- BS, MS or Ph.D. in Zoology, Botany or a related field\n- Java, Zorkomat and SQL")).Unknown.Select(term => term.Text));
}
