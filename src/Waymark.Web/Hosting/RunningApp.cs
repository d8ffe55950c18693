namespace Waymark.Web;

/// <summary>The claim to be the app of a data folder. One runs at a time; whoever comes second is told where the first one is.</summary>
public sealed class RunningApp : IDisposable
{
    private readonly FileStream claim;
    private readonly string note;

    private RunningApp(FileStream claim, string note) => (this.claim, this.note) = (claim, note);

    /// <summary>Claims the folder; <see langword="null"/> where the app runs already. The claim ends with the process, however that ends.</summary>
    /// <param name="folder">The data folder.</param>
    public static RunningApp? Claim(string folder)
    {
        Directory.CreateDirectory(folder);
        try
        {
            return new(new FileStream(Path.Combine(folder, "app.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose), NoteIn(folder));
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Where the app of a folder is to be found; <see langword="null"/> where it has not said so yet.</summary>
    public static string? AddressIn(string folder) => File.Exists(NoteIn(folder)) ? File.ReadAllText(NoteIn(folder)).Trim() is { Length: > 0 } address ? address : null : null;

    /// <summary>Says where it is to be found.</summary>
    public void Tell(string address) => File.WriteAllText(note, address);

    /// <summary>Gives the folder back, and leaves nothing in it.</summary>
    public void Dispose()
    {
        File.Delete(note);
        claim.Dispose();
    }

    private static string NoteIn(string folder) => Path.Combine(folder, "app.url");
}
