using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Waymark.Benchmarks;

/// <summary>The same phrases in the same texts, found by programs in other languages: each is given two files and prints how long it took.</summary>
internal static class OtherPrograms
{
    // The Python of the system: that is where its packages are.
    private static readonly (string Name, string Program, string Script)[] All =
    [
        ("python3-ahocorasick, iter_long", "/usr/bin/python3", "ahocorasick_python.py"),
        ("npm ahocorasick, then the longest", "node", "ahocorasick_node.js"),
    ];

    /// <summary>What is installed; the rest is named on standard error.</summary>
    public static IEnumerable<Measured> Run(IReadOnlyList<string> phrases, IReadOnlyList<string> texts, long bytes)
    {
        var folder = Directory.CreateTempSubdirectory("waymark-matching-");
        try
        {
            var (phraseFile, textFile) = (Path.Combine(folder.FullName, "phrases.txt"), Path.Combine(folder.FullName, "texts.txt"));
            File.WriteAllLines(phraseFile, phrases);
            File.WriteAllLines(textFile, texts.Select(text => text.Replace('\n', ' ')));
            foreach (var (name, program, script) in All)
            {
                if (Measure(program, Path.Combine("bench", "Waymark.Benchmarks", "Matching", script), phraseFile, textFile) is [var made, var seconds, var hits])
                {
                    yield return new(name, TimeSpan.FromSeconds(made), bytes / 1e6 / seconds, hits / (bytes / 1e6));
                }
                else
                {
                    Console.Error.WriteLine($"{name}: not measured; bench/Waymark.Benchmarks/Matching/install.sh installs it");
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Seconds to make it, seconds to find all, and how many were found.
    private static double[] Measure(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var told = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? [.. told.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))] : [];
        }
        catch (Win32Exception)
        {
            return [];
        }
    }
}
