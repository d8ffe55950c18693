namespace Waymark;

/// <summary>
/// Random numbers that are the same on every run and machine: SplitMix64 (Steele, Lea and Flood 2014), with whole-number arithmetic and additions only.
/// </summary>
internal struct SeededDraws(ulong seed)
{
    private const double UnitsOf53Bits = 1.0 / (1UL << 53);
    private const double MeanOfFour = 2.0 * ushort.MaxValue;
    private static readonly double DeviationOfFour = Math.Sqrt(4 * ((65536.0 * 65536.0) - 1) / 12);

    private ulong state = seed;

    /// <summary>From 0 up to, not including, 1.</summary>
    public double Unit() => (Next() >> 11) * UnitsOf53Bits;

    /// <summary>A whole number from 0 up to, not including, <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(((Next() >> 32) * (ulong)end) >> 32);

    /// <summary>Nearly normal with mean 0 and deviation 1: the sum of four uniform numbers, which never leaves ±3.5.</summary>
    public double Normal()
    {
        var bits = Next();
        return ((bits & 0xFFFF) + ((bits >> 16) & 0xFFFF) + ((bits >> 32) & 0xFFFF) + (bits >> 48) - MeanOfFour) / DeviationOfFour;
    }

    private ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}

/// <summary>A hash of inputs that is the same on every run and machine: FNV-1a over 64-bit words.</summary>
internal struct StableHash()
{
    public ulong Value { get; private set; } = 14695981039346656037;

    public void Add(double number) => Add((ulong)BitConverter.DoubleToInt64Bits(number));

    public void Add(string text)
    {
        foreach (var unit in text)
        {
            Add((ulong)unit);
        }
    }

    private void Add(ulong word) => Value = (Value ^ word) * 1099511628211;
}
