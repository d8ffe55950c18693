namespace Waymark;

/// <summary>What is said in a clause that models have weights for: its words, two that follow each other, and, where asked for, how longer ones begin.</summary>
internal static class ClauseFeature
{
    // What a key stands for.
    private const ulong Any = 1, Word = 2, Pair = 3, Beginning = 4;

    // What a word is made of stands in its first letters: "recruiting", "recruiter", "recruitment".
    private const int Letters = 5, LongestWhole = 6;

    // Few sentences have more tokens.
    private const int Longest = 128;

    /// <summary>The keys of the features of some tokens, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="clause">Its tokens.</param>
    /// <param name="withBeginnings">Whether how longer words begin is among them, so that words of one family say the same.</param>
    public static uint[] Of(PostingText text, Clause clause, bool withBeginnings = false)
    {
        Span<uint> keys = clause.End - clause.First <= Longest ? stackalloc uint[(3 * Longest) + 1] : new uint[(3 * (clause.End - clause.First)) + 1];
        var (count, before) = (1, 0UL);
        keys[0] = (uint)Any;
        foreach (var token in text.Tokens[clause.First..clause.End])
        {
            var bytes = text.BytesOf(token);
            var word = token.Kind == TokenKind.Mark ? 0 : WordHash.OfSingular(bytes);
            if (word != 0)
            {
                keys[count++] = KeyOf(Word, word);
                if (withBeginnings && bytes.Length > LongestWhole)
                {
                    keys[count++] = KeyOf(Beginning, WordHash.Of(bytes[..Letters]));
                }

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
