namespace Waymark;

/// <summary>Finds the seam in words that were glued together where a text lost its line breaks: "SpringStrong".</summary>
internal static class GluedWords
{
    private const int LongestWord = 64;

    // Text of this length with fewer line breaks than one in so many bytes has lost them.
    private const int LongText = 400, BytesPerLine = 400;

    /// <summary>Whether <paramref name="text"/> is one that lost its line breaks. In others "PowerPoint" is one word.</summary>
    public static bool AreLikelyIn(ReadOnlySpan<byte> text) => text.Length >= LongText && text.Count((byte)'\n') * BytesPerLine < text.Length;

    /// <summary>
    /// Where two lines were glued together within a word: before a capital behind which a known word begins, with a known or a long small word before it.
    /// 0 where they were not.
    /// </summary>
    public static int SeamIn(ReadOnlySpan<byte> word, Vocabulary vocabulary)
    {
        for (var at = 2; at + 1 < word.Length && word.Length <= LongestWord; at++)
        {
            var isSeam = word[at] is >= (byte)'A' and <= (byte)'Z' && word[at + 1] is >= (byte)'a' and <= (byte)'z'
                && (Find(word[at..], vocabulary) > 0 || Find(word[at..NextCapital(word, at)], vocabulary) > 0)
                && (Find(word[..at], vocabulary) > 0 || (at >= 4 && !word[1..at].ContainsAnyExceptInRange((byte)'a', (byte)'z')));
            if (isSeam)
            {
                return at;
            }
        }

        // "PositionC++": one letter that names a language.
        return word.Length is > 4 and <= LongestWord && word[^1] == (byte)'C' && word[^2] is >= (byte)'a' and <= (byte)'z' && Find(word[..^1], vocabulary) > 0 ? word.Length - 1 : 0;
    }

    private static int NextCapital(ReadOnlySpan<byte> word, int at)
    {
        do
        {
            at++;
        }
        while (at < word.Length && word[at] is < (byte)'A' or > (byte)'Z');

        return at;
    }

    /// <summary>The number of a part of a word.</summary>
    public static int Find(ReadOnlySpan<byte> part, Vocabulary vocabulary)
    {
        Span<byte> folded = stackalloc byte[LongestWord];
        var length = Math.Min(part.Length, LongestWord);
        for (var i = 0; i < length; i++)
        {
            folded[i] = (byte)(part[i] is >= (byte)'A' and <= (byte)'Z' ? part[i] | 0x20 : part[i]);
        }

        return vocabulary.Find(folded[..length]);
    }
}
