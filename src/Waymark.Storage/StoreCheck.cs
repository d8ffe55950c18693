namespace Waymark.Storage;

/// <summary>Checks a copy of a store wholly: not only that the database is sound, but that everything in it can be read.</summary>
internal static class StoreCheck
{
    /// <summary>What is wrong with a file, and what to do; <see langword="null"/> where it is whole. One of an older version is upgraded.</summary>
    public static string? ProblemWith(string file)
    {
        using (var looking = BackupFile.OpenReadOnly(file))
        {
            if (!Schema.IsOurs(looking))
            {
                return "it is no backup of Waymark; choose another file";
            }

            if (Schema.Embedded.ProblemWith(looking) is { } problem)
            {
                return problem;
            }
        }

        using Database database = new(file);
        using (var connection = database.Open())
        {
            Schema.Embedded.Upgrade(connection);
            if (connection.Value("pragma integrity_check(1)") is not "ok" || connection.Value("pragma foreign_key_check") is not null)
            {
                return Broken;
            }
        }

        try
        {
            using var session = database.Read();
            return session.Plans().All(plan => IsWhole(session, plan)) ? null : Broken;
        }
        catch (Exception error) when (error is InvalidDataException or FormatException or System.Text.Json.JsonException)
        {
            return Broken;
        }
    }

    private const string Broken = "it is damaged; choose another backup";

    private static bool IsWhole(Session session, long plan)
    {
        var head = session.Plan(plan).Head;
        return session.Notes(plan, 0).Count == head
            && Enumerable.Range(1, head).All(number => session.Revision(plan, number) is not null)
            && session.AllPostings(plan).All(stored => PostingId.OfText(stored.Posting.Text) == stored.Id);
    }
}
