namespace Waymark.Cli;

/// <summary>Works on many postings with all processors.</summary>
internal static class Batches
{
    // Enough that handing one over costs nothing beside reading it, and few enough that no processor waits at the end.
    private const int Size = 64;

    // How many batches each processor may be ahead: what bounds the memory.
    private const int Ahead = 4;

    /// <summary>What <paramref name="work"/> makes of each batch of <paramref name="items"/>, in their order. Items are taken as results are, never far ahead.</summary>
    /// <param name="items">The items; they are enumerated by the caller's own thread.</param>
    /// <param name="work">Works on one batch; several at the same time.</param>
    public static IEnumerable<TResult> InOrder<TItem, TResult>(IEnumerable<TItem> items, Func<TItem[], TResult> work)
    {
        Queue<Task<TResult>> running = new();
        foreach (var batch in items.Chunk(Size))
        {
            running.Enqueue(Task.Run(() => work(batch)));
            while (running.Count >= Environment.ProcessorCount * Ahead || (running.TryPeek(out var first) && first.IsCompleted))
            {
                yield return running.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (running.TryDequeue(out var last))
        {
            yield return last.GetAwaiter().GetResult();
        }
    }
}
