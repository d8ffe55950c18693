using System.Text;
using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

/// <summary>Reads what a test has in its hand as if it were a file.</summary>
internal static class Reading
{
    public static List<PostingRecord> Records(string content, string name) => Records(Encoding.UTF8.GetBytes(content), name);

    public static List<PostingRecord> Records(byte[] content, string name) => [.. PostingFiles.Read(new MemoryStream(content), name)];

    public static List<Posting> Postings(string content, string name) => [.. Records(content, name).Select(record => Assert.IsType<GoodRecord>(record).Posting)];

    public static Posting One(string content, string name) => Assert.Single(Postings(content, name));

    public static string Refusal(string content, string name) => Assert.IsType<BadRecord>(Assert.Single(Records(content, name))).Reason;

    public static string? Field(this Posting posting, string name) => posting.Fields.SingleOrDefault(field => field.Name == name)?.Value;
}
