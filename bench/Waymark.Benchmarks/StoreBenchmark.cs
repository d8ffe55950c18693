using System.Diagnostics;
using System.Text;
using Waymark.Storage;

namespace Waymark.Benchmarks;

/// <summary>How fast postings are stored, each checked for twins and on the disk in the end, and how fast they are read again.</summary>
internal static class StoreBenchmark
{
    private const int Rounds = 5;

    public static int Run(string[] args)
    {
        var count = BenchmarkPostings.Option(args, "--postings", 5000);
        var (postings, from) = BenchmarkPostings.Load();
        Posting[] many = [.. Enumerable.Range(0, count).Select(i => postings[i % postings.Count] with { Text = $"{postings[i % postings.Count].Text}\nNumber {i}" })];
        Console.WriteLine($"{count} postings, {many.Sum(posting => (long)Encoding.UTF8.GetByteCount(posting.Text)) / 1e6:F1} MB, made from {from}; {Rounds} rounds after one to warm up, each in a new store");
        List<double> added = [];
        List<double> read = [];
        List<double> opened = [];
        for (var round = -1; round < Rounds; round++)
        {
            var (adding, opening, reading) = Round(many);
            if (round >= 0)
            {
                added.Add(adding);
                opened.Add(opening);
                read.Add(reading);
            }
        }

        Console.WriteLine($"stored   {Rate(added, count)}");
        Console.WriteLine($"read     {Rate(read, count)}");
        Console.WriteLine($"opened again, and checked, in {opened.Order().ElementAt(Rounds / 2) * 1000:F0} ms at the median");
        return 0;
    }

    // Seconds for adding all, for opening the store again, and for reading all.
    private static (double Adding, double Opening, double Reading) Round(Posting[] many)
    {
        var folder = Directory.CreateTempSubdirectory("waymark-store-");
        try
        {
            var watch = new Stopwatch();
            using (var store = Store.Open(folder.FullName, TimeProvider.System).OrThrow())
            {
                watch.Start();
                store.AddPostings(store.PlanOf(Store.Me), many);
                watch.Stop();
            }

            var adding = watch.Elapsed.TotalSeconds;
            watch.Restart();
            using var again = Store.Open(folder.FullName, TimeProvider.System).OrThrow();
            var opening = watch.Elapsed.TotalSeconds;
            watch.Restart();
            var read = again.Postings(again.PlanOf(Store.Me)).Count;
            return read == many.Length ? (adding, opening, watch.Elapsed.TotalSeconds) : throw new InvalidOperationException($"{read} of {many.Length} postings were read.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Rate(List<double> seconds, int count)
    {
        seconds.Sort();
        return $"min {count / seconds[^1],7:F0}/s   median {count / seconds[seconds.Count / 2],7:F0}/s   max {count / seconds[0],7:F0}/s";
    }
}
