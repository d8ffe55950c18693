using System.Numerics;
using System.Runtime.CompilerServices;

namespace Waymark;

/// <summary>
/// Tells at which tokens of a text a phrase may start. Every token takes the same few steps, without a branch that the processor would guess wrong every other time, and
/// asks only bits that are few enough to stay near it.
/// </summary>
internal sealed class PhraseStarts
{
    private const uint FirstMultiplier = 0x9E3779B1, NextMultiplier = 0x85EBCA77;
    private const int BitsForPair = 16, FewestBits = 1 << 10, BitsOfWord = 64;

    // One bit for each word: whether it is a phrase by itself, and whether a longer one begins with it. The last stands for all words that came later.
    private readonly (ulong Alone, ulong Begins)[] words;
    private readonly uint last;

    // One bit for each two words that a phrase begins with, at a place made of both; others may share it.
    private readonly ulong[] pairs;
    private readonly int shift;
    private readonly WordUses use;

    /// <summary>Takes how phrases begin.</summary>
    /// <param name="count">How many words there are.</param>
    /// <param name="firstTwo">The first two words of every longer phrase.</param>
    /// <param name="alone">The words that are a phrase by themselves.</param>
    /// <param name="use">What tokens tell of the words that begin a phrase, if anything.</param>
    public PhraseStarts(int count, IReadOnlyCollection<(int First, int Next)> firstTwo, IEnumerable<int> alone, WordUses use)
    {
        this.use = use;
        last = (uint)count;
        words = new (ulong, ulong)[(count / BitsOfWord) + 1];
        foreach (var word in alone)
        {
            words[word / BitsOfWord].Alone |= 1UL << word;
        }

        pairs = new ulong[Math.Max(FewestBits, (int)BitOperations.RoundUpToPowerOf2((uint)(firstTwo.Count * BitsForPair))) / BitsOfWord];
        shift = BitOperations.LeadingZeroCount((uint)(pairs.Length * BitsOfWord)) + 1;
        foreach (var (first, next) in firstTwo)
        {
            words[first / BitsOfWord].Begins |= 1UL << first;
            var place = PlaceOf((uint)first, next);
            pairs[place / BitsOfWord] |= 1UL << (int)place;
        }
    }

    /// <summary>The tokens at which a phrase may start, in order, in <paramref name="room"/>, which has room for all tokens.</summary>
    public ReadOnlySpan<int> In(ReadOnlySpan<Token> tokens, Span<int> room)
    {
        if (use != WordUses.None)
        {
            return Among(Noted(tokens, room), tokens, room);
        }

        var count = 0;
        for (var at = 0; at < tokens.Length; at++)
        {
            room[count] = at;
            count += MayStart(tokens[at].Word, tokens[Math.Min(at + 1, tokens.Length - 1)].Word);
        }

        return room[..count];
    }

    // The tokens whose words begin a phrase.
    private ReadOnlySpan<int> Noted(ReadOnlySpan<Token> tokens, Span<int> room)
    {
        var (count, shift) = (0, BitOperations.TrailingZeroCount((int)use));
        for (var at = 0; at < tokens.Length; at++)
        {
            room[count] = at;
            count += ((int)tokens[at].Uses >> shift) & 1;
        }

        return room[..count];
    }

    // Those of them at which one may start. Each is read before its place is written.
    private ReadOnlySpan<int> Among(ReadOnlySpan<int> places, ReadOnlySpan<Token> tokens, Span<int> room)
    {
        var count = 0;
        foreach (var at in places)
        {
            room[count] = at;
            count += MayStart(tokens[at].Word, tokens[Math.Min(at + 1, tokens.Length - 1)].Word);
        }

        return room[..count];
    }

    // 1 or 0: a phrase by itself, or the beginning of one whose first two words may be these.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int MayStart(int first, int next)
    {
        var word = Math.Min((uint)first, last);
        var (alone, begins) = words[word / BitsOfWord];
        var place = PlaceOf(word, next);
        var longer = (begins >> (int)word) & (pairs[place / BitsOfWord] >> (int)place);
        return (int)(((alone >> (int)word) | longer) & 1);
    }

    private uint PlaceOf(uint first, int next) => ((first * FirstMultiplier) ^ ((uint)next * NextMultiplier)) >> shift;
}
