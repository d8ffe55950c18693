using Xunit;
using static Waymark.Inline;

namespace Waymark.Tests;

public sealed class InlinesTests
{
    [Fact]
    public void I_can_write_a_line_with_holes()
    {
        Inlines line = $"You meet {new Strong("61%")} of {8} postings, {0.5:0.00} {Chip.Gap("Git")}";
        Assert.Equal([new Text("You meet "), new Strong("61%"), new Text(" of 8 postings, 0.50 "), Chip.Gap("Git")], line.Parts);
        Assert.Equal("You meet 61% of 8 postings, 0.50 Git", line.ToString());
    }

    [Fact]
    public void Lines_of_the_same_stretches_are_equal() =>
        Assert.Equal((Inlines)$"a {new Strong("b")}{"c"}", Inlines.Of(new Text("a "), new Strong("b"), new Text("c")));

    [Theory]
    [InlineData("#evidence-12", "#evidence-12")]
    [InlineData("#own:skill.x", "#own:skill.x")]
    [InlineData("https://a.example/ü?a=1&b=(2)", "https://a.example/%C3%BC?a=1&b=(2)")]
    [InlineData("HTTP://A.example", "http://a.example/")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("https://bank.example@evil.example/", null)]
    [InlineData("//evil.example", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("#a b", null)]
    [InlineData("#", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Links_lead_into_the_document_or_to_the_web_and_nowhere_else(string? target, string? expected)
    {
        Assert.Equal(expected, Link.TryParse(target));
        Assert.Equal(expected is not null, Link.To("words", target) is Link);
    }

    [Fact]
    public void A_row_has_a_cell_for_each_column() =>
        Assert.Throws<ArgumentException>(() => new Block.Table("", ["a", "b"], [["only one"]]));
}
