namespace Waymark;

/// <summary>Some words, told by their numbers in the vocabulary.</summary>
internal sealed class WordSet
{
    private const int BitsOfPlace = 64;

    private ulong[] bits = [];

    /// <summary>Adds the word with this number.</summary>
    public void Add(int word)
    {
        if (word / BitsOfPlace >= bits.Length)
        {
            Array.Resize(ref bits, (word / BitsOfPlace) + 1);
        }

        bits[word / BitsOfPlace] |= 1UL << word;
    }

    /// <summary>Whether the token is one of them.</summary>
    public bool Has(in Token token) => (uint)token.Word / BitsOfPlace < (uint)bits.Length && (bits[(uint)token.Word / BitsOfPlace] & (1UL << token.Word)) != 0;
}
