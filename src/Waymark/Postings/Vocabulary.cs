using System.Buffers.Binary;
using System.Runtime.CompilerServices;
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
    private readonly List<WordUses> uses = [];
    private readonly List<Token> phraseTokens = [];
    private readonly List<int> phraseWords = [];
    private Slot[] slots = new Slot[1 << 12];

    // A word with its length and its first bytes: one that is not longer is told from all others without looking anywhere else.
    private readonly record struct Slot(ulong Head, ulong Tail, int Word, ushort Length, WordUses Uses);

    private const ulong Multiplier = 0x9E3779B97F4A7C15UL, SecondMultiplier = 0xC2B2AE3D27D4EB4FUL;

    /// <summary>Creates a vocabulary that holds the marks only.</summary>
    public Vocabulary()
    {
        for (var mark = 0; mark < Marks.Count; mark++)
        {
            words.Add([]);
            uses.Add(WordUses.None);
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
        uses.Add(WordUses.None);
        Place(words.Count - 1);
        return words.Count - 1;
    }

    /// <summary>What a word or mark may begin or be.</summary>
    public WordUses UsesOf(int word) => uses[word];

    /// <summary>Notes that a word or mark may begin or be something. Tokens that are made from now on tell it.</summary>
    public void Note(int word, WordUses use)
    {
        uses[word] |= use;
        if (word >= Marks.Count)
        {
            ref var slot = ref slots[PlaceOf(word)];
            slot = slot with { Uses = uses[word] };
        }
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
        var (head, tail) = BeginningOf(folded);
        if (folded.Length <= ShortWord.Longest)
        {
            return Find(head, tail, folded.Length, out _);
        }

        var (table, mask) = (slots, slots.Length - 1);
        for (var at = (int)Hash(head, tail) & mask; ; at = (at + 1) & mask)
        {
            ref readonly var slot = ref table[at];
            if (slot.Word == 0 || (slot.Head == head && slot.Tail == tail && slot.Length == folded.Length && folded.SequenceEqual(words[slot.Word])))
            {
                return slot.Word;
            }
        }
    }

    /// <summary>The number of a word of at most <see cref="ShortWord.Longest"/> bytes, or 0.</summary>
    /// <param name="head">Its first eight bytes (<see cref="EightOf"/>).</param>
    /// <param name="tail">The next eight.</param>
    /// <param name="length">How many it has.</param>
    /// <param name="uses">What it may begin or be.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong head, ulong tail, int length, out WordUses uses)
    {
        var (table, mask) = (slots, slots.Length - 1);
        for (var at = (int)Hash(head, tail) & mask; ; at = (at + 1) & mask)
        {
            ref readonly var slot = ref table[at];
            if (slot.Word == 0 || (slot.Head == head && slot.Tail == tail && slot.Length == length))
            {
                uses = slot.Uses;
                return slot.Word;
            }
        }
    }

    /// <summary>At most eight bytes as one number, the first in the lowest place on every machine, with zeros behind the last.</summary>
    internal static ulong EightOf(ReadOnlySpan<byte> bytes) => bytes.Length switch
    {
        >= 8 => BinaryPrimitives.ReadUInt64LittleEndian(bytes),

        // Without a loop, since two halves may overlap.
        >= 4 => BinaryPrimitives.ReadUInt32LittleEndian(bytes) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(bytes[^4..]) >> (8 * (8 - bytes.Length)) << 32),
        3 => BinaryPrimitives.ReadUInt16LittleEndian(bytes) | ((ulong)bytes[2] << 16),
        2 => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
        1 => bytes[0],
        _ => 0,
    };

    private static (ulong Head, ulong Tail) BeginningOf(ReadOnlySpan<byte> folded) =>
        (EightOf(folded), folded.Length > 8 ? EightOf(folded[8..]) : 0);

    // The highest bits of the product are made of all bits: words that begin alike are not near each other.
    private static uint Hash(ulong head, ulong tail) => (uint)(((head ^ (tail * SecondMultiplier)) * Multiplier) >> 32);

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
        var (head, tail) = BeginningOf(words[word]);
        slots[PlaceOf(word)] = new(head, tail, word, (ushort)words[word].Length, uses[word]);
    }

    // Where a word is, or the empty place where it would be.
    private int PlaceOf(int word)
    {
        var mask = slots.Length - 1;
        var (head, tail) = BeginningOf(words[word]);
        var at = (int)Hash(head, tail) & mask;
        while (slots[at].Word != 0 && slots[at].Word != word)
        {
            at = (at + 1) & mask;
        }

        return at;
    }
}
