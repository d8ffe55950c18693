namespace Waymark.Accuracy;

/// <summary>Who marked a text. Each has habits of their own; the first are those that reading follows and is measured by.</summary>
internal enum TextSource
{
    TechnologyExperts,
    JobSiteExperts,
    PostingReaders,
}

/// <summary>A text that is learned from.</summary>
internal sealed record TrainingText(TextSource Source, LabelledText Labelled);

/// <summary>The texts that are learned from: the train files, never the others, and marked postings.</summary>
internal static class TrainingTexts
{
    private static readonly (TextSource Source, string File)[] Files =
        [(TextSource.TechnologyExperts, "skillspan_tech_train.conll"), (TextSource.JobSiteExperts, "skillspan_house_train.conll")];

    // The most frequent words are put into groups, once into few and once into many.
    private const int Words = 12000, Few = 64, Many = 300, Rounds = 12;

    /// <summary>All of them, those of experts in technology companies first; empty where the data is not here.</summary>
    public static IReadOnlyList<TrainingText> Read() => [.. OfExperts(), .. MarkedPostings.Read().Select(posting => new TrainingText(TextSource.PostingReaders, posting))];

    /// <summary>The groups of words in all text there is.</summary>
    public static IReadOnlyDictionary<uint, WordGroups> Groups(PostingReader reader)
    {
        List<IReadOnlyList<ulong>> clauses = [.. UnlabelledText.Clauses(reader, [.. OfExperts().Select(text => text.Labelled)])];
        var (few, many) = (WordClusters.Of(clauses, Words, Few, Rounds), WordClusters.Of(clauses, Words, Many, Rounds));
        return few.GroupBy(entry => TermModel.KeyOf(entry.Key)).ToDictionary(same => same.Key, same => new WordGroups((byte)same.First().Value, (ushort)many[same.First().Key]));
    }

    private static IEnumerable<TrainingText> OfExperts() =>
        from file in Files let path = SharedData.PathOf("skill-spans", file.File) where path is not null select new TrainingText(file.Source, LabelledText.Load(path));
}
