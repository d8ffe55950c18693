using System.Buffers;
using System.Text;

namespace Waymark.Formats;

/// <summary>Makes clean lines of any text.</summary>
internal static class TextLines
{
    private static readonly SearchValues<char> Invisible = SearchValues.Create(
        [.. "\u00AD\u200B\u2060\uFEFF", .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && !char.IsWhiteSpace(c))]);

    // All white space but the plain one.
    private static readonly SearchValues<char> OddSpaces = SearchValues.Create("\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    /// <summary>
    /// Lines ended by <c>\n</c> with single spaces and none at their ends, at most one empty line between them, list items starting with <c>- </c> whatever
    /// their bullet was, and no invisible characters. Cleaning twice changes nothing.
    /// </summary>
    public static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        var empty = 0;
        foreach (var raw in WithoutInvisible(text).AsSpan().EnumerateLines())
        {
            var start = clean.Length;
            if (clean.Length > 0)
            {
                clean.Append('\n', 1 + Math.Min(empty, 1));
            }

            var content = clean.Length;
            AppendLine(clean, raw);
            if (clean.Length > content)
            {
                empty = 0;
                continue;
            }

            clean.Length = start;
            empty++;
        }

        return clean.ToString();
    }

    /// <summary>The text on one line; <see langword="null"/> where there is none.</summary>
    public static string? Line(string? text)
    {
        StringBuilder line = new();
        AppendWords(line, WithoutInvisible(text ?? ""));
        return line.Length > 0 ? line.ToString() : null;
    }

    private static void AppendLine(StringBuilder clean, ReadOnlySpan<char> line)
    {
        var isItem = false;
        while (Bullet(line) is > 0 and var length)
        {
            isItem = true;
            line = line[length..];
        }

        var start = clean.Length;
        clean.Append(isItem ? "- " : "");
        var content = clean.Length;
        AppendWords(clean, line);
        if (clean.Length == content)
        {
            clean.Length = start;
        }
    }

    private static void AppendWords(StringBuilder clean, ReadOnlySpan<char> line)
    {
        if (IsClean(line))
        {
            clean.Append(line);
            return;
        }

        var (start, space) = (clean.Length, false);
        foreach (var c in line)
        {
            if (char.IsWhiteSpace(c))
            {
                space = true;
            }
            else
            {
                clean.Append(space && clean.Length > start ? " " : "").Append(c);
                space = false;
            }
        }
    }

    // Most lines are clean already.
    private static bool IsClean(ReadOnlySpan<char> line) =>
        !line.ContainsAny(OddSpaces) && !line.Contains("  ", StringComparison.Ordinal) && line is not [' ', ..] and not [.., ' '];

    // A sign that can only be a bullet is one; a hyphen, dash or star needs a space after it, as "-5 °C" or "*nix" do not have.
    private static int Bullet(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is '•' or '▪' or '●' or '◦' or '‣' or '■' or '⁃' or '∙' or '\uF0B7' or '\uF0A7' ||
                (line[i] is '-' or '–' or '—' or '*' or '·' or '+' && (i + 1 == line.Length || char.IsWhiteSpace(line[i + 1]))))
            {
                return i + 1;
            }

            if (!char.IsWhiteSpace(line[i]))
            {
                break;
            }
        }

        return 0;
    }

    // Soft hyphens and zero-width spaces split words that a person sees whole. Joiners stay: some scripts are written with them.
    private static string WithoutInvisible(string text) => text.AsSpan().ContainsAny(Invisible) ? string.Concat(text.Where(c => !Invisible.Contains(c))) : text;
}
