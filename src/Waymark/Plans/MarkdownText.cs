using System.Text;

namespace Waymark;

/// <summary>Untrusted text as Markdown that means nothing but the text, with as few backslashes as that takes.</summary>
internal static class MarkdownText
{
    /// <summary>The text as one line, for the middle of a line.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="before">What stands before it in the line; the null character at the start of a line.</param>
    internal static string Escape(string text, char before)
    {
        var written = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var previous = i > 0 ? text[i - 1] : before;
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            if (c == '{')
            {
                // Viewers that let { set attributes do so even after a backslash.
                written.Append("&#123;");
                continue;
            }

            if (IsSpecial(c, previous, next, text.AsSpan(0, i), before == '\0', text.AsSpan(i + 1)))
            {
                written.Append('\\');
            }

            written.Append(c);
        }

        return written.ToString();
    }

    /// <summary>An address as <see cref="Inline.Link.TryParse"/> writes it, for between the parentheses of a link.</summary>
    internal static string Address(string target) => target
        .Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
        .Replace("*", "%2A", StringComparison.Ordinal).Replace("&", target.Contains(';', StringComparison.Ordinal) ? "&amp;" : "&", StringComparison.Ordinal);

    private static bool IsSpecial(char c, char previous, char next, ReadOnlySpan<char> line, bool isStart, ReadOnlySpan<char> rest) => c switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' or '|' or '~' or '^' or '$' => true,
        '_' => !(char.IsLetterOrDigit(previous) && char.IsLetterOrDigit(next)),
        '&' => IsEntity(rest),
        ':' => next == '/' || (isStart && line.IsEmpty),
        '@' => true,
        '#' => previous is '\0' or ' ' or '#',
        '>' or '"' => isStart && line.IsEmpty,
        '+' or '-' or '=' => (isStart && line.IsEmpty) || next == c || previous == c,
        '.' => (isStart && IsNumber(line)) || line.EndsWith("www", StringComparison.OrdinalIgnoreCase),
        ')' => isStart && IsNumber(line),
        _ => false,
    };

    private static bool IsNumber(ReadOnlySpan<char> line) => line.Length > 0 && !line.ContainsAnyExceptInRange('0', '9');

    private static bool IsEntity(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(';');
        return end > 0 && !rest[..end].ContainsAny(" &<");
    }
}
