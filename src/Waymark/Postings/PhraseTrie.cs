using System.Numerics;
using System.Runtime.CompilerServices;

namespace Waymark;

/// <summary>
/// Phrases over word numbers, for finding the longest that starts at a token. Nothing in it is specific to what a phrase means:
/// <typeparamref name="T"/> is whatever the phrase stands for.
/// </summary>
internal sealed class PhraseTrie<T>(Vocabulary vocabulary)
{
    private readonly PhraseNodes nodes = new();
    private readonly List<(int Phrase, T Value)> values = [];
    private T[][] found = [];

    /// <summary>Adds a phrase. A phrase may stand for several things.</summary>
    public void Add(string phrase, T value) => Add(vocabulary.NumbersOf(phrase), value);

    /// <summary>Adds a phrase given as word numbers.</summary>
    public void Add(ReadOnlySpan<int> words, T value)
    {
        if (!words.IsEmpty)
        {
            values.Add((nodes.Add(words), value));
        }
    }

    /// <summary>Call once after the last phrase was added, and before the first search.</summary>
    public void Freeze()
    {
        nodes.Freeze();
        found = new T[nodes.Count][];
        foreach (var (phrase, value) in values)
        {
            // Nearly every phrase stands for one thing.
            found[phrase] = found[phrase] is { } before ? [.. before, value] : [value];
        }

        values.Clear();
    }

    /// <summary>The longest phrase that starts at token <paramref name="at"/> and does not cross a line; its length in tokens, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LongestAt(ReadOnlySpan<Token> tokens, int at, out ReadOnlySpan<T> standsFor)
    {
        standsFor = default;
        if (!nodes.Begins(tokens[at].Word))
        {
            return 0;
        }

        var length = nodes.LongestAt(tokens, at, out var phrase);
        if (length > 0)
        {
            standsFor = found[phrase];
        }

        return length;
    }
}

/// <summary>The tree of the words of phrases. Phrases are numbered in the order in which they are added.</summary>
internal sealed class PhraseNodes
{
    private readonly Dictionary<long, int> edges = [];
    private readonly List<int> phraseAt = [None];

    // One bit for each word that begins a phrase: what every token asks, small enough to stay near the processor.
    private ulong[] beginnings = [];
    private Node[] nodes = [];
    private int phrases;

    // The edges for searching: open addressing over a table at most half full. A key of 0 is an empty slot, since word 0 begins no phrase.
    private Edge[] table = new Edge[1];

    private const int None = -1, Root = 0;

    // The phrase that ends there, and which remainders its next words leave: most words that follow are turned away by one bit.
    private readonly record struct Node(int Phrase, ulong NextWords);

    private readonly record struct Edge(long Key, int Target);

    /// <summary>Adds a phrase, and gives its number: that of the same words, where they are there already.</summary>
    public int Add(ReadOnlySpan<int> words)
    {
        var node = Root;
        foreach (var word in words)
        {
            var key = KeyOf(node, word);
            if (!edges.TryGetValue(key, out var next))
            {
                next = phraseAt.Count;
                phraseAt.Add(None);
                edges.Add(key, next);
            }

            node = next;
        }

        return phraseAt[node] is not None and var known ? known : phraseAt[node] = phrases++;
    }

    /// <summary>How many phrases there are.</summary>
    public int Count => phrases;

    /// <summary>Makes the tables for searching.</summary>
    public void Freeze()
    {
        var last = 0;
        foreach (var (key, _) in edges)
        {
            last = key >> 32 == Root ? Math.Max(last, (int)key) : last;
        }

        beginnings = new ulong[(last / 64) + 1];
        nodes = [.. phraseAt.Select(phrase => new Node(phrase, 0))];
        table = new Edge[BitOperations.RoundUpToPowerOf2((uint)(edges.Count * 2) + 1)];
        foreach (var (key, node) in edges)
        {
            var from = (int)(key >> 32);
            nodes[from] = nodes[from] with { NextWords = nodes[from].NextWords | Bit((int)key) };
            table[SlotOf(key)] = new(key, node);
            if (from == Root)
            {
                beginnings[(int)key / 64] |= Bit((int)key);
            }
        }
    }

    /// <summary>Whether a phrase begins with the word.</summary>
    public bool Begins(int word) => (uint)word / 64 < (uint)beginnings.Length && (beginnings[(uint)word / 64] & Bit(word)) != 0;

    /// <summary>The longest phrase that starts at token <paramref name="at"/> and does not cross a line; its length in tokens, or 0.</summary>
    public int LongestAt(ReadOnlySpan<Token> tokens, int at, out int phrase)
    {
        var from = table[SlotOf(KeyOf(Root, tokens[at].Word))].Target;
        var node = nodes[from];
        var length = 0;
        phrase = None;
        for (var next = at + 1; ; next++)
        {
            if (node.Phrase != None)
            {
                (length, phrase) = (next - at, node.Phrase);
            }

            if (next >= tokens.Length || tokens[next].Spacing == Spacing.Line || (node.NextWords & Bit(tokens[next].Word)) == 0)
            {
                return length;
            }

            from = table[SlotOf(KeyOf(from, tokens[next].Word))].Target;
            if (from == Root)
            {
                return length;
            }

            node = nodes[from];
        }
    }

    private static long KeyOf(int node, int word) => ((long)node << 32) | (uint)word;

    // Where the key is, or the empty slot where it would be.
    private int SlotOf(long key)
    {
        var mask = table.Length - 1;
        var slot = (int)(((ulong)key * 0x9E3779B97F4A7C15UL) >> 32) & mask;
        while (table[slot].Key != key && table[slot].Key != 0)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private static ulong Bit(int word) => 1UL << (word & 63);
}
