using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Waymark.Storage;

namespace Waymark.Web;

/// <summary>
/// The tokens that were made and not revoked. They lie hashed in a file of the data folder and not in the store, so that a backup that is brought back
/// brings back no token that was revoked since.
/// </summary>
/// <param name="folder">The data folder.</param>
/// <param name="clock">Tells the time.</param>
public sealed class ApiTokens(string folder, TimeProvider clock)
{
    /// <summary>So long may a name be.</summary>
    internal const int LongestName = 40;

    /// <summary>So many there may be at once.</summary>
    internal const int Most = 20;

    private const string Prefix = "waymark_";
    private const int RandomBytes = 32, IdDigits = 12;

    private readonly Lock gate = new();

    /// <summary>All of them, in the order in which they were made. The file is read each time: what somebody takes out of it is worth nothing at once.</summary>
    public IReadOnlyList<ApiToken> All
    {
        get
        {
            lock (gate)
            {
                return Load();
            }
        }
    }

    /// <summary>Makes one. What a program shows is in the answer, and nowhere else.</summary>
    /// <param name="name">What the person calls the program.</param>
    /// <param name="may">What it allows.</param>
    public Outcome<NewToken> Make(string name, TokenScope may)
    {
        lock (gate)
        {
            var all = Load();
            if (Problem(name.Trim(), all) is { } problem)
            {
                return new Refusal.NoToken(problem);
            }

            var secret = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));
            ApiToken made = new(Hash(secret)[..IdDigits], name.Trim(), may, clock.GetUtcNow(), Hash(secret));
            Save([.. all, made]);
            return new NewToken(made, secret);
        }
    }

    /// <summary>Revokes one: from now on it is worth nothing. Tells whether it was there.</summary>
    public bool Revoke(string id)
    {
        lock (gate)
        {
            var all = Load();
            List<ApiToken> left = [.. all.Where(token => token.Id != id)];
            if (left.Count == all.Count)
            {
                return false;
            }

            Save(left);
            return true;
        }
    }

    /// <summary>Whose token it is; <see langword="null"/> for one that was never made, or was revoked.</summary>
    public ApiToken? Find(string secret)
    {
        var hash = Encoding.ASCII.GetBytes(Hash(secret));
        return All.FirstOrDefault(token => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(token.Hash), hash));
    }

    /// <summary>Where they lie.</summary>
    internal static string FileIn(string folder) => Path.Combine(folder, "tokens.json");

    private static string? Problem(string name, IReadOnlyList<ApiToken> all) =>
        name.Length == 0 ? "Say first what the program is called, so that you know later which one to revoke."
        : name.Length > LongestName ? $"That name is too long; {LongestName} characters are enough."
        : name.Any(char.IsControl) ? "Write the name on one line."
        : name.Equals(Store.Me, StringComparison.OrdinalIgnoreCase) ? "“Me” is what the history calls yourself; give the program another name."
        : all.Any(token => token.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) ? $"There is a token called “{name}” already. Revoke that one first, or give this one another name."
        : all.Count >= Most ? $"There are {Most} tokens. Revoke one that nothing uses any more."
        : null;

    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    // A file that is damaged lets nobody in; the next token takes its place.
    private IReadOnlyList<ApiToken> Load()
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(FileIn(folder)), TokenJson.Default.IReadOnlyListApiToken) ?? [];
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return [];
        }
    }

    // Written beside and put in its place, so that a full disk leaves the old ones; nobody else of this computer reads it.
    private void Save(IReadOnlyList<ApiToken> tokens)
    {
        var file = FileIn(folder);
        FileStreamOptions own = new() { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            own.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (FileStream stream = new(file + ".part", own))
        {
            JsonSerializer.Serialize(stream, tokens, TokenJson.Default.IReadOnlyListApiToken);
        }

        File.Move(file + ".part", file, overwrite: true);
    }
}
