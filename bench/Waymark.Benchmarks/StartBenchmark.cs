using System.Diagnostics;

namespace Waymark.Benchmarks;

/// <summary>How long <c>waymark plan --example</c> takes from process start to exit, as a person waits for it.</summary>
internal static class StartBenchmark
{
    public static int Run(string[] args)
    {
        var runs = BenchmarkPostings.Option(args, "--runs", 11);
        var tool = typeof(Cli.Terminal).Assembly.Location;
        List<double> milliseconds = [];
        for (var run = 0; run <= runs; run++)
        {
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(new ProcessStartInfo("dotnet", [tool, "plan", "--example", "--today", "2026-11-23"]) { RedirectStandardOutput = true })!;
            var plan = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0 || plan.Length < 1000)
            {
                Console.Error.WriteLine($"plan --example ended with {process.ExitCode} and wrote {plan.Length} characters");
                return 1;
            }

            // The first run warms the disk.
            if (run > 0)
            {
                milliseconds.Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        milliseconds.Sort();
        Console.WriteLine($"plan --example from process start, {runs} runs: min {milliseconds[0]:F0} ms   median {milliseconds[runs / 2]:F0} ms   max {milliseconds[^1]:F0} ms");
        return 0;
    }
}
