namespace Waymark;

/// <summary>A lower and an upper end.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end, never below <paramref name="Low"/>.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>The point halfway.</summary>
    public double Middle => (Low + High) / 2;

    /// <summary>How far the ends are apart.</summary>
    public double Width => High - Low;

    /// <summary>
    /// The score interval of Wilson (1927) for a share at 95%, as recommended by Newcombe (1998). Never leaves 0..1, also for shares of 0 and 1 and for few observations.
    /// </summary>
    /// <param name="share">The observed share, 0..1.</param>
    /// <param name="observations">How many observations it rests on, above 0; need not be whole (<see cref="EffectiveSize(double, double)"/>).</param>
    public static Interval Wilson(double share, double observations)
    {
        const double z = 1.959963984540054;
        var scale = 1 + (z * z / observations);
        var centre = share + (z * z / (2 * observations));
        var half = z * Math.Sqrt((share * (1 - share) / observations) + (z * z / (4 * observations * observations)));
        return new(Math.Clamp((centre - half) / scale, 0, share), Math.Clamp((centre + half) / scale, share, 1));
    }

    /// <summary>
    /// How many equally weighted observations are worth as much as postings weighted so that every employer counts the same: <c>(Σw)² / Σw²</c> (Kish 1965),
    /// which for E employers with n₁…n_E postings is <c>E² / Σ 1/nₑ</c>. Equal boards give the number of postings; one big board beside small ones gives much less.
    /// </summary>
    /// <param name="postingsByEmployer">How many postings each employer has, in a fixed order; each above 0.</param>
    public static double EffectiveSize(IReadOnlyCollection<long> postingsByEmployer)
    {
        var sum = 0.0;
        foreach (var postings in postingsByEmployer)
        {
            sum += 1.0 / postings;
        }

        return EffectiveSize(postingsByEmployer.Count, sum);
    }

    /// <summary>The same for observations of any weights: <c>(Σw)² / Σw²</c>; 0 for none.</summary>
    /// <param name="weights">Their sum.</param>
    /// <param name="squares">The sum of their squares.</param>
    public static double EffectiveSize(double weights, double squares) => squares == 0 ? 0 : weights * weights / squares;
}
