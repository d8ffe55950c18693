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
internal sealed class BoundedStream(Stream inner, UnpackingLimit limit) : Stream
{
    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        limit.Count(read);
        return read;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
