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
    private PhraseStarts starts = new(0, [], []);

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
        starts = new(vocabulary.Count, [.. nodes.FirstTwoWords()], nodes.SingleWords());
        found = new T[nodes.Count][];
        foreach (var (phrase, value) in values)
        {
            // Nearly every phrase stands for one thing.
            found[phrase] = found[phrase] is { } before ? [.. before, value] : [value];
        }

        values.Clear();
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
            standsFor = found[phrase];
        }

        return length;
    }
}
