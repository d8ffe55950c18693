using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Waymark.Formats;

/// <summary>Writes the blocks of one document as paragraphs, tables and charts of Word.</summary>
internal sealed class WordBlocks(WordPlaces places, WordLists lists, WordCharts charts, int width)
{
    private const int DeepestHeading = 5;

    private readonly List<OpenXmlElement> written = [];
    private int level = 1;

    /// <summary>What was written so far.</summary>
    public IReadOnlyList<OpenXmlElement> Written => written;

    /// <summary>A paragraph of its own.</summary>
    public void Line(string style, Inlines words) => written.Add(Paragraph(style, words));

    /// <summary>Blocks in order.</summary>
    public void Write(IReadOnlyList<Block> blocks) => Write(blocks, depth: 0);

    private void Write(IReadOnlyList<Block> blocks, int depth)
    {
        foreach (var block in blocks)
        {
            Write(block, depth);
        }
    }

    private void Write(Block block, int depth)
    {
        switch (block)
        {
            case Block.Heading heading:
                level = heading.Level;
                written.Add(Heading(heading.Text, heading.Anchor, startsPage: heading.IsChapter));
                break;
            case Block.Paragraph paragraph:
                written.Add(Paragraph(depth > 0 ? "ListParagraph" : "Normal", paragraph.Words, WordLists.Inside(depth)));
                break;
            case Block.ListBlock list:
                List(list, depth);
                break;
            case Block.Table table:
                Table(table);
                break;
            case Block.ChartBlock { Chart: var chart }:
                Chart(chart);
                break;
            case Block.Quote quote:
                Quote(quote);
                break;
            case Block.Sheet sheet:
                level++;
                written.Add(Heading(sheet.Title, sheet.Anchor, startsPage: false));
                Write(sheet.Blocks, depth);
                level--;
                break;
        }
    }

    private W.Paragraph Heading(string text, string? anchor, bool startsPage)
    {
        W.ParagraphProperties properties = new(new W.ParagraphStyleId { Val = $"Heading{Math.Min(level - 1, DeepestHeading)}" });
        if (startsPage)
        {
            properties.Append(new W.PageBreakBefore());
        }

        var heading = places.Mark(new W.Paragraph(properties), anchor);
        heading.Append(WordLine.Run(text));
        return heading;
    }

    private void List(Block.ListBlock list, int depth)
    {
        var number = lists.Begin(list.Ordered);
        foreach (var item in list.Items)
        {
            written.Add(Paragraph("ListParagraph", item.Words, WordLists.Item(number, depth)));
            Write(item.Blocks, depth + 1);
        }
    }

    private void Table(Block.Table table)
    {
        if (table.Caption.Length > 0)
        {
            Line("Caption", table.Caption);
        }

        // Without a paragraph between, Word would make one table of two.
        written.Add(WordTable.Of(table, width, words => WordLine.Of(words, places)));
        Line("AfterTable", "");
    }

    // What Word cannot draw as bars is there as the table behind the picture.
    private void Chart(Chart chart)
    {
        if (charts.Draw(chart) is { } drawing)
        {
            Line("Caption", chart.Title);
            written.Add(new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = "Picture" }), new W.Run(drawing)));
        }
        else
        {
            Table(chart.Table);
        }

        if (chart.Caption.Parts.Count > 0)
        {
            Line("Note", chart.Caption);
        }
    }

    private void Quote(Block.Quote quote)
    {
        var words = places.Mark(new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = "Quote" })), quote.Anchor);
        words.Append(WordLine.Run(quote.Text));
        written.Add(words);
        var number = places.NumberOf(quote);
        if (number > 0 || quote.Source.Length > 0)
        {
            Line("QuoteSource", $"{(number > 0 ? $"No. {number}{(quote.Source.Length > 0 ? " · " : "")}" : "")}{Inline.Link.To(quote.Source, quote.Address)}");
        }
    }

    private W.Paragraph Paragraph(string style, Inlines words, params IEnumerable<OpenXmlElement> properties)
    {
        W.ParagraphProperties all = new(new W.ParagraphStyleId { Val = style });
        all.Append(properties);
        W.Paragraph paragraph = new(all);
        paragraph.Append(WordLine.Of(words, places));
        return paragraph;
    }
}
