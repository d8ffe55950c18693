namespace Waymark.Accuracy;

/// <summary>Trains the model that finds terms. The same texts and options give the same bytes.</summary>
internal static class ModelTrainer
{
    // Weights are kept as whole numbers of a byte: so many of them are one.
    private const float Unit = 24;

    // What says less is left out.
    private const int Least = 2;

    /// <summary>The bytes of a model that was trained on <paramref name="texts"/>.</summary>
    public static byte[] Train(PostingReader reader, IReadOnlyList<LabelledText> texts, IReadOnlyDictionary<uint, WordGroups> groups, TrainingOptions options)
    {
        var numbers = new FeatureNumbers();
        var maker = new SequenceMaker(reader, numbers, groups);
        List<TrainingSequence> sequences = [.. texts.SelectMany(maker.Make)];
        return Write(ConditionalField.Average(numbers.Keys.Count, sequences, options), numbers.Keys, groups, options);
    }

    /// <summary>The bytes of a model with the weights of <paramref name="field"/>.</summary>
    public static byte[] Write(ConditionalField field, List<uint> keys, IReadOnlyDictionary<uint, WordGroups> groups, TrainingOptions options)
    {
        var steps = new int[TermSteps.Count];
        for (var step = 0; step < steps.Length; step++)
        {
            var (from, to) = (step / TermSteps.Labels, step % TermSteps.Labels);
            steps[step] = (int)MathF.Round((float)(field.Steps[from, to] + (to == (int)TermLabel.Outside ? -options.Boldness : 0)) * Unit);
        }

        Dictionary<uint, uint> weights = [];
        for (var feature = 0; feature < keys.Count; feature++)
        {
            var (packed, most) = (0u, 0);
            for (var label = 0; label < ConditionalField.Weighed; label++)
            {
                var whole = Math.Clamp((int)MathF.Round(field.Weights[(feature * ConditionalField.Weighed) + label] * Unit), sbyte.MinValue, sbyte.MaxValue);
                packed |= (uint)(byte)(sbyte)whole << (8 * label);
                most = Math.Max(most, Math.Abs(whole));
            }

            if (most >= Least && keys[feature] != 0)
            {
                weights.TryAdd(keys[feature], packed);
            }
        }

        return TermModel.Write(steps, groups, weights);
    }
}
