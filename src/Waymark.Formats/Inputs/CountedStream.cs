namespace Waymark.Formats;

/// <summary>Passes on what is read, and tells each time how many bytes that was.</summary>
internal class CountedStream(Stream inner, Action<int> count) : ForwardStream(inner)
{
    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = Inner.Read(buffer);
        count(read);
        return read;
    }
}
