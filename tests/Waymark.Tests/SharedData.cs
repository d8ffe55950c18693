using System.Runtime.CompilerServices;
using Xunit;

namespace Waymark.Tests;

/// <summary>Finds the collected real-world data, which is not part of the repository: <c>WAYMARK_DATA</c>, or <c>shared/data</c> beside the repository's folder.</summary>
internal static class SharedData
{
    private static readonly string? Root =
        Environment.GetEnvironmentVariable("WAYMARK_DATA") is { Length: > 0 } given ? given : Beside(Path.GetDirectoryName(ThisFile()));

    /// <summary>The path of a file or folder of the data. The test is skipped where there is none.</summary>
    public static string PathOf(string name)
    {
        var path = Root is null ? null : Path.Combine(Root, name);
        Assert.SkipUnless(path is not null && (File.Exists(path) || Directory.Exists(path)), $"The shared data has no {name} here; set WAYMARK_DATA to the folder that has it.");
        return path!;
    }

    private static string? Beside(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "Waymark.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder is null ? null : Path.GetFullPath(Path.Combine(folder, "..", "shared", "data"));
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
