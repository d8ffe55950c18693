namespace Waymark;

/// <summary>Something a title says that a model of titles has weights for: one of its words or two that follow each other, in its first part or behind it.</summary>
/// <param name="Key">What it is kept under.</param>
/// <param name="First">The first token that says it.</param>
/// <param name="End">The token after the last; for what every title says, the first.</param>
internal readonly record struct TitleFeature(uint Key, int First, int End)
{
    // What a key stands for.
    private const ulong Any = 1, Word = 2, OfFirst = 3, OfLater = 4, PairOfFirst = 5, PairOfLater = 6, LastOfFirst = 7;

    /// <summary>The features of a title, in its room. What stands behind a comma, a dash, a colon or a bracket is a later part.</summary>
    /// <param name="title">The title.</param>
    /// <param name="isUnheard">Which of its words say nothing; none, if not given.</param>
    public static List<TitleFeature> Of(PostingText title, Predicate<int>? isUnheard = null)
    {
        var tokens = title.Tokens;
        var features = title.Room.TitleFeatures();
        features.Add(new((uint)Any, 0, 0));
        var (before, last, isFirst) = (-1, -1, true);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Kind == TokenKind.Mark)
            {
                if (tokens[at].Word is Marks.Comma or Marks.Semicolon or Marks.Dash or Marks.Colon or Marks.Open or Marks.Close)
                {
                    isFirst &= last < 0;
                    before = -1;
                }

                continue;
            }

            if (isUnheard?.Invoke(at) is true)
            {
                continue;
            }

            var word = WordAt(title, at);
            features.Add(new(KeyOf(Word, word), at, at + 1));
            features.Add(new(KeyOf(isFirst ? OfFirst : OfLater, word), at, at + 1));
            if (before >= 0)
            {
                features.Add(new(KeyOf(isFirst ? PairOfFirst : PairOfLater, WordHash.Mix(WordAt(title, before), word)), before, at + 1));
            }

            (before, last) = (at, isFirst ? at : last);
        }

        if (last >= 0)
        {
            features.Add(new(KeyOf(LastOfFirst, WordAt(title, last)), last, last + 1));
        }

        return features;
    }

    // "C", "C#" and "C++" are not the same.
    private static ulong WordAt(PostingText title, int at)
    {
        var tokens = title.Tokens;
        var word = WordHash.OfSingular(title.BytesOf(tokens[at]));
        return at + 1 < tokens.Length && tokens[at + 1].Word is Marks.Sharp or Marks.Plus ? WordHash.Mix(word, (ulong)tokens[at + 1].Word) : word;
    }

    private static uint KeyOf(ulong kind, ulong word) => (uint)(WordHash.Mix(word, kind) >> 32);
}
