namespace Waymark.Storage;

/// <summary>
/// That a folder is in use, told to other processes by a lock on a file in it: shared by all that have the store open, alone for who replaces,
/// upgrades or deletes it. A process that dies lets go.
/// </summary>
internal sealed class FolderUse : IDisposable
{
    private const string Name = "waymark.lock";
    private readonly FileStream file;

    private FolderUse(FileStream file) => this.file = file;

    /// <summary>The path of the lock in a folder.</summary>
    public static string PathIn(string folder) => Path.Combine(folder, Name);

    /// <summary>Uses it beside others; <see langword="null"/> while somebody has it alone.</summary>
    public static FolderUse? Shared(string folder) => Take(folder, FileAccess.Read, FileShare.Read);

    /// <summary>Has it alone; <see langword="null"/> while it is in use.</summary>
    public static FolderUse? Alone(string folder) => Take(folder, FileAccess.ReadWrite, FileShare.None);

    public void Dispose() => file.Dispose();

    private static FolderUse? Take(string folder, FileAccess access, FileShare share)
    {
        try
        {
            return new(new FileStream(PathIn(folder), FileMode.OpenOrCreate, access, share));
        }
        catch (IOException error) when (error is not (DirectoryNotFoundException or PathTooLongException or FileNotFoundException))
        {
            return null;
        }
    }
}
