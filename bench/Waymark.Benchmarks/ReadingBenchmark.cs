using System.Diagnostics;
using System.Text;

namespace Waymark.Benchmarks;

/// <summary>How fast whole postings are read, on one core, after start-up; with <c>--demand</c> as much of them as counting demand needs.</summary>
internal static class ReadingBenchmark
{
    public static int Run(string[] args)
    {
        var withFacts = !args.Contains("--demand");
        var seconds = BenchmarkPostings.Option(args, "--seconds", 10);
        var (postings, from) = BenchmarkPostings.Load();
        var bytes = postings.Sum(posting => (long)Encoding.UTF8.GetByteCount(posting.Text));
        var watch = Stopwatch.StartNew();
        var reader = new PostingReader(Catalogue.Embedded, learned: args.Contains("--model"));
        Console.WriteLine($"{postings.Count} postings, {bytes / 1e6:F1} MB, from {from}; reader made in {watch.ElapsedMilliseconds} ms");

        // After start-up: what is compiled while it runs is compiled by then.
        watch.Restart();
        while (watch.Elapsed.TotalSeconds < seconds / 3.0)
        {
            foreach (var posting in postings)
            {
                reader.Read(posting, withFacts);
            }
        }

        List<double> rates = [];
        var requirements = 0L;
        var all = Stopwatch.StartNew();
        while (all.Elapsed.TotalSeconds < seconds || rates.Count < 3)
        {
            watch.Restart();
            foreach (var posting in postings)
            {
                requirements += reader.Read(posting, withFacts).Requirements.Count;
            }

            rates.Add(bytes / 1e6 / watch.Elapsed.TotalSeconds);
        }

        rates.Sort();
        Console.WriteLine($"rounds {rates.Count}, requirements a round {requirements / rates.Count}");
        Console.WriteLine($"MB/s   min {rates[0]:F1}   median {rates[rates.Count / 2]:F1}   max {rates[^1]:F1}");
        Console.WriteLine($"postings/s at the median {rates[rates.Count / 2] * 1e6 / bytes * postings.Count:F0}");
        return 0;
    }
}
