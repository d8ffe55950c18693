namespace Waymark;

/// <summary>A term that the model found: a range of tokens.</summary>
internal readonly record struct LearnedTerm(int First, int End);

/// <summary>
/// Finds terms with a model. What one word says is added up once and kept for the next time it comes, since most words of a posting have stood in another; so one
/// finder serves one posting at a time.
/// </summary>
internal sealed class TermFinder
{
    // A place for each word by its hash; a word that finds another in its place takes it.
    private const int Kept = 1 << 13;

    private const int Sides = (2 * TermFeatures.Reach) + 1;

    private readonly TermModel model;
    private readonly TermPath path;
    private readonly TermSequence sequence = new();
    private readonly KeptWord[] words = new KeptWord[Kept];
    private readonly TermScores[] kept = new TermScores[Kept * Sides];
    private readonly TermScores[] scores = new TermScores[TermSequence.Longest];
    private readonly bool[] breaks = new bool[TermSequence.Longest];
    private readonly TermLabel[] labels = new TermLabel[TermSequence.Longest];

    private readonly record struct KeptWord(ulong Word, byte Shape, WordGroups Groups);

    /// <summary>Finds with <paramref name="model"/>.</summary>
    public TermFinder(TermModel model)
    {
        this.model = model;
        path = new(model.Steps);
    }

    /// <summary>The terms in tokens <paramref name="first"/> to <paramref name="end"/>, which are a clause, added to <paramref name="found"/> in order.</summary>
    public void FindIn(MarkedText marked, int first, int end, List<LearnedTerm> found)
    {
        while (first < end)
        {
            first = sequence.MoveTo(marked, first, end);
            if (sequence.Count > 0)
            {
                Score(marked.Text);
                var count = sequence.Count;
                path.Find(scores.AsSpan(0, count), breaks.AsSpan(0, count), labels);
                Take(found);
            }
        }
    }

    private void Score(PostingText text)
    {
        var count = sequence.Count;
        scores.AsSpan(0, count).Clear();
        for (var at = 0; at < count; at++)
        {
            breaks[at] = sequence[at].IsListed;
            var sums = kept.AsSpan(Keep(text, at) * Sides, Sides);
            for (var offset = Math.Max(-TermFeatures.Reach, at - count + 1); offset <= Math.Min(TermFeatures.Reach, at); offset++)
            {
                scores[at - offset] += sums[offset + TermFeatures.Reach];
            }
        }

        Span<uint> keys = stackalloc uint[TermFeatures.MostOfPlace];
        for (var at = 0; at < count; at++)
        {
            var sum = scores[at];
            foreach (var key in keys[..TermFeatures.OfPlace(sequence, at, keys)])
            {
                sum += model.Weights.Of(key);
            }

            scores[at] = sum;
        }
    }

    // Where what the word says is kept; it is added up now where it is not.
    private int Keep(PostingText text, int at)
    {
        var token = sequence[at];
        var slot = (int)(WordHash.Mix(token.Word, token.Shape) >> 40) & (Kept - 1);
        if (words[slot].Word != token.Word || words[slot].Shape != token.Shape)
        {
            var groups = model.GroupsOf(token.Word);
            words[slot] = new(token.Word, token.Shape, groups);
            AddUp(token, text.BytesOf(text.Tokens[token.Token]), groups, kept.AsSpan(slot * Sides, Sides));
        }

        sequence.SetGroup(at, words[slot].Groups.Coarse);
        return slot;
    }

    private void AddUp(TermToken token, ReadOnlySpan<byte> bytes, WordGroups groups, Span<TermScores> sums)
    {
        sums.Clear();
        Span<WordFeature> features = stackalloc WordFeature[TermFeatures.MostOfWord];
        foreach (var feature in features[..TermFeatures.OfWord(token, bytes, groups, features)])
        {
            for (var offset = -feature.Reach; offset <= feature.Reach; offset++)
            {
                sums[offset + TermFeatures.Reach] += model.Weights.Of(TermFeatures.At(feature.Key, offset));
            }
        }
    }

    private void Take(List<LearnedTerm> found)
    {
        var first = 0;
        for (var at = 0; at < sequence.Count; at++)
        {
            first = labels[at] is TermLabel.First or TermLabel.Alone ? at : first;
            if (labels[at] is TermLabel.Last or TermLabel.Alone)
            {
                found.Add(new(sequence[first].Token, sequence[at].Token + 1));
            }
        }
    }
}
