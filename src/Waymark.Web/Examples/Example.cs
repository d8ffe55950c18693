using Microsoft.AspNetCore.Http;
using Waymark.Storage;

namespace Waymark.Web;

/// <summary>
/// A made-up person's plan to look round and to try things in. It lies in a store of its own that is made when somebody first looks and gone when the app
/// ends, so that nothing of it touches one's own plan, folder or backups.
/// </summary>
/// <param name="clock">Tells the time.</param>
/// <param name="person">The plan and the postings.</param>
internal sealed class Example(TimeProvider clock, Func<PlanExport> person) : IDisposable
{
    private const string Cookie = "waymark-example";

    private readonly Lazy<Copy> copy = new(() => Copy.Of(person(), clock));

    /// <summary>Whether this browser looks round the example just now. A cookie of an earlier start does not count.</summary>
    public bool IsOpenFor(HttpContext context) => copy.IsValueCreated && context.Request.Cookies[Cookie] == copy.Value.Name;

    /// <summary>Whether this is where the made-up person stands.</summary>
    public bool Holds(Situation stand) => copy.IsValueCreated && stand.Store == copy.Value.Store;

    /// <summary>From the answer on, this browser sees the example.</summary>
    public void Enter(HttpContext context) =>
        context.Response.Cookies.Append(Cookie, copy.Value.Name, new() { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });

    /// <summary>From the answer on, this browser sees one's own plan again.</summary>
    public static void Leave(HttpContext context) => context.Response.Cookies.Delete(Cookie);

    /// <summary>Where the made-up person stands.</summary>
    public Situation Stand() => copy.Value.Situations.Of(copy.Value.Plan);

    /// <summary>Removes the copy.</summary>
    public void Dispose()
    {
        if (copy.IsValueCreated)
        {
            copy.Value.Dispose();
        }
    }

    private sealed record Copy(DirectoryInfo Folder, Store Store, long Plan, Situations Situations) : IDisposable
    {
        // The name of the folder, which is another at each start.
        public string Name => Folder.Name;

        public static Copy Of(PlanExport person, TimeProvider clock)
        {
            var folder = Directory.CreateTempSubdirectory("waymark-example-");
            var store = Waymark.Storage.Store.Open(folder.FullName, clock).OrThrow();
            var plan = store.PlanOf(Waymark.Storage.Store.Me);
            store.Import(plan, person, Waymark.Storage.Store.Me).OrThrow();
            return new(folder, store, plan, new(store, clock));
        }

        public void Dispose()
        {
            Store.Dispose();
            Folder.Delete(recursive: true);
        }
    }
}
