using System.Diagnostics;

namespace Waymark.Accuracy;

/// <summary>Trains the model and puts it where it is embedded from.</summary>
internal static class TrainCommand
{
    public static int Run()
    {
        var texts = TrainingTexts.Read();
        if (texts.Count == 0)
        {
            return SharedData.Missing("skill-spans");
        }

        var watch = Stopwatch.StartNew();
        var reader = new PostingReader(Catalogue.Embedded);
        var bytes = ModelTrainer.Train(reader, texts, TrainingTexts.Groups(reader), new());
        var path = Path.Combine(SharedData.Repository, "src", "Waymark", "Postings", "Learned", "terms.model");
        File.WriteAllBytes(path, bytes);
        Console.WriteLine($"{Path.GetRelativePath(SharedData.Repository, path)}: {bytes.Length:N0} bytes after {watch.Elapsed.TotalSeconds:F0} s");
        return 0;
    }
}
