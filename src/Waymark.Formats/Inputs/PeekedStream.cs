namespace Waymark.Formats;

/// <summary>A stream whose first bytes were already read, given from the beginning again. Standard input cannot seek.</summary>
internal sealed class PeekedStream(byte[] head, Stream rest) : ForwardStream(rest)
{
    private int given;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (given == head.Length)
        {
            return Inner.Read(buffer);
        }

        var count = Math.Min(buffer.Length, head.Length - given);
        head.AsSpan(given, count).CopyTo(buffer);
        given += count;
        return count;
    }
}
