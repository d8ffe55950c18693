namespace Waymark.Accuracy;

/// <summary>The texts that are learned from: the train files, never the others.</summary>
internal static class TrainingTexts
{
    private static readonly string[] Files = ["skillspan_tech_train.conll", "skillspan_house_train.conll"];

    // The most frequent words are put into groups, once into few and once into many.
    private const int Words = 12000, Few = 64, Many = 300, Rounds = 12;

    /// <summary>The labelled texts, those of technology companies first; empty where they are not here.</summary>
    public static IReadOnlyList<LabelledText> Labelled() => [.. Files.Select(file => SharedData.PathOf("skill-spans", file)).OfType<string>().Select(LabelledText.Load)];

    /// <summary>The groups of words in all text there is.</summary>
    public static IReadOnlyDictionary<uint, WordGroups> Groups(PostingReader reader, IReadOnlyList<LabelledText> labelled)
    {
        List<IReadOnlyList<ulong>> clauses = [.. UnlabelledText.Clauses(reader, labelled)];
        var (few, many) = (WordClusters.Of(clauses, Words, Few, Rounds), WordClusters.Of(clauses, Words, Many, Rounds));
        return few.GroupBy(entry => TermModel.KeyOf(entry.Key)).ToDictionary(same => same.Key, same => new WordGroups((byte)same.First().Value, (ushort)many[same.First().Key]));
    }
}
