using System.Buffers.Binary;
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
    private readonly List<Token> phraseTokens = [];
    private readonly List<int> phraseWords = [];
    private Slot[] slots = new Slot[1 << 12];

    // A word with its length and its first bytes: a short word is told from all others without looking anywhere else.
    private readonly record struct Slot(int Word, int Length, ulong Head);

    /// <summary>How many bytes of a word its slot holds.</summary>
    internal const int HeadLength = 8;

    private const ulong Multiplier = 0x9E3779B97F4A7C15UL;

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

    /// <summary>The numbers of the words and marks of a phrase, given out now where they are new. They hold until the next call.</summary>
    public ReadOnlySpan<int> NumbersOf(string phrase)
    {
        phraseTokens.Clear();
        Tokeniser.Split(Encoding.UTF8.GetBytes(phrase), this, intern: true, phraseTokens);
        phraseWords.Clear();
        foreach (var token in phraseTokens)
        {
            phraseWords.Add(token.Word);
        }

        return CollectionsMarshal.AsSpan(phraseWords);
    }

    /// <summary>The number of a folded word, or 0.</summary>
    public int Find(ReadOnlySpan<byte> folded)
    {
        if (folded.Length <= HeadLength)
        {
            return Find(HeadOf(folded), folded.Length);
        }

        var (table, mask, head) = (slots, slots.Length - 1, HeadOf(folded));
        for (var at = (int)Hash(folded) & mask; ; at = (at + 1) & mask)
        {
            ref readonly var slot = ref table[at];
            if (slot.Word == 0 || (slot.Head == head && slot.Length == folded.Length && folded.SequenceEqual(words[slot.Word])))
            {
                return slot.Word;
            }
        }
    }

    /// <summary>The number of a folded word of at most <see cref="HeadLength"/> bytes, or 0.</summary>
    /// <param name="head">Its bytes, the first in the lowest place, with zeros behind the last.</param>
    /// <param name="length">How many there are.</param>
    public int Find(ulong head, int length)
    {
        var (table, mask) = (slots, slots.Length - 1);
        for (var at = (int)Hash(head, length) & mask; ; at = (at + 1) & mask)
        {
            ref readonly var slot = ref table[at];
            if (slot.Word == 0 || (slot.Head == head && slot.Length == length))
            {
                return slot.Word;
            }
        }
    }

    // Eight bytes at a time, multiplied and mixed at the end: words are short, and most lookups end at an empty slot.
    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = Start(bytes.Length);
        while (bytes.Length > HeadLength)
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * Multiplier;
            hash ^= hash >> 29;
            bytes = bytes[HeadLength..];
        }

        return End(hash, HeadOf(bytes));
    }

    // The same for a word of no more than eight bytes.
    private static uint Hash(ulong head, int length) => End(Start(length), head);

    private static ulong Start(int length) => 14695981039346656037UL ^ (ulong)length;

    private static uint End(ulong hash, ulong last) => (uint)(((hash ^ last) * Multiplier) >> 32);

    // The first eight bytes, in little-endian order on every machine, with zeros behind the last; without a loop, since two halves may overlap.
    private static ulong HeadOf(ReadOnlySpan<byte> bytes) => bytes.Length switch
    {
        >= HeadLength => BinaryPrimitives.ReadUInt64LittleEndian(bytes),
        >= 4 => BinaryPrimitives.ReadUInt32LittleEndian(bytes) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(bytes[^4..]) >> (8 * (HeadLength - bytes.Length)) << 32),
        3 => BinaryPrimitives.ReadUInt16LittleEndian(bytes) | ((ulong)bytes[2] << 16),
        2 => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
        1 => bytes[0],
        _ => 0,
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
