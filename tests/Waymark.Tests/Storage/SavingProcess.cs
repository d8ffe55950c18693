using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Waymark.Storage;

namespace Waymark.Tests;

/// <summary>
/// Another process that saves to a store in a loop and prints the number of each revision it was acknowledged: this test program, started with
/// the folder in an environment variable.
/// </summary>
internal sealed class SavingProcess : IDisposable
{
    private const string FolderVariable = "WAYMARK_TEST_SAVE_TO", NameVariable = "WAYMARK_TEST_SAVE_AS", TimesVariable = "WAYMARK_TEST_SAVE_TIMES";
    private readonly Process process;

    public SavingProcess(string folder, string name, int times = int.MaxValue)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(SavingProcess).Assembly.Location);
        }

        start.Environment[FolderVariable] = folder;
        start.Environment[NameVariable] = name;
        start.Environment[TimesVariable] = times.ToString(CultureInfo.InvariantCulture);

        // It lives for less than a second: nothing is worth being optimised.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_TC_CallCountThreshold"] = "FFFF";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        process = Process.Start(start)!;
    }

    /// <summary>The acknowledged revisions, each with the value that was saved, until the process has ended.</summary>
    public IEnumerable<(int Number, string Value)> Acknowledged()
    {
        while (process.StandardOutput.ReadLine() is { } line)
        {
            // A line that the kill cut off has no end mark.
            if (line.Split(' ') is [var number, var value, "."])
            {
                yield return (int.Parse(number, CultureInfo.InvariantCulture), value);
            }
        }

        process.WaitForExit();
    }

    /// <summary>Ends it without a warning, as a power cut would end it.</summary>
    public void Kill() => process.Kill();

    /// <summary>What it complained about, once it has ended.</summary>
    public string Complaints => process.StandardError.ReadToEnd();

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    // Before anything of the test program runs.
    [ModuleInitializer]
    internal static void SaveWhereThatIsAsked()
    {
        if (Environment.GetEnvironmentVariable(FolderVariable) is not { } folder)
        {
            return;
        }

        var name = Environment.GetEnvironmentVariable(NameVariable);
        var times = int.Parse(Environment.GetEnvironmentVariable(TimesVariable)!, CultureInfo.InvariantCulture);
        using (var store = Store.Open(folder, TimeProvider.System).OrThrow())
        {
            using StreamWriter output = new(Console.OpenStandardOutput()) { AutoFlush = true };
            var plan = store.PlanOf(Store.Me);
            var seen = store.Head(plan).Number;
            for (var i = 0; i < times; i++)
            {
                seen = store.Change(plan, new PlanChange.RateSkill($"{name}-{i % 50}", $"{name}-{i}", Level.Competent), seen, name!).OrThrow().Number;
                output.WriteLine($"{seen} {name}-{i} .");
            }
        }

        Environment.Exit(0);
    }
}
