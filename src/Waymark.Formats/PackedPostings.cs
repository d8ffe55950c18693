using System.IO.Compression;

namespace Waymark.Formats;

/// <summary>Reads what people hand over in a browser: a file as <see cref="PostingFiles"/> reads it, compressed or not, or a ZIP archive of such files.</summary>
public static class PackedPostings
{
    /// <summary>How many files of an archive are read.</summary>
    public const int MostFiles = 5_000;

    /// <summary>To how many bytes a file may unpack.</summary>
    public const long MostBytes = 256L << 20;

    private const string NotRead = "It is none of the formats that Waymark reads.";

    /// <summary>Reads one file. Closes <paramref name="stream"/>.</summary>
    /// <param name="stream">A stream that can seek.</param>
    /// <param name="name">What the file is called.</param>
    /// <param name="sample">As for <see cref="PostingFiles.Read(IEnumerable{string}, SampleKind?, Action{int}?)"/>.</param>
    /// <param name="mostBytes">To how many bytes it may unpack.</param>
    /// <returns>At least one record; what cannot be read is a <see cref="BadRecord"/>, and the rest is read all the same.</returns>
    public static IEnumerable<PostingRecord> Read(Stream stream, string name, SampleKind? sample = null, long mostBytes = MostBytes)
    {
        var head = new byte[4];
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return head[..read] switch
        {
            [0x50, 0x4B, 0x03, 0x04] or [0x50, 0x4B, 0x05, 0x06] => ReadArchive(stream, name, sample, mostBytes),
            _ => PostingFiles.Read(() => stream, name, sample, limit: new(mostBytes)),
        };
    }

    private static IEnumerable<PostingRecord> ReadArchive(Stream stream, string name, SampleKind? sample, long mostBytes)
    {
        using var closing = stream;
        if (Open(stream) is not { } archive)
        {
            yield return new BadRecord(name, "It is a damaged ZIP archive: pack it again.");
            yield break;
        }

        using (archive)
        {
            if (archive.GetEntry("[Content_Types].xml") is not null)
            {
                yield return new BadRecord(name, "It is an Office document: save it as text or HTML.");
                yield break;
            }

            List<ZipArchiveEntry> files = [.. archive.Entries.Where(IsShown).OrderBy(entry => entry.FullName, StringComparer.Ordinal)];
            if (files.Count == 0)
            {
                yield return new BadRecord(name, "The archive holds no files.");
            }

            UnpackingLimit limit = new(mostBytes);
            foreach (var entry in files.Take(MostFiles))
            {
                foreach (var record in ReadEntry(entry, $"{name}/{entry.FullName}", sample, limit))
                {
                    yield return record;
                }

                if (limit.IsReached)
                {
                    yield break;
                }
            }

            if (files.Count > MostFiles)
            {
                yield return new BadRecord(name, $"The archive holds {files.Count} files; the first {MostFiles} were read. Pack the rest into another.");
            }
        }
    }

    private static IEnumerable<PostingRecord> ReadEntry(ZipArchiveEntry entry, string name, SampleKind? sample, UnpackingLimit limit) =>
        !InputPath.IsKnown(entry.Name) ? [new BadRecord(name, NotRead)]
        : entry.IsEncrypted ? [new BadRecord(name, "It is locked with a password: unpack it first.")]
        : PostingFiles.Read(() => new BoundedStream(entry.Open(), limit), name, sample, limit: limit);

    private static ZipArchive? Open(Stream stream)
    {
        try
        {
            ZipArchive archive = new(stream, ZipArchiveMode.Read);
            return archive.Entries.Count >= 0 ? archive : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    // Folders, and what systems hide beside the files.
    private static bool IsShown(ZipArchiveEntry entry) =>
        entry.Name.Length > 0 && entry.Name[0] != '.' && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);
}
