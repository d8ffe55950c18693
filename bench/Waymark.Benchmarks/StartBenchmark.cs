using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Waymark.Benchmarks;

/// <summary>
/// How long <c>waymark plan --example</c> takes from process start to exit, as a person waits for it: what is published for this system, and beside it
/// the build that needs .NET on the machine, or with <c>--native</c> the native program, which takes long to make.
/// </summary>
internal static class StartBenchmark
{
    // Not the copy beside this program: only the folder of the build itself is compiled ahead.
    private static readonly string Built = Path.Combine("artifacts", "bin", "Waymark.Cli", "release", "Waymark.Cli.dll");

    private static readonly string[] Plan = ["plan", "--example", "--today", "2026-11-23"];

    /// <summary>Runs both as often as <paramref name="args"/> say; 0 where each run wrote a plan.</summary>
    public static int Run(string[] args)
    {
        var runs = BenchmarkPostings.Option(args, "--runs", 11);
        var folder = Directory.CreateTempSubdirectory("waymark-start-");
        try
        {
            var system = RuntimeInformation.RuntimeIdentifier;
            Console.WriteLine($"'waymark {string.Join(' ', Plan)}' from process start, {runs} runs after one that warms the disk");
            var isNative = args.Contains("--native");
            return Publish(isNative ? "native" : system, folder.FullName) is { } published
                && Measure(isNative ? "published as a native program" : $"published for {system}: self-contained, compiled ahead", published, Plan, runs)
                && (isNative || Measure("built for Release, run by 'dotnet': compiled ahead apart from the framework", "dotnet", [Built, .. Plan], runs)) ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Where the program lies; null where publishing failed.
    private static string? Publish(string profile, string folder)
    {
        var project = Path.Combine("src", "Waymark.Cli");
        if (!File.Exists(Path.Combine(project, "Properties", "PublishProfiles", profile + ".pubxml")))
        {
            Console.Error.WriteLine($"{project} has no publish profile called {profile} here; run this in the folder of the repository.");
            return null;
        }

        using var process = Process.Start(new ProcessStartInfo("dotnet", ["publish", project, "-p:PublishProfile=" + profile, "-o", folder, "-nodeReuse:false"]) { RedirectStandardOutput = true })!;
        var log = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode == 0)
        {
            return Path.Combine(folder, OperatingSystem.IsWindows() ? "waymark.exe" : "waymark");
        }

        Console.Error.WriteLine(log);
        return null;
    }

    private static bool Measure(string label, string program, string[] arguments, int runs)
    {
        // The first run warms the disk, and is looked at all the time for its memory; the others are left alone.
        var memory = Start(program, arguments, watched: true).PeakMemory;
        List<double> wall = [];
        List<double> user = [];
        for (var run = 0; run < runs; run++)
        {
            var before = ChildCpuTime.User;
            var ended = Start(program, arguments, watched: false);
            if (ended.Exit != 0 || ended.Plan.Length < 1000)
            {
                Console.Error.WriteLine($"{label}: ended with {ended.Exit} and wrote {ended.Plan.Length} characters");
                return false;
            }

            wall.Add(ended.Wall.TotalMilliseconds);
            user.Add((ChildCpuTime.User - before)?.TotalMilliseconds ?? double.NaN);
        }

        Console.WriteLine(label);
        Console.WriteLine($"  wall time      {Spread(wall)}");
        Console.WriteLine($"  user CPU time  {Spread(user)}");
        Console.WriteLine($"  peak memory    {memory / 1048576.0:F0} MiB");
        return true;
    }

    private static (int Exit, string Plan, TimeSpan Wall, long PeakMemory) Start(string program, string[] arguments, bool watched)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.BeginErrorReadLine();
        var plan = process.StandardOutput.ReadToEndAsync();
        var peak = watched ? PeakMemory(process) : 0;
        process.WaitForExit();
        return (process.ExitCode, plan.Result, watch.Elapsed, peak);
    }

    private static long PeakMemory(Process process)
    {
        var peak = 0L;
        try
        {
            while (!process.WaitForExit(1))
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
        }
        catch (InvalidOperationException)
        {
            // It ended between the two questions.
        }

        return peak;
    }

    private static string Spread(List<double> milliseconds)
    {
        milliseconds.Sort();
        return $"min {milliseconds[0],5:F0} ms   median {milliseconds[milliseconds.Count / 2],5:F0} ms   max {milliseconds[^1],5:F0} ms";
    }
}
