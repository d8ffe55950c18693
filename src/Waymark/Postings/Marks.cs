using System.Buffers;
using System.Text;

namespace Waymark;

/// <summary>The numbers of the marks. 0 is any word or mark that nothing asks for.</summary>
internal static class Marks
{
    /// <summary>A mark that nothing asks for.</summary>
    public const int Other = 0;

    /// <summary><c>.</c> or <c>!</c> or <c>?</c> that ends a sentence.</summary>
    public const int Stop = 1;

    /// <summary><c>.</c> between letters: <c>Node.js</c>.</summary>
    public const int InnerDot = 2;

    /// <summary><c>.</c> before a word: <c>.NET</c>.</summary>
    public const int LeadingDot = 3;

    /// <summary><c>,</c></summary>
    public const int Comma = 4;

    /// <summary><c>;</c></summary>
    public const int Semicolon = 5;

    /// <summary><c>:</c></summary>
    public const int Colon = 6;

    /// <summary><c>/</c></summary>
    public const int Slash = 7;

    /// <summary><c>&amp;</c></summary>
    public const int Ampersand = 8;

    /// <summary><c>#</c> that touches the word before it: <c>C#</c>.</summary>
    public const int Sharp = 9;

    /// <summary><c>+</c> that touches what is before it: <c>C++</c>, <c>5+</c>.</summary>
    public const int Plus = 10;

    /// <summary>An opening bracket.</summary>
    public const int Open = 11;

    /// <summary>A closing bracket.</summary>
    public const int Close = 12;

    /// <summary>A dash with space round it, or a long one.</summary>
    public const int Dash = 13;

    /// <summary><c>%</c></summary>
    public const int Percent = 14;

    /// <summary>A currency sign.</summary>
    public const int Currency = 15;

    /// <summary>A bullet, a star among them.</summary>
    public const int Bullet = 16;

    /// <summary>A quotation mark.</summary>
    public const int Quote = 17;

    /// <summary><c>|</c></summary>
    public const int Bar = 18;

    /// <summary><c>@</c></summary>
    public const int At = 19;

    /// <summary><c>~</c></summary>
    public const int Tilde = 20;

    /// <summary>How many numbers are taken.</summary>
    public const int Count = 21;

    /// <summary>A hyphen: it joins two words, or is a dash. No token has it.</summary>
    public const int Hyphen = -1;

    /// <summary>The number of the first of <paramref name="tokens"/> that is the mark, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<Token> tokens, int mark)
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Word == mark)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The mark that begins at <paramref name="at"/>, and how many bytes it has.</summary>
    public static (int Mark, int Length) Read(ReadOnlySpan<byte> text, int at)
    {
        switch (text[at])
        {
            case (byte)'.': return (!Tokeniser.IsWordAt(text, at + 1, out _) ? Stop : TouchesBefore(text, at) ? InnerDot : LeadingDot, 1);
            case (byte)'!' or (byte)'?': return (Stop, 1);
            case (byte)',': return (Comma, 1);
            case (byte)';': return (Semicolon, 1);
            case (byte)':': return (Colon, 1);
            case (byte)'/' or (byte)'\\': return (Slash, 1);
            case (byte)'&': return (Ampersand, 1);
            case (byte)'#': return (TouchesBefore(text, at) ? Sharp : Other, 1);
            case (byte)'+': return (TouchesBefore(text, at) ? Plus : BeginsLine(text, at) ? Bullet : Other, 1);
            case (byte)'>': return (BeginsLine(text, at) ? Bullet : Other, 1);
            case (byte)'(' or (byte)'[' or (byte)'{': return (Open, 1);
            case (byte)')' or (byte)']' or (byte)'}': return (Close, 1);
            case (byte)'-' or (byte)'_': return (Hyphen, 1);
            case (byte)'%': return (Percent, 1);
            case (byte)'$': return (Currency, 1);
            case (byte)'*': return (IsOfANote(text, at) ? Other : Bullet, 1);
            case (byte)'"': return (Quote, 1);
            case (byte)'|': return (Bar, 1);
            case (byte)'@': return (At, 1);
            case (byte)'~': return (Tilde, 1);
            case < 0x80: return (Other, 1);
        }

        if (Rune.DecodeFromUtf8(text[at..], out var rune, out var size) != OperationStatus.Done)
        {
            return (Other, Math.Max(size, 1));
        }

        var mark = rune.Value switch
        {
            0x2010 or 0x2011 or 0x2012 or 0x2013 => Hyphen,
            0x2014 or 0x2015 => Dash,
            0x2022 or 0x00B7 or 0x25CF or 0x25AA or 0x25E6 or 0x2023 or 0x2043 or 0x25A0 or 0x27A2 or 0x2713 or 0x2714 or 0x2705 or 0x2610 or 0x2611 or 0x25B6 or 0x25B8 or 0x25BA or 0xF0B7 => Bullet,

            // An arrow within a line leads from one thing to another.
            (>= 0x2190 and <= 0x21FF) or (>= 0x2794 and <= 0x27BE) or 0x203A or 0x00BB when BeginsLine(text, at) => Bullet,
            0x201C or 0x201D or 0x2018 or 0x2019 or 0x00AB or 0x00BB => Quote,
            0x2026 => Stop,
            _ when Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.CurrencySymbol => Currency,
            _ => Other,
        };
        return (mark, size);
    }

    private static bool BeginsLine(ReadOnlySpan<byte> text, int at) => at == 0 || text[at - 1] == (byte)'\n';

    // "3 years* of Java": it points to a note, and nothing begins behind it.
    private static bool IsOfANote(ReadOnlySpan<byte> text, int at) =>
        TouchesBefore(text, at) && at + 2 < text.Length && text[at + 1] == (byte)' ' && text[at + 2] is >= (byte)'a' and <= (byte)'z';

    private static bool TouchesBefore(ReadOnlySpan<byte> text, int at) =>
        at > 0 && (Tokeniser.IsAsciiWord(text[at - 1]) || text[at - 1] >= 0x80 || text[at - 1] is (byte)'+' or (byte)'#');
}
