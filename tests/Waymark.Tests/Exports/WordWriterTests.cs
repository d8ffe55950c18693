using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using Waymark.Formats;
using Xunit;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using ChartFile = DocumentFormat.OpenXml.Packaging.ChartPart;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using S = DocumentFormat.OpenXml.Spreadsheet;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Waymark.Tests;

public sealed class WordWriterTests
{
    private static readonly DateOnly Day = new(2026, 3, 31);

    private static readonly Lazy<byte[]> Sam = new(() => WordWriter.Write(SamsReport.Document, Day));

    [Fact]
    public void The_validator_of_the_open_xml_sdk_has_nothing_to_say()
    {
        using var word = Open(Sam.Value);
        Assert.Empty(Problems(word));
        Assert.All(word.MainDocumentPart!.ChartParts, chart =>
        {
            using var workbook = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), false);
            Assert.Empty(Problems(workbook));
        });
    }

    [Fact]
    public void Any_text_in_any_block_comes_out_as_that_text_in_a_valid_file() => Prop.ForAll(AnyDocument.Texts, text =>
    {
        // Given
        var expected = PrintableText.Of(text).Replace("\n", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal);

        // When
        using var word = Open(WordWriter.Write(AnyDocument.Holding(text), Day));

        // Then
        Assert.Empty(Problems(word));
        var paragraphs = word.MainDocumentPart!.Document.Body!.Descendants<W.Paragraph>().ToLookup(paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!, paragraph => paragraph.InnerText);
        Assert.All((string[])["Title", "Heading1", "Heading2", "Heading3", "Quote"], style => Assert.Contains(expected, paragraphs[style]));
        Assert.All(paragraphs["TableText"], cell => Assert.True(cell == expected || expected.Length == 0, cell));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Fact]
    public void The_same_document_and_day_are_the_same_bytes() => Assert.Equal(Sam.Value, WordWriter.Write(SamsReport.Document, Day));

    [Fact]
    public void The_file_says_its_title_language_and_day()
    {
        using var word = Open(Sam.Value);
        Assert.Equal(("Sam’s plan", "en-GB"), (word.PackageProperties.Title, word.PackageProperties.Language));
        Assert.Equal(Day, DateOnly.FromDateTime(word.PackageProperties.Modified!.Value.ToUniversalTime()));
        Assert.Contains(word.MainDocumentPart!.FooterParts.Single().Footer.Descendants<W.SimpleField>(), field => field.Instruction!.Value!.Trim() == "PAGE");
    }

    [Fact]
    public void Headings_are_headings_of_word_and_chapters_begin_pages()
    {
        using var word = Open(Sam.Value);
        var headings = word.MainDocumentPart!.Document.Body!.Descendants<W.Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Heading1").ToList();
        Assert.Equal(SamsReport.Document.Blocks.OfType<Block.Heading>().Where(heading => heading.Level == 2).Select(heading => heading.Text), headings.Select(heading => heading.InnerText));
        Assert.Equal(SamsReport.Document.Chapters.Select(chapter => chapter.Text), headings.Where(heading => heading.ParagraphProperties!.PageBreakBefore is not null).Select(heading => heading.InnerText));
    }

    [Fact]
    public void Every_table_repeats_its_header_on_every_page()
    {
        using var word = Open(Sam.Value);
        var tables = word.MainDocumentPart!.Document.Body!.Descendants<W.Table>().ToList();
        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.NotNull(table.Elements<W.TableRow>().First().TableRowProperties!.GetFirstChild<W.TableHeader>()));
    }

    [Fact]
    public void Links_lead_to_bookmarks_that_are_there_and_to_the_web()
    {
        using var word = Open(Sam.Value);
        var body = word.MainDocumentPart!.Document.Body!;
        var marks = body.Descendants<W.BookmarkStart>().Select(mark => mark.Name!.Value).ToHashSet();
        var links = body.Descendants<W.Hyperlink>().ToList();
        Assert.All(links.Where(link => link.Anchor is not null), link => Assert.Contains(link.Anchor!.Value, marks));
        Assert.All(links.Where(link => link.Id is not null), link => Assert.StartsWith("http", word.MainDocumentPart!.HyperlinkRelationships.Single(one => one.Id == link.Id!.Value).Uri.ToString(), StringComparison.Ordinal));
        Assert.Contains(links, link => link.Anchor is not null);
    }

    [Fact]
    public void A_numbered_list_begins_at_one_again()
    {
        using var word = Open(WordWriter.Write(new("t", "", "en", [Block.ListBlock.Numbers("a", "b"), Block.ListBlock.Numbers("c")]), Day));
        var numbers = word.MainDocumentPart!.Document.Body!.Descendants<W.NumberingId>().Select(number => number.Val!.Value).ToList();
        Assert.Equal([2, 2, 3], numbers);
    }

    [Fact]
    public void Charts_of_bars_are_words_own_with_the_same_figures_in_the_workbook_and_every_figure_in_words()
    {
        using var word = Open(Sam.Value);
        var charts = Charts(SamsReport.Document.Blocks).Where(chart => chart.Bars is { Rows.Count: > 0, Parts.Count: > 0 }).ToList();
        var drawn = word.MainDocumentPart!.Document.Body!.Descendants<D.Inline>().ToList();
        Assert.NotEmpty(charts);
        Assert.Equal(charts.Select(chart => chart.Title), drawn.Select(inline => inline.DocProperties!.Name!.Value));
        foreach (var (chart, inline) in charts.Zip(drawn))
        {
            Assert.All(chart.Table.Rows, row => Assert.Contains(PrintableText.Line(row[0].ToString()), inline.DocProperties!.Description!.Value!, StringComparison.Ordinal));
            var part = (ChartFile)word.MainDocumentPart.GetPartById(inline.Descendants<C.ChartReference>().Single().Id!.Value!);
            var cached = part.ChartSpace.Descendants<C.BarChartSeries>().Select(series => series.Descendants<C.Values>().Single().Descendants<C.NumericValue>().Select(value => double.Parse(value.Text, CultureInfo.InvariantCulture)).ToList()).ToList();
            Assert.Equal(chart.Bars!.Parts.Select(bar => bar.Lengths), cached);
            Assert.Equal(cached, Figures(part));
        }
    }

    [Fact]
    public void A_chart_has_the_words_of_every_row_and_room_for_those_that_take_several_lines()
    {
        static (C.CategoryAxis Axis, long Height) Drawn(string words)
        {
            ChartBars bars = new([words, words, words, words, words, words], [new("", "held", [1, 1, 1, 1, 1, 1])], 1);
            using var word = Open(WordWriter.Write(new("t", "", "en", [new Block.ChartBlock(Charts(SamsReport.Document.Blocks).First() with { Bars = bars })]), Day));
            return (word.MainDocumentPart!.ChartParts.Single().ChartSpace.Descendants<C.CategoryAxis>().Single(), word.MainDocumentPart.Document.Body!.Descendants<D.Extent>().Single().Cy!.Value);
        }

        var (axis, low) = Drawn("short");
        Assert.Equal(1, axis.GetFirstChild<C.TickLabelSkip>()!.Val!.Value);
        Assert.Equal(0, axis.Descendants<DocumentFormat.OpenXml.Drawing.BodyProperties>().Single().Rotation!.Value);
        Assert.InRange(Drawn(new string('x', 100)).Height, 3 * low / 2, 3 * low);
    }

    [Fact]
    public void Columns_whose_words_have_room_leave_the_rest_to_the_one_that_tells_much()
    {
        var told = string.Join(' ', Enumerable.Repeat("many words", 12));
        using var word = Open(WordWriter.Write(new("t", "", "en", [new Block.Table("", ["skill", "how well", "what shows it"], [["Git", "proficient", told], ["Moodle", "competent", told]])]), Day));
        var widths = word.MainDocumentPart!.Document.Body!.Descendants<W.GridColumn>().Select(column => int.Parse(column.Width!.Value!, CultureInfo.InvariantCulture)).ToList();
        Assert.InRange(widths[2], widths.Sum() * 2 / 3, widths.Sum());
        Assert.All(widths, width => Assert.InRange(width, 900, 9412));
    }

    [Fact]
    public void A_picture_that_is_not_of_bars_is_its_table()
    {
        var pay = PayChart.Of("Pay", [new("EUR", "year", 3) { Min = 30_000, Max = 60_000 }]);
        using var word = Open(WordWriter.Write(new("t", "", "en", [pay]), Day));
        Assert.Empty(word.MainDocumentPart!.ChartParts);
        Assert.Single(word.MainDocumentPart.Document.Body!.Descendants<W.Table>());
    }

    [Fact]
    public void Every_look_of_a_bar_has_a_row()
    {
        AskedShare[] shares = [new AskedShare.Counted(1, 2), new AskedShare.Estimated(.5, "some")];
        Chart[] charts =
        [
            OverlapBars.Of("", [.. from share in shares from held in (double?[])[null, .5] select new OverlapBar("", share, held)]),
            DemandBars.Of("", [.. shares.Select(share => new DemandBar("", share))]),
            WeekStrip.Of("", [.. ((int?[])[-2, -1, 0, 1, 2, null]).Select(liking => new WeekSegment("", 10, liking))]),
            RankingRange.Of("", [new("", .5)]),
            GapTimeline.Of("", [new("", 1, 2, 3), new("", 1, 2, 3, IsEvidence: true)]),
        ];
        Assert.Equal([6, 2, 6, 1, 4], charts.Select(chart => chart.Bars!.Parts.Count));
        Assert.All(charts.SelectMany(chart => chart.Bars!.Parts), part => Assert.True(ChartLook.IsKnown(part.Look), part.Look));
    }

    private static IEnumerable<Chart> Charts(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Block.ChartBlock chart => [chart.Chart],
        Block.Sheet sheet => Charts(sheet.Blocks),
        Block.ListBlock list => Charts(list.Items.SelectMany(item => item.Blocks)),
        _ => [],
    });

    private static List<List<double>> Figures(ChartFile part)
    {
        using var workbook = SpreadsheetDocument.Open(part.EmbeddedPackagePart!.GetStream(), false);
        var rows = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<S.Row>().Skip(1)
            .Select(row => row.Elements<S.Cell>().Skip(1).Select(cell => double.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)).ToList()).ToList();
        return [.. Enumerable.Range(0, rows[0].Count).Select(column => rows.Select(row => row[column]).ToList())];
    }

    private static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), false);

    private static List<string> Problems(OpenXmlPackage package) =>
        [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
}
