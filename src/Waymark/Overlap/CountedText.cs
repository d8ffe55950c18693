using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Waymark;

/// <summary>A text as it is counted, and under which of its twins.</summary>
/// <param name="Id">The text.</param>
/// <param name="Sample">How the posting came to be looked at.</param>
/// <param name="Employer">Who published it.</param>
/// <param name="Title">A number that stands for the title, to tell twins of one employer apart.</param>
/// <param name="Keys">What it adds one to, in order, each once.</param>
internal readonly record struct CountedText(PostingId Id, SampleKind Sample, string Employer, ulong Title, IReadOnlyList<CountKey> Keys)
{
    /// <summary>What <paramref name="posting"/> counts.</summary>
    public static CountedText Of(SamplePosting posting) =>
        new(posting.Reading!.Id, posting.Reading.Posting.Sample, posting.Employer, NumberOf(posting.Reading.Posting.Title ?? ""), [.. CountKey.Of(posting).Order(CountKey.InOrder)]);

    private static ulong NumberOf(string title)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(title), hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }
}
