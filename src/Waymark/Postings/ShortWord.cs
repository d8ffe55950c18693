using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Waymark;

/// <summary>
/// A word or number of at most sixteen ASCII letters and digits: nearly every word of a posting. All of it is told in one step, its bytes side by side in one vector
/// of the processor, as far as sixteen bytes and one more are left; <see cref="Plain"/> tells the same byte by byte.
/// </summary>
/// <remarks>Four fields and no more: only so few are kept in registers.</remarks>
internal readonly record struct ShortWord
{
    private const int InnerCapital = 0x80;

    // The kind, and whether there is an inner capital.
    private readonly byte form;

    private ShortWord(ulong head, ulong tail, int length, TokenKind kind, bool hasInnerCapital) =>
        (Head, Tail, Length, form) = (head, tail, length, (byte)((int)kind | (hasInnerCapital ? InnerCapital : 0)));

    /// <summary>The first eight bytes, folded, the first in the lowest place and zeros behind the last.</summary>
    public ulong Head { get; }

    /// <summary>The next eight.</summary>
    public ulong Tail { get; }

    /// <summary>How many bytes it has; 0 where none such stands there.</summary>
    public int Length { get; }

    /// <summary>How it is written.</summary>
    public TokenKind Kind => (TokenKind)(form & ~InnerCapital);

    /// <summary>Whether a capital stands behind its first letter.</summary>
    public bool HasInnerCapital => (form & InnerCapital) != 0;

    /// <summary>How many bytes the longest has.</summary>
    public const int Longest = 16;

    // As many bytes as a word has, then none: where one begins to read says how many are kept.
    private static ReadOnlySpan<byte> Kept =>
    [
        0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>The word that stands at <paramref name="at"/>, all of it: what touches it is no letter, digit or apostrophe, and behind a number no comma or full stop.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ShortWord At(ReadOnlySpan<byte> text, int at) =>
        Vector128.IsHardwareAccelerated && text.Length - at > Longest ? SideBySide(text.Slice(at, Longest + 1)) : Plain(text[at..]);

    /// <summary>The word that <paramref name="text"/> begins with, byte by byte.</summary>
    internal static ShortWord Plain(ReadOnlySpan<byte> text)
    {
        Span<byte> folded = stackalloc byte[Longest];
        var (length, hasSmall, hasInnerCapital) = (0, false, false);
        for (; length < text.Length && Tokeniser.IsAsciiWord(text[length]); length++)
        {
            if (length == Longest)
            {
                return default;
            }

            folded[length] = (byte)(text[length] | 0x20);
            hasSmall |= text[length] > 'Z';
            hasInnerCapital |= length > 0 && text[length] is >= (byte)'A' and <= (byte)'Z';
        }

        return length == 0 || (length < text.Length && GoesOn(text[0], text[length]))
            ? default
            : new(Vocabulary.EightOf(folded[..Math.Min(length, 8)]), length > 8 ? Vocabulary.EightOf(folded[8..length]) : 0, length, KindOf(text[0], length, hasSmall), hasInnerCapital);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ShortWord SideBySide(ReadOnlySpan<byte> text)
    {
        var bytes = Vector128.Create(text);
        var lower = bytes | Vector128.Create((byte)0x20);
        var letters = Vector128.LessThanOrEqual(lower - Vector128.Create((byte)'a'), Vector128.Create((byte)('z' - 'a')));
        var digits = Vector128.LessThanOrEqual(bytes - Vector128.Create((byte)'0'), Vector128.Create((byte)9));
        var letterBits = letters.ExtractMostSignificantBits();
        var length = BitOperations.TrailingZeroCount(~(letterBits | digits.ExtractMostSignificantBits()));
        if (length == 0 || GoesOn(text[0], text[length]) || (length == Longest && Tokeniser.IsAsciiWord(text[Longest])))
        {
            return default;
        }

        // A byte above 'Z' as a signed number is a small letter, as far as the word goes.
        var all = (1u << length) - 1;
        var small = Vector128.GreaterThan(bytes.AsSByte(), Vector128.Create((sbyte)'Z')).ExtractMostSignificantBits() & all;
        var word = (lower & Vector128.Create(Kept[(Longest - length)..])).AsUInt64();
        return new(word[0], word[1], length, KindOf(text[0], length, small != 0), (letterBits & ~small & all) > 1);
    }

    // An apostrophe, or a letter of another script, may go on with the word, and a mark with the number.
    private static bool GoesOn(byte first, byte next) => next is >= 0x80 or (byte)'\'' || (first <= '9' && next is (byte)',' or (byte)'.');

    private static TokenKind KindOf(byte first, int length, bool hasSmall) =>
        first > 'Z' ? TokenKind.Word : first <= '9' ? TokenKind.Number : hasSmall || length == 1 ? TokenKind.Capitalised : TokenKind.Capitals;
}
