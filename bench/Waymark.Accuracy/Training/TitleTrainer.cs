namespace Waymark.Accuracy;

/// <summary>Trains the model that names the role of a title: logistic regression by gradient steps on one title at a time. The same examples give the same bytes.</summary>
internal sealed class TitleTrainer
{
    // Chosen by cross-validation on the postings that rules are mended on.
    private const int Rounds = 8;
    private const double Rate = 0.45, Dropout = 0.2;

    // What says less than this many whole points is left out.
    private const int Least = 3;

    // So many models are trained, each in another order, and averaged: what one learned by chance the others did not.
    private const int Models = 5;

    private readonly string[] roles;
    private readonly List<uint> keys = [];
    private readonly List<(int[] Features, int Role)> examples;
    private readonly float[] weights, sums;

    private TitleTrainer(IReadOnlyList<TitleExample> titles)
    {
        roles = [.. titles.Select(title => title.Role).Append("").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var vocabulary = new Vocabulary();
        Dictionary<uint, int> numbers = [];
        examples = [.. titles.Select(title => (NumbersOf(title.Title), Array.IndexOf(roles, title.Role)))];
        weights = new float[keys.Count * roles.Length];
        sums = new float[weights.Length];

        int[] NumbersOf(string title) => [.. TitleFeature.Of(new(TextNormaliser.Normalise(title), vocabulary)).Select(feature => NumberOf(feature.Key))];

        int NumberOf(uint key)
        {
            if (numbers.TryAdd(key, keys.Count))
            {
                keys.Add(key);
            }

            return numbers[key];
        }
    }

    /// <summary>The bytes of a model that was trained on <paramref name="titles"/>.</summary>
    public static byte[] Train(IReadOnlyList<TitleExample> titles)
    {
        var trainer = new TitleTrainer(titles);
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
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            var rate = Rate * (Rounds - round) / Rounds;
            foreach (var index in order)
            {
                var (features, role) = examples[index];
                Learn([.. features.Where(_ => random.NextDouble() >= Dropout)], role, rate);
            }
        }

        for (var weight = 0; weight < weights.Length; weight++)
        {
            sums[weight] += weights[weight];
        }
    }

    private void Learn(int[] features, int role, double rate)
    {
        Span<double> shares = stackalloc double[roles.Length];
        foreach (var feature in features)
        {
            for (var of = 0; of < shares.Length; of++)
            {
                shares[of] += weights[(feature * roles.Length) + of];
            }
        }

        TitleModel.Normalise(shares);

        // A long title has no more to say than a short one.
        var step = rate / Math.Sqrt(features.Length + 1);
        foreach (var feature in features)
        {
            for (var of = 0; of < shares.Length; of++)
            {
                weights[(feature * roles.Length) + of] += (float)(step * ((of == role ? 1 : 0) - shares[of]));
            }
        }
    }

    private byte[] Write()
    {
        Dictionary<uint, TitleWeight[]> kept = [];
        for (var feature = 0; feature < keys.Count; feature++)
        {
            TitleWeight[] of = [.. Enumerable.Range(0, roles.Length).Select(role => new TitleWeight((byte)role, PointsOf(feature, role))).Where(weight => Math.Abs(weight.Points) >= Least)];
            if (of.Length > 0)
            {
                kept.Add(keys[feature], of);
            }
        }

        return TitleModel.Write(roles, kept);
    }

    private sbyte PointsOf(int feature, int role) =>
        (sbyte)Math.Clamp(Math.Round(sums[(feature * roles.Length) + role] / Models * TitleModel.Unit), sbyte.MinValue + 1, sbyte.MaxValue);
}
