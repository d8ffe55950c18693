namespace Waymark.Cli;

/// <summary>The memory of a command that is over in a moment.</summary>
internal static class StartMemory
{
    // A plan with a dozen postings takes 110 MB. Nearly all that is made first, the catalogue and what reads with it, lives to the end: looking through it for what is dead
    // was a tenth of a start, and a fifth of one that was compiled to a native program.
    private const long Small = 128L << 20;
    private const long Large = 16L << 20;

    // The runtime crashes where it is asked for more than it may have.
    private const long Enough = 1L << 30;

    /// <summary>Has nothing collected until this memory is used up; from then on it is collected as ever. Where the process may have less than a gigabyte, it is collected from the start.</summary>
    public static void Take()
    {
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >= Enough)
        {
            GC.TryStartNoGCRegion(Small + Large, Large);
        }
    }
}
