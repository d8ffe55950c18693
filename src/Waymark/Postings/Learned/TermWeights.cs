using System.Numerics;

namespace Waymark;

/// <summary>The weights of all features, by key. Most keys that a text asks for have none.</summary>
internal sealed class TermWeights
{
    private readonly ulong[] rows;
    private readonly int mask;

    /// <summary>Takes the weights of each key: four small numbers in one, a byte each.</summary>
    public TermWeights(IReadOnlyCollection<(uint Key, uint Weights)> weights)
    {
        rows = new ulong[BitOperations.RoundUpToPowerOf2((uint)(weights.Count * 2) + 1)];
        mask = rows.Length - 1;
        foreach (var (key, packed) in weights)
        {
            rows[SlotOf(key)] = ((ulong)packed << 32) | key;
        }
    }

    /// <summary>What a feature says.</summary>
    public TermScores Of(uint key)
    {
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
