using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Waymark;

/// <summary>A text as it is counted, and under which of its twins.</summary>
/// <param name="Id">The text.</param>
/// <param name="Sample">How the posting came to be looked at.</param>
/// <param name="Employer">Who published it.</param>
/// <param name="Title">A number that stands for the title, to tell twins of one employer apart.</param>
/// <param name="Keys">What it adds one to, each once.</param>
internal readonly record struct CountedText(PostingId Id, SampleKind Sample, string Employer, ulong Title, IReadOnlyList<CountKey> Keys)
{
    /// <summary>What a posting counts.</summary>
    public static CountedText Of(PostingReading reading) =>
        new(reading.Id, reading.Posting.Sample, reading.Posting.Employer, NumberOf(reading.Posting.Title ?? ""), CountKey.Of(reading));

    private static ulong NumberOf(string title)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(title), hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }
}
