using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Waymark.Formats;

/// <summary>The encoding that a page or XML says it is in. Old pages are in many, and nothing but this tells which.</summary>
internal static partial class DeclaredEncoding
{
    // Browsers look no further either.
    private const int Beginning = 4 * 1024;

    /// <summary>
    /// What the bytes that a text starts with say; <see langword="null"/> where they are no page, say nothing, or can be seen to be in UTF-8: a page that is saved or
    /// passed on often keeps saying what it was in before.
    /// </summary>
    public static Encoding? Of(ReadOnlySpan<byte> head)
    {
        if (head.TrimStart(" \t\r\n"u8) is not [(byte)'<', ..] || IsUtf8(head))
        {
            return null;
        }

        var said = Declaration.Match(Encoding.Latin1.GetString(head[..Math.Min(head.Length, Beginning)]));
        return said.Success ? Named(said.Groups["name"].Value) : null;
    }

    // Signs of ASCII alone prove nothing. The last character may be cut.
    private static bool IsUtf8(ReadOnlySpan<byte> head)
    {
        var isAny = false;
        for (var cut = 0; cut < 4 && cut <= head.Length; cut++)
        {
            isAny |= Utf8.IsValid(head[..^cut]) && !Ascii.IsValid(head[..^cut]);
        }

        return isAny;
    }

    private static Encoding? Named(string name)
    {
        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

            // Latin 1 and ASCII mean Windows-1252 in pages, which is taken anyway; and what does not write "<" as ASCII does cannot have been read so far.
            return encoding.CodePage is not (20127 or 28591 or 65001) && encoding.GetBytes("<") is [(byte)'<'] ? encoding : null;
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex("""<(meta|\?xml)\s[^>]*?\b(charset|encoding)\s*=\s*["']?\s*(?<name>[\w.:-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Declaration { get; }
}
