using Microsoft.Data.Sqlite;

namespace Waymark.Storage;

/// <summary>The SQLite file: how connections to it are opened. Safe to use from several threads.</summary>
internal sealed class Database(string file) : IDisposable
{
    /// <summary>How long somebody else's writing is waited for.</summary>
    private const int BusyMilliseconds = 30_000;

    private readonly string connection = new SqliteConnectionStringBuilder
    {
        DataSource = file,
        Mode = SqliteOpenMode.ReadWriteCreate,
        ForeignKeys = true,
        DefaultTimeout = BusyMilliseconds / 1000,
    }.ConnectionString;

    // Within a process writers wait here in turn, and not by asking SQLite again and again.
    private readonly Lock writing = new();

    // Opening a file makes it where it is missing: after everything was deleted, that would bring an empty one back.
    private volatile bool closed;

    /// <summary>Where it lies.</summary>
    public string File => file;

    /// <summary>A connection that writes nothing unless it is told: for looking at one state of the file.</summary>
    public Session Read() => new(Open(), write: false, null);

    /// <summary>The one connection that may write; what it did is kept only by <see cref="Session.Commit"/>, which returns when it is on the disk.</summary>
    public Session Write()
    {
        writing.Enter();
        try
        {
            return new(Open(), write: true, writing);
        }
        catch
        {
            writing.Exit();
            throw;
        }
    }

    /// <summary>A connection without a transaction.</summary>
    /// <exception cref="ObjectDisposedException">It is closed.</exception>
    public SqliteConnection Open()
    {
        ObjectDisposedException.ThrowIf(closed, this);
        SqliteConnection open = new(connection);
        open.Open();
        open.Run($"pragma busy_timeout = {BusyMilliseconds}; pragma journal_mode = wal; pragma synchronous = full;");
        return open;
    }

    /// <summary>Closes what is open; the log is then merged into the file.</summary>
    public void Dispose()
    {
        closed = true;
        using SqliteConnection pooled = new(connection);
        SqliteConnection.ClearPool(pooled);
    }
}
