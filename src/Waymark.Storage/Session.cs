using Microsoft.Data.Sqlite;

namespace Waymark.Storage;

/// <summary>
/// One transaction on the database, with all the SQL there is on plans. Every statement is about one plan.
/// </summary>
internal sealed class Session : IDisposable
{
    private const string StoredPostings = "select p.id, p.posting, k.added, k.removed from postings p join kept k on k.place = p.place where p.plan = $1";

    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;
    private readonly Lock? held;

    /// <param name="connection">The connection, which is closed with the session.</param>
    /// <param name="write">Whether to be the one that writes, from the start.</param>
    /// <param name="held">What to let go in the end.</param>
    public Session(SqliteConnection connection, bool write, Lock? held)
    {
        this.connection = connection;
        this.held = held;
        try
        {
            transaction = connection.BeginTransaction(deferred: !write);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public long? FindPlan(string owner) => (long?)Value("select id from plans where owner = $1", owner);

    public long AddPlan(string owner, DateTimeOffset made) => (long)Value("insert into plans (owner, made) values ($1, $2) returning id", owner, made.Stored)!;

    /// <summary>The ids of all plans.</summary>
    public IReadOnlyList<long> Plans() => Rows(row => row.GetInt64(0), "select id from plans order by id");

    /// <summary>When the plan was made, and the number of its newest revision.</summary>
    public (DateTimeOffset Made, int Head) Plan(long plan) =>
        Rows(row => (row.Time(0), row.GetInt32(1)), "select made, head from plans where id = $1", plan) is [var found] ? found : throw new ArgumentException($"There is no plan {plan}.", nameof(plan));

    /// <summary>A revision; <see langword="null"/> where there is none of that number.</summary>
    public Revision? Revision(long plan, int number) => Rows(
        row => new Revision(row.GetInt32(0), row.Time(1), row.GetString(2), row.GetString(3), ChangeIn(row, 4), PlanText.Unpack(row.GetFieldValue<byte[]>(5)), row.GetString(6)),
        "select n, at, by, words, change, document, catalogue from revisions where plan = $1 and n = $2", plan, number).SingleOrDefault();

    /// <summary>The number of the newest revision that was there at a time; 0 where there was none.</summary>
    public int NumberAsOf(long plan, DateTimeOffset time) => (int)(long)(Value("select max(n) from revisions where plan = $1 and at <= $2", plan, time.Stored) ?? 0L);

    /// <summary>The history after a revision, newest first.</summary>
    public IReadOnlyList<RevisionNote> Notes(long plan, int after) => Rows(
        row => new RevisionNote(row.GetInt32(0), row.Time(1), row.GetString(2), row.GetString(3), ChangeIn(row, 4)),
        "select n, at, by, words, change from revisions where plan = $1 and n > $2 order by n desc", plan, after);

    public void Append(long plan, Revision revision)
    {
        Run(
            "insert into revisions (plan, n, at, by, words, change, document, catalogue) values ($1, $2, $3, $4, $5, $6, $7, $8)",
            plan, revision.Number, revision.At.Stored, revision.By, revision.Words, revision.Change!.ToJson(), PlanText.Pack(revision.Plan.CanonicalJson()), revision.Catalogue);
        Run("update plans set head = $2 where id = $1", plan, revision.Number);
    }

    /// <summary>Where a posting lies; <see langword="null"/> where it never was.</summary>
    public long? PlaceOf(long plan, PostingRow row) => (long?)Value("select place from postings where plan = $1 and id = $2 and twin = $3", plan, $"{row.Id}", row.Twin);

    /// <summary>Where the postings of a text lie: several, where it was published for several jobs.</summary>
    public IReadOnlyList<long> PlacesOf(long plan, PostingId id) => Rows(row => row.GetInt64(0), "select place from postings where plan = $1 and id = $2 order by place", plan, $"{id}");

    public long AddPosting(long plan, PostingRow row) =>
        (long)Value("insert into postings (plan, id, twin, posting) values ($1, $2, $3, $4) returning place", plan, $"{row.Id}", row.Twin, row.Json)!;

    /// <summary>Keeps a posting from now on; tells whether it was not kept before.</summary>
    public bool Keep(long plan, long place, DateTimeOffset added) => Run(
        "insert into kept (plan, place, added) select $1, $2, $3 where not exists (select 1 from kept where plan = $1 and place = $2 and removed is null)", plan, place, added.Stored) > 0;

    /// <summary>Keeps a posting no longer; tells whether it was kept.</summary>
    public bool Remove(long plan, long place, DateTimeOffset removed) =>
        Run("update kept set removed = $3 where plan = $1 and place = $2 and removed is null", plan, place, removed.Stored) > 0;

    public IReadOnlyList<StoredPosting> Postings(long plan) => Rows(PostingIn,
        StoredPostings + " and k.removed is null order by p.place", plan);

    /// <summary>The postings with every time they were kept.</summary>
    public IReadOnlyList<StoredPosting> AllPostings(long plan) => Rows(PostingIn, StoredPostings + " order by p.place, k.id", plan);

    public IReadOnlyList<StoredPosting> PostingsAsOf(long plan, DateTimeOffset time) => Rows(PostingIn,
        StoredPostings + " and k.added <= $2 and (k.removed is null or k.removed > $2) order by p.place", plan, time.Stored);

    public StoredPosting? Posting(long plan, PostingId id) => Rows(PostingIn,
        StoredPostings + " and p.id = $2 order by k.id desc limit 1", plan, $"{id}").SingleOrDefault();

    public long PostingsVersion(long plan) => (long)Value("select postings_version from plans where id = $1", plan)!;

    public void CountPostingsVersion(long plan) => Run("update plans set postings_version = postings_version + 1 where id = $1", plan);

    public string? Note(long plan, string name) => (string?)Value("select value from notes where plan = $1 and name = $2", plan, name);

    public void SetNote(long plan, string name, string? value) => _ = value is null
        ? Run("delete from notes where plan = $1 and name = $2", plan, name)
        : Run("insert into notes (plan, name, value) values ($1, $2, $3) on conflict (plan, name) do update set value = excluded.value", plan, name, value);

    /// <summary>Keeps what was done. When this returns, it is on the disk.</summary>
    public void Commit() => transaction.Commit();

    /// <summary>Forgets what was not committed.</summary>
    public void Dispose()
    {
        foreach (var command in prepared.Values)
        {
            command.Dispose();
        }

        transaction.Dispose();
        connection.Dispose();
        held?.Exit();
    }

    private int Run(string sql, params IReadOnlyList<object?> values) => Prepared(sql).With(values).ExecuteNonQuery();

    private object? Value(string sql, params IReadOnlyList<object?> values) => Prepared(sql).With(values).Value();

    private List<T> Rows<T>(Func<SqliteDataReader, T> read, string sql, params IReadOnlyList<object?> values) => Prepared(sql).With(values).Rows(read);

    // Each statement is worked out once, however often it is run.
    private SqliteCommand Prepared(string sql) => prepared.TryGetValue(sql, out var known) ? known : prepared[sql] = connection.Command(sql);

    private static PlanChange ChangeIn(SqliteDataReader row, int column) =>
        PlanChange.Parse(row.GetString(column)) is { Value: { } change } ? change : throw new InvalidDataException($"The change of revision {row.GetInt32(0)} cannot be read.");

    private static StoredPosting PostingIn(SqliteDataReader row) => new(
        PostingId.TryParse(row.GetString(0)) ?? throw new InvalidDataException($"{row.GetString(0)} is no id of a posting."),
        PostingRow.Read(row.GetString(1)),
        row.Time(2),
        row.IsDBNull(3) ? null : row.Time(3));
}
