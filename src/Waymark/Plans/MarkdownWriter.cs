using System.Globalization;

namespace Waymark;

/// <summary>Writes a document as GitHub-flavoured Markdown that reads well raw. No text in it can become markup or HTML.</summary>
public static class MarkdownWriter
{
    /// <summary>The whole file, to be stored as UTF-8.</summary>
    public static string Write(PlanDocument document)
    {
        var blocks = new MarkdownBlocks(DocumentPlaces.Of(document));
        string[] front = [$"# {blocks.Line(document.Title)}", blocks.Line(document.Subtitle)];
        return string.Join("\n\n", front.Where(text => text.Length > 0).Append(blocks.Write(document.Blocks, level: 1)).Where(text => text.Length > 0)) + "\n";
    }
}

/// <summary>Writes the blocks of one document as Markdown.</summary>
internal sealed class MarkdownBlocks(DocumentPlaces places)
{
    /// <summary>A line of words at the start of a line.</summary>
    internal string Line(Inlines words) => MarkdownLine.Of(words, places);

    /// <summary>Blocks with an empty line between them.</summary>
    internal string Write(IReadOnlyList<Block> blocks, int level)
    {
        var written = new List<string>();
        for (var i = 0; i < blocks.Count; i++)
        {
            level = blocks[i] is Block.Heading heading ? heading.Level : level;
            var previous = i > 0 ? blocks[i - 1] : null;
            var following = previous is Block.Sheet && blocks[i] is not (Block.Sheet or Block.Heading);
            written.Add(following ? "---" : "");
            written.Add(Write(blocks[i], previous, level));
        }

        return string.Join("\n\n", written.Where(text => text.Length > 0));
    }

    private string Write(Block block, Block? previous, int level) => block switch
    {
        Block.Heading heading => Heading(heading.Level, heading.Text),
        Block.Paragraph paragraph => Line(paragraph.Words),
        Block.ListBlock list => List(list, (previous as Block.ListBlock)?.Ordered == list.Ordered && previous is Block.ListBlock, level),
        Block.Table table => Captioned(table.Caption, MarkdownTable.Of(table, places)),
        Block.ChartBlock { Chart: var chart } => Captioned(chart.Title, MarkdownTable.Of(chart.Table, places), Line(chart.Caption)),
        Block.Quote quote => Quote(quote),
        Block.Sheet sheet => Captioned("", Heading(Math.Min(6, level + 1), sheet.Title), Write(sheet.Blocks, Math.Min(6, level + 1))),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private string Heading(int level, string text) => $"{new string('#', level)} {MarkdownLine.Of(text, places, isStart: false)}".TrimEnd();

    private string Captioned(string caption, params IEnumerable<string> parts) =>
        string.Join("\n\n", parts.Prepend(Line(Inlines.Of(new Inline.Strong(PrintableText.Line(caption))))).Where(text => text.Length > 0));

    // A list right after another of its kind takes the other mark, or the two would be read as one.
    private string List(Block.ListBlock list, bool isSecond, int level)
    {
        var loose = list.Items.Any(item => item.Blocks.Count > 0);
        return string.Join(loose ? "\n\n" : "\n", list.Items.Select((item, i) =>
        {
            var mark = list.Ordered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}{(isSecond ? ')' : '.')} ") : isSecond ? "* " : "- ";
            var blocks = Write(item.Blocks, level);
            var text = Line(item.Words) + (blocks.Length > 0 ? "\n\n" + blocks : "");
            return mark + string.Join('\n', text.Split('\n').Select((line, n) => n == 0 || line.Length == 0 ? line : new string(' ', mark.Length) + line));
        }));
    }

    private string Quote(Block.Quote quote)
    {
        var lines = PrintableText.Of(quote.Text).Split('\n').Select(line => Line(line));
        var number = places.NumberOf(quote);
        Inlines source = $"— {(number > 0 ? $"No. {number.ToString(CultureInfo.InvariantCulture)}{(quote.Source.Length > 0 ? ": " : "")}" : "")}{Inline.Link.To(quote.Source, quote.Address)}";
        var text = string.Join('\n', lines) + (number > 0 || quote.Source.Length > 0 ? "\n\n" + Line(source) : "");
        return string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? ">" : "> " + line));
    }
}
