using System.Runtime.InteropServices;
using System.Text;

namespace Waymark;

/// <summary>
/// The words that phrases and rules use, each with a number. A token of a posting is looked up once; from then on every rule compares numbers.
/// Words are folded: lower case, without apostrophes. Marks have fixed numbers (<see cref="Marks"/>).
/// </summary>
internal sealed class Vocabulary
{
    private readonly List<byte[]> words = [];
    private int[] slots = new int[1 << 12];

    // The hash of the word in each slot, so that the bytes are looked at only where it is the same.
    private uint[] hashes = new uint[1 << 12];

    /// <summary>Creates a vocabulary that holds the marks only.</summary>
    public Vocabulary()
    {
        for (var mark = 0; mark < Marks.Count; mark++)
        {
            words.Add([]);
        }
    }

    /// <summary>How many numbers are given out.</summary>
    public int Count => words.Count;

    /// <summary>The folded bytes of a word, for telling why something matched.</summary>
    public string TextOf(int word) => Encoding.UTF8.GetString(words[word]);

    /// <summary>The number of a folded word, given out now if it is new.</summary>
    public int Intern(ReadOnlySpan<byte> folded)
    {
        if (Find(folded) is var known and > 0)
        {
            return known;
        }

        if (words.Count * 2 > slots.Length)
        {
            Grow();
        }

        words.Add(folded.ToArray());
        Place(words.Count - 1);
        return words.Count - 1;
    }

    /// <summary>The number of a folded word, or 0.</summary>
    public int Find(ReadOnlySpan<byte> folded)
    {
        var mask = slots.Length - 1;
        var hash = Hash(folded);
        for (var at = (int)hash & mask; ; at = (at + 1) & mask)
        {
            var word = slots[at];
            if (word == 0 || (hashes[at] == hash && folded.SequenceEqual(words[word])))
            {
                return word;
            }
        }
    }

    // FNV-1a on eight bytes at a time, mixed at the end: words are short, and most lookups end at an empty slot.
    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 14695981039346656037UL ^ (ulong)bytes.Length;
        while (bytes.Length >= 8)
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(bytes)) * 0x9E3779B97F4A7C15UL;
            hash ^= hash >> 29;
            bytes = bytes[8..];
        }

        ulong rest = 0;
        for (var i = bytes.Length - 1; i >= 0; i--)
        {
            rest = (rest << 8) | bytes[i];
        }

        hash = (hash ^ rest) * 0x9E3779B97F4A7C15UL;
        return (uint)(hash >> 32);
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        hashes = new uint[slots.Length];
        for (var word = Marks.Count; word < words.Count; word++)
        {
            Place(word);
        }
    }

    private void Place(int word)
    {
        var mask = slots.Length - 1;
        var hash = Hash(words[word]);
        var at = (int)hash & mask;
        while (slots[at] != 0)
        {
            at = (at + 1) & mask;
        }

        slots[at] = word;
        hashes[at] = hash;
    }
}
