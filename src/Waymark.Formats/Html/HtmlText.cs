using System.Net;
using System.Text.RegularExpressions;

namespace Waymark.Formats;

/// <summary>Reads HTML as text.</summary>
internal static partial class HtmlText
{
    /// <summary>Elements whose content is never part of the text.</summary>
    public static readonly HashSet<string> NotShown =
        new[] { "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "textarea", "select", "button", "audio", "video", "canvas", "title" }.ToHashSet(StringComparer.Ordinal);

    // They have no end tag, so that nothing is inside them.
    private static readonly HashSet<string> Void =
        new[] { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr" }.ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// The text of <paramref name="html"/>: blocks, headings and list items on lines of their own, items starting with <c>- </c>, cells of a table
    /// separated by <c> | </c>, at most one empty line between blocks.
    /// </summary>
    public static string From(string html)
    {
        var text = From(HtmlPiece.Read(html), NotShown, keepsLineBreaks: !Block.IsMatch(html));

        // Many employers' systems encode twice: a person who reads "R&amp;D" on the page is meant to read "R&D".
        return WebUtility.HtmlDecode(text) is var decoded && decoded != text ? TextLines.Clean(decoded) : text;
    }

    /// <summary>The text of <paramref name="pieces"/>, leaving out the elements named in <paramref name="dropped"/> and those marked as hidden.</summary>
    public static string From(IEnumerable<HtmlPiece> pieces, HashSet<string> dropped, bool keepsLineBreaks = false)
    {
        HtmlLines lines = new(keepsLineBreaks);
        string? inside = null;
        var depth = 0;
        foreach (var piece in pieces)
        {
            if (inside is not null)
            {
                depth += piece.Value != inside ? 0 : piece.Kind switch { HtmlPieceKind.Open => 1, HtmlPieceKind.Close => -1, _ => 0 };
                inside = depth > 0 ? inside : null;
            }
            else if (piece.Kind == HtmlPieceKind.Open && !Void.Contains(piece.Value) && (dropped.Contains(piece.Value) || piece.Attributes?.ContainsKey("hidden") == true))
            {
                (inside, depth) = (piece.Value, 1);
            }
            else
            {
                lines.Add(piece);
            }
        }

        return lines.ToString();
    }

    // A text with nothing but bold words and links in it keeps its line breaks: nobody has put others there.
    [GeneratedRegex("<(p|br|div|ul|ol|li|h[1-6]|table|tr|section|article|pre|html|body)[ />]", RegexOptions.IgnoreCase)]
    private static partial Regex Block { get; }
}
