using System.Globalization;
using System.Text;

namespace Waymark;

/// <summary>Writes the blocks of one document as HTML. Every text is encoded here and nowhere else.</summary>
/// <param name="places">Where links may lead; <see langword="null"/> to trust them, when the rest of the page is somebody else's.</param>
internal sealed class HtmlBlocks(DocumentPlaces? places)
{
    internal const string MainId = "document";

    private const int WideFrom = 4;
    private const string Nothing = "<span aria-hidden=\"true\">–</span><span class=\"hidden\">none</span>";

    private readonly StringBuilder html = new();
    private readonly HashSet<string> ids = new(StringComparer.Ordinal) { MainId };
    private int level = 1;
    private string heading = "";

    /// <summary>A chart alone.</summary>
    internal static string Chart(Chart chart)
    {
        var blocks = new HtmlBlocks(places: null);
        blocks.Write(new Block.ChartBlock(chart));
        return blocks.ToString();
    }

    /// <summary>A line alone.</summary>
    internal static string Line(Inlines words) => new HtmlBlocks(places: null).Words(words);

    /// <summary>Blocks on a page of somebody else's, under a heading of <paramref name="level"/>.</summary>
    internal static string Part(IReadOnlyList<Block> parts, int level)
    {
        var blocks = new HtmlBlocks(places: null) { level = level };
        blocks.Write(parts);
        return blocks.ToString();
    }

    internal void Front(string title, string subtitle)
    {
        html.Append("<header>\n").Append("<h1>").Append(HtmlEscape.Content(title)).Append("</h1>\n");
        if (subtitle.Length > 0)
        {
            html.Append("<p class=\"lead\">").Append(HtmlEscape.Content(subtitle)).Append("</p>\n");
        }

        html.Append("</header>\n");
    }

    /// <summary>Blocks in order; sheets that follow each other go side by side.</summary>
    internal void Write(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var grouped = blocks[i] is Block.Sheet;
            var begins = grouped && (i == 0 || blocks[i - 1] is not Block.Sheet) && i + 1 < blocks.Count && blocks[i + 1] is Block.Sheet;
            var ends = grouped && (i + 1 == blocks.Count || blocks[i + 1] is not Block.Sheet) && i > 0 && blocks[i - 1] is Block.Sheet;
            html.Append(begins ? "<div class=\"cols\">\n" : "");
            Write(blocks[i]);
            html.Append(ends ? "</div>\n" : "");
        }
    }

    /// <summary>What was written so far.</summary>
    public override string ToString() => html.ToString();

    private void Write(Block block)
    {
        switch (block)
        {
            case Block.Heading { Text: var text } begun:
                (level, heading) = (begun.Level, text);
                html.Append(CultureInfo.InvariantCulture, $"<h{level}{Id(begun.Anchor)}{(begun.IsChapter ? " class=\"chapter\"" : "")}>{HtmlEscape.Content(text)}</h{level}>\n");
                break;
            case Block.Paragraph paragraph:
                html.Append("<p>").Append(Words(paragraph.Words)).Append("</p>\n");
                break;
            case Block.ListBlock list:
                List(list);
                break;
            case Block.Table table:
                Table(table, heading);
                break;
            case Block.ChartBlock chart:
                Figure(chart.Chart);
                break;
            case Block.Quote quote:
                Quote(quote);
                break;
            case Block.Sheet sheet:
                Sheet(sheet);
                break;
        }
    }

    private void List(Block.ListBlock list)
    {
        var tag = list.Ordered ? "ol" : "ul";
        html.Append('<').Append(tag).Append(">\n");
        foreach (var item in list.Items)
        {
            html.Append("<li><p>").Append(Words(item.Words)).Append("</p>\n");
            Write(item.Blocks);
            html.Append("</li>\n");
        }

        html.Append("</").Append(tag).Append(">\n");
    }

    // The roles keep it a table for screen readers where the style sheet stacks its cells on a phone. Whoever goes from table to table hears
    // what each shows: one without a caption, by what stands above it.
    private void Table(Block.Table table, string under)
    {
        html.Append("<div class=\"fit\"><table role=\"table\"").Append(table.Columns.Count >= WideFrom ? " class=\"wide\">\n" : ">\n");
        html.Append(table.Caption.Length > 0 ? $"<caption>{HtmlEscape.Content(table.Caption)}</caption>\n" : under.Length > 0 ? $"<caption class=\"hidden\">{HtmlEscape.Content(under)}</caption>\n" : "");
        html.Append("<thead role=\"rowgroup\"><tr role=\"row\">");
        foreach (var column in table.Columns)
        {
            html.Append("<th role=\"columnheader\" scope=\"col\"").Append(Number(column)).Append('>').Append(HtmlEscape.Content(column.Title)).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr role=\"row\">");
            if (table.NamesRows)
            {
                html.Append("<th role=\"rowheader\" scope=\"row\"").Append(Number(table.Columns[0])).Append('>').Append(Words(row[0])).Append("</th>");
            }

            for (var i = table.NamesRows ? 1 : 0; i < row.Count; i++)
            {
                html.Append("<td role=\"cell\"").Append(Number(table.Columns[i])).Append(" data-label=\"").Append(HtmlEscape.Attribute(table.Columns[i].Title)).Append("\">").Append(string.IsNullOrWhiteSpace(PrintableText.Of($"{row[i]}")) ? Nothing : Words(row[i])).Append("</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody></table></div>\n");

        static string Number(TableColumn column) => column.IsNumber ? " class=\"num\"" : "";
    }

    private void Figure(Chart chart)
    {
        html.Append("<figure class=\"chart\" aria-label=\"").Append(HtmlEscape.Attribute(chart.Title)).Append("\">\n<ul class=\"rows\"").Append(chart.Rows.All(IsPicture) ? " aria-hidden=\"true\">\n" : ">\n");
        foreach (var row in chart.Rows)
        {
            html.Append(row.Label.Length > 0 ? $"<li><span class=\"label\">{HtmlEscape.Content(row.Label)}</span>" : "<li class=\"whole\">").Append(row.Svg);
            html.Append(IsPicture(row) ? "</li>\n" : $"<span class=\"value\">{Figured(row.Value, row.Note)}{Unseen(row.Unseen)}</span></li>\n");
        }

        html.Append(chart.Axis is { } axis ? $"<li class=\"axis\" aria-hidden=\"true\">{axis}</li>\n</ul>\n" : "</ul>\n");
        if (chart.Legend.Count > 0)
        {
            html.Append("<ul class=\"legend\">\n").AppendJoin("", chart.Legend.Select(entry => $"<li>{entry.Svg}<span>{Figured(entry.Words, entry.Note)}</span></li>\n")).Append("</ul>\n");
        }

        html.Append(chart.Caption.Parts.Count > 0 ? $"<figcaption>{Words(chart.Caption)}</figcaption>\n" : "").Append("<details><summary>").Append(HtmlEscape.Content(chart.Title)).Append(": as a table</summary>\n");
        Table(chart.Table with { Caption = "" }, chart.Title);
        html.Append("</details>\n</figure>\n");

        // Nothing of it can be read, so the list that it stands in would be an empty one.
        static bool IsPicture(ChartRow row) => row.Label.Length + row.Value.Length + row.Note.Length + row.Unseen.Length == 0;

        static string Figured(string words, string note) => HtmlEscape.Content(words) + (note.Length > 0 ? $" <small>{HtmlEscape.Content(note)}</small>" : "");
    }

    private void Quote(Block.Quote quote)
    {
        var number = places?.NumberOf(quote) ?? 0;
        html.Append(CultureInfo.InvariantCulture, $"<figure class=\"quote\"{Id(quote.Anchor)}>\n<blockquote><p>{HtmlEscape.Content(quote.Text)}</p></blockquote>\n");
        if (quote.Source.Length > 0 || number > 0)
        {
            html.Append("<figcaption").Append(Number(number)).Append('>');
            html.Append(Words(Inline.Link.To(quote.Source, quote.Address))).Append("</figcaption>\n");
        }

        html.Append("</figure>\n");
    }

    private void Sheet(Block.Sheet sheet)
    {
        var outer = (level, heading);
        (level, heading) = (Math.Min(6, level + 1), sheet.Title);
        html.Append(CultureInfo.InvariantCulture, $"<article class=\"sheet\"{Id(sheet.Anchor)}>\n<h{level}>{HtmlEscape.Content(sheet.Title)}</h{level}>\n");
        Write(sheet.Blocks);
        html.Append("</article>\n");
        (level, heading) = outer;
    }

    private string Words(Inlines words) => string.Concat(words.Parts.Select(Words));

    private string Words(Inline part)
    {
        var words = HtmlEscape.Content(part.Words);
        return part switch
        {
            Inline.Strong => $"<strong>{words}</strong>",
            Inline.Emphasis => $"<em>{words}</em>",
            Inline.Chip chip => $"<span class=\"chip{Kind(chip.Kind)}\">{words}</span>",
            Inline.Link link => Link(link),
            _ => words,
        };
    }

    private string Link(Inline.Link link)
    {
        return link.Target switch
        {
            ['#', ..] when places is not null => places.Find(link.Target) is { } place ? To(Number(link.Words == $"{place.Number}" ? 0 : place.Number)) : HtmlEscape.Content(link.Words),
            ['#' or '/', ..] => To(""),
            _ => To(" rel=\"noreferrer\""),
        };

        string To(string more) => $"<a href=\"{HtmlEscape.Attribute(link.Target)}\"{more}>{Called(link)}</a>";
    }

    // The words stand in the name; what is around them is not seen.
    private static string Called(Inline.Link link)
    {
        var at = link.Name.IndexOf(link.Words, StringComparison.Ordinal);
        return Unseen(link.Name[..at]) + HtmlEscape.Content(link.Words) + Unseen(link.Name[(at + link.Words.Length)..]);
    }

    /// <summary>Words for who does not see the page.</summary>
    private static string Unseen(string words) => words.Length > 0 ? $"<span class=\"hidden\">{HtmlEscape.Content(words)}</span>" : "";

    private static string Kind(ChipKind kind) => kind switch { ChipKind.Has => " has", ChipKind.Gap => " gap", _ => "" };

    private static string Number(int number) => number > 0 ? string.Create(CultureInfo.InvariantCulture, $" data-number=\"{number}\"") : "";

    private string Id(string? anchor) => anchor is not null && ids.Add(anchor) ? $" id=\"{HtmlEscape.Attribute(anchor)}\"" : "";
}
