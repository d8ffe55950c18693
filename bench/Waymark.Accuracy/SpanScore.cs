using System.Globalization;

namespace Waymark.Accuracy;

/// <summary>How many stretches of one sentence were found, how many are marked, and how many of those found are right.</summary>
internal readonly record struct SpanCounts(int Right, int Found, int Marked)
{
    public static SpanCounts operator +(SpanCounts a, SpanCounts b) => new(a.Right + b.Right, a.Found + b.Found, a.Marked + b.Marked);

    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    public double Recall => Marked == 0 ? 0 : (double)Right / Marked;

    public double F1 => Found + Marked == 0 ? 0 : 2.0 * Right / (Found + Marked);
}

/// <summary>Compares stretches, sentence by sentence.</summary>
internal static class SpanScore
{
    /// <summary>The counts of each sentence: where <paramref name="overlapping"/>, one that overlaps a marked one is right, each matched once; else both ends must be the same.</summary>
    public static List<SpanCounts> Compare(IReadOnlyList<Stretch> sentences, IReadOnlyList<Stretch> marked, IReadOnlyList<Stretch> found, bool overlapping)
    {
        List<SpanCounts> counts = [];
        var (atMarked, atFound) = (0, 0);
        foreach (var sentence in sentences)
        {
            var here = Within(marked, sentence, ref atMarked);
            var ours = Within(found, sentence, ref atFound);
            counts.Add(new(overlapping ? Matched(here, ours) : ours.Count(here.Contains), ours.Count, here.Count));
        }

        return counts;
    }

    // From left to right: with stretches in order and none inside another, taking the first that overlaps matches the most.
    private static int Matched(List<Stretch> marked, List<Stretch> found)
    {
        var (right, next) = (0, 0);
        foreach (var stretch in found)
        {
            while (next < marked.Count && marked[next].End <= stretch.Start)
            {
                next++;
            }

            if (next < marked.Count && marked[next].Overlaps(stretch))
            {
                right++;
                next++;
            }
        }

        return right;
    }

    private static List<Stretch> Within(IReadOnlyList<Stretch> all, Stretch sentence, ref int at)
    {
        List<Stretch> here = [];
        for (; at < all.Count && all[at].Start < sentence.End; at++)
        {
            here.Add(all[at]);
        }

        return here;
    }
}

/// <summary>A figure with the interval in which it lies in 95 of 100 samples drawn again from the same units.</summary>
internal readonly record struct Interval(double Value, double Low, double High)
{
    private const int Draws = 1000, Seed = 20260;

    /// <summary>The interval of what <paramref name="measure"/> gives for the sum of <paramref name="units"/>.</summary>
    public static Interval Of(IReadOnlyList<SpanCounts> units, Func<SpanCounts, double> measure)
    {
        var random = new Random(Seed);
        var drawn = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            var sum = default(SpanCounts);
            for (var unit = 0; unit < units.Count; unit++)
            {
                sum += units[random.Next(units.Count)];
            }

            drawn[draw] = measure(sum);
        }

        Array.Sort(drawn);
        return new(measure(units.Aggregate(default(SpanCounts), (a, b) => a + b)), drawn[Draws / 40], drawn[Draws - 1 - (Draws / 40)]);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:F3} [{Low:F3}, {High:F3}]");
}
