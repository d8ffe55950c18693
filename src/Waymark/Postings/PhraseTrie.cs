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

    /// <summary>Whether any phrase that stands for <paramref name="value"/>, be it not the longest, starts at token <paramref name="at"/>.</summary>
    public bool StandsAt(ReadOnlySpan<Token> tokens, int at, T value)
    {
        while (LongestAt(tokens, at, out var standsFor) is > 0 and var length)
        {
            foreach (var one in standsFor)
            {
                if (EqualityComparer<T>.Default.Equals(one, value))
                {
                    return true;
                }
            }

            tokens = tokens[..(at + length - 1)];
            if (length == 1)
            {
                break;
            }
        }

        return false;
    }
}

/// <summary>The tree of the words of phrases. Phrases are numbered in the order in which they are added.</summary>
internal sealed class PhraseNodes
{
    private readonly Dictionary<long, int> edges = [];
    private readonly List<int> phraseAt = [None];

    // One bit for each word that begins a phrase, and how many such words come before each 64: what every token asks, small enough to stay near the processor.
    private ulong[] beginnings = [];
    private int[] before = [];

    // For searching: the words that may follow one stand side by side, lowest first. Those that begin a phrase follow the root.
    private Node[] nodes = [];
    private int phrases;

    private const int None = -1, Root = 0;

    // Up to so many words are looked through, since halving is no faster.
    private const int Few = 8;

    // A word with the phrase that ends there, where its next words stand, and which remainders these leave: most words that follow are turned away by one bit.
    private record struct Node(int Word, int Phrase, int FirstNext, int NextCount, ulong NextWords);

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
        // By the node they leave, then by the word: that is how the nodes they lead to are numbered anew.
        long[] sorted = [.. edges.Keys];
        Array.Sort(sorted);
        var placeOf = new int[phraseAt.Count];
        nodes = new Node[phraseAt.Count];
        for (var at = 0; at < sorted.Length; at++)
        {
            var node = edges[sorted[at]];
            placeOf[node] = at + 1;
            nodes[at + 1] = new((int)sorted[at], phraseAt[node], 0, 0, 0);
        }

        for (var at = 0; at < sorted.Length; at++)
        {
            ref var from = ref nodes[placeOf[(int)(sorted[at] >> 32)]];
            from.FirstNext = from.NextCount == 0 ? at + 1 : from.FirstNext;
            from.NextCount++;
            from.NextWords |= Bit((int)sorted[at]);
        }

        MarkBeginnings();
    }

    /// <summary>Whether a phrase begins with the word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Begins(int word) => (uint)word / 64 < (uint)beginnings.Length && (beginnings[(uint)word / 64] & Bit(word)) != 0;

    /// <summary>The longest phrase that starts at token <paramref name="at"/>, whose word begins one, and does not cross a line; its length in tokens, or 0.</summary>
    public int LongestAt(ReadOnlySpan<Token> tokens, int at, out int phrase)
    {
        var table = nodes;
        ref readonly var node = ref table[FirstOf(tokens[at].Word)];
        var length = 0;
        phrase = None;
        for (var next = at + 1; ; next++)
        {
            if (node.Phrase != None)
            {
                (length, phrase) = (next - at, node.Phrase);
            }

            if (next >= tokens.Length || (node.NextWords & Bit(tokens[next].Word)) == 0 || tokens[next].Spacing == Spacing.Line
                || NextOf(node, tokens[next].Word) is not (> Root and var place))
            {
                return length;
            }

            node = ref table[place];
        }
    }

    private static long KeyOf(int node, int word) => ((long)node << 32) | (uint)word;

    private static ulong Bit(int word) => 1UL << (word & 63);

    private void MarkBeginnings()
    {
        var first = nodes.AsSpan(1, nodes[Root].NextCount);
        beginnings = new ulong[first.IsEmpty ? 0 : (first[^1].Word / 64) + 1];
        before = new int[beginnings.Length];
        foreach (ref readonly var node in first)
        {
            beginnings[node.Word / 64] |= Bit(node.Word);
        }

        for (var at = 1; at < before.Length; at++)
        {
            before[at] = before[at - 1] + BitOperations.PopCount(beginnings[at - 1]);
        }
    }

    // The node of a word that begins a phrase.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FirstOf(int word) => 1 + before[word / 64] + BitOperations.PopCount(beginnings[word / 64] & (Bit(word) - 1));

    // The node of a word behind another, or the root where it follows in no phrase.
    private int NextOf(in Node node, int word)
    {
        var (low, high) = (node.FirstNext, node.FirstNext + node.NextCount);
        while (high - low > Few)
        {
            var middle = (low + high) / 2;
            (low, high) = nodes[middle].Word <= word ? (middle, high) : (low, middle);
        }

        for (; low < high; low++)
        {
            if (nodes[low].Word == word)
            {
                return low;
            }
        }

        return Root;
    }
}
