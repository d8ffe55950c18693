using Waymark.Cli;

namespace Waymark.Benchmarks;

/// <summary>
/// Which generic methods the commands need, told to the compiler that works ahead of them. It finds by itself what is called by name, but not what is called
/// through an interface on a generic type over numbers or tuples, as all of LINQ is. What it compiled already is not heard of, so this must be built without it.
/// </summary>
internal static class StartProfile
{
    private static readonly string File = Path.Combine("src", "Waymark.Cli", "start.mibc");

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.1);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly string[][] Commands =
    [
        ["plan", "--example", "--today", "2026-11-23"],
        ["plan", "--example", "--today", "2026-11-23", "--format", "html"],
        ["plan", "--example", "--today", "2026-11-23", "--format", "json"],
        ["fit", "--example"],
        ["gaps", "--example"],
        ["needs", "--example"],
        ["questions", "--example"],
        ["roles"],
        ["skills", "writing"],
        ["catalogue", "check"],
    ];

    /// <summary>Runs the commands and writes down what was compiled for them.</summary>
    public static async Task<int> Run()
    {
        if (!Directory.Exists(Path.GetDirectoryName(File)))
        {
            Console.Error.WriteLine("There is no src/Waymark.Cli here; run this in the folder of the repository.");
            return 1;
        }

        using var compiled = new CompiledMethods();
        var neverTold = compiled.Untold;
        foreach (var command in Commands)
        {
            await WaymarkCommand.RunAsync(command, new Terminal(Stream.Null, TextWriter.Null, TextWriter.Null, isWatched: false, hasColour: false, Path.GetTempPath()), TimeProvider.System);
        }

        for (var waited = TimeSpan.Zero; compiled.Untold > neverTold; waited += Pause)
        {
            if (waited > Patience)
            {
                Console.Error.WriteLine($"{compiled.Untold - neverTold} methods were compiled without a word of which; {File} is as it was. Run this again where less else runs.");
                return 1;
            }

            await Task.Delay(Pause);
        }

        Console.WriteLine($"{File}: {ProfileFile.Write(File, compiled.Generic)} methods");
        return 0;
    }
}
