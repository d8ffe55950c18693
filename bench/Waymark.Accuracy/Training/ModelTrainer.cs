namespace Waymark.Accuracy;

/// <summary>Trains the model that finds terms. The same texts and options give the same bytes.</summary>
internal static class ModelTrainer
{
    // Weights are kept as whole numbers of a byte: so many of them are one.
    private const float Unit = 24;

    // What says less is left out.
    private const int Least = 4;

    /// <summary>The bytes of a model that was trained on <paramref name="texts"/>.</summary>
    public static byte[] Train(PostingReader reader, IEnumerable<TrainingText> texts, IReadOnlyDictionary<uint, WordGroups> groups, TrainingOptions options)
    {
        var numbers = new FeatureNumbers();
        var maker = new SequenceMaker(reader, numbers, groups);
        List<TrainingSequence> sequences = [.. texts.SelectMany(maker.Make)];
        return Write(ConditionalField.Average(numbers.Features.Count, sequences, options), numbers, groups, options);
    }

    /// <summary>The bytes of a model with the weights of <paramref name="field"/>, and the habits of the experts of technology companies.</summary>
    public static byte[] Write(ConditionalField field, FeatureNumbers numbers, IReadOnlyDictionary<uint, WordGroups> groups, TrainingOptions options)
    {
        var steps = new int[TermSteps.Count];
        for (var step = 0; step < steps.Length; step++)
        {
            var (from, to) = (step / TermSteps.Labels, step % TermSteps.Labels);
            steps[step] = (int)MathF.Round((float)(field.Steps[from, to] + (to == (int)TermLabel.Outside ? -options.Boldness : 0)) * Unit);
        }

        Dictionary<uint, uint> weights = [];
        for (var feature = 0; feature < numbers.Features.Count; feature++)
        {
            var (key, source) = numbers.Features[feature];
            if (key == 0 || source is not null)
            {
                continue;
            }

            var habit = numbers.Find(key, TextSource.TechnologyExperts);
            var (packed, most) = (0u, 0);
            for (var label = 0; label < ConditionalField.Weighed; label++)
            {
                var weight = field.WeightOf(feature, label) + (habit is { } own ? field.WeightOf(own, label) : 0);
                var whole = Math.Clamp((int)MathF.Round(weight * Unit), sbyte.MinValue, sbyte.MaxValue);
                packed |= (uint)(byte)(sbyte)whole << (8 * label);
                most = Math.Max(most, Math.Abs(whole));
            }

            if (most >= Least)
            {
                weights.TryAdd(key, packed);
            }
        }

        return TermModel.Write(steps, groups, weights);
    }
}
