using System.Numerics;
using System.Runtime.CompilerServices;

namespace Waymark;

/// <summary>
/// The tree of the words of phrases, for finding the longest that starts at a token. Phrases are numbered in the order in which they are added. The nodes of first words lie where
/// their words' numbers say; from there on, which word leads from which node to which lies in one table, where a word has thousands of others behind it as quickly as one.
/// </summary>
internal sealed class PhraseNodes
{
    // One bit for each word that begins a phrase.
    private ulong[] beginnings = [];
    private Node[] firsts = [];
    private Step[] steps = new Step[16];
    private int count, phrases;

    private const ulong Multiplier = 0x9E3779B97F4A7C15UL;

    // The phrase that ends here, counted from 1, and which remainders the words that may follow leave: most that cannot are turned away by one bit.
    private struct Node
    {
        public ulong NextWords;
        public int Phrase;
    }

    // From a node by a word to the next, and that one itself, so that a step looks at one place; nodes count from 1, and the word of a first node stands as its
    // complement, below 0. Where To is 0 is no step.
    private struct Step
    {
        public int From, Word, To;
        public Node Node;
    }

    /// <summary>Adds a phrase, and gives its number: that of the same words, where they are there already.</summary>
    public int Add(ReadOnlySpan<int> words)
    {
        MarkBeginning(words[0]);
        MakeRoomFor(words.Length);
        var from = ~words[0];
        ref var node = ref firsts[words[0]];
        foreach (var word in words[1..])
        {
            ref var step = ref steps[PlaceOf(from, word)];
            if (step.To == 0)
            {
                node.NextWords |= Bit(word);
                (step.From, step.Word, step.To) = (from, word, ++count);
            }

            from = step.To;
            node = ref step.Node;
        }

        if (node.Phrase == 0)
        {
            node.Phrase = ++phrases;
        }

        return node.Phrase - 1;
    }

    /// <summary>How many phrases there are.</summary>
    public int Count => phrases;

    /// <summary>The first two words of every longer phrase.</summary>
    public IEnumerable<(int First, int Next)> FirstTwoWords() => from step in steps where step.From < 0 select (~step.From, step.Word);

    /// <summary>The words that are a phrase by themselves.</summary>
    public IEnumerable<int> SingleWords() => Enumerable.Range(0, firsts.Length).Where(word => firsts[word].Phrase > 0);

    /// <summary>The words that phrases begin with.</summary>
    public IEnumerable<int> FirstWords()
    {
        for (var at = 0; at < beginnings.Length; at++)
        {
            for (var bits = beginnings[at]; bits != 0; bits &= bits - 1)
            {
                yield return (at * 64) + BitOperations.TrailingZeroCount(bits);
            }
        }
    }

    /// <summary>Whether a phrase begins with the word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Begins(int word) => (uint)word / 64 < (uint)beginnings.Length && (beginnings[(uint)word / 64] & Bit(word)) != 0;

    /// <summary>The longest phrase that starts at token <paramref name="at"/>, whose word begins one, and does not cross a line; its length in tokens, or 0.</summary>
    public int LongestAt(ReadOnlySpan<Token> tokens, int at, out int phrase)
    {
        var length = 0;
        phrase = -1;
        var from = ~tokens[at].Word;
        ref readonly var node = ref firsts[~from];
        for (var next = at + 1; ; next++)
        {
            if (node.Phrase > 0)
            {
                (length, phrase) = (next - at, node.Phrase - 1);
            }

            if (next >= tokens.Length || (node.NextWords & Bit(tokens[next].Word)) == 0 || tokens[next].Spacing == Spacing.Line)
            {
                return length;
            }

            ref readonly var step = ref steps[PlaceOf(from, tokens[next].Word)];
            if (step.To == 0)
            {
                return length;
            }

            from = step.To;
            node = ref step.Node;
        }
    }

    private static ulong Bit(int word) => 1UL << (word & 63);

    private void MarkBeginning(int word)
    {
        if (word >= firsts.Length)
        {
            Array.Resize(ref firsts, Math.Max(firsts.Length * 2, (word | 63) + 1));
            Array.Resize(ref beginnings, (firsts.Length + 63) / 64);
        }

        beginnings[word / 64] |= Bit(word);
    }

    // Before a phrase is added, so that no step moves meanwhile. A third of the table stays empty.
    private void MakeRoomFor(int words)
    {
        if ((count + words) * 3 >= steps.Length * 2)
        {
            var before = steps;
            steps = new Step[before.Length * 2];
            foreach (ref readonly var step in before.AsSpan())
            {
                if (step.To != 0)
                {
                    steps[PlaceOf(step.From, step.Word)] = step;
                }
            }
        }
    }

    // Where the step from a node by a word is, or the empty place where it would be.
    private int PlaceOf(int from, int word)
    {
        var table = steps;
        var at = (int)(((((ulong)(uint)from << 32) | (uint)word) * Multiplier) >> 32) & (table.Length - 1);
        while (table[at].To != 0 && (table[at].From != from || table[at].Word != word))
        {
            at = (at + 1) & (table.Length - 1);
        }

        return at;
    }
}
