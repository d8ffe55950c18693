namespace Waymark.Storage;

/// <summary>
/// Plans with all their revisions, and postings, in one file of a folder. Safe to use from several threads, and from several processes at once.
/// When a method that changes something returns, it is on the disk.
/// </summary>
public sealed partial class Store : IDisposable
{
    /// <summary>The owner of the plan on one's own computer.</summary>
    public const string Me = "me";

    private readonly Database database;
    private readonly TimeProvider clock;
    private readonly FolderUse use;

    internal Store(string folder, Database database, FolderUse use, TimeProvider clock, Catalogue catalogue) =>
        (Folder, this.database, this.use, this.clock, Catalogue) = (folder, database, use, clock, catalogue);

    /// <summary>The folder that the file lies in.</summary>
    public string Folder { get; }

    /// <summary>The catalogue as it is used here: with the taxonomies that were loaded into the folder when the store was opened.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>
    /// Opens the store of a folder; folder and file are made where they are missing. A file of an older version is upgraded, after a backup
    /// beside it that was read back. Refused is a file that is newer, damaged or another program's.
    /// </summary>
    public static Outcome<Store> Open(string folder, TimeProvider clock) => StoreOpening.Open(folder, clock, Schema.Embedded);

    /// <summary>The id of the owner's plan, which is made empty where there is none.</summary>
    public long PlanOf(string owner)
    {
        using (var session = database.Read())
        {
            if (session.FindPlan(owner) is { } found)
            {
                return found;
            }
        }

        return Write(session => session.FindPlan(owner) ?? session.AddPlan(owner, clock.GetUtcNow()));
    }

    /// <summary>The newest revision; number 0, with an empty plan, before any change.</summary>
    public Revision Head(long plan)
    {
        using var session = database.Read();
        return Head(session, plan);
    }

    /// <summary>
    /// Changes the newest plan. It is refused if a revision after <paramref name="seen"/> touched one of the same things.
    /// What changes nothing makes no revision.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="change">The change.</param>
    /// <param name="seen">The revision that was looked at when the change was decided on.</param>
    /// <param name="by">Who makes it: "me", or the name of an assistant.</param>
    /// <returns>The newest revision, or why nothing was changed.</returns>
    public Outcome<Revision> Change(long plan, PlanChange change, int seen, string by) => Change(plan, [change], seen, by);

    /// <summary>Makes several changes, each a revision of its own; all of them or none.</summary>
    public Outcome<Revision> Change(long plan, IReadOnlyList<PlanChange> changes, int seen, string by) => Write(session =>
    {
        var head = Head(session, plan);
        if (seen < 0 || seen > head.Number)
        {
            return new Refusal.NoRevision(seen, head.Number);
        }

        var changed = Apply(session, plan, head, changes, by);
        return changed.Value is { } newest && newest.Number == head.Number ? changed
            : session.Notes(plan, seen).FirstOrDefault(note => note.Number <= head.Number && changes.Any(change => change.InCommonWith(note.Change).Any())) is { } later
                ? new Refusal.ChangedSince(later.Number, later.Words, later.By)
                : changed;
    });

    /// <summary>The plan, the postings that are kept and what people who help wrote, to be written to a file.</summary>
    public PlanExport Export(long plan)
    {
        using var session = database.Read();
        return new(Head(session, plan).Plan, [.. session.Postings(plan).Select(stored => stored.Posting)]) { Remarks = KeptRemark.Read(session.Note(plan, RemarksNote)) };
    }

    /// <summary>Takes the plan of a file instead of the present one, as a new revision, and adds its postings and remarks; all or nothing.</summary>
    public Outcome<Revision> Import(long plan, PlanExport export, string by) => Write(session =>
    {
        Add(session, plan, [.. export.Postings.Select(PostingRow.Of)]);
        return Apply(session, plan, Head(session, plan), [new PlanChange.ReplacePlan(export.Plan, "Took the plan of a file")], by).Then<Revision>(taken =>
            Keep(session, plan, export.Remarks.Select(kept => kept with { Revision = taken.Number })).Then<Revision>(_ => taken));
    });

    /// <summary>Small state that is not part of the plan; <see langword="null"/> where there is none.</summary>
    public string? Note(long plan, string name)
    {
        using var session = database.Read();
        return session.Note(plan, name);
    }

    /// <summary>Keeps small state that is not part of the plan; without a value, forgets it.</summary>
    public void SetNote(long plan, string name, string? value) => Write(session =>
    {
        session.SetNote(plan, name, value);
        return true;
    });

    /// <summary>Copies everything into a file, reads it back and compares. An older file of that name is replaced when the copy is whole.</summary>
    /// <returns>The path of the file.</returns>
    public Outcome<string> Backup(string file) => StoreFiles.Backup(database, file);

    /// <summary>
    /// Closes the store, and removes its files with the backups that upgrades and restoring made. Refused while somebody else has it open; it is
    /// closed all the same.
    /// </summary>
    /// <returns>The folder that is now without a store.</returns>
    public Outcome<string> DeleteEverything()
    {
        Dispose();
        return StoreFiles.Delete(Folder);
    }

    /// <summary>Closes it.</summary>
    public void Dispose()
    {
        database.Dispose();
        use.Dispose();
    }

    private Revision Head(Session session, long plan) => At(session, plan, session.Plan(plan).Head)!;

    private Revision? At(Session session, long plan, int number) =>
        number == 0 ? new(0, session.Plan(plan).Made, "", "", null, Waymark.Plan.Empty, Catalogue.Fingerprint) : session.Revision(plan, number);

    private Outcome<Revision> Apply(Session session, long plan, Revision head, IReadOnlyList<PlanChange> changes, string by) =>
        changes.Aggregate((Outcome<Revision>)head, (now, change) => now.Then<Revision>(revision => revision.Plan.Apply(change).Then<Revision>(changed =>
        {
            if (changed == revision.Plan)
            {
                return revision;
            }

            var at = clock.GetUtcNow() is var time && time > revision.At ? time : revision.At;
            Revision next = new(revision.Number + 1, at.ToUniversalTime(), by, change.Words, change, changed, Catalogue.Fingerprint);
            session.Append(plan, next);
            return next;
        })));

    private T Write<T>(Func<Session, T> act)
    {
        using var session = database.Write();
        var done = act(session);
        session.Commit();
        return done;
    }

    // A refusal keeps nothing of what was begun.
    private Outcome<Revision> Write(Func<Session, Outcome<Revision>> act)
    {
        using var session = database.Write();
        var done = act(session);
        if (!done.Refused)
        {
            session.Commit();
        }

        return done;
    }
}
