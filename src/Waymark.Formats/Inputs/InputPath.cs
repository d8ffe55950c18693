using System.IO.Enumeration;

namespace Waymark.Formats;

/// <summary>A file to read, or why there is none.</summary>
internal readonly record struct InputPath(string Path, string? Refusal = null)
{
    private static readonly string[] Extensions = [".txt", ".md", ".html", ".htm", ".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".xml"];

    /// <summary>The files that a path, folder or pattern means: at least one, or the reason.</summary>
    public static IEnumerable<InputPath> Find(string path)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0'))
        {
            return [new(path, "This is not a path.")];
        }

        // First of all, so that a file whose name holds a "?" can be named.
        if (File.Exists(path))
        {
            return [new(path)];
        }

        if (Directory.Exists(path))
        {
            var known = Ordered(Below(path, ["**"])).Where(found => found.Refusal is not null || IsKnown(found.Path)).ToList();
            return known.Count > 0 ? known : [new(path, $"The folder holds no job descriptions: Waymark reads {string.Join(' ', Extensions)}, and .gz of these.")];
        }

        if (path.IndexOfAny(['*', '?']) < 0)
        {
            return [new(path, "There is no such file or folder: check the path.")];
        }

        var parts = path.Replace('\\', '/').Split('/');
        var fixedParts = parts.TakeWhile(part => part.IndexOfAny(['*', '?']) < 0).Count();
        var root = string.Join('/', parts[..fixedParts]);
        var matches = Ordered(Below(fixedParts == 1 && root == "" ? "/" : root, parts[fixedParts..])).ToList();
        return matches.Count > 0 ? matches : [new(path, "No file matches this pattern: check it, and put quotation marks around it.")];
    }

    private static IEnumerable<InputPath> Ordered(IEnumerable<InputPath> found) => found.Distinct().OrderBy(input => input.Path, StringComparer.Ordinal);

    /// <summary>Whether the extension is one that is read, compressed or not.</summary>
    public static bool IsKnown(string path) =>
        Extensions.Contains(System.IO.Path.GetExtension(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path), StringComparer.OrdinalIgnoreCase);

    private static List<InputPath> Below(string folder, string[] pattern)
    {
        List<InputPath> found = [];
        Stack<(string Folder, int Part)> open = new([(folder, 0)]);
        HashSet<(string, int)> seen = [(folder, 0)];
        void Open(string path, int part)
        {
            if (seen.Add((path, part)))
            {
                open.Push((path, part));
            }
        }

        while (open.TryPop(out var at))
        {
            var (part, last) = (pattern[at.Part], at.Part == pattern.Length - 1);
            if (part == "**" && !last)
            {
                Open(at.Folder, at.Part + 1);
            }

            foreach (var (entry, reason) in Entries(at.Folder))
            {
                var path = at.Folder is "" ? entry?.Name ?? at.Folder : System.IO.Path.Combine(at.Folder, entry?.Name ?? "");
                switch (entry)
                {
                    case null:
                        found.Add(new(path, reason));
                        break;
                    case DirectoryInfo when part == "**":
                        Open(path, at.Part);
                        break;
                    case DirectoryInfo when !last && Matches(part, entry.Name):
                        Open(path, at.Part + 1);
                        break;
                    case FileInfo when last && (part == "**" || Matches(part, entry.Name)):
                        found.Add(new(path));
                        break;
                }
            }
        }

        return found;
    }

    private static bool Matches(string pattern, string name) => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: OperatingSystem.IsWindows());

    // Hidden entries are left out, as a shell does; so are linked folders, which may lead back to where they are.
    private static IEnumerable<(FileSystemInfo? Entry, string? Refusal)> Entries(string folder)
    {
        try
        {
            return [.. from entry in new DirectoryInfo(folder is "" ? "." : folder).EnumerateFileSystemInfos()
                       where !entry.Name.StartsWith('.') && !(entry is DirectoryInfo && entry.LinkTarget is not null)
                       select (entry, (string?)null)];
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [(null, $"The folder cannot be read: {error.Message}")];
        }
    }
}
