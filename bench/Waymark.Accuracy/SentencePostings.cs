using System.Text.RegularExpressions;

namespace Waymark.Accuracy;

/// <summary>
/// The postings that the labelled sentences of a job site come from, put together again: each begins behind the table of its site, which ends in "Job description",
/// and goes on to the next table. Names of employers and places are left out of them.
/// </summary>
internal static partial class SentencePostings
{
    private static readonly string[] Files = ["skillspan_tech_dev.conll", "skillspan_tech_train.conll"];

    /// <summary>All of them; none where the data is missing.</summary>
    public static IEnumerable<Posting> Read() =>
        Files.Select(file => SharedData.PathOf("skill-spans", file)).OfType<string>()
            .SelectMany(path => Table().Split(LabelledText.Load(path).Text)[1..].Select(text => new Posting(text.Trim())));

    [GeneratedRegex(@"^.*Date posted:[\s\S]*?\bJob description(?!:)", RegexOptions.Multiline)]
    private static partial Regex Table();
}
