namespace Waymark;

/// <summary>Something that is so of a word wherever it stands, and how far away it still says something.</summary>
internal readonly record struct WordFeature(uint Key, int Reach);

/// <summary>
/// What the model looks at, as keys into its table of weights. What is so of one word is the same wherever the word stands, so it is added up once for each
/// different word; the rest joins neighbours.
/// </summary>
internal static class TermFeatures
{
    /// <summary>How far before and behind a token words are looked at.</summary>
    public const int Reach = 2;

    /// <summary>The most features of one word, and of one place.</summary>
    public const int MostOfWord = 24, MostOfPlace = 40;

    private const int LongestAffix = 4;

    private enum Of : byte
    {
        Word, Shape, Prefix, Suffix, Length, WordShape, Group, FineGroup,
        Before, After, Around, TwoBefore, TwoAfter, Shapes, ShapeBefore, ShapeAfter, GroupBefore, GroupAfter, GroupAround, Groups,
        Known, KnownShape, KnownBefore, KnownAfter, Joined, Section, Line, Names, Asks, FirstWord, Edge, Bias,
    }

    /// <summary>The features of a word; how many there are.</summary>
    public static int OfWord(TermToken token, ReadOnlySpan<byte> bytes, WordGroups groups, Span<WordFeature> into)
    {
        var count = 0;
        into[count++] = new(Key(Of.Word, token.Word), Reach);
        into[count++] = new(Key(Of.Shape, token.Shape), Reach);
        into[count++] = new(Key(Of.WordShape, WordHash.Mix(token.Word, token.Shape)), 0);
        into[count++] = new(Key(Of.Group, groups.Coarse), Reach);
        into[count++] = new(Key(Of.FineGroup, groups.Fine), Reach);

        if (TokenShape.IsMark(token.Shape))
        {
            return count;
        }

        into[count++] = new(Key(Of.Length, (ulong)Math.Min(bytes.Length, 12)), 0);
        var (prefix, suffix) = (0UL, 0UL);
        var number = token.Shape == TokenShape.Number;
        for (var length = 1; length <= LongestAffix && length < bytes.Length; length++)
        {
            prefix = (prefix << 8) | WordHash.Folded(bytes[length - 1], number);
            suffix = (suffix << 8) | WordHash.Folded(bytes[^length], number);
            into[count++] = new(Key(Of.Prefix, prefix), 0);
            into[count++] = new(Key(Of.Suffix, suffix), length == 3 ? 1 : 0);
        }

        return count;
    }

    /// <summary>The features that join what stands at a place and round it; how many there are.</summary>
    public static int OfPlace(TermSequence sequence, int at, Span<uint> into)
    {
        var count = 0;
        ref readonly var before2 = ref sequence[at - 2];
        ref readonly var before = ref sequence[at - 1];
        ref readonly var here = ref sequence[at];
        ref readonly var after = ref sequence[at + 1];
        ref readonly var after2 = ref sequence[at + 2];
        var facts = sequence.Facts;
        into[count++] = Key(Of.Before, WordHash.Mix(before.Word, here.Word));
        into[count++] = Key(Of.After, WordHash.Mix(here.Word, after.Word));
        into[count++] = Key(Of.Around, WordHash.Mix(before.Word, after.Word));
        into[count++] = Key(Of.TwoBefore, WordHash.Mix(before2.Word, before.Word));
        into[count++] = Key(Of.TwoAfter, WordHash.Mix(after.Word, after2.Word));
        into[count++] = Key(Of.Shapes, WordHash.Mix(before.Shape | ((ulong)here.Shape << 8) | ((ulong)after.Shape << 16), 0));
        into[count++] = Key(Of.ShapeBefore, WordHash.Mix(before.Word, here.Shape));
        into[count++] = Key(Of.ShapeAfter, WordHash.Mix(after.Word, here.Shape));
        into[count++] = Key(Of.GroupBefore, WordHash.Mix(before.Group, here.Group));
        into[count++] = Key(Of.GroupAfter, WordHash.Mix(here.Group, after.Group));
        into[count++] = Key(Of.GroupAround, WordHash.Mix(before.Group, after.Group));
        into[count++] = Key(Of.Groups, WordHash.Mix(before.Group | ((ulong)here.Group << 16) | ((ulong)after.Group << 32), 3));
        into[count++] = Key(Of.Known, here.Known);
        into[count++] = Key(Of.KnownShape, here.Known | ((ulong)here.Shape << 8));
        into[count++] = Key(Of.KnownBefore, before.Known | ((ulong)here.Known << 8));
        into[count++] = Key(Of.KnownAfter, after.Known | ((ulong)here.Known << 8));
        into[count++] = Key(Of.Joined, (here.IsJoined ? 1UL : 0) | (after.IsJoined ? 2UL : 0) | ((ulong)here.Shape << 8));
        into[count++] = Key(Of.Section, (ulong)facts.Section | ((ulong)here.Shape << 8));
        into[count++] = Key(Of.Line, (facts.BeginsLine ? 1UL : 0) | (facts.IsItem ? 2UL : 0) | (at == 0 ? 4UL : 0) | ((ulong)here.Shape << 8));
        into[count++] = Key(Of.Names, (uint)facts.Names | ((ulong)(uint)facts.Length << 4) | ((ulong)here.Shape << 8));
        into[count++] = Key(Of.Asks, (facts.Asks ? 1UL : 0) | ((ulong)facts.Section << 1) | ((ulong)here.Group << 8));
        into[count++] = Key(Of.FirstWord, WordHash.Mix(sequence[0].Word, here.Shape));
        into[count++] = Key(Of.Edge, (uint)facts.Length | (at == 0 ? 16UL : 0) | (at == sequence.Count - 1 ? 32UL : 0));
        into[count++] = Key(Of.Bias, 0);
        return count;
    }

    /// <summary>
    /// Of the features of a place the two in which those who mark texts have habits of their own: how readily they take anything for a term, and which words behind which others.
    /// </summary>
    public static (uint Any, uint Pair) Habits(TermSequence sequence, int at) => (Key(Of.Bias, 0), Key(Of.Before, WordHash.Mix(sequence[at - 1].Word, sequence[at].Word)));

    /// <summary>The key of a word's feature seen from a place so far away.</summary>
    public static uint At(uint key, int offset) => (uint)(WordHash.Mix(key, (ulong)(offset + Reach + 1)) >> 16);

    private static uint Key(Of what, ulong value) => (uint)(WordHash.Mix(value, (ulong)what + 77) >> 16);
}
