using System.Buffers;
using System.Text;

namespace Waymark;

/// <summary>Splits UTF-8 text into tokens in one pass. Phrases and postings go through the same code, so that they agree.</summary>
internal static class Tokeniser
{
    private const int LongestWord = 64;

    // Text of this length with fewer line breaks than one in so many bytes has lost them.
    private const int LongText = 400, BytesPerLine = 400;

    /// <summary>Appends the tokens of <paramref name="text"/> to <paramref name="tokens"/>.</summary>
    /// <param name="text">Normalised text: single spaces, <c>\n</c> between lines.</param>
    /// <param name="vocabulary">Gives each word its number.</param>
    /// <param name="intern">Whether words that are new get a number: for phrases, never for postings.</param>
    /// <param name="tokens">Takes the tokens.</param>
    public static void Split(ReadOnlySpan<byte> text, Vocabulary vocabulary, bool intern, List<Token> tokens)
    {
        Span<byte> folded = stackalloc byte[LongestWord];
        var gap = Spacing.Line;
        var hasLostLines = !intern && text.Length >= LongText && text.Count((byte)'\n') * BytesPerLine < text.Length;
        for (var at = 0; at < text.Length;)
        {
            switch (text[at])
            {
                case (byte)' ':
                    gap = gap == Spacing.Line ? Spacing.Line : Spacing.Space;
                    at++;
                    continue;
                case (byte)'\n':
                    gap = Spacing.Line;
                    at++;
                    continue;
            }

            var start = at;
            if (IsWordAt(text, at, out _))
            {
                at = EndOfWord(text, at, folded, out var length, out var possessive);
                var number = intern ? vocabulary.Intern(folded[..length]) : vocabulary.Find(folded[..length]);
                if (number == 0 && possessive)
                {
                    number = vocabulary.Find(folded[..(length - 1)]);
                }

                if (number == 0 && hasLostLines && SeamIn(text[start..at], vocabulary) is var seam and > 0)
                {
                    tokens.Add(new(start, seam, vocabulary.Find(Fold(text.Slice(start, seam), folded)), gap, KindOf(text.Slice(start, seam))));
                    start += seam;
                    number = vocabulary.Find(Fold(text[start..at], folded));
                    gap = Spacing.Line;
                }

                tokens.Add(new(start, at - start, number, gap, KindOf(text[start..at])));
                gap = Spacing.None;
            }
            else
            {
                var (mark, length) = MarkAt(text, at);
                at += length;
                if (mark == Hyphen)
                {
                    var joins = gap == Spacing.None && tokens.Count > 0 && tokens[^1].Kind != TokenKind.Mark && IsWordAt(text, at, out _);
                    if (joins)
                    {
                        gap = Spacing.Hyphen;
                        continue;
                    }

                    mark = Marks.Dash;
                }

                tokens.Add(new(start, length, mark, gap, TokenKind.Mark));
                gap = Spacing.None;
            }
        }
    }

    private const int Hyphen = -1;

    // Where two lines were glued together within a word, "SpringStrong": before a capital behind which a known word begins, with a known or a long small
    // word before it. 0 where they were not.
    private static int SeamIn(ReadOnlySpan<byte> word, Vocabulary vocabulary)
    {
        Span<byte> folded = stackalloc byte[LongestWord];
        for (var at = 2; at + 1 < word.Length && word.Length <= LongestWord; at++)
        {
            var isSeam = word[at] is >= (byte)'A' and <= (byte)'Z' && word[at + 1] is >= (byte)'a' and <= (byte)'z'
                && vocabulary.Find(Fold(word[at..], folded)) > 0
                && (vocabulary.Find(Fold(word[..at], folded)) > 0 || (at >= 4 && !word[1..at].ContainsAnyExceptInRange((byte)'a', (byte)'z')));
            if (isSeam)
            {
                return at;
            }
        }

        return 0;
    }

    private static ReadOnlySpan<byte> Fold(ReadOnlySpan<byte> word, Span<byte> folded)
    {
        for (var i = 0; i < word.Length && i < folded.Length; i++)
        {
            folded[i] = (byte)(word[i] is >= (byte)'A' and <= (byte)'Z' ? word[i] | 0x20 : word[i]);
        }

        return folded[..Math.Min(word.Length, folded.Length)];
    }

    private static int EndOfWord(ReadOnlySpan<byte> text, int at, Span<byte> folded, out int length, out bool possessive)
    {
        length = 0;
        possessive = false;
        Span<byte> lower = stackalloc byte[4];
        var digits = text[at] is >= (byte)'0' and <= (byte)'9';
        while (at < text.Length)
        {
            var b = text[at];
            if (b < 0x80)
            {
                if (IsAsciiWord(b))
                {
                    digits &= b is >= (byte)'0' and <= (byte)'9';
                    Put((byte)(b is >= (byte)'A' and <= (byte)'Z' ? b | 0x20 : b), folded, ref length);
                    at++;
                }
                else if (digits && b is (byte)',' or (byte)'.' && digits && at + 1 < text.Length && text[at + 1] is >= (byte)'0' and <= (byte)'9')
                {
                    Put(b, folded, ref length);
                    at++;
                }
                else if (b == (byte)'\'' && at + 1 < text.Length && IsAsciiLetter(text[at + 1]))
                {
                    possessive = text[at + 1] is (byte)'s' or (byte)'S' && !IsWordAt(text, at + 2, out _);
                    at++;
                }
                else
                {
                    break;
                }
            }
            else if (text[at..].StartsWith("\u2019"u8) && at + 3 < text.Length && IsAsciiLetter(text[at + 3]))
            {
                possessive = text[at + 3] is (byte)'s' or (byte)'S' && !IsWordAt(text, at + 4, out _);
                at += 3;
            }
            else if (IsWordAt(text, at, out var size))
            {
                digits = false;
                Rune.DecodeFromUtf8(text[at..], out var rune, out _);
                foreach (var part in lower[..Rune.ToLowerInvariant(rune).EncodeToUtf8(lower)])
                {
                    Put(part, folded, ref length);
                }

                at += size;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    // A word longer than any phrase's keeps its first bytes: it is not in the vocabulary, because phrases with such words are refused.
    private static void Put(byte b, Span<byte> folded, ref int length)
    {
        if (length < folded.Length)
        {
            folded[length++] = b;
        }
    }

    private static bool IsAsciiLetter(byte b) => (b | 0x20) is >= (byte)'a' and <= (byte)'z';

    private static bool IsAsciiWord(byte b) => IsAsciiLetter(b) || b is >= (byte)'0' and <= (byte)'9';

    private static bool IsWordAt(ReadOnlySpan<byte> text, int at, out int size)
    {
        size = 1;
        if (at >= text.Length)
        {
            return false;
        }

        if (text[at] < 0x80)
        {
            return IsAsciiWord(text[at]);
        }

        return Rune.DecodeFromUtf8(text[at..], out var rune, out size) == OperationStatus.Done
            && (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark);
    }

    private static TokenKind KindOf(ReadOnlySpan<byte> word)
    {
        if (word[0] is >= (byte)'0' and <= (byte)'9')
        {
            return TokenKind.Number;
        }

        if (word[0] >= 0x80)
        {
            Rune.DecodeFromUtf8(word, out var rune, out _);
            return Rune.IsUpper(rune) ? TokenKind.Capitalised : TokenKind.Word;
        }

        return word[0] is < (byte)'A' or > (byte)'Z' ? TokenKind.Word
            : word.Length > 1 && !word.ContainsAnyInRange((byte)'a', (byte)'z') ? TokenKind.Capitals
            : TokenKind.Capitalised;
    }

    private static (int Mark, int Length) MarkAt(ReadOnlySpan<byte> text, int at)
    {
        var touchesBefore = at > 0 && (IsAsciiWord(text[at - 1]) || text[at - 1] >= 0x80 || text[at - 1] is (byte)'+' or (byte)'#');
        var touchesAfter = IsWordAt(text, at + 1, out _);
        switch (text[at])
        {
            case (byte)'.': return (touchesAfter ? (touchesBefore ? Marks.InnerDot : Marks.LeadingDot) : Marks.Stop, 1);
            case (byte)'!' or (byte)'?': return (Marks.Stop, 1);
            case (byte)',': return (Marks.Comma, 1);
            case (byte)';': return (Marks.Semicolon, 1);
            case (byte)':': return (Marks.Colon, 1);
            case (byte)'/' or (byte)'\\': return (Marks.Slash, 1);
            case (byte)'&': return (Marks.Ampersand, 1);
            case (byte)'#': return (touchesBefore ? Marks.Sharp : Marks.Other, 1);
            case (byte)'+': return (touchesBefore ? Marks.Plus : Marks.Other, 1);
            case (byte)'(' or (byte)'[' or (byte)'{': return (Marks.Open, 1);
            case (byte)')' or (byte)']' or (byte)'}': return (Marks.Close, 1);
            case (byte)'-' or (byte)'_': return (Hyphen, 1);
            case (byte)'%': return (Marks.Percent, 1);
            case (byte)'$': return (Marks.Currency, 1);
            case (byte)'*': return (Marks.Bullet, 1);
            case (byte)'"': return (Marks.Quote, 1);
            case (byte)'|': return (Marks.Bar, 1);
            case (byte)'@': return (Marks.At, 1);
            case (byte)'~': return (Marks.Tilde, 1);
            case < 0x80: return (Marks.Other, 1);
        }

        if (Rune.DecodeFromUtf8(text[at..], out var rune, out var size) != OperationStatus.Done)
        {
            return (Marks.Other, Math.Max(size, 1));
        }

        var mark = rune.Value switch
        {
            0x2010 or 0x2011 or 0x2012 or 0x2013 => Hyphen,
            0x2014 or 0x2015 => Marks.Dash,
            0x2022 or 0x00B7 or 0x25CF or 0x25AA or 0x25E6 or 0x2023 or 0x2043 or 0x25A0 or 0x27A2 or 0x2714 or 0x2705 or 0xF0B7 => Marks.Bullet,
            0x201C or 0x201D or 0x2018 or 0x2019 or 0x00AB or 0x00BB => Marks.Quote,
            0x2026 => Marks.Stop,
            _ when Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.CurrencySymbol => Marks.Currency,
            _ => Marks.Other,
        };
        return (mark, size);
    }
}
