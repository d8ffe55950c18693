using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed class PastedPostingTests
{
    [Theory]
    [InlineData("Technical Writer\n\nWe write guides.", "Technical Writer", null, null)]
    [InlineData("Technical Writer at Brindle Moor\n\nWe write guides.", "Technical Writer", "Brindle Moor", null)]
    [InlineData("Position: Help Writer\nCompany: Tally Brook\nLocation: Porto\n\nWe write guides.", "Help Writer", "Tally Brook", "Porto")]
    [InlineData("Help Writer\nLocation: Porto\n\nAbout Tally Brook\nWe write guides.", "Help Writer", "Tally Brook", "Porto")]
    [InlineData("Orrin Valley is looking for a help writer.\nYou write guides.", null, "Orrin Valley", null)]
    [InlineData("Help Writer - Immediate Joiners Preferred\nTally Brook Technologies Pvt. Ltd.\nYou write guides.", "Help Writer", "Tally Brook Technologies Pvt. Ltd.", null)]
    [InlineData("Help Writer (Urgent)\nTally Brook | Porto / Remote\nYou write guides.", "Help Writer", "Tally Brook", null)]
    [InlineData("Help Writer - WFH\nBrindle GmbH\nYou write guides.", "Help Writer", "Brindle GmbH", null)]
    [InlineData("Help Writer\nYou write guides | and letters.", "Help Writer", null, null)]
    [InlineData("About us\nWe are looking for a help writer.", null, null, null)]
    [InlineData("We are looking for somebody who writes guides.", null, null, null)]
    public void What_a_text_says_about_itself_is_filled_in_and_nothing_else(string text, string? title, string? company, string? place)
    {
        var guess = PastedPosting.Guess(new(text));
        Assert.Equal((title, company, place), (guess.Title, guess.Company, guess.Location));
    }

    [Fact]
    public void What_was_said_already_stays() =>
        Assert.Equal("Writer", PastedPosting.Guess(new("Technical Writer\n\nWe write guides.") { Title = "Writer" }).Title);
}
