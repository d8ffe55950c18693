using System.Collections.Concurrent;
using Waymark.Storage;

namespace Waymark.Web;

/// <summary>Keeps the situation of each plan at hand while nothing of it changes.</summary>
/// <param name="store">Where plans are kept.</param>
/// <param name="clock">Tells today.</param>
public sealed class Situations(Store store, TimeProvider clock)
{
    private readonly ConcurrentDictionary<long, Situation> kept = [];
    private readonly ConcurrentDictionary<long, ReadingMemory> memories = [];

    /// <summary>Where the person stands now.</summary>
    public Situation Of(long plan)
    {
        var (head, version, today) = (store.Head(plan), store.PostingsVersion(plan), DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        if (kept.TryGetValue(plan, out var last) && last.Revision.Number == head.Number && last.PostingsVersion == version && last.Today == today)
        {
            return last;
        }

        var memory = memories.GetOrAdd(plan, _ => new(store.Catalogue));
        return kept[plan] = new(store, plan, head, version, today, memory, () => store.Postings(plan));
    }
}
