namespace Waymark;

/// <summary>What is said in a sentence about an employer that models have weights for: its words, and two that follow each other.</summary>
internal static class EmployerFeature
{
    // What a key stands for.
    private const ulong Any = 1, Word = 2, Pair = 3;

    /// <summary>The keys of the features of some tokens, each once.</summary>
    public static uint[] Of(PostingText text, Clause clause)
    {
        HashSet<uint> keys = [(uint)Any];
        var before = 0UL;
        foreach (var token in text.Tokens[clause.First..clause.End])
        {
            var word = token.Kind == TokenKind.Mark ? 0 : WordHash.OfSingular(text.BytesOf(token));
            if (word != 0)
            {
                keys.Add(KeyOf(Word, word));
                if (before != 0)
                {
                    keys.Add(KeyOf(Pair, WordHash.Mix(before, word)));
                }
            }

            before = word;
        }

        return [.. keys];
    }

    private static uint KeyOf(ulong kind, ulong word) => (uint)(WordHash.Mix(word, kind) >> 32);
}
