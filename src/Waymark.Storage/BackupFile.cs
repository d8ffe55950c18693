using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Waymark.Storage;

/// <summary>Copies of the database that were read back and found to be the same.</summary>
internal static class BackupFile
{
    /// <summary>Copies a database into a new file; what is there by that name already is replaced only when the copy is whole.</summary>
    /// <returns>What went wrong; <see langword="null"/> where nothing did.</returns>
    public static string? Write(Database database, string file)
    {
        var beside = file + ".part";
        File.Delete(beside);
        try
        {
            // Nobody writes while it is copied and compared: so both are of the same moment.
            using var still = database.Open();
            using var transaction = still.BeginTransaction(deferred: false);
            using (var copying = database.Open())
            {
                copying.Run("vacuum into $1", beside);
            }

            using (var copy = OpenReadOnly(beside))
            {
                if (copy.Value("pragma integrity_check(1)") is not "ok" || Contents(copy) != Contents(still))
                {
                    return "the copy is not the same as what was copied; the disk may be faulty: try another one";
                }
            }

            Flush(beside);
            File.Move(beside, file, overwrite: true);
            return null;
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Opens a file to look at it; nothing is written, and nothing stays open behind it.</summary>
    public static SqliteConnection OpenReadOnly(string file)
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }

    /// <summary>Waits until a file is on the disk.</summary>
    public static void Flush(string file)
    {
        using FileStream stream = new(file, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }

    // A hash of all rows of all tables, and of how they are declared.
    private static string Contents(SqliteConnection connection)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(object? value) => hash.AppendData(value is byte[] bytes ? bytes : Encoding.UTF8.GetBytes($"{value?.GetType()}:{value}\0"));
        Add(connection.Value("pragma user_version"));
        foreach (var (table, declared) in connection.Rows(row => (row.GetString(0), row.GetString(1)), "select name, sql from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name"))
        {
            Add(declared);
            connection.Rows(
                row =>
                {
                    for (var column = 0; column < row.FieldCount; column++)
                    {
                        Add(row.GetValue(column));
                    }

                    return 0;
                },
                $"select * from \"{table}\" order by 1, 2");
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
