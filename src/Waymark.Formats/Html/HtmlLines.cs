using System.Text;

namespace Waymark.Formats;

/// <summary>Lays out the pieces of HTML as lines, as a browser would.</summary>
internal sealed class HtmlLines
{
    private static readonly HashSet<string> Paragraphs = Names("p blockquote pre table ul ol dl hr section article main form fieldset figure");
    private static readonly HashSet<string> Blocks = Names("div dt dd tr caption thead tbody tfoot header footer aside nav address details summary figcaption body html head title legend center dir menu hgroup search option");
    private static readonly HashSet<string> Headings = Names("h1 h2 h3 h4 h5 h6");
    private static readonly HashSet<string> Lists = Names("ul ol");

    private readonly StringBuilder text = new();
    private readonly bool keepsLineBreaks;
    private int ends;
    private bool space;
    private bool cell;
    private bool bullet;
    private bool inItem;
    private int lists;
    private int pre;

    /// <param name="keepsLineBreaks">Whether line breaks of the source end lines, as in <c>pre</c>.</param>
    public HtmlLines(bool keepsLineBreaks = false) => this.keepsLineBreaks = keepsLineBreaks;

    /// <summary>The lines so far, clean.</summary>
    public override string ToString() => TextLines.Clean(text.ToString());

    /// <summary>Adds a piece.</summary>
    public void Add(HtmlPiece piece)
    {
        switch (piece.Kind)
        {
            case HtmlPieceKind.Text:
                Write(piece.Value);
                break;
            case HtmlPieceKind.Open:
                Open(piece.Value);
                break;
            default:
                Close(piece.Value);
                break;
        }
    }

    private static HashSet<string> Names(string names) => names.Split(' ').ToHashSet(StringComparer.Ordinal);

    private void Open(string name)
    {
        switch (name)
        {
            case "br":
                // Two in a row are an empty line.
                ends = Math.Min(ends + 1, 2);
                return;
            case "li":
                // Items follow each other, and what introduces them, without a gap.
                (ends, bullet, inItem) = (1, true, true);
                return;
            case "td" or "th":
                cell = true;
                return;
            case "tr":
                cell = false;
                break;
        }

        if (Headings.Contains(name))
        {
            // A list that was never closed ends at the next heading.
            (lists, inItem) = (0, false);
            End(2);
            return;
        }

        lists += Lists.Contains(name) ? 1 : 0;
        pre += name == "pre" ? 1 : 0;
        EndBlock(name);
    }

    private void Close(string name)
    {
        if (name == "li")
        {
            (bullet, inItem) = (false, false);
            End(1);
            return;
        }

        if (Headings.Contains(name))
        {
            End(1);
            return;
        }

        if (Lists.Contains(name))
        {
            lists = Math.Max(lists - 1, 0);
            inItem &= lists > 0;
        }

        pre -= name == "pre" && pre > 0 ? 1 : 0;
        EndBlock(name);
    }

    private void EndBlock(string name)
    {
        if (Paragraphs.Contains(name))
        {
            End(lists > 0 || inItem ? 1 : 2);
        }
        else if (Blocks.Contains(name) || name.Contains('-', StringComparison.Ordinal))
        {
            // Elements that a site made up have a hyphen; they are mostly boxes, and one line too many is better than two words in one.
            End(1);
        }
    }

    private void End(int lines)
    {
        ends = Math.Max(ends, lines);
        cell &= ends == 0;
    }

    private void Write(string words)
    {
        foreach (var c in words)
        {
            if (c == '\n' && (keepsLineBreaks || pre > 0))
            {
                ends = Math.Min(ends + 1, 2);
            }
            else if (char.IsWhiteSpace(c))
            {
                space = true;
            }
            else
            {
                Write(c);
            }
        }
    }

    private void Write(char c)
    {
        if (ends > 0)
        {
            text.Append('\n', ends).Append(bullet ? "- " : "");
        }
        else if (cell && text.Length > 0)
        {
            text.Append(" | ");
        }
        else if (space)
        {
            text.Append(' ');
        }

        text.Append(c);
        (ends, space, cell, bullet) = (0, false, false, false);
    }
}
