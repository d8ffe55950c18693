using Waymark.Storage;
using Xunit;

namespace Waymark.Tests;

/// <summary>A store in a folder of its own, with a clock that a test moves.</summary>
internal sealed class StoreWorld : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <param name="later">How much later than other worlds it begins.</param>
    public StoreWorld(TimeSpan later = default)
    {
        Clock.Move(later);
        Store = Open().OrThrow();
        Plan = Store.PlanOf(Store.Me);
    }

    public string Folder => folder.Path;

    public Hands Clock { get; } = new();

    public Store Store { get; private set; }

    public long Plan { get; }

    public Revision Head => Store.Head(Plan);

    public Outcome<Store> Open() => Store.Open(Folder, Clock);

    /// <summary>Changes the newest plan, a minute later.</summary>
    public Revision Change(PlanChange change)
    {
        Clock.Move(TimeSpan.FromMinutes(1));
        return Store.Change(Plan, change, Head.Number, "me").OrThrow();
    }

    public int Add(params IEnumerable<Posting> postings) => Store.AddPostings(Plan, postings, cancel: TestContext.Current.CancellationToken);

    public void Reopen()
    {
        Store.Dispose();
        Store = Open().OrThrow();
    }

    public void Dispose()
    {
        Store.Dispose();
        folder.Dispose();
    }

    /// <summary>A clock that stands still until it is moved.</summary>
    internal sealed class Hands : TimeProvider
    {
        private DateTimeOffset now = new(2026, 3, 31, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => now;

        public void Move(TimeSpan by) => now += by;
    }
}
