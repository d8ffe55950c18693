using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Waymark.Formats;

/// <summary>Reads a Markdown file: one job description, with what its front matter says.</summary>
internal static class MarkdownPosting
{
    // A shorter line was not wrapped for want of room: it is a line that somebody pasted.
    private const int Wrapped = 60;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().Build();

    /// <summary>Reads <paramref name="input"/>.</summary>
    public static IEnumerable<PostingRecord> Read(Input input) => PlainTextPosting.ReadWhole(input, ReadText);

    private static Posting ReadText(string text)
    {
        if (text.Length > Limits.Markdown || Parse(text) is not { } document)
        {
            return new(TextLines.Clean(text));
        }

        var head = NamedFields.Compose(FrontMatter(document));
        List<HtmlPiece> pieces = [.. HtmlPiece.Read(document.ToHtml(Pipeline))];
        var title = document.OfType<HeadingBlock>().FirstOrDefault() is { Level: 1 } ? HtmlRegions.TextIn(pieces, "h1") : null;
        return head with { Text = HtmlText.From(pieces, HtmlText.NotShown), Title = head.Title ?? title };
    }

    private static MarkdownDocument? Parse(string text)
    {
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // This is how Markdig says that the text nests deeper than anybody writes.
            return null;
        }

        foreach (var end in document.Descendants<LineBreakInline>().Where(end => !end.IsHard))
        {
            var start = end.Span.Start <= 0 ? 0 : text.LastIndexOf('\n', end.Span.Start - 1) + 1;
            end.IsHard = end.Span.Start - start < Wrapped;
        }

        return document;
    }

    private static IEnumerable<(string Name, string Value)> FrontMatter(MarkdownDocument document) =>
        from block in document.OfType<YamlFrontMatterBlock>()
        from line in block.Lines.ToString().Split('\n')
        let colon = line.IndexOf(':', StringComparison.Ordinal)
        where colon > 0
        select (line[..colon].Trim(), line[(colon + 1)..].Trim().Trim('"', '\''));
}
