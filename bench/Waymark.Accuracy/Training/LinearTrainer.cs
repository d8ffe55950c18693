namespace Waymark.Accuracy;

/// <summary>A text to learn from.</summary>
/// <param name="Features">What it holds.</param>
/// <param name="Label">What it is; empty for none of the labels.</param>
internal sealed record LinearExample(IReadOnlyList<uint> Features, string Label);

/// <summary>How a linear model is trained. The defaults were chosen by cross-validation on the titles of postings that rules are mended on.</summary>
internal sealed record LinearOptions
{
    /// <summary>How often each text is seen.</summary>
    public int Rounds { get; init; } = 8;

    /// <summary>How far a step goes at first; it gets shorter to nothing.</summary>
    public double Rate { get; init; } = 0.45;

    /// <summary>The share of features that are left out at random each time, so that none is relied on.</summary>
    public double Dropout { get; init; } = 0.2;

    /// <summary>What says less than this many whole points is left out.</summary>
    public int Least { get; init; } = 3;
}

/// <summary>Trains a linear model: logistic regression by gradient steps on one text at a time. The same examples give the same bytes.</summary>
internal sealed class LinearTrainer
{
    // So many models are trained, each in another order, and averaged: what one learned by chance the others did not.
    private const int Models = 24;

    private readonly LinearOptions options;
    private readonly string[] labels;
    private readonly List<uint> keys = [];
    private readonly List<(int[] Features, int Label)> examples;
    private readonly float[] weights, sums;

    private LinearTrainer(IReadOnlyList<LinearExample> texts, LinearOptions options)
    {
        this.options = options;
        labels = [.. texts.Select(text => text.Label).Append("").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Dictionary<uint, int> numbers = [];
        examples = [.. texts.Select(text => (text.Features.Select(NumberOf).ToArray(), Array.IndexOf(labels, text.Label)))];
        weights = new float[keys.Count * labels.Length];
        sums = new float[weights.Length];

        int NumberOf(uint key)
        {
            if (numbers.TryAdd(key, keys.Count))
            {
                keys.Add(key);
            }

            return numbers[key];
        }
    }

    /// <summary>The bytes of a model that was trained on <paramref name="texts"/>.</summary>
    /// <param name="texts">What is learned from.</param>
    /// <param name="options">How.</param>
    public static byte[] Train(IReadOnlyList<LinearExample> texts, LinearOptions options)
    {
        var trainer = new LinearTrainer(texts, options);
        for (var model = 0; model < Models; model++)
        {
            trainer.Train(seed: model + 1);
        }

        return trainer.Write();
    }

    private void Train(int seed)
    {
        Array.Clear(weights);
        var random = new Random(seed);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var round = 0; round < options.Rounds; round++)
        {
            random.Shuffle(order);
            var rate = options.Rate * (options.Rounds - round) / options.Rounds;
            foreach (var index in order)
            {
                var (features, label) = examples[index];
                Learn([.. features.Where(_ => random.NextDouble() >= options.Dropout)], label, rate);
            }
        }

        for (var weight = 0; weight < weights.Length; weight++)
        {
            sums[weight] += weights[weight];
        }
    }

    private void Learn(int[] features, int label, double rate)
    {
        Span<double> shares = stackalloc double[labels.Length];
        foreach (var feature in features)
        {
            for (var of = 0; of < shares.Length; of++)
            {
                shares[of] += weights[(feature * labels.Length) + of];
            }
        }

        LinearModel.Normalise(shares);

        // A long text has no more to say than a short one.
        var step = rate / Math.Sqrt(features.Length + 1);
        foreach (var feature in features)
        {
            for (var of = 0; of < shares.Length; of++)
            {
                weights[(feature * labels.Length) + of] += (float)(step * ((of == label ? 1 : 0) - shares[of]));
            }
        }
    }

    private byte[] Write()
    {
        Dictionary<uint, LabelWeight[]> kept = [];
        for (var feature = 0; feature < keys.Count; feature++)
        {
            LabelWeight[] of = [.. Enumerable.Range(0, labels.Length).Select(label => new LabelWeight((ushort)label, PointsOf(feature, label))).Where(weight => Math.Abs(weight.Points) >= options.Least)];
            if (of.Length > 0)
            {
                kept.Add(keys[feature], of);
            }
        }

        return LinearModel.Write(labels, kept);
    }

    private sbyte PointsOf(int feature, int label) =>
        (sbyte)Math.Clamp(Math.Round(sums[(feature * labels.Length) + label] / Models * LinearModel.Unit), sbyte.MinValue + 1, sbyte.MaxValue);
}
