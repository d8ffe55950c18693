namespace Waymark;

/// <summary>What is said in a clause that models have weights for: its words, and two that follow each other.</summary>
internal static class ClauseFeature
{
    // What a key stands for.
    private const ulong Any = 1, Word = 2, Pair = 3;

    // Few sentences have more tokens.
    private const int Longest = 128;

    /// <summary>The keys of the features of some tokens, in order.</summary>
    public static uint[] Of(PostingText text, Clause clause)
    {
        Span<uint> keys = clause.End - clause.First <= Longest ? stackalloc uint[(2 * Longest) + 1] : new uint[(2 * (clause.End - clause.First)) + 1];
        var (count, before) = (1, 0UL);
        keys[0] = (uint)Any;
        foreach (var token in text.Tokens[clause.First..clause.End])
        {
            var word = token.Kind == TokenKind.Mark ? 0 : WordHash.OfSingular(text.BytesOf(token));
            if (word != 0)
            {
                keys[count++] = KeyOf(Word, word);
                if (before != 0)
                {
                    keys[count++] = KeyOf(Pair, WordHash.Mix(before, word));
                }
            }

            before = word;
        }

        return [.. keys[..count]];
    }

    private static uint KeyOf(ulong kind, ulong word) => (uint)(WordHash.Mix(word, kind) >> 32);
}
