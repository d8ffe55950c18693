using System.Runtime.CompilerServices;

namespace Waymark.Accuracy;

/// <summary>Finds the collected real-world data, which is not part of the repository: <c>WAYMARK_DATA</c>, or <c>shared/data</c> beside the repository's folder.</summary>
internal static class SharedData
{
    /// <summary>The folder of the repository.</summary>
    public static readonly string Repository = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    private static readonly string Root = Environment.GetEnvironmentVariable("WAYMARK_DATA") is { Length: > 0 } given
        ? given
        : Path.GetFullPath(Path.Combine(Repository, "..", "shared", "data"));

    /// <summary>The path of a file or folder of the data, or <see langword="null"/> where there is none.</summary>
    public static string? PathOf(params string[] names) =>
        Path.Combine([Root, .. names]) is var path && (File.Exists(path) || Directory.Exists(path)) ? path : null;

    /// <summary>Says that data is missing; the exit code of a command that cannot go on.</summary>
    public static int Missing(string name)
    {
        Console.Error.WriteLine($"There is no {name} in {Root}: this measures against collected data that is not part of the repository. Set WAYMARK_DATA to the folder that has it.");
        return 3;
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
