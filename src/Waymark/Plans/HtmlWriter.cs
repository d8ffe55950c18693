using System.Security.Cryptography;
using System.Text;

namespace Waymark;

/// <summary>Writes a document as one HTML file that needs nothing else: its style is inside, and it may load and run nothing.</summary>
public static class HtmlWriter
{
    private static readonly string Style = EmbeddedText.Read("plan.css") + Chart.Styles;

    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'";

    /// <summary>The whole file, to be stored as UTF-8.</summary>
    public static string Write(PlanDocument document)
    {
        var title = HtmlEscape.Content(PrintableText.Line(document.Title));
        return $"""
            <!doctype html>
            <html lang="{HtmlEscape.Attribute(document.Language)}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <meta name="color-scheme" content="light dark">
            <title>{title}</title>
            <style>{Style}</style>
            </head>
            <body>
            <a class="skip" href="#{HtmlBlocks.MainId}">Skip to the plan</a>
            {Trail(document)}<main id="{HtmlBlocks.MainId}">
            {Fragment(document)}</main>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    /// <summary>What is inside the file's main element, for a page that has a frame of its own.</summary>
    public static string Fragment(PlanDocument document)
    {
        var blocks = new HtmlBlocks(DocumentPlaces.Of(document));
        blocks.Front(document.Title, document.Subtitle);
        blocks.Write(document.Blocks);
        return blocks.ToString();
    }

    private static string Trail(PlanDocument document)
    {
        var steps = string.Concat(document.Chapters.Where(chapter => chapter.Anchor is not null)
            .Select(chapter => $"<li><a href=\"#{HtmlEscape.Attribute(chapter.Anchor!)}\">{HtmlEscape.Content(chapter.Text)}</a></li>\n"));
        return steps.Length == 0 ? "" : $"<nav class=\"trail\" aria-label=\"Chapters\">\n<ol>\n{steps}</ol>\n</nav>\n";
    }
}
