using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Waymark;

/// <summary>
/// What tells a posting's text from any other: the first 128 bits of the SHA-256 of its normalised text.
/// The key for twins, corrections, labels, import and merges.
/// </summary>
/// <remarks>
/// A class around text, not a number of 128 bits: code over such a number, and lists and dictionaries of it, cannot be compiled before the
/// program starts.
/// </remarks>
public sealed record PostingId
{
    private const int Bytes = 16;
    private readonly string digits;

    private PostingId(string digits) => this.digits = digits;

    /// <summary>The id of a normalised text, given as UTF-8.</summary>
    public static PostingId Of(ReadOnlySpan<byte> normalised)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(normalised, hash);
        return new(Convert.ToHexStringLower(hash[..Bytes]));
    }

    /// <summary>The id of a posting's text as it came in: the one that reading it gives.</summary>
    public static PostingId OfText(string text) => Of(Encoding.UTF8.GetBytes(TextNormaliser.Normalise(text)));

    /// <summary>Reads the 32 hexadecimal digits that <see cref="ToString"/> writes; <see langword="null"/> for anything else.</summary>
    public static PostingId? TryParse(string? text) =>
        text is { Length: 2 * Bytes } && text.All(char.IsAsciiHexDigit) ? new(text.ToLowerInvariant()) : null;

    /// <summary>The id with these bits.</summary>
    internal static PostingId Of(ulong high, ulong low) => new($"{high:x16}{low:x16}");

    /// <summary>Its 128 bits, for keeping many.</summary>
    internal (ulong High, ulong Low) ToNumbers() => (Half(0), Half(Bytes));

    /// <summary>32 lower-case hexadecimal digits, which put ids in order.</summary>
    public override string ToString() => digits;

    private ulong Half(int at) => ulong.Parse(digits.AsSpan(at, Bytes), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
