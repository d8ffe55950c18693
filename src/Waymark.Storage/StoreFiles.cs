using Microsoft.Data.Sqlite;

namespace Waymark.Storage;

/// <summary>The files of a store: where they lie, opening, copying, bringing back and deleting them.</summary>
public static class StoreFiles
{
    private const string Name = "waymark.db";
    internal const string Upgrades = "waymark-before-version-";
    private const string Arriving = ".part";
    private const string Replaced = "waymark-before-restore.db";

    // What SQLite puts beside a file: the log of what is not merged yet, and the index of it.
    private static readonly string[] Beside = ["", "-wal", "-shm"];

    /// <summary>The folder of this computer's user.</summary>
    public static string UserFolder => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "waymark");

    /// <summary>The folder beside the program, for a program on a stick.</summary>
    public static string PortableFolder => Path.Combine(AppContext.BaseDirectory, "waymark-data");

    /// <summary>Whether there is a store in a folder.</summary>
    public static bool Exists(string folder) => File.Exists(PathIn(folder));

    /// <summary>The path of the file in a folder.</summary>
    public static string PathIn(string folder) => Path.Combine(folder, Name);

    /// <summary>
    /// Brings a backup into a folder. It is copied beside the store, checked wholly there, and takes the store's place only when it is whole; what was
    /// there stays beside it. Refused while the store is in use.
    /// </summary>
    /// <returns>The path of the store.</returns>
    public static Outcome<string> Restore(string file, string folder) => FileTrouble.Guarded<string>(file, "it is no whole backup of Waymark; choose another file", () =>
    {
        if (!File.Exists(file))
        {
            return new Refusal.NotUsable(file, "there is no such file; check the path");
        }

        MakeFolder(folder);
        using var use = FolderUse.Alone(folder);
        if (use is null)
        {
            return InUse(folder);
        }

        var arriving = PathIn(folder) + Arriving;
        Remove(arriving);
        try
        {
            File.Copy(file, arriving);
            if (StoreCheck.ProblemWith(arriving) is { } problem)
            {
                return new Refusal.NotUsable(file, problem);
            }

            BackupFile.Flush(arriving);
            KeepOld(folder);
            File.Move(arriving, PathIn(folder), overwrite: true);
            return PathIn(folder);
        }
        finally
        {
            Remove(arriving);
        }
    });

    internal static Outcome<string> Backup(Database database, string file) => FileTrouble.Guarded<string>(file, "there is another file by that name, which is no backup; choose another name", () =>
    {
        if (File.Exists(file))
        {
            using var old = BackupFile.OpenReadOnly(file);
            if (!Schema.IsOurs(old))
            {
                return new Refusal.NotUsable(file, "there is another file by that name, which is no backup; choose another name");
            }
        }

        return BackupFile.Write(database, file) is { } problem ? new Refusal.NotUsable(file, problem) : Path.GetFullPath(file);
    });

    internal static Outcome<string> Delete(string folder) => FileTrouble.Guarded<string>(folder, Schema.Damaged, () =>
    {
        using (var use = FolderUse.Alone(folder))
        {
            if (use is null)
            {
                return InUse(folder);
            }

            foreach (var file in Directory.EnumerateFiles(folder, Upgrades + "*").Append(Path.Combine(folder, Replaced)).Append(PathIn(folder) + Arriving).Append(PathIn(folder)).ToList())
            {
                Remove(file);
            }
        }

        File.Delete(FolderUse.PathIn(folder));
        return folder;
    });

    // What is there is kept beside it, with its log where that could not be merged.
    private static void KeepOld(string folder)
    {
        if (!Exists(folder))
        {
            return;
        }

        var kept = Path.Combine(folder, Replaced);
        Remove(kept);
        try
        {
            using Database old = new(PathIn(folder));
            using var connection = old.Open();
            connection.Run("pragma wal_checkpoint(truncate)");
        }
        catch (SqliteException)
        {
            // It is damaged, which may be why another is brought: kept as it is.
        }

        File.Copy(PathIn(folder), kept);
        foreach (var end in Beside[1..].Where(end => File.Exists(PathIn(folder) + end)))
        {
            File.Move(PathIn(folder) + end, kept + end);
        }
    }

    internal static Refusal.NotUsable InUse(string folder) => new(folder, "it is in use by a Waymark that runs; stop that one first");

    internal static void MakeFolder(string folder)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static void Remove(string file)
    {
        foreach (var end in Beside)
        {
            File.Delete(file + end);
        }
    }
}
