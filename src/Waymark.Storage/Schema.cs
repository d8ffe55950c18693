using System.Reflection;
using Microsoft.Data.Sqlite;

namespace Waymark.Storage;

/// <summary>The numbered scripts that make the tables: number 1 makes a new file, each later one changes the one before it.</summary>
/// <param name="Scripts">The scripts, in order.</param>
internal sealed record Schema(IReadOnlyList<string> Scripts)
{
    /// <summary>What a file of Waymark says it is: "Wmrk".</summary>
    public const int ApplicationId = 0x576D726B;

    /// <summary>Those that are built in.</summary>
    public static Schema Embedded { get; } = new([.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith("scripts/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Text)]);

    /// <summary>The number of the newest script.</summary>
    public int Newest => Scripts.Count;

    /// <summary>Runs the scripts that a file has not seen yet, all of them or none.</summary>
    public void Upgrade(SqliteConnection connection)
    {
        connection.CreateFunction("twin_of", (string posting) => PostingRow.TwinOf(PostingRow.Read(posting)), isDeterministic: true);
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var script in Scripts.Skip(VersionOf(connection)))
        {
            connection.Run(script);
        }

        connection.Run($"pragma application_id = {ApplicationId}; pragma user_version = {Newest};");
        transaction.Commit();
    }

    /// <summary>How many scripts a file has seen; 0 for a new one.</summary>
    public static int VersionOf(SqliteConnection connection) => (int)(long)connection.Value("pragma user_version")!;

    /// <summary>What is wrong with a file, and what to do; <see langword="null"/> where it can be used, perhaps after an upgrade.</summary>
    public string? ProblemWith(SqliteConnection connection)
    {
        var version = VersionOf(connection);
        return !IsOurs(connection) && (version > 0 || connection.Value("select 1 from sqlite_schema") is not null) ? "it is a database of another program; choose another folder or file"
            : version > Newest ? $"it was written by a newer Waymark (its version is {version}, and this program knows up to {Newest}); update Waymark"
            : Damage(connection);
    }

    /// <summary>Whether a file says that it is one of Waymark's.</summary>
    public static bool IsOurs(SqliteConnection connection) => (long)connection.Value("pragma application_id")! == ApplicationId;

    private static string? Damage(SqliteConnection connection) =>
        connection.Value("pragma quick_check(1)") is "ok" ? null : Damaged;

    /// <summary>What to do about a file that is damaged.</summary>
    public const string Damaged = "it is damaged; bring a backup with 'waymark restore FILE', or move it away to begin anew";

    private static string Text(string name)
    {
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
