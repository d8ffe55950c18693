namespace Waymark;

/// <summary>Weights that follow from an order alone.</summary>
public static class RankOrderCentroid
{
    /// <summary>
    /// The weights of <paramref name="count"/> things in order of importance: <c>w_k = (1/n) Σ_{i=k..n} 1/i</c>, the centroid of all weights that keep the order
    /// (Edwards and Barron 1994; Roberts and Goodwin 2002). They fall and sum to 1.
    /// </summary>
    public static double[] Weights(int count)
    {
        var weights = new double[count];
        var sum = 0.0;
        for (var k = count; k >= 1; k--)
        {
            sum += 1.0 / k;
            weights[k - 1] = sum / count;
        }

        return weights;
    }
}
