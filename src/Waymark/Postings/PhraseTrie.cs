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
        foreach (var (key, node) in edges)
        {
            if (key >> 32 == 0)
            {
                roots[(int)key] = node;
            }
        }
    }

    /// <summary>The longest phrase that starts at token <paramref name="at"/> and does not cross a line; its length in tokens, or 0.</summary>
    public int LongestAt(ReadOnlySpan<Token> tokens, int at, out IReadOnlyList<T> found)
    {
        found = [];
        var word = tokens[at].Word;
        var node = (uint)word < (uint)roots.Length ? roots[word] : 0;
        var length = 0;
        for (var next = at + 1; node != 0; next++)
        {
            if (values[node] is { } here)
            {
                (length, found) = (next - at, here);
            }

            if (next >= tokens.Length || tokens[next].Spacing == Spacing.Line || !edges.TryGetValue(((long)node << 32) | (uint)tokens[next].Word, out node))
            {
                break;
            }
        }

        return length;
    }
}
