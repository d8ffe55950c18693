namespace Waymark;

/// <summary>
/// How much speaks for each label but "outside", four whole numbers side by side in one: adding two adds all four, since carries between them cancel out when they are
/// taken apart.
/// </summary>
internal readonly record struct TermScores(long Packed)
{
    private const int Bits = 16;

    /// <summary>Packs four numbers: for the first, an inner, the last and the only token of a term.</summary>
    public static TermScores Of(int first, int inner, int last, int alone) => new(first + ((long)inner << Bits) + ((long)last << (2 * Bits)) + ((long)alone << (3 * Bits)));

    /// <summary>Adds each to each.</summary>
    public static TermScores operator +(TermScores a, TermScores b) => new(a.Packed + b.Packed);

    /// <summary>The four numbers apart.</summary>
    public void Deconstruct(out int first, out int inner, out int last, out int alone)
    {
        var rest = Packed;
        first = (short)rest;
        rest = (rest - first) >> Bits;
        inner = (short)rest;
        rest = (rest - inner) >> Bits;
        last = (short)rest;
        alone = (int)((rest - last) >> Bits);
    }
}
