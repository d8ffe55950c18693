using System.Runtime.CompilerServices;

namespace Waymark;

/// <summary>
/// The tree of the words of phrases, for finding the longest that starts at a token. Phrases are numbered in the order in which they are added. The nodes of first words lie where
/// their words' numbers say; from there on, which word leads from which node to which lies in one table, where a word has thousands of others behind it as quickly as one.
/// </summary>
internal sealed class PhraseNodes
{
    // One bit for each word that begins a phrase: what every token asks, small enough to stay near the processor.
    private ulong[] beginnings = [];
    private Node[] firsts = [], nodes = new Node[16];
    private Step[] steps = new Step[16];
    private int count, phrases;

    private const int None = -1;
    private const ulong Multiplier = 0x9E3779B97F4A7C15UL;

    // The phrase that ends here, and which remainders the words that may follow leave: most that cannot are turned away by one bit.
    private struct Node
    {
        public Node() => Phrase = None;

        public ulong NextWords { get; set; }

        public int Phrase { get; set; }
    }

    // From a node by a word to the next; nodes count from 1, and the word of a first node stands as its complement, below 0. Where To is 0 is no step.
    private record struct Step(int From, int Word, int To);

    /// <summary>Adds a phrase, and gives its number: that of the same words, where they are there already.</summary>
    public int Add(ReadOnlySpan<int> words)
    {
        MarkBeginning(words[0]);
        var from = ~words[0];
        foreach (var word in words[1..])
        {
            from = NextOf(from, word) is > 0 and var known ? known : Grow(from, word);
        }

        ref var node = ref NodeAt(from);
        if (node.Phrase == None)
        {
            node.Phrase = phrases++;
        }

        return node.Phrase;
    }

    /// <summary>How many phrases there are.</summary>
    public int Count => phrases;

    /// <summary>The first two words of every longer phrase.</summary>
    public IEnumerable<(int First, int Next)> FirstTwoWords() => from step in steps where step.From < 0 && step.To != 0 select (~step.From, step.Word);

    /// <summary>The words that are a phrase by themselves.</summary>
    public IEnumerable<int> SingleWords() => Enumerable.Range(0, firsts.Length).Where(word => firsts[word].Phrase != None);

    /// <summary>Whether a phrase begins with the word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Begins(int word) => (uint)word / 64 < (uint)beginnings.Length && (beginnings[(uint)word / 64] & Bit(word)) != 0;

    /// <summary>The longest phrase that starts at token <paramref name="at"/>, whose word begins one, and does not cross a line; its length in tokens, or 0.</summary>
    public int LongestAt(ReadOnlySpan<Token> tokens, int at, out int phrase)
    {
        var length = 0;
        phrase = None;
        var from = ~tokens[at].Word;
        for (var next = at + 1; ; next++)
        {
            ref readonly var node = ref NodeAt(from);
            if (node.Phrase != None)
            {
                (length, phrase) = (next - at, node.Phrase);
            }

            if (next >= tokens.Length || (node.NextWords & Bit(tokens[next].Word)) == 0 || tokens[next].Spacing == Spacing.Line
                || (from = NextOf(from, tokens[next].Word)) == 0)
            {
                return length;
            }
        }
    }

    private static ulong Bit(int word) => 1UL << (word & 63);

    private ref Node NodeAt(int node) => ref node < 0 ? ref firsts[~node] : ref nodes[node - 1];

    private void MarkBeginning(int word)
    {
        if (word >= firsts.Length)
        {
            var before = firsts.Length;
            Array.Resize(ref firsts, Math.Max(before * 2, (word | 63) + 1));
            firsts.AsSpan(before).Fill(new());
            Array.Resize(ref beginnings, (firsts.Length + 63) / 64);
        }

        beginnings[word / 64] |= Bit(word);
    }

    // A new node behind another.
    private int Grow(int from, int word)
    {
        if (count == nodes.Length)
        {
            Array.Resize(ref nodes, count * 2);
        }

        if (count * 2 >= steps.Length)
        {
            var before = steps;
            steps = new Step[before.Length * 2];
            foreach (var step in before)
            {
                if (step.To != 0)
                {
                    Place(step);
                }
            }
        }

        NodeAt(from).NextWords |= Bit(word);
        nodes[count++] = new();
        Place(new(from, word, count));
        return count;
    }

    private void Place(Step step)
    {
        var at = PlaceOf(step.From, step.Word);
        while (steps[at].To != 0)
        {
            at = (at + 1) & (steps.Length - 1);
        }

        steps[at] = step;
    }

    // The node of a word behind another, or 0 where it follows in no phrase.
    private int NextOf(int node, int word)
    {
        var table = steps;
        for (var at = PlaceOf(node, word); ; at = (at + 1) & (table.Length - 1))
        {
            ref readonly var step = ref table[at];
            if (step.To == 0 || (step.From == node && step.Word == word))
            {
                return step.To;
            }
        }
    }

    private int PlaceOf(int node, int word) => (int)(((((ulong)(uint)node << 32) | (uint)word) * Multiplier) >> 32) & (steps.Length - 1);
}
