using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Xunit;
using static Waymark.Block;

namespace Waymark.Tests;

public sealed class MarkdownWriterTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseAutoLinks().UseTaskLists().UseFootnotes().UseMathematics().UseGenericAttributes().Build();

    [Fact]
    public void Any_text_in_any_block_reads_back_as_that_text() => Prop.ForAll(AnyDocument.Texts, text =>
    {
        // Given
        var line = PrintableText.Line(text);

        // When
        var page = Rendered(AnyDocument.Holding(text));

        // Then
        Assert.Equal(line, Line(page.QuerySelector("h1")?.TextContent));
        if (line.Length > 0)
        {
            Assert.Equal([line, line], page.QuerySelectorAll("ul")[0].QuerySelectorAll("li").Select(item => Line(item.TextContent)));
            Assert.Equal(Enumerable.Repeat(line, 6), page.QuerySelectorAll("table")[0].QuerySelectorAll("th, td").Select(cell => Line(cell.TextContent)));
            Assert.StartsWith(line, Line(page.QuerySelector("blockquote")!.TextContent), StringComparison.Ordinal);
            Assert.Equal(3, page.QuerySelectorAll("table").Length);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Any_text_in_any_block_is_never_markup_or_html() => Prop.ForAll(AnyDocument.Texts, text =>
    {
        HashSet<string> known = ["html", "head", "body", "h1", "h2", "h3", "h4", "h5", "p", "strong", "em", "a", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "blockquote", "hr"];
        var page = Rendered(AnyDocument.Holding(text));
        Assert.All(page.All, element => Assert.Contains(element.LocalName, known));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Matches("^(#|https?://)", link.GetAttribute("href")));
        Assert.All(page.All.SelectMany(element => element.Attributes), attribute => Assert.Contains(attribute.Name, (string[])["href", "style", "id", "start"]));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData("C# and F#", "C# and F#")]
    [InlineData("snake_case, $50,000–60,000 & more (R&D)", "snake_case, \\$50,000–60,000 & more (R&D)")]
    [InlineData("1. first", "1\\. first")]
    [InlineData("- not a list", "\\- not a list")]
    [InlineData("a < b", "a \\< b")]
    public void As_few_backslashes_as_it_takes(string text, string expected) =>
        Assert.Equal($"# Plan\n\n{expected}\n", MarkdownWriter.Write(new("Plan", "", "en", [new Paragraph(text)])));

    [Fact]
    public void A_link_to_a_quote_leads_to_its_section_and_names_its_number() =>
        Assert.Equal(
            """
            # Plan

            Asked in [5 of 8, no. 1](#where-it-says-so).

            ## Where it says so

            > You know Git.
            >
            > — No. 1: [Acme, Writer](https://a.example/jobs/1)

            """.ReplaceLineEndings("\n"),
            MarkdownWriter.Write(new("Plan", "", "en",
            [
                new Paragraph($"Asked in {Inline.Link.To("5 of 8", "#evidence-12")}."),
                new Heading(2, "Where it says so"),
                new Quote("You know Git.", "Acme, Writer", "evidence-12") { Address = "https://a.example/jobs/1" },
            ])));

    [Fact]
    public void A_table_reads_well_raw() =>
        Assert.Equal(
            """
            # Plan

            **Skills**

            | Skill |  Asked |
            | ----- | -----: |
            | Git   | 5 of 8 |
            | A\|B  |      – |

            """.ReplaceLineEndings("\n"),
            MarkdownWriter.Write(new("Plan", "", "en", [new Table("Skills", ["Skill", TableColumn.Number("Asked")], [["Git", "5 of 8"], ["A|B", "–"]])])));

    [Fact]
    public void Two_lists_in_a_row_stay_two() =>
        Assert.Equal(2, Rendered(new("Plan", "", "en", [ListBlock.Bullets("a", "b"), ListBlock.Bullets("c")])).QuerySelectorAll("ul").Length);

    [Fact]
    public void The_same_document_is_the_same_bytes() =>
        Assert.Equal(MarkdownWriter.Write(AnyDocument.Holding("a | b")), MarkdownWriter.Write(AnyDocument.Holding("a | b")));

    private static AngleSharp.Html.Dom.IHtmlDocument Rendered(PlanDocument document) =>
        new HtmlParser().ParseDocument(Markdown.ToHtml(MarkdownWriter.Write(document), GitHub));

    private static string Line(string? text) => PrintableText.Line(text ?? "");
}
