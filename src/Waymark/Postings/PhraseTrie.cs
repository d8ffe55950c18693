using System.Runtime.CompilerServices;

namespace Waymark;

/// <summary>
/// Phrases over word numbers, for finding the longest that starts at a token. Nothing in it is specific to what a phrase means:
/// <typeparamref name="T"/> is whatever the phrase stands for.
/// </summary>
/// <param name="vocabulary">Numbers the words.</param>
/// <param name="use">What a word that begins a phrase is noted to begin, where texts are looked through as a whole.</param>
internal sealed class PhraseTrie<T>(Vocabulary vocabulary, WordUses use = WordUses.None)
{
    private readonly PhraseNodes nodes = new();
    private readonly List<(int Phrase, T Value)> added = [];
    private PhraseStarts starts = new(0, [], [], WordUses.None);

    // What phrases stand for, side by side, and where that of each begins.
    private T[] values = [];
    private int[] valuesFrom = [];

    /// <summary>Adds a phrase. A phrase may stand for several things.</summary>
    public void Add(string phrase, T value) => Add(vocabulary.NumbersOf(phrase), value);

    /// <summary>Adds a phrase given as word numbers.</summary>
    public void Add(ReadOnlySpan<int> words, T value)
    {
        if (!words.IsEmpty)
        {
            added.Add((nodes.Add(words), value));
        }
    }

    /// <summary>Call once after the last phrase was added, and before the first search.</summary>
    public void Freeze()
    {
        starts = new(vocabulary.Count, [.. nodes.FirstTwoWords()], nodes.SingleWords(), use);
        foreach (var word in use == WordUses.None ? [] : nodes.FirstWords())
        {
            vocabulary.Note(word, use);
        }

        Place();
        added.Clear();
    }

    /// <summary>The tokens at which a phrase may start, in order: at no other one does. Looking through a whole text for phrases is looking there.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="room">Takes them; it has room for as many as there are tokens.</param>
    public ReadOnlySpan<int> StartsIn(ReadOnlySpan<Token> tokens, Span<int> room) => starts.In(tokens, room);

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
            standsFor = values.AsSpan(valuesFrom[phrase], valuesFrom[phrase + 1] - valuesFrom[phrase]);
        }

        return length;
    }

    // Counting sort: the numbers of each phrase become where it ends, and filling from behind moves that to where it begins.
    private void Place()
    {
        valuesFrom = new int[nodes.Count + 1];
        foreach (var (phrase, _) in added)
        {
            valuesFrom[phrase]++;
        }

        for (var phrase = 1; phrase <= nodes.Count; phrase++)
        {
            valuesFrom[phrase] += valuesFrom[phrase - 1];
        }

        values = new T[added.Count];
        for (var at = added.Count - 1; at >= 0; at--)
        {
            values[--valuesFrom[added[at].Phrase]] = added[at].Value;
        }
    }
}
