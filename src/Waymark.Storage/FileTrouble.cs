using Microsoft.Data.Sqlite;

namespace Waymark.Storage;

/// <summary>What files and disks may do to us, as refusals.</summary>
internal static class FileTrouble
{
    /// <summary>Does it; what SQLite or the disk complain about becomes a refusal that names the <paramref name="file"/>.</summary>
    public static Outcome<T> Guarded<T>(string file, string damaged, Func<Outcome<T>> act)
        where T : class
    {
        try
        {
            return act();
        }
        catch (SqliteException error) when (error.SqliteErrorCode is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB)
        {
            return new Refusal.NotUsable(file, damaged);
        }
        catch (Exception error) when (error is SqliteException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new Refusal.NotUsable(file, $"it cannot be used: {error.Message.TrimEnd('.')}; choose another place");
        }
    }
}
