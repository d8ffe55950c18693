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
    private Slot[] slots = new Slot[1 << 12];

    // A word with its length and its first bytes: a short word is told from all others without looking anywhere else.
    private readonly record struct Slot(int Word, int Length, ulong Head);

    private const int HeadLength = 8;

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
        var (table, mask, head) = (slots, slots.Length - 1, HeadOf(folded));
        for (var at = (int)Hash(folded) & mask; ; at = (at + 1) & mask)
        {
            ref readonly var slot = ref table[at];
            if (slot.Word == 0 || (slot.Head == head && slot.Length == folded.Length && (folded.Length <= HeadLength || folded.SequenceEqual(words[slot.Word]))))
            {
                return slot.Word;
            }
        }
    }

    private static ulong HeadOf(ReadOnlySpan<byte> bytes) => bytes.Length >= HeadLength ? MemoryMarshal.Read<ulong>(bytes) : Rest(bytes);

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

        hash = (hash ^ Rest(bytes)) * 0x9E3779B97F4A7C15UL;
        return (uint)(hash >> 32);
    }

    // Up to seven bytes as one number, without a loop: the two halves overlap in the middle.
    private static ulong Rest(ReadOnlySpan<byte> bytes) => bytes.Length switch
    {
        0 => 0,
        1 => bytes[0],
        2 or 3 => MemoryMarshal.Read<ushort>(bytes) | ((ulong)bytes[^1] << 16),
        _ => MemoryMarshal.Read<uint>(bytes) | ((ulong)MemoryMarshal.Read<uint>(bytes[^4..]) << 32),
    };

    private void Grow()
    {
        slots = new Slot[slots.Length * 2];
        for (var word = Marks.Count; word < words.Count; word++)
        {
            Place(word);
        }
    }

    private void Place(int word)
    {
        var mask = slots.Length - 1;
        var at = (int)Hash(words[word]) & mask;
        while (slots[at].Word != 0)
        {
            at = (at + 1) & mask;
        }

        slots[at] = new(word, words[word].Length, HeadOf(words[word]));
    }
}
