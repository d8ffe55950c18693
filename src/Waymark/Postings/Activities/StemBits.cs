namespace Waymark;

/// <summary>Two bits for each of some stems, at places made of its number: what lacks a bit lacks the stem.</summary>
internal readonly record struct StemBits(ulong Low, ulong High)
{
    private const int BitsOfPlace = 6;

    /// <summary>The lower bit of a stem.</summary>
    public static ulong BitOf(int stem) => 1UL << stem;

    /// <summary>The bits of <paramref name="stems"/>.</summary>
    public static StemBits Of(ReadOnlySpan<int> stems)
    {
        var bits = default(StemBits);
        foreach (var stem in stems)
        {
            bits = bits.With(stem);
        }

        return bits;
    }

    /// <summary>These, and those of a stem.</summary>
    public StemBits With(int stem) => new(Low | BitOf(stem), High | (1UL << (stem >> BitsOfPlace)));

    /// <summary>Whether all of <paramref name="others"/> may be among them.</summary>
    public bool Holds(StemBits others) => ((others.Low & ~Low) | (others.High & ~High)) == 0;
}
