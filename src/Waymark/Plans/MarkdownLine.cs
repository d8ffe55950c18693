using System.Globalization;
using System.Text;

namespace Waymark;

/// <summary>Writes one line of words as Markdown.</summary>
/// <param name="places">Where links may lead.</param>
/// <param name="isStart">Whether it begins a line of the file, where a # or a 1. would mean something.</param>
internal sealed class MarkdownLine(DocumentPlaces places, bool isStart = true)
{
    private readonly StringBuilder line = new();

    internal static string Of(Inlines words, DocumentPlaces places, bool isStart = true)
    {
        var line = new MarkdownLine(places, isStart);
        for (var i = 0; i < words.Parts.Count; i++)
        {
            var next = i + 1 < words.Parts.Count ? words.Parts[i + 1] : null;
            line.Append(words.Parts[i], next is Inline.Text ? Collapsed(next.Words) : next is null ? "" : "*");
        }

        return line.ToString();
    }

    /// <summary>What was written so far, without white space at the ends.</summary>
    public override string ToString() => line.ToString().Trim();

    private char Last => line.Length > 0 ? line[^1] : '\0';

    private void Append(Inline part, string after)
    {
        var words = Collapsed(part.Words);
        switch (part)
        {
            case Inline.Strong:
                Marked("**", words, after);
                break;
            case Inline.Emphasis:
                Marked("*", words, after);
                break;
            case Inline.Chip chip:
                Plain(chip.Kind switch { ChipKind.Has => "✓ ", ChipKind.Gap => "○ ", _ => "" } + words);
                break;
            case Inline.Link link:
                Link(words, link.Target);
                break;
            default:
                Plain(words);
                break;
        }
    }

    private void Plain(string words)
    {
        var text = line.Length == 0 ? words.TrimStart() : words;
        line.Append(MarkdownText.Escape(text, line.Length == 0 && !isStart ? ' ' : Last));
    }

    // CommonMark takes ** for a mark only next to certain characters. Where they are not there, the words stand without it.
    private void Marked(string mark, string words, string after)
    {
        var inner = words.Trim();
        var opens = inner.Length > 0 && Last != '*' && (!IsMark(inner[0]) || IsOpen(Last));
        var closes = opens && after is not ['*', ..] && (!IsMark(inner[^1]) || after.Length == 0 || IsOpen(after[0]));
        if (!closes || inner.Length != words.Length)
        {
            Plain(words);
            return;
        }

        line.Append(mark).Append(MarkdownText.Escape(inner, '*')).Append(mark);
    }

    // A link to a quote says the quote's number too, since Markdown has no anchor to give the quote.
    private void Link(string words, string target)
    {
        var place = places.Find(target);
        var numbered = words + (place is { Number: > 0 and var number } && words != number.ToString(CultureInfo.InvariantCulture) ? string.Create(CultureInfo.InvariantCulture, $", no. {number}") : "");
        var address = target[0] != '#' ? MarkdownText.Address(target) : place is { Slug.Length: > 0 } here ? $"#{here.Slug}" : null;
        if (address is null || words is "" or " ")
        {
            Plain(numbered);
        }
        else
        {
            if (Last == '!')
            {
                line.Insert(line.Length - 1, '\\'); // or it would be a picture
            }

            line.Append('[').Append(MarkdownText.Escape(numbered.Trim(), '[')).Append("](").Append(address).Append(')');
        }
    }

    private static bool IsMark(char c) => !char.IsLetterOrDigit(c);

    private static bool IsOpen(char c) => c is '\0' or ' ' or '(' or ')' or ',' or '.' or ';' or '!' or '?';

    private static string Collapsed(string words)
    {
        var collapsed = PrintableText.Line(words);
        var text = PrintableText.Of(words);
        return collapsed.Length == 0 ? (text.Length > 0 ? " " : "")
            : (char.IsWhiteSpace(text[0]) ? " " : "") + collapsed + (char.IsWhiteSpace(text[^1]) ? " " : "");
    }
}
