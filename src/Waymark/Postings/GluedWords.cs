namespace Waymark;

/// <summary>Finds the seam in words that were glued together where a text lost its line breaks: "SpringStrong".</summary>
internal static class GluedWords
{
    private const int LongestWord = 64, LongPart = 4;

    // Text of this length with fewer line breaks than one in so many bytes has lost them.
    private const int LongText = 400, BytesPerLine = 400;

    private static readonly string[] Units = ["hrs", "hr", "hours", "hour", "h", "hpw", "yrs", "yr", "years", "year"];

    /// <summary>Whether <paramref name="text"/> is one that lost its line breaks. In others "PowerPoint" is one word.</summary>
    public static bool AreLikelyIn(ReadOnlySpan<byte> text) => text.Length >= LongText && text.Count((byte)'\n') * BytesPerLine < text.Length;

    /// <summary>
    /// Where two lines were glued together within a word: before a capital behind which a known word begins, with a known or a long small word before it; or before a
    /// number of years. 0 where they were not.
    /// </summary>
    /// <param name="word">The word.</param>
    /// <param name="rest">The text behind it.</param>
    /// <param name="vocabulary">The words that are known.</param>
    public static int SeamIn(ReadOnlySpan<byte> word, ReadOnlySpan<byte> rest, Vocabulary vocabulary)
    {
        if (IsDigit(word[^1]))
        {
            return YearsIn(word, rest, vocabulary);
        }

        for (var at = 2; at + 1 < word.Length && word.Length <= LongestWord; at++)
        {
            var isSeam = word[at] is >= (byte)'A' and <= (byte)'Z' && word[at + 1] is >= (byte)'a' and <= (byte)'z'
                && (Find(word[at..], vocabulary) > 0 || Find(word[at..NextCapital(word, at)], vocabulary) > 0)
                && IsWord(word[..at], vocabulary);
            if (isSeam)
            {
                return at;
            }
        }

        // "TuningBS", "monitoringSQL": capitals alone.
        var capitals = word.Length;
        while (capitals > 0 && word[capitals - 1] is >= (byte)'A' and <= (byte)'Z')
        {
            capitals--;
        }

        if (capitals > 1 && word.Length - capitals > 1 && IsWord(word[..capitals], vocabulary) && Find(word[capitals..], vocabulary) > 0)
        {
            return capitals;
        }

        // "PositionC++": one letter that names a language.
        return word.Length is > 4 and <= LongestWord && word[^1] == (byte)'C' && word[^2] is >= (byte)'a' and <= (byte)'z' && Find(word[..^1], vocabulary) > 0 ? word.Length - 1 : 0;
    }

    /// <summary>Where the unit begins in a number of hours or years that is written as one word: "37.5hrs", "5yrs". 0 where it is none.</summary>
    public static int UnitIn(ReadOnlySpan<byte> word)
    {
        var at = 0;
        while (at < word.Length && (IsDigit(word[at]) || word[at] is (byte)'.' or (byte)','))
        {
            at++;
        }

        foreach (var unit in at > 0 ? Units : [])
        {
            if (System.Text.Ascii.EqualsIgnoreCase(word[at..], unit))
            {
                return at;
            }
        }

        return 0;
    }

    // "Experience3+ years", "methodologies3-5 years".
    private static int YearsIn(ReadOnlySpan<byte> word, ReadOnlySpan<byte> rest, Vocabulary vocabulary)
    {
        var at = word.Length - (word.Length > 1 && IsDigit(word[^2]) ? 2 : 1);
        var goesOn = rest.Length > 1 && (rest[0] == (byte)'+' || (rest[0] == (byte)'-' && IsDigit(rest[1])) || rest.StartsWith("\u2013"u8) || rest.StartsWith(" year"u8) || rest.StartsWith(" yr"u8));
        return goesOn && at > 1 && word.Length <= LongestWord && IsWord(word[..at], vocabulary) ? at : 0;
    }

    // A known word, or a long one in small letters.
    private static bool IsWord(ReadOnlySpan<byte> part, Vocabulary vocabulary) =>
        Find(part, vocabulary) > 0 || (part.Length >= LongPart && !part[1..].ContainsAnyExceptInRange((byte)'a', (byte)'z'));

    private static bool IsDigit(byte letter) => letter is >= (byte)'0' and <= (byte)'9';

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
