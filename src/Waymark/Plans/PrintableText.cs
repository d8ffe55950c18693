using System.Text;

namespace Waymark;

/// <summary>Text that every format can carry.</summary>
public static class PrintableText
{
    /// <summary>
    /// The text with line ends as LF, without control characters (other than tab and LF), and with U+FFFD for what is not a character:
    /// halves of surrogate pairs, U+FFFE and U+FFFF. Everything else is as it was.
    /// </summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (!Rune.IsControl(rune) || rune.Value is '\n' or '\t')
            {
                printable.Append(rune.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune);
            }
        }

        return printable.ToString();
    }

    /// <summary>The text as one line: every run of white space is one space, and none is at the ends.</summary>
    public static string Line(string text) =>
        IsLine(text) ? text : string.Join(' ', Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // What most text is already.
    private static bool IsLine(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExceptInRange(' ', '~') && !text.Contains("  ", StringComparison.Ordinal) && text is not [' ', ..] && text is not [.., ' '];
}
