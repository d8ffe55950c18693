namespace Waymark.Storage;

/// <content>Postings.</content>
public sealed partial class Store
{
    /// <summary>
    /// Adds postings. One that is there already is not added again (the same text with another title, place or employment type is another), and one that was removed comes back. They are stored some hundred at a time: what
    /// was added before it was cancelled stays, and adding the same again adds only the rest.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="postings">The postings, which are taken one after the other.</param>
    /// <param name="progress">Is told how many were looked at so far.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>How many were new.</returns>
    public int AddPostings(long plan, IEnumerable<Posting> postings, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        var (added, seen) = (0, 0);
        foreach (var some in postings.Select(PostingRow.Of).Chunk(PostingRow.AtATime))
        {
            cancel.ThrowIfCancellationRequested();
            added += Write(session => Add(session, plan, some));
            progress?.Report(seen += some.Length);
        }

        return added;
    }

    /// <summary>Removes a posting, with those that have the same text; comparing dates still sees them. Tells whether any was there.</summary>
    public bool RemovePosting(long plan, PostingId id) => EachOf(plan, id, (session, place) => session.Remove(plan, place, clock.GetUtcNow()));

    /// <summary>Brings a removed posting back, with those that have the same text. Tells whether any was removed.</summary>
    public bool ReturnPosting(long plan, PostingId id) => EachOf(plan, id, (session, place) => session.Keep(plan, place, clock.GetUtcNow()));

    /// <summary>The postings that are kept, or were kept at a time, in the order in which they were first added.</summary>
    public IReadOnlyList<StoredPosting> Postings(long plan, DateTimeOffset? asOf = null)
    {
        using var session = database.Read();
        return asOf is { } time ? session.PostingsAsOf(plan, time) : session.Postings(plan);
    }

    /// <summary>A posting, also one that was removed; <see langword="null"/> where it never was.</summary>
    public StoredPosting? FindPosting(long plan, PostingId id)
    {
        using var session = database.Read();
        return session.Posting(plan, id);
    }

    /// <summary>A number that changes whenever the set of postings changes.</summary>
    public long PostingsVersion(long plan)
    {
        using var session = database.Read();
        return session.PostingsVersion(plan);
    }

    private bool EachOf(long plan, PostingId id, Func<Session, long, bool> change) => Write(session =>
    {
        var changed = false;
        foreach (var place in session.PlacesOf(plan, id))
        {
            changed |= change(session, place);
        }

        return Counted(session, plan, changed);
    });

    private int Add(Session session, long plan, IReadOnlyList<PostingRow> rows)
    {
        var (added, now) = (0, clock.GetUtcNow());
        foreach (var row in rows)
        {
            added += session.Keep(plan, session.PlaceOf(plan, row) ?? session.AddPosting(plan, row), now) ? 1 : 0;
        }

        Counted(session, plan, added > 0);
        return added;
    }

    private static bool Counted(Session session, long plan, bool changed)
    {
        if (changed)
        {
            session.CountPostingsVersion(plan);
        }

        return changed;
    }
}
