namespace Waymark.Storage;

/// <summary>Opening a store: making its file, looking at one before it is touched, upgrading an older one.</summary>
internal static class StoreOpening
{
    /// <summary>Opens the store of a folder, which is made or upgraded as its <paramref name="schema"/> wants.</summary>
    public static Outcome<Store> Open(string folder, TimeProvider clock, Schema schema) => FileTrouble.Guarded<Store>(StoreFiles.PathIn(folder), Schema.Damaged, () =>
    {
        StoreFiles.MakeFolder(folder);
        Database database = new(StoreFiles.PathIn(folder));
        var use = FolderUse.Shared(folder);
        var isOpen = false;
        try
        {
            if (use is null)
            {
                return new Refusal.NotUsable(folder, "it is being restored, upgraded or deleted just now; try again when that is done");
            }

            var version = 0;
            if (new FileInfo(database.File) is { Exists: true, Length: > 0 })
            {
                using var looking = BackupFile.OpenReadOnly(database.File);
                using var still = looking.BeginTransaction(deferred: true);
                version = Schema.VersionOf(looking);
                if (schema.ProblemWith(looking) is { } problem)
                {
                    return new Refusal.NotUsable(database.File, problem);
                }
            }

            if (version > 0 && version < schema.Newest)
            {
                use.Dispose();
                if (Upgrade(folder, database, schema) is { } refusal)
                {
                    return refusal;
                }

                return Open(folder, clock, schema);
            }

            if (version == 0)
            {
                using var connection = database.Open();
                schema.Upgrade(connection);
            }

            var catalogue = TaxonomyFiles.CatalogueIn(folder);
            if (catalogue.Refused)
            {
                return catalogue.Refusal;
            }

            isOpen = true;
            return new Store(Path.GetFullPath(folder), database, use, clock, catalogue.Value);
        }
        finally
        {
            if (!isOpen)
            {
                database.Dispose();
                use?.Dispose();
            }
        }
    });

    // Alone, so that nobody writes between the backup and the upgrade.
    private static Refusal.NotUsable? Upgrade(string folder, Database database, Schema schema)
    {
        using var use = FolderUse.Alone(folder);
        if (use is null)
        {
            return StoreFiles.InUse(folder);
        }

        using var connection = database.Open();
        if (Schema.VersionOf(connection) >= schema.Newest)
        {
            // Somebody else was faster; their backup is the one of the older file.
            return null;
        }

        var backup = Path.Combine(folder, $"{StoreFiles.Upgrades}{schema.Newest}.db");
        if (BackupFile.Write(database, backup) is { } problem)
        {
            return new Refusal.NotUsable(backup, problem);
        }

        schema.Upgrade(connection);
        return null;
    }
}
