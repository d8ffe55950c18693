using System.Text;

namespace Waymark.Formats;

/// <summary>The lines of iCalendar (RFC 5545).</summary>
internal static class ContentLine
{
    // In octets, without the line end.
    private const int Longest = 75;

    /// <summary>A line with its end, folded where it is too long; never inside a character.</summary>
    public static string Of(string name, string value)
    {
        StringBuilder folded = new();
        var length = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > Longest)
            {
                folded.Append("\r\n ");
                length = 1;
            }

            folded.Append(rune);
            length += rune.Utf8SequenceLength;
        }

        return folded.Append("\r\n").ToString();
    }

    /// <summary>Words as the value of a line.</summary>
    public static string Text(string words)
    {
        StringBuilder escaped = new();
        foreach (var c in PrintableText.Of(words))
        {
            _ = c == '\n' ? escaped.Append("\\n") : c is '\\' or ';' or ',' ? escaped.Append('\\').Append(c) : escaped.Append(c);
        }

        return escaped.ToString();
    }
}
