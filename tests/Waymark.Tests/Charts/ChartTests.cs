using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Waymark.Tests;

public sealed class ChartTests
{
    [Fact]
    public void Whatever_the_figures_every_picture_is_well_formed_and_stays_within_its_room() =>
        Prop.ForAll(AnyDocument.Texts, ArbMap.Default.ArbFor<double[]>(), (text, numbers) =>
        {
            foreach (var picture in Every(text, numbers).SelectMany(Pictures))
            {
                var svg = XElement.Parse(picture);
                Assert.All(svg.Descendants(), shape =>
                {
                    Assert.All(shape.Attributes(), attribute => Assert.DoesNotContain("NaN", attribute.Value, StringComparison.Ordinal));
                    Assert.Null(shape.Attribute("style"));
                    Assert.All((string[])["x", "x1", "x2", "cx"], name => Assert.InRange(Percent(shape, name), 0, 100));
                    Assert.InRange(Percent(shape, "x") + Percent(shape, "width"), 0, 100.02);
                });
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_chart_has_a_table_that_says_the_same() =>
        Assert.All(Every("Git", [1, 2, 3]), chart =>
        {
            Assert.NotEmpty(chart.Table.Rows);
            Assert.Equal(chart.Title, chart.Table.Caption);
        });

    [Fact]
    public void No_picture_is_read_out_since_words_beside_it_say_the_same() =>
        Assert.All(Every("Git", [1, 2, 3]).SelectMany(chart => Parse(chart).QuerySelectorAll("svg")), picture =>
            Assert.Equal(("true", null, null), (picture.GetAttribute("aria-hidden"), picture.GetAttribute("role"), picture.GetAttribute("aria-label"))));

    [Fact]
    public void What_a_colour_alone_shows_is_in_words_for_who_does_not_see_it()
    {
        Assert.Equal("4 of 8 31–69%; you: held in part (50%)", Value(OverlapBars.Of("Skills", [new("Git", new AskedShare.Counted(4, 8, new(.31, .69)), 0.5)])));
        Assert.Equal("most ask our estimate; you: not asked yet", Value(OverlapBars.Of("Skills", [new("Git", new AskedShare.Estimated(0.6, "most ask"), null)])));
        Assert.Equal("first in 40% 36–49% is where the score falls; 41% as you weigh it", Value(RankingRange.Of("Order", [new("Tester", .4, .41, new(.36, .49))])));
        Assert.Equal("first in 40%", Value(RankingRange.Of("Order", [new("Tester", .4)])));

        static string Value(Chart chart) => Parse(chart).QuerySelector(".rows .value")!.TextContent;
    }

    [Fact]
    public void A_week_is_read_once_and_leaves_no_empty_list()
    {
        var page = Parse(WeekStrip.Of("Week", [new("Writing code", 60, 2), new("Meetings", 40, null)]));
        Assert.Equal("true", page.QuerySelector(".rows")!.GetAttribute("aria-hidden"));
        Assert.Equal(["Writing code 60% love it", "Meetings 40% not rated yet"], page.QuerySelectorAll(".legend > li").Select(entry => entry.TextContent));
    }

    [Fact]
    public void What_is_held_fills_what_is_asked()
    {
        var chart = OverlapBars.Of("Skills", [new("Git", new AskedShare.Counted(4, 8), 0.5)]);
        Assert.Equal(("50%", "25%"), (Width(chart, "asked"), Width(chart, "held")));
    }

    [Fact]
    public void What_was_not_asked_yet_looks_unlike_what_is_missing()
    {
        var chart = OverlapBars.Of("Skills", [new("Git", new AskedShare.Counted(4, 8), null)]);
        Assert.Equal(("50%", null), (Width(chart, "unasked"), Width(chart, "asked")));
        Assert.Equal("not asked yet", chart.Table.Rows[0][^1].ToString());
    }

    [Fact]
    public void An_estimate_is_hatched_and_said_in_words()
    {
        var chart = OverlapBars.Of("Skills", [new("Git", new AskedShare.Estimated(0.6, "most ask"), 0)]);
        Assert.Contains("hatching", chart.Rows[0].Svg, StringComparison.Ordinal);
        Assert.Equal(("most ask", "our estimate"), (chart.Rows[0].Value, chart.Rows[0].Note));
        Assert.DoesNotContain("60%", chart.ToHtml().Replace("width=\"60%\"", "", StringComparison.Ordinal).Replace("x2=\"60%\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_week_that_is_not_full_stays_open_and_one_too_full_is_shrunk()
    {
        Assert.Equal("40%", Width(WeekStrip.Of("Week", [new("a", 40.3, 2)]), "liking-2"));
        Assert.Equal("50%", Width(WeekStrip.Of("Week", [new("a", 100, 2), new("b", 100, 0)]), "liking-0"));
    }

    [Fact]
    public void The_weeks_on_the_scale_are_few_and_round()
    {
        var chart = GapTimeline.Of("Plan", [new("Git", 0, 10, 23)]);
        Assert.Equal(["week 0", "4", "8", "12", "16", "20", "24"], XElement.Parse(chart.Axis!).Elements("text").Select(tick => tick.Value));
    }

    [Fact]
    public void The_baseline_is_in_the_picture_even_outside_the_range()
    {
        var chart = PayChart.Of("Pay", [new("EUR", "year", 3) { Min = 30_000, LowerQuartile = 32_000, Median = 35_000, UpperQuartile = 38_000, Max = 40_000, Baseline = 50_000 }]);
        var baseline = XElement.Parse(chart.Rows[0].Svg).Elements("line").Single(line => (string?)line.Attribute("class") == "baseline");
        Assert.Equal("96%", (string?)baseline.Attribute("x1"));
        Assert.Equal("30,000 to 40,000 in 3 postings; you want 50,000", chart.Rows[0].Note);
    }

    private static IEnumerable<Chart> Every(string text, double[] numbers)
    {
        var n = (double[])[.. numbers, 0, 1, .5, double.NaN, double.PositiveInfinity, -1];
        yield return OverlapBars.Of(text, [.. n.Select(x => new OverlapBar(text, new AskedShare.Counted((int)x, n.Length, new(x, n[0])), x)), .. n.Select(x => new OverlapBar(text, new AskedShare.Estimated(x, text), null))]);
        yield return DemandBars.Of(text, [.. n.Select(x => new DemandBar(text, new AskedShare.Estimated(x, text))), new(text, new AskedShare.Counted(3, 0))]);
        yield return WeekStrip.Of(text, [.. n.Select((x, i) => new WeekSegment(text, x, i % 7 > 5 ? null : (i % 7) - 3))]);
        yield return GapTimeline.Of(text, [.. n.Select(x => new TimelineItem(text, n[0], x, -x, text, x > 0))]);
        yield return RankingRange.Of(text, [.. n.Select(x => new RankingBar(text, x, n[0], x > 0 ? new(n[0], x) : null))]);
        yield return PayChart.Of(text, [.. n.Select(x => double.IsFinite(x) && Math.Abs(x) < 1e20 ? (decimal)x : 0).Select(x => new PayRange(text, text, 2) { Min = x, Median = -x, Max = 2, Baseline = x > 0 ? x : null })]);
    }

    private static IHtmlDocument Parse(Chart chart) => new HtmlParser().ParseDocument(chart.ToHtml());

    private static IEnumerable<string> Pictures(Chart chart) =>
        [.. chart.Rows.Select(row => row.Svg), .. chart.Legend.Select(entry => entry.Svg), .. chart.Axis is { } axis ? [axis] : (string[])[]];

    private static double Percent(XElement shape, string name) =>
        shape.Attribute(name) is { Value: [.. var figure, '%'] } ? double.Parse(figure, CultureInfo.InvariantCulture) : 0;

    private static string? Width(Chart chart, string look) =>
        chart.Rows.SelectMany(row => XElement.Parse(row.Svg).Elements("rect")).Where(bar => (string?)bar.Attribute("class") == look).Select(bar => (string?)bar.Attribute("width")).FirstOrDefault();
}
