using System.Diagnostics;

namespace Waymark.Accuracy;

/// <summary>Trains a linear model and puts it where it is embedded from.</summary>
internal static class TrainLinearCommand
{
    // A sentence has many words and there are many industries: small weights are most of the work and change little.
    private const int LeastOfIndustry = 5;

    /// <summary>The model of titles.</summary>
    public static int Titles()
    {
        var titles = TitleExamples.All(Catalogue.Embedded);
        return titles.Count == 0 ? SharedData.Missing("onet-29.2 and postings") : Train("titles", TitleExamples.Features(titles));
    }

    /// <summary>The models of employers.</summary>
    public static int Employers() => SharedData.PathOf("postings") is not { } folder
        ? SharedData.Missing("postings")
        : Train("industries", EmployerExamples.Features(folder, example => example.Industry), LeastOfIndustry) + Train("livings", EmployerExamples.Features(folder, example => example.Living));

    /// <summary>The model of activities.</summary>
    public static int Activities() => Train("activities", ActivityExamples.Features(Catalogue.Embedded));

    private static int Train(string name, List<LinearExample> examples, int least = LinearTrainer.Least)
    {
        var watch = Stopwatch.StartNew();
        var bytes = LinearTrainer.Train(examples, least);
        var path = Path.Combine(SharedData.Repository, "src", "Waymark", "Postings", "Learned", $"{name}.model");
        File.WriteAllBytes(path, bytes);
        Console.WriteLine($"{Path.GetRelativePath(SharedData.Repository, path)}: {bytes.Length:N0} bytes of {examples.Count:N0} examples after {watch.Elapsed.TotalSeconds:F0} s");
        return 0;
    }
}
