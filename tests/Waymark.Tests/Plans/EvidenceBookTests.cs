using System.Text;
using Xunit;

namespace Waymark.Tests;

public sealed class EvidenceBookTests
{
    private const string Long = "We look for somebody who keeps the books of three small museums in order and who has worked with ledgers before and with the people who fill them and who knows that a till that is four pounds short on a rainy day in March is a question to ask and not a thing to write off and who can also speak to volunteers of all ages about receipts without anybody going home cross and who writes it down afterwards so that the next one knows";

    [Theory]
    [InlineData("Open from 9 a.m. to 5 p.m. on most days. Ask for keys.", "to 5", "Open from 9 a.m. to 5 p.m. on most days.")]
    [InlineData("Ask for keys. Bring SQL!", "SQL", "Bring SQL!")]
    public void The_sentence_around_the_words_is_quoted(string line, string words, string sentence) => Assert.Equal(sentence, QuoteOf(line, words));

    [Theory]
    [InlineData("Tableau or similar tools. Required: SQL, Tableau.")]
    [InlineData("  - Tableau or similar tools. Required: SQL, Tableau.")]
    public void Of_words_that_a_line_names_twice_the_sentence_is_that_of_the_place_they_were_read_at(string text)
    {
        EvidenceBook book = new();
        var at = text.LastIndexOf("Tableau", StringComparison.Ordinal);
        book.Link("why", Reading(text), new("text", at, 7, "Tableau"));
        Assert.Equal("Required: SQL, Tableau.", book.Quotes[0].Text);
    }

    [Fact]
    public void What_stands_near_each_other_in_a_very_long_sentence_is_one_quote_cut_at_spaces()
    {
        EvidenceBook book = new();
        foreach (var words in new[] { "ledgers", "museums", "receipts" })
        {
            book.Link("why", Reading(Long), At(Long, words));
        }

        Assert.Equal(2, book.Quotes.Count);
        Assert.All(book.Quotes, quote => Assert.InRange(quote.Text.Length, 100, 320));
        Assert.EndsWith(" …", book.Quotes[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("… ", book.Quotes[1].Text, StringComparison.Ordinal);
        Assert.Contains("receipts", book.Quotes[1].Text, StringComparison.Ordinal);
    }

    private static string QuoteOf(string line, string words)
    {
        EvidenceBook book = new();
        book.Link("why", Reading(line), At(line, words));
        return book.Quotes[0].Text;
    }

    private static Evidence At(string text, string words) => new("text", text.IndexOf(words, StringComparison.Ordinal), words.Length, words);

    private static PostingReading Reading(string text) => new(new Posting(text), PostingId.Of(Encoding.UTF8.GetBytes(text)), text);
}
