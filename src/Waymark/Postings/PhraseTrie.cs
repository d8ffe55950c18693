namespace Waymark;

/// <summary>
/// Phrases over word numbers, for finding the longest that starts at a token. Nothing in it is specific to what a phrase means:
/// <typeparamref name="T"/> is whatever the phrase stands for.
/// </summary>
internal sealed class PhraseTrie<T>(Vocabulary vocabulary)
{
    private readonly List<List<T>?> values = [null];
    private readonly Dictionary<long, int> edges = [];
    private int[] roots = [];

    // The edges for searching: open addressing over a table at most half full. A key of 0 is an empty slot, since word 0 begins no phrase.
    private long[] keys = new long[1];
    private int[] targets = new int[1];

    // For each node, which remainders its next words leave: most words that follow are turned away by one bit.
    private ulong[] nextWords = [];

    /// <summary>Adds a phrase. A phrase may stand for several things.</summary>
    public void Add(string phrase, T value)
    {
        var tokens = new List<Token>();
        Tokeniser.Split(System.Text.Encoding.UTF8.GetBytes(phrase), vocabulary, intern: true, tokens);
        Add([.. tokens.Select(token => token.Word)], value);
    }

    /// <summary>Adds a phrase given as word numbers.</summary>
    public void Add(ReadOnlySpan<int> words, T value)
    {
        if (words.IsEmpty)
        {
            return;
        }

        var node = 0;
        foreach (var word in words)
        {
            var key = ((long)node << 32) | (uint)word;
            if (!edges.TryGetValue(key, out var next))
            {
                next = values.Count;
                values.Add(null);
                edges.Add(key, next);
            }

            node = next;
        }

        (values[node] ??= []).Add(value);
    }

    /// <summary>Call once after the last phrase was added, and before the first search.</summary>
    public void Freeze()
    {
        roots = new int[vocabulary.Count];
        nextWords = new ulong[values.Count];
        keys = new long[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(edges.Count * 2) + 1)];
        targets = new int[keys.Length];
        foreach (var (key, node) in edges)
        {
            nextWords[key >> 32] |= Bit((int)key);
            var slot = SlotOf(key);
            (keys[slot], targets[slot]) = (key, node);
            if (key >> 32 == 0)
            {
                roots[(int)key] = node;
            }
        }
    }

    /// <summary>The longest phrase that starts at token <paramref name="at"/> and does not cross a line; its length in tokens, or 0.</summary>
    public int LongestAt(ReadOnlySpan<Token> tokens, int at, out IReadOnlyList<T> found)
    {
        found = Nothing;
        var word = tokens[at].Word;
        var node = (uint)word < (uint)roots.Length ? roots[word] : 0;
        var length = 0;
        for (var next = at + 1; node != 0; next++)
        {
            if (values[node] is { } here)
            {
                (length, found) = (next - at, here);
            }

            if (next >= tokens.Length || tokens[next].Spacing == Spacing.Line || (nextWords[node] & Bit(tokens[next].Word)) == 0)
            {
                break;
            }

            node = targets[SlotOf(((long)node << 32) | (uint)tokens[next].Word)];
        }

        return length;
    }

    // Where the key is, or the empty slot where it would be.
    private int SlotOf(long key)
    {
        var mask = keys.Length - 1;
        var slot = (int)(((ulong)key * 0x9E3779B97F4A7C15UL) >> 32) & mask;
        while (keys[slot] != key && keys[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private static readonly IReadOnlyList<T> Nothing = [];

    private static ulong Bit(int word) => 1UL << (word & 63);
}
