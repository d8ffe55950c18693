using System.Buffers;
using System.Text;

namespace Waymark;

/// <summary>Splits UTF-8 text into tokens in one pass. Phrases and postings go through the same code, so that they agree.</summary>
internal static class Tokeniser
{
    private const int LongestWord = 64;

    /// <summary>Appends the tokens of <paramref name="text"/> to <paramref name="tokens"/>.</summary>
    /// <param name="text">Normalised text: single spaces, <c>\n</c> between lines.</param>
    /// <param name="vocabulary">Gives each word its number.</param>
    /// <param name="intern">Whether words that are new get a number: for phrases, never for postings.</param>
    /// <param name="tokens">Takes the tokens.</param>
    public static void Split(ReadOnlySpan<byte> text, Vocabulary vocabulary, bool intern, List<Token> tokens)
    {
        var gap = Spacing.Line;
        var hasLostLines = !intern && GluedWords.AreLikelyIn(text);
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

            if (ShortWord.At(text, at) is { Length: > 0 } word)
            {
                var known = vocabulary.Find(word.Head, word.Tail, word.Length, out var uses);

                // A seam within a word stands before a capital or a number.
                if (known > 0 || !(intern || (word.Kind == TokenKind.Number && text[at + word.Length - 1] > '9') || (hasLostLines && (word.HasInnerCapital || (word.Kind != TokenKind.Number && text[at + word.Length - 1] <= '9')))))
                {
                    tokens.Add(new(at, word.Length, known, gap, word.Kind, uses));
                    gap = Spacing.None;
                    at += word.Length;
                    continue;
                }
            }

            // What is rarer stands apart, so that the loop over plain words stays small.
            (at, gap) = IsWordAt(text, at, out _) ? (AddWord(text, at, gap, vocabulary, intern, hasLostLines, tokens), Spacing.None) : AddMark(text, at, gap, vocabulary, tokens);
        }
    }

    // Any word: long, with an apostrophe, with letters of other scripts, a number with marks, several that were glued together. Gives where it ends.
    private static int AddWord(ReadOnlySpan<byte> text, int start, Spacing gap, Vocabulary vocabulary, bool intern, bool hasLostLines, List<Token> tokens)
    {
        Span<byte> folded = stackalloc byte[LongestWord];
        var end = EndOfWord(text, start, folded, out var length, out var possessive);
        var number = intern ? vocabulary.Intern(folded[..length]) : vocabulary.Find(folded[..length]);
        if (number == 0 && possessive)
        {
            number = vocabulary.Find(folded[..(length - 1)]);
        }

        // "37.5hrs", "5yrs".
        if (number == 0 && !intern && GluedWords.UnitIn(text[start..end]) is var unit and > 0)
        {
            tokens.Add(new(start, unit, GluedWords.Find(text.Slice(start, unit), vocabulary), gap, TokenKind.Number, WordUses.None));
            (start, gap) = (start + unit, Spacing.None);
            number = GluedWords.Find(text[start..end], vocabulary);
        }

        while (number == 0 && hasLostLines && GluedWords.SeamIn(text[start..end], text[end..], vocabulary) is var seam and > 0)
        {
            var first = GluedWords.Find(text.Slice(start, seam), vocabulary);
            tokens.Add(new(start, seam, first, gap, KindOf(text.Slice(start, seam)), vocabulary.UsesOf(first)));
            start += seam;
            number = GluedWords.Find(text[start..end], vocabulary);
            gap = Spacing.Line;
        }

        tokens.Add(new(start, end - start, number, gap, KindOf(text[start..end]), vocabulary.UsesOf(number)));
        return end;
    }

    // A mark; a hyphen between two words is none, but what stands between them.
    private static (int End, Spacing Gap) AddMark(ReadOnlySpan<byte> text, int start, Spacing gap, Vocabulary vocabulary, List<Token> tokens)
    {
        var (mark, size) = Marks.Read(text, start);
        var end = start + size;
        if (mark == Marks.Hyphen)
        {
            if (gap == Spacing.None && tokens.Count > 0 && tokens[^1].Kind != TokenKind.Mark && IsWordAt(text, end, out _))
            {
                return (end, Spacing.Hyphen);
            }

            mark = Marks.Dash;
        }

        tokens.Add(new(start, size, mark, gap, TokenKind.Mark, vocabulary.UsesOf(mark)));
        return (end, mark == Marks.Close && BeginsLine(text, end) ? Spacing.Line : Spacing.None);
    }

    // "(such as QuickBooks)Advanced Excel": a line break was lost behind the bracket.
    private static bool BeginsLine(ReadOnlySpan<byte> text, int at) => at + 1 < text.Length && text[at] is >= (byte)'A' and <= (byte)'Z' && text[at + 1] is >= (byte)'a' and <= (byte)'z';

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

    /// <summary>Whether a byte is an ASCII letter or digit.</summary>
    internal static bool IsAsciiWord(byte b) => IsAsciiLetter(b) || b is >= (byte)'0' and <= (byte)'9';

    /// <summary>Whether a letter or digit begins at <paramref name="at"/>, and how many bytes it has.</summary>
    internal static bool IsWordAt(ReadOnlySpan<byte> text, int at, out int size)
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
}
