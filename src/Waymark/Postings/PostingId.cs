using System.Security.Cryptography;

namespace Waymark;

/// <summary>
/// What tells a posting's text from any other: the first 128 bits of the SHA-256 of its normalised text.
/// The key for twins, corrections, labels, import and merges.
/// </summary>
public readonly record struct PostingId(UInt128 Value)
{
    /// <summary>The id of a normalised text, given as UTF-8.</summary>
    public static PostingId Of(ReadOnlySpan<byte> normalised)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(normalised, hash);
        return new(System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash));
    }

    /// <summary>Reads the 32 hexadecimal digits that <see cref="ToString"/> writes; <see langword="null"/> for anything else.</summary>
    public static PostingId? TryParse(string? text) =>
        text is { Length: 32 } && UInt128.TryParse(text, System.Globalization.NumberStyles.AllowHexSpecifier, null, out var value) ? new(value) : null;


    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("x32", null);
}
