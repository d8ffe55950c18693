namespace Waymark;

/// <summary>A number for the letters of a word, whatever their case. Digits of a number count as one another.</summary>
internal static class WordHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15UL;

    /// <summary>The hash; never 0, which is no word.</summary>
    public static ulong Of(ReadOnlySpan<byte> word)
    {
        var hash = 0xCBF29CE484222325UL;
        var number = word[0] is >= (byte)'0' and <= (byte)'9';
        foreach (var letter in word)
        {
            hash = (hash ^ Folded(letter, number)) * 0x100000001B3UL;
        }

        return Mix(hash, 1) | 1;
    }

    /// <summary>The same for one and several of a thing, roughly: without an "s" at the end.</summary>
    public static ulong OfSingular(ReadOnlySpan<byte> word)
    {
        var isSeveral = word.Length > 3 && word[^1] is (byte)'s' or (byte)'S' && word[^2] is not ((byte)'s' or (byte)'S');
        return Of(isSeveral ? word[..^1] : word);
    }

    /// <summary>A number for two, in this order.</summary>
    public static ulong Mix(ulong a, ulong b)
    {
        var hash = (a ^ (b * 0xD6E8FEB86659FD93UL)) * Multiplier;
        return hash ^ (hash >> 32);
    }

    /// <summary>A byte without its case, and a digit of a number as any other.</summary>
    public static byte Folded(byte letter, bool number) => letter switch
    {
        >= (byte)'A' and <= (byte)'Z' => (byte)(letter | 0x20),
        >= (byte)'0' and <= (byte)'9' when number => (byte)'0',
        _ => letter,
    };
}
