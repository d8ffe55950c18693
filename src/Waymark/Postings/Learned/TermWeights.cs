using System.Numerics;

namespace Waymark;

/// <summary>The weights of all features, by key. Most keys that a text asks for have none.</summary>
internal sealed class TermWeights
{
    // As many bits as stay near the processor, and how much of a key tells the place of its bit.
    private const int PresentBits = 1 << 20, PresentShift = 12, BitsOfWord = 64;

    private readonly ulong[] rows;
    private readonly int mask;

    // One bit for the highest part of each key: nearly all that have no weights are turned away by it.
    private readonly ulong[] present = new ulong[PresentBits / BitsOfWord];

    /// <summary>Takes the weights of each key: four small numbers in one, a byte each.</summary>
    public TermWeights(IReadOnlyCollection<(uint Key, uint Weights)> weights)
    {
        rows = new ulong[BitOperations.RoundUpToPowerOf2((uint)(weights.Count * 2) + 1)];
        mask = rows.Length - 1;
        foreach (var (key, packed) in weights)
        {
            rows[SlotOf(key)] = ((ulong)packed << 32) | key;
            present[(key >> PresentShift) / BitsOfWord] |= 1UL << (int)(key >> PresentShift);
        }
    }

    /// <summary>What a feature says.</summary>
    public TermScores Of(uint key)
    {
        if ((present[(key >> PresentShift) / BitsOfWord] & (1UL << (int)(key >> PresentShift))) == 0)
        {
            return default;
        }

        var row = rows[SlotOf(key)];
        return row == 0 ? default : TermScores.Of((sbyte)(row >> 32), (sbyte)(row >> 40), (sbyte)(row >> 48), (sbyte)(row >> 56));
    }

    // Where the key is, or the empty slot where it would be. Keys are hashes already.
    private int SlotOf(uint key)
    {
        var slot = (int)key & mask;
        while (rows[slot] != 0 && (uint)rows[slot] != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
