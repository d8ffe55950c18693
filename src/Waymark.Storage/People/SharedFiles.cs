namespace Waymark.Storage;

/// <summary>Plans that other people shared, as they are kept while one reads and comments: files in a folder beside the store, away from one's own plan.</summary>
/// <param name="data">The folder of the store.</param>
public sealed class SharedFiles(string data)
{
    private static readonly Lock Writing = new();
    private readonly string folder = Path.Combine(data, "shared");

    /// <summary>All of them by name; a file that cannot be read any more is left out.</summary>
    public IReadOnlyList<SharedPlan> All =>
    [
        .. (Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*" + SharedPlan.Ending) : []).Select(SharedPlan.ReadFile).Where(read => !read.Refused).Select(read => read.Value!)
            .OrderBy(plan => plan.Plan.Name, StringComparer.OrdinalIgnoreCase).ThenBy(plan => plan.Of, StringComparer.Ordinal),
    ];

    /// <summary>The one of that key; <see langword="null"/> where it is not there.</summary>
    public SharedPlan? Find(string key) => SharedPlanReading.IsKey(key) && File.Exists(PathOf(key)) ? SharedPlan.ReadFile(PathOf(key)).Value : null;

    /// <summary>
    /// Keeps a plan that was shared. Where one of the same plan is kept already, the newer stays, with what was written to either: nothing that was written is lost.
    /// </summary>
    public Outcome<SharedPlan> Keep(SharedPlan plan) => Changed(plan.Of, kept =>
        kept is null ? plan
        : kept.Revision > plan.Revision || (kept.Revision == plan.Revision && kept.Shared > plan.Shared) ? kept.With(plan.Remarks)
        : plan.With(kept.Remarks));

    /// <summary>Adds a remark to the one of that key.</summary>
    public Outcome<SharedPlan> Add(string key, Remark remark) => remark.Problem is { } problem ? new Refusal.WrongValue("", null, problem) : Changed(key, kept => kept?.With(remark));

    /// <summary>Takes a remark back.</summary>
    public Outcome<SharedPlan> TakeBack(string key, string id) => Changed(key, kept => kept is null ? null : kept with { Remarks = [.. kept.Remarks.Where(remark => remark.Id != id)] });

    /// <summary>Forgets the one of that key, with what was written to it.</summary>
    public void Forget(string key)
    {
        if (SharedPlanReading.IsKey(key) && Directory.Exists(folder))
        {
            File.Delete(PathOf(key));
        }
    }

    /// <summary>Removes the folder.</summary>
    public void DeleteAll()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private Outcome<SharedPlan> Changed(string key, Func<SharedPlan?, SharedPlan?> change) => FileTrouble.Guarded<SharedPlan>(folder, "", () =>
    {
        lock (Writing)
        {
            if (change(Find(key)) is not { } plan)
            {
                return new Refusal.NotUsable(folder, "that plan is not here any more; open its file again");
            }

            // Written beside it first, so that a full disk leaves what was there whole.
            StoreFiles.MakeFolder(folder);
            var beside = PathOf(key) + ".part";
            File.WriteAllBytes(beside, plan.ToBytes());
            BackupFile.Flush(beside);
            File.Move(beside, PathOf(key), overwrite: true);
            return plan;
        }
    });

    private string PathOf(string key) => Path.Combine(folder, key + SharedPlan.Ending);
}
