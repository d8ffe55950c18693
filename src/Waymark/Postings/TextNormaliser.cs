using System.Buffers;
using System.Text;

namespace Waymark;

/// <summary>
/// Makes text comparable: one kind of space, one kind of line end, nothing invisible. Text that has only single spaces inside its lines and
/// <c>\n</c> between them is left exactly as it is.
/// </summary>
public static class TextNormaliser
{
    // What is visible beyond doubt, and the end of a line.
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code), '\n']);

    /// <summary>The normalised form of <paramref name="text"/>: runs of white space inside a line become one space, lines lose outer space, the text loses outer empty lines.</summary>
    public static string Normalise(string text)
    {
        if (IsNormal(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var space = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (Kind(text, i))
            {
                case CharKind.Space:
                    space = true;
                    break;
                case CharKind.LineEnd:
                    space = false;
                    i += c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                    if (result.Length > 0)
                    {
                        result.Append('\n');
                    }

                    break;
                case CharKind.Nothing:
                    break;
                case var kind:
                    if (space && result.Length > 0 && result[^1] != '\n')
                    {
                        result.Append(' ');
                    }

                    space = false;
                    result.Append(kind == CharKind.Broken ? '\uFFFD' : c);
                    break;
            }
        }

        return result.ToString().TrimEnd('\n');
    }

    private static bool IsNormal(string text)
    {
        if (text.Length == 0)
        {
            return true;
        }

        if (text[0] is ' ' or '\n' || text[^1] is ' ' or '\n')
        {
            return false;
        }

        if (text.Contains("  ", StringComparison.Ordinal) || text.Contains("\n ", StringComparison.Ordinal) || text.Contains(" \n", StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = 0; text.AsSpan(i).IndexOfAnyExcept(Plain) is >= 0 and var further; i += further + 1)
        {
            if (Kind(text, i + further) != CharKind.Visible)
            {
                return false;
            }
        }

        return true;
    }

    private static CharKind Kind(string text, int at) => text[at] switch
    {
        ' ' or '\t' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000' => CharKind.Space,
        '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => CharKind.LineEnd,
        '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or '\uFEFF' => CharKind.Nothing,
        < ' ' or (>= '\u007F' and < '\u00A0') => CharKind.Nothing,
        var c when char.IsHighSurrogate(c) => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? CharKind.Visible : CharKind.Broken,
        var c when char.IsLowSurrogate(c) => at > 0 && char.IsHighSurrogate(text[at - 1]) ? CharKind.Visible : CharKind.Broken,
        _ => CharKind.Visible,
    };

    private enum CharKind
    {
        Visible,
        Space,
        LineEnd,
        Nothing,
        Broken,
    }
}
