using System.Diagnostics;

namespace Waymark.Accuracy;

/// <summary>Trains a linear model and puts it where it is embedded from.</summary>
internal static class TrainLinearCommand
{
    // Chosen by the titles that were written to be measured, and the third set.
    private static readonly LinearOptions OfTitles = new() { Rounds = 10, Rate = 0.7, Dropout = 0.35 };

    // A sentence has many words and there are many industries: small weights are most of the work and change little.
    private static readonly LinearOptions OfIndustries = new() { Least = 5 };

    // Of so many labels each is seldom seen, and is learned only in longer steps: chosen by how many of the later half of the written lines a model of the others names,
    // and by the measured lines. Small weights are again most of them.
    private static readonly LinearOptions OfActivities = new() { Rounds = 16, Rate = 0.9, Dropout = 0.3, Least = 7 };

    /// <summary>The model of titles.</summary>
    public static int Titles()
    {
        var titles = TitleExamples.All(Catalogue.Embedded);
        return titles.Count == 0 ? SharedData.Missing("onet-29.2 and postings") : Train("titles", TitleExamples.Features(titles), OfTitles);
    }

    /// <summary>The models of employers.</summary>
    public static int Employers() => SharedData.PathOf("postings") is not { } folder
        ? SharedData.Missing("postings")
        : Train("industries", EmployerExamples.Features(folder, example => example.Industry), OfIndustries) + Train("livings", EmployerExamples.Features(folder, example => example.Living), new());

    /// <summary>The model of activities.</summary>
    public static int Activities() => Train("activities", ActivityExamples.Features(Catalogue.Embedded), OfActivities);

    private static int Train(string name, List<LinearExample> examples, LinearOptions options)
    {
        var watch = Stopwatch.StartNew();
        var bytes = LinearTrainer.Train(examples, options);
        var path = Path.Combine(SharedData.Repository, "src", "Waymark", "Postings", "Learned", $"{name}.model");
        File.WriteAllBytes(path, bytes);
        Console.WriteLine($"{Path.GetRelativePath(SharedData.Repository, path)}: {bytes.Length:N0} bytes of {examples.Count:N0} examples after {watch.Elapsed.TotalSeconds:F0} s");
        return 0;
    }
}
