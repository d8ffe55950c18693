namespace Waymark.Formats;

/// <summary>How many bytes may still be unpacked; the entries of an archive share it.</summary>
internal sealed class UnpackingLimit(long most)
{
    private long unpacked;

    /// <summary>Whether nothing more may be unpacked.</summary>
    public bool IsReached => unpacked > most;

    /// <exception cref="InvalidDataException">It is more than may be unpacked.</exception>
    public void Count(int bytes)
    {
        unpacked += bytes;
        if (IsReached)
        {
            throw new InvalidDataException($"it unpacks to more than {most >> 20} MB, which no collection of job descriptions does.");
        }
    }
}

/// <summary>What is unpacked, up to a limit. The bytes are counted as they come: what an archive says about its own size is not believed.</summary>
internal sealed class BoundedStream(Stream inner, UnpackingLimit limit) : CountedStream(inner, limit.Count);
