namespace Waymark.Accuracy;

/// <summary>
/// A linear-chain conditional random field over the labels of <see cref="TermLabel"/>, trained by gradient steps on one sequence at a time. The weights of "outside" stay
/// zero, since only differences count.
/// </summary>
internal sealed class ConditionalField(int features)
{
    /// <summary>How many labels have weights.</summary>
    public const int Weighed = TermSteps.Labels - 1;

    private const int Labels = TermSteps.Labels, Start = TermSteps.Start;

    private readonly double[,] change = new double[Labels + 1, Labels];

    // All weights are to be multiplied by this: shrinking them is one multiplication.
    private double scale = 1;

    /// <summary>The weights of each feature for each label but "outside".</summary>
    public float[] Weights { get; } = new float[features * Weighed];

    /// <summary>The weight of a feature for a label, of which the first is not "outside".</summary>
    public float WeightOf(int feature, int label) => Weights[(feature * Weighed) + label];

    /// <summary>The weights of the steps from label to label; the last row is the start.</summary>
    public double[,] Steps { get; } = new double[Labels + 1, Labels];

    /// <summary>The average of several fields, each trained in another order.</summary>
    public static ConditionalField Average(int features, IReadOnlyList<TrainingSequence> sequences, TrainingOptions options)
    {
        var average = new ConditionalField(features);
        foreach (var field in Enumerable.Range(0, options.Models).AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(Trained))
        {
            for (var weight = 0; weight < field.Weights.Length; weight++)
            {
                average.Weights[weight] += field.Weights[weight] / options.Models;
            }

            for (var step = 0; step < TermSteps.Count; step++)
            {
                average.Steps[step / Labels, step % Labels] += field.Steps[step / Labels, step % Labels] / options.Models;
            }
        }

        return average;

        ConditionalField Trained(int model)
        {
            var field = new ConditionalField(features);
            field.Train(sequences, options with { Seed = options.Seed + model });
            return field;
        }
    }

    private void Train(IReadOnlyList<TrainingSequence> sequences, TrainingOptions options)
    {
        var random = new Random(options.Seed);
        var order = Enumerable.Range(0, sequences.Count).ToArray();
        var total = (double)options.Rounds * order.Length;
        var seen = 0;
        for (var round = 0; round < options.Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                var rate = options.Rate * (1 - (seen++ / total));
                scale *= 1 - (rate * options.Decay);
                Learn(sequences[index], rate, options.Dropout, random);
            }
        }

        for (var weight = 0; weight < Weights.Length; weight++)
        {
            Weights[weight] *= (float)scale;
        }
    }

    private void Learn(TrainingSequence sequence, double rate, double dropout, Random random)
    {
        int[][] kept = [.. sequence.Features.Select(features => Drop(features, dropout, random))];
        var lattice = new LabelLattice(Scores(kept, scale / (1 - dropout)), Steps);
        var step = rate / scale / (1 - dropout);
        Span<float> towards = stackalloc float[Weighed];
        Array.Clear(change);
        for (var at = 0; at < kept.Length; at++)
        {
            var right = sequence.Labels[at];
            for (var label = 1; label < Labels; label++)
            {
                towards[label - 1] = (float)(step * ((right == label ? 1 : 0) - lattice.Probability(at, label)));
            }

            foreach (var feature in kept[at])
            {
                for (var label = 0; label < Weighed; label++)
                {
                    Weights[(feature * Weighed) + label] += towards[label];
                }
            }

            change[at == 0 ? Start : sequence.Labels[at - 1], right]++;
            lattice.TakeSteps(at, change);
        }

        for (var at = 0; at < TermSteps.Count; at++)
        {
            Steps[at / Labels, at % Labels] += rate * change[at / Labels, at % Labels];
        }
    }

    private static int[] Drop(int[] features, double dropout, Random random) => [.. features.Where(_ => random.NextDouble() >= dropout)];

    private double[,] Scores(int[][] features, double factor)
    {
        var scores = new double[features.Length, Labels];
        for (var at = 0; at < features.Length; at++)
        {
            foreach (var feature in features[at])
            {
                for (var label = 0; label < Weighed; label++)
                {
                    scores[at, label + 1] += Weights[(feature * Weighed) + label] * factor;
                }
            }
        }

        return scores;
    }
}
