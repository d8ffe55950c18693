using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static Waymark.Block;

namespace Waymark.Tests;

public sealed class HtmlWriterTests
{
    private static readonly HashSet<string> Known =
    [
        "html", "head", "meta", "title", "style", "body", "a", "nav", "ol", "ul", "li", "main", "header", "h1", "h2", "h3", "h4", "h5", "h6", "p", "strong", "em", "span", "small", "div", "article", "figure", "figcaption", "blockquote",
        "table", "caption", "thead", "tbody", "tr", "th", "td", "details", "summary", "svg", "rect", "line", "circle", "text",
    ];

    [Fact]
    public void Any_text_in_any_block_comes_out_as_exactly_that_text_and_as_no_element() => Prop.ForAll(AnyDocument.Texts, text =>
    {
        // Given
        var expected = PrintableText.Of(text);

        // When
        var page = Parse(HtmlWriter.Write(AnyDocument.Holding(text)));

        // Then
        Assert.Equal(expected, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(expected, page.QuerySelector("h2")!.TextContent);
        Assert.Equal(text.Length == 0 ? "" : string.Concat(Enumerable.Repeat(expected, 8)), page.QuerySelector("main > p:not(.lead)")!.TextContent);
        foreach (var selector in (string[])["h3", "li:not(.rows *, .legend *) > p", "caption", ".fit > table:not(details *) th", "blockquote p", ".sheet > :is(h4, h5)", ".sheet > p"])
        {
            var found = page.QuerySelectorAll("main " + selector);
            Assert.True(found.Length > 0 || text.Length == 0, selector);
            Assert.All(found, element => Assert.Equal(expected, element.TextContent));
        }

        Assert.All(page.QuerySelectorAll(".fit > table:not(details *) td"), cell => Assert.Equal(string.IsNullOrWhiteSpace(expected) ? "–none" : expected, cell.TextContent));
        Assert.All(page.All, element => Assert.Contains(element.LocalName, Known));
        Assert.All(page.All.SelectMany(element => element.Attributes), attribute => Assert.False(attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style", attribute.Name));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Matches("^(#|https?://)", link.GetAttribute("href")));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Ordinary_text_is_printable_as_it_is() => Prop.ForAll(AnyDocument.Texts, text =>
        text.EnumerateRunes().Any(rune => Rune.IsControl(rune) || rune == Rune.ReplacementChar || rune.Value is 0x2028 or 0x2029 or 0xFFFE or 0xFFFF) || PrintableText.Of(text) == text).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void The_same_document_is_the_same_bytes() =>
        Assert.Equal(HtmlWriter.Write(AnyDocument.Holding("a & b")), HtmlWriter.Write(AnyDocument.Holding("a & b")));

    [Fact]
    public void The_file_may_load_and_run_nothing_but_its_own_style()
    {
        var page = Parse(HtmlWriter.Write(AnyDocument.Holding("x")));
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent)));
        Assert.Equal($"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"));
        Assert.Equal("no-referrer", page.QuerySelector("meta[name=referrer]")!.GetAttribute("content"));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_trail_leads_to_every_chapter_and_the_first_link_skips_it()
    {
        var page = Parse(HtmlWriter.Write(new("Plan", "", "en", [Heading.Chapter("Reasons", "reasons"), new Paragraph("why"), Heading.Chapter("Direction", "direction")])));
        Assert.Equal(["#reasons", "#direction"], page.QuerySelectorAll(".trail a").Select(link => link.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Equal("Skip to the plan", page.QuerySelector("a")!.TextContent);
    }

    [Fact]
    public void A_link_to_a_quote_knows_its_number_for_paper()
    {
        var page = Parse(HtmlWriter.Write(new("Plan", "", "en", [new Paragraph($"as {Inline.Link.To("here", "#evidence-7")}"), new Quote("one", "A", "evidence-3"), new Quote("two", "B", "evidence-7")])));
        Assert.Equal("2", page.QuerySelector("main a")!.GetAttribute("data-number"));
        Assert.Equal("2", page.QuerySelector("#evidence-7 figcaption")!.GetAttribute("data-number"));
    }

    [Fact]
    public void A_link_whose_words_are_the_number_says_it_once_on_paper()
    {
        var page = Parse(HtmlWriter.Write(new("Plan", "", "en", [new Paragraph($"as {Inline.Link.To("1", "#evidence-7")}"), new Quote("one", "A", "evidence-7")])));
        Assert.False(page.QuerySelector("main a")!.HasAttribute("data-number"));
    }

    [Theory]
    [InlineData("6", "sentence 6", """<span class="hidden">sentence </span>6""")]
    [InlineData("why", "why, sentence 18", """why<span class="hidden">, sentence 18</span>""")]
    [InlineData("why", null, "why")]
    [InlineData("why", "sentence 18", "why")]
    public void A_link_of_few_words_is_called_by_more_than_is_seen(string words, string? name, string expected)
    {
        var page = Parse(HtmlWriter.Write(new("Plan", "", "en", [new Paragraph(Inline.Link.To(words, "https://a.example/", name))])));
        Assert.Equal(expected, page.QuerySelector("main a")!.InnerHtml);
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_only_its_words()
    {
        var page = Parse(HtmlWriter.Write(new("Plan", "", "en", [new Paragraph($"as {Inline.Link.To("here", "#nowhere")}")])));
        Assert.Empty(page.QuerySelectorAll("main a"));
        Assert.Equal("as here", page.QuerySelector("main p")!.TextContent);
    }

    [Fact]
    public void An_anchor_used_twice_is_one_place()
    {
        var page = Parse(HtmlWriter.Write(new("Plan", "", "en", [new Quote("one", "A", "e"), new Quote("two", "B", "e"), new Heading(2, "Main", HtmlBlocks.MainId)])));
        var ids = page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Headings_of_sheets_go_one_below_where_they_stand()
    {
        var page = Parse(HtmlWriter.Write(new("Plan", "", "en", [new Heading(2, "Gaps"), new Sheet("Git", [new Sheet("Inner", [])]), new Heading(3, "More"), new Sheet("API", [])])));
        Assert.Equal(["H1 Plan", "H2 Gaps", "H3 Git", "H4 Inner", "H3 More", "H4 API"], page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => $"{heading.TagName} {heading.TextContent}"));
    }

    [Fact]
    public void What_unfolds_under_a_chart_says_of_which_chart_it_is()
    {
        var page = Parse(HtmlWriter.Write(new("Plan", "", "en", [WeekStrip.Of("The week of a tester", [new("Testing", 100, 2)]), WeekStrip.Of("The week of a baker", [new("Baking", 100, 2)])])));
        Assert.Equal(["The week of a tester: as a table", "The week of a baker: as a table"], page.QuerySelectorAll("summary").Select(summary => summary.TextContent));
    }

    [Fact]
    public void Every_table_has_a_name_seen_or_not()
    {
        Table Named(string caption) => new(caption, ["who"], [["Ana"]]);
        var page = Parse(HtmlWriter.Write(new("Plan", "", "en", [new Heading(3, "People"), Named("Your team"), Named(""), new Sheet("Others", [Named("")]), Named(""), WeekStrip.Of("The week", [new("Testing", 100, 2)])])));
        Assert.Equal(
            ["Your team", "People (hidden)", "Others (hidden)", "People (hidden)", "The week (hidden)"],
            page.QuerySelectorAll("table").Select(table => table.QuerySelector("caption")!).Select(caption => caption.TextContent + (caption.ClassName == "hidden" ? " (hidden)" : "")));
    }

    [Fact]
    public void A_plan_read_aloud_tells_its_headings_tables_links_and_what_unfolds_apart()
    {
        var page = Parse(HtmlWriter.Write(SamsReport.Document));
        foreach (var selector in (string[])["h1, h2, h3, h4", "caption", "summary"])
        {
            Assert.Distinct(page.QuerySelectorAll(selector).Select(element => element.TextContent));
        }

        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.All(page.QuerySelectorAll("a[href^='#evidence-']"), link => Assert.EndsWith($"sentence {link.GetAttribute("href")!["#evidence-".Length..]}", link.TextContent, StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("td"), cell => Assert.NotEmpty(cell.TextContent.Trim()));
    }

    [Fact]
    public void A_sentence_is_no_name_of_a_row()
    {
        var table = new Table("", ["they ask", "you can say"], [["“You write tests.”", "I wrote tests."]]);
        Assert.Equal("row", Parse(HtmlWriter.Write(new("Plan", "", "en", [table]))).QuerySelector("tbody th")!.GetAttribute("scope"));
        var page = Parse(HtmlWriter.Write(new("Plan", "", "en", [table with { NamesRows = false }])));
        Assert.Equal(["“You write tests.”", "I wrote tests."], page.QuerySelectorAll("tbody td").Select(cell => cell.TextContent));
        Assert.Empty(page.QuerySelectorAll("tbody th"));
    }

    [Fact]
    public void A_cell_without_words_says_so_to_the_eye_and_to_the_ear()
    {
        var page = Parse(HtmlWriter.Write(new("Plan", "", "en", [new Table("", ["skill", "what shows it"], [["Git", ""]])])));
        Assert.Equal("""<span aria-hidden="true">–</span><span class="hidden">none</span>""", page.QuerySelector("td")!.InnerHtml);
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser(new() { IsStrictMode = false }).ParseDocument(html);
}
