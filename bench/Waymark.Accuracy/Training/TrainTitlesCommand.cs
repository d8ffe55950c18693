using System.Diagnostics;

namespace Waymark.Accuracy;

/// <summary>Trains the model of titles and puts it where it is embedded from.</summary>
internal static class TrainTitlesCommand
{
    public static int Run()
    {
        var watch = Stopwatch.StartNew();
        var titles = TitleExamples.All(Catalogue.Embedded);
        if (titles.Count == 0)
        {
            return SharedData.Missing("onet-29.2 and postings");
        }

        var bytes = TitleTrainer.Train(titles);
        var path = Path.Combine(SharedData.Repository, "src", "Waymark", "Postings", "Learned", "titles.model");
        File.WriteAllBytes(path, bytes);
        Console.WriteLine($"{Path.GetRelativePath(SharedData.Repository, path)}: {bytes.Length:N0} bytes of {titles.Count:N0} titles after {watch.Elapsed.TotalSeconds:F0} s");
        return 0;
    }
}
