namespace Waymark.Storage;

/// <summary>Somebody whom a coach helps.</summary>
/// <param name="File">The newest file, by its path below the folder.</param>
/// <param name="Newest">What is in it.</param>
/// <param name="Before">What is in the file before it, where there is one.</param>
public sealed record Client(string File, SharedPlan Newest, SharedPlan? Before)
{
    /// <summary>What they are called, or what the file is where that was not shared.</summary>
    public string Name => PrintableText.Line(Newest.Plan.Name ?? "") is { Length: > 0 } name ? name : Path.GetFileNameWithoutExtension(File);

    /// <summary>The day of their last change that is known of.</summary>
    public DateOnly LastChange => Newest.Changed ?? Newest.Shared;

    /// <summary>What there is to talk about.</summary>
    /// <param name="today">The day that dates count from.</param>
    /// <param name="catalogue">What is known beside what they wrote, of the one who helps: <see cref="Store.Catalogue"/>.</param>
    public Agenda AgendaOn(DateOnly today, Catalogue catalogue) => Agenda.Of(Report(Newest, today, catalogue), Newest.Chapters, Before is null ? null : (Before.Plan, Before.Chapters));

    /// <summary>All that follows from what was shared, and from nothing else: every plan with postings of its own only.</summary>
    /// <param name="shared">What was shared.</param>
    /// <param name="today">The day that dates count from.</param>
    /// <param name="catalogue">What is known beside it: nothing that the one who helps added for themselves.</param>
    public static PlanReport Report(SharedPlan shared, DateOnly today, Catalogue catalogue)
    {
        var own = OwnCatalogue.Of(shared.Plan, catalogue);
        return PlanReport.Of(shared.Plan, own, [.. shared.Postings.Select(posting => own.Reader.Read(posting).With(shared.Plan.Corrections, own))], today) with { Shared = shared.Chapters };
    }
}

/// <summary>A file of a folder that cannot be read.</summary>
/// <param name="File">Its path below the folder.</param>
/// <param name="Problem">What is wrong, and what to do.</param>
public sealed record BrokenFile(string File, string Problem);

/// <summary>The files that a coach's clients sent. Only what lies below the folder is read, and nothing is written.</summary>
/// <param name="Clients">Those that could be read, by name. They are in no other order: nobody is compared.</param>
/// <param name="Broken">The files that could not.</param>
public sealed record ClientFolder(IReadOnlyList<Client> Clients, IReadOnlyList<BrokenFile> Broken)
{
    // Links could lead out of the folder.
    private static readonly EnumerationOptions Below = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = true, MaxRecursionDepth = 8 };

    /// <summary>Reads a folder; a broken file is named, and the rest loads.</summary>
    public static Outcome<ClientFolder> Read(string folder) => FileTrouble.Guarded<ClientFolder>(folder, "", () =>
    {
        if (!Directory.Exists(folder))
        {
            return new Refusal.NotUsable(folder, "there is no such folder; check the path, or make it and put your clients’ files in");
        }

        List<(string File, Outcome<SharedPlan> Read)> files =
        [
            .. Directory.EnumerateFiles(folder, "*" + SharedPlan.Ending, Below).Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal)
                .Select(file => (file, ReadBelow(folder, file))),
        ];
        return new ClientFolder(
            [
                .. files.Where(file => !file.Read.Refused).Select(file => (file.File, Plan: file.Read.Value!)).GroupBy(file => file.Plan.Of)
                    .Select(ClientOf).OrderBy(client => client.Name, StringComparer.OrdinalIgnoreCase).ThenBy(client => client.File, StringComparer.Ordinal),
            ],
            [.. files.Where(file => file.Read.Refused).Select(file => new BrokenFile(file.File, file.Read.Refusal!.Reason))]);
    });

    /// <summary>The clients of a name, or of a file.</summary>
    public IReadOnlyList<Client> Called(string name) =>
        [.. Clients.Where(client => string.Equals(client.Name, name.Trim(), StringComparison.OrdinalIgnoreCase) || string.Equals(client.File, name.Trim(), StringComparison.OrdinalIgnoreCase))];

    // The newest of each plan is where they stand, and the one before it what to compare with; copies of one state are one.
    private static Client ClientOf(IEnumerable<(string File, SharedPlan Plan)> files)
    {
        var states = files.OrderByDescending(file => file.Plan.Shared).ThenByDescending(file => file.Plan.Revision).ThenBy(file => file.File, StringComparer.Ordinal).ToList();
        return new(states[0].File, states[0].Plan, states.Skip(1).Select(file => file.Plan).FirstOrDefault(plan => plan.Revision != states[0].Plan.Revision));
    }

    private static Outcome<SharedPlan> ReadBelow(string folder, string file) => FileTrouble.Guarded<SharedPlan>(file, "", () =>
    {
        using var stream = File.OpenRead(Path.Combine(folder, file));
        return SharedPlan.Read(stream);
    });
}
