using FsCheck;
using FsCheck.Fluent;
using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<h2>What you do</h2><p>Build.</p><p>Run.</p>", "What you do\n\nBuild.\n\nRun.")]
    [InlineData("<p>Bring:</p><ul><li>C#</li><li><p>SQL</p></li></ul><p>Then</p>", "Bring:\n- C#\n- SQL\n\nThen")]
    [InlineData("<ul><li>Lead<ul><li>people</li><li>work</li></ul></li><li>Learn</li></ul>", "- Lead\n- people\n- work\n- Learn")]
    [InlineData("<li>one<li>two", "- one\n- two")]
    [InlineData("<ul><li>• one</li><li></li><li>&nbsp;– two</li></ul>", "- one\n- two")]
    [InlineData("a<br>b<br/><br>c", "a\nb\n\nc")]
    [InlineData("<p>a</p><p>&nbsp;</p><div><br></div><p>b</p>", "a\n\nb")]
    [InlineData("<b>Senior</b> <i>En</i>gineer&nbsp;&amp;&#160;friend", "Senior Engineer & friend")]
    [InlineData("<div>one</div><div>two</div>", "one\ntwo")]
    [InlineData("<table><tr><th>Skill</th><th>Level</th></tr><tr><td>Go</td><td>high</td></tr></table>", "Skill | Level\nGo | high")]
    [InlineData("<p>x<script>if (a < b) '</p>'</script><style>p{}</style>y<!-- z --></p>", "xy")]
    [InlineData("<p>shown</p><div hidden>not <div>shown</div></div><p>again</p>", "shown\n\nagain")]
    [InlineData("<pre>a\n  b</pre>", "a\nb")]
    [InlineData("<p>wrapped\nsource</p>", "wrapped source")]
    [InlineData("first <b>line</b>\nsecond line", "first line\nsecond line")]
    [InlineData("<job-title>Tester</job-title><job-place>Bonn</job-place>", "Tester\nBonn")]
    [InlineData("zero\u200Bwidth soft&shy;hyphen", "zerowidth softhyphen")]
    [InlineData("<li>R&amp;amp;D in &amp;quot;tools&amp;quot;</li>", "- R&D in \"tools\"")]
    [InlineData("", "")]
    public void Html_becomes_the_lines_that_a_person_sees(string html, string text) => Assert.Equal(text, HtmlText.From(html));

    [Fact]
    public void Any_text_that_was_encoded_comes_back_as_clean_lines() =>
        Prop.ForAll<NonNull<string>>(text =>
            HtmlText.From($"<pre>{System.Net.WebUtility.HtmlEncode(text.Get.Replace("\0", "", StringComparison.Ordinal))}</pre>") is var read
            && read == TextLines.Clean(read)).QuickCheckThrowOnFailure();

    [Fact]
    public void Cleaning_twice_changes_nothing() =>
        Prop.ForAll(
            Gen.Elements("a", " ", "\n", "\r\n", "-", "- ", "•", "\u00A0", "\u200B", "–", "*", "\u2028", "\t", "b").ArrayOf().Select(string.Concat).ToArbitrary(),
            text => TextLines.Clean(text) is var clean && clean == TextLines.Clean(clean) && !clean.Contains("\n\n\n", StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("<div>")]
    [InlineData("<ul><li>")]
    [InlineData("<b>x<p>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<a type type=1 b")]
    [InlineData("&lt")]
    [InlineData("</")]
    [InlineData("<!--")]
    [InlineData("<main>x")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"JobPosting\"}</script>")]
    public void Hostile_pages_are_read_to_their_end(string piece) =>
        Assert.NotEmpty(Reading.Records(string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length)), "page.html"));
}
