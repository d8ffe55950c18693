namespace Waymark.Formats;

/// <summary>Reads job descriptions from whatever people have them in.</summary>
public static class PostingFiles
{
    /// <summary>
    /// Reads files, folders (with everything below them) and patterns (<c>*</c>, <c>**</c>, <c>?</c>), in the order given; below a folder or pattern in ordinal order.
    /// JSON Lines and CSV are read as they are enumerated, and never held as a whole.
    /// </summary>
    /// <param name="paths">Paths, relative to the current folder or absolute.</param>
    /// <param name="sample">How the postings came together; <see langword="null"/> to let whole boards be <see cref="SampleKind.WholeBoard"/> and all else <see cref="SampleKind.HandPicked"/>.</param>
    /// <param name="taken">Told how many bytes were taken from the files, each time some are.</param>
    /// <returns>At least one record for every path: what cannot be read is a <see cref="BadRecord"/>.</returns>
    public static IEnumerable<PostingRecord> Read(IEnumerable<string> paths, SampleKind? sample = null, Action<int>? taken = null) =>
        paths.SelectMany(InputPath.Find).SelectMany(found => found.Refusal is { } reason
            ? [new BadRecord(found.Path, reason)]
            : Read(() => taken is null ? File.OpenRead(found.Path) : new CountedStream(File.OpenRead(found.Path), taken), found.Path, sample));

    /// <summary>How many bytes the files of <paramref name="paths"/> have; those that cannot be found have none.</summary>
    public static long SizeOf(IEnumerable<string> paths) => paths.SelectMany(InputPath.Find).Where(found => found.Refusal is null).Sum(found => new FileInfo(found.Path) is { Exists: true } file ? file.Length : 0);

    /// <summary>Reads one input, for example standard input. Closes <paramref name="stream"/>.</summary>
    /// <param name="stream">Anything that a file may hold. It need not be seekable.</param>
    /// <param name="name">What to call it. An extension, as in <c>jobs.csv</c>, helps to tell what it is.</param>
    /// <param name="sample">As for paths.</param>
    /// <param name="extension">The extension to tell by, such as <c>.html</c>, where another than that of the name is known to be right; empty to tell by content alone.</param>
    /// <returns>At least one record.</returns>
    public static IEnumerable<PostingRecord> Read(Stream stream, string name, SampleKind? sample = null, string? extension = null) => Read(() => stream, name, sample, extension);

    /// <summary>Reads one input that is opened when it is its turn.</summary>
    /// <param name="open">Opens it.</param>
    /// <param name="name">What to call it.</param>
    /// <param name="sample">As for paths.</param>
    /// <param name="extension">The extension to tell by, where that of the name is not.</param>
    /// <param name="limit">How much may be unpacked; without one as much as there is, for nothing is held as a whole that has no limit of its own.</param>
    internal static IEnumerable<PostingRecord> Read(Func<Stream> open, string name, SampleKind? sample, string? extension = null, UnpackingLimit? limit = null)
    {
        var any = false;
        foreach (var record in UntilItFails(ReadInput(open, name, extension, limit), name, limit))
        {
            any = true;
            yield return sample is { } kind && record is GoodRecord(var posting) ? new GoodRecord(posting with { Sample = kind }) : record;
        }

        if (!any)
        {
            yield return new BadRecord(name, "It holds no job descriptions: see whether it is the right file, or whether the board has none open.");
        }
    }

    private static IEnumerable<PostingRecord> ReadInput(Func<Stream> open, string name, string? extension, UnpackingLimit? limit)
    {
        using var stream = open();
        using var input = Input.Open(stream, name, extension, limit);
        foreach (var record in input.Refusal is { } reason ? [new BadRecord(name, reason)] : InputKind.Of(input).Read(input))
        {
            yield return record;
        }
    }

    // Reading from a disk, a pipe or a damaged archive may fail at any record; what came before stays good.
    private static IEnumerable<PostingRecord> UntilItFails(IEnumerable<PostingRecord> records, string name, UnpackingLimit? limit)
    {
        using var each = records.GetEnumerator();
        while (true)
        {
            BadRecord? failure = null;
            try
            {
                if (!each.MoveNext())
                {
                    yield break;
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                failure = new(name, error is InvalidDataException && limit is not { IsReached: true }
                    ? "What is compressed in it is damaged or was cut off, so that the rest is lost: get it anew."
                    : $"It cannot be read: {error.Message.ReplaceLineEndings(" ")}");
            }

            yield return failure ?? each.Current;
            if (failure is not null)
            {
                yield break;
            }
        }
    }
}
