using System.Runtime.CompilerServices;

namespace Waymark.Tests;

/// <summary>The files of the repository, found by where this file lies.</summary>
internal static class Repository
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));

    /// <summary>The documents that people read: those of the folder itself, of docs/ and examples/, and the library's own.</summary>
    public static IEnumerable<string> Documents =>
        Directory.EnumerateFiles(Root, "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "examples"), "*.md"))
            .Append(Path.Combine(Root, "src", "Waymark", "README.md"))
            .Order(StringComparer.Ordinal);

    private static string Here([CallerFilePath] string path = "") => path;
}
