using System.IO.Compression;
using System.Text;
using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed class PackedPostingsTests
{
    private const string Job = "We need somebody who writes Java and reads SQL with care.";

    [Fact]
    public void An_archive_is_read_file_by_file_and_what_is_bad_is_named()
    {
        var records = Read(Zip(("a.txt", Job), ("folder/b.md", "# Writer\n\n" + Job), ("c.png", "x"), ("__MACOSX/a.txt", "x"), (".hidden", "x"), ("empty.txt", "")), "jobs.zip");
        Assert.Equal(["jobs.zip/a.txt", "jobs.zip/folder/b.md"], records.OfType<GoodRecord>().Select(good => good.Source));
        Assert.Equal(["jobs.zip/c.png", "jobs.zip/empty.txt"], records.OfType<BadRecord>().Select(bad => bad.Source));
    }

    [Fact]
    public void A_compressed_file_is_read_as_what_it_holds()
    {
        Assert.Equal(Job, Assert.IsType<GoodRecord>(Assert.Single(Read(Compressed(Encoding.UTF8.GetBytes(Job)), "job.txt.gz"))).Posting.Text);
    }

    [Fact]
    public void What_unpacks_to_too_much_is_refused_by_name_and_what_came_before_is_kept()
    {
        var records = Read(Zip(("a.txt", Job), ("b.txt", new string(' ', 300_000)), ("c.txt", Job)), "bomb.zip", mostBytes: 100_000);
        Assert.Equal("bomb.zip/a.txt", Assert.Single(records.OfType<GoodRecord>()).Source);
        var bad = Assert.Single(records.OfType<BadRecord>());
        Assert.Equal("bomb.zip/b.txt", bad.Source);
        Assert.Contains("unpacks to more than", bad.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_compressed_file_that_unpacks_to_too_much_is_refused_wherever_it_is(int times)
    {
        var bomb = Compressed(Encoding.UTF8.GetBytes(new string('a', 300_000)));
        var packed = times == 1 ? bomb : Packed.Of(("bomb.txt.gz", bomb)).ToArray();
        Assert.Contains("unpacks to more than", Assert.IsType<BadRecord>(Assert.Single(Read(packed, times == 1 ? "bomb.txt.gz" : "bomb.zip", mostBytes: 100_000))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_compressed_twice_is_refused() =>
        Assert.Contains("compressed twice", Refusal(Compressed(Compressed(Encoding.UTF8.GetBytes(Job))), "job.txt.gz"), StringComparison.Ordinal);

    [Fact]
    public void An_office_document_and_a_damaged_archive_say_what_to_do()
    {
        Assert.Contains("Office document", Refusal(Zip(("[Content_Types].xml", "x"), ("word/document.xml", "x")), "cv.docx"), StringComparison.Ordinal);
        Assert.Contains("damaged", Refusal(Zip(("a.txt", Job))[..40], "jobs.zip"), StringComparison.Ordinal);
        Assert.Contains("unpack it", Refusal(Zip(("inner.txt", "PK\u0003\u0004 and more")), "outer.zip"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_packed_is_read_as_ever() => Assert.Equal(Job, Assert.IsType<GoodRecord>(Assert.Single(Read(Encoding.UTF8.GetBytes(Job), "job.txt"))).Posting.Text);

    private static string Refusal(byte[] bytes, string name) => Assert.IsType<BadRecord>(Assert.Single(Read(bytes, name))).Reason;

    private static List<PostingRecord> Read(byte[] bytes, string name, long mostBytes = PackedPostings.MostBytes) => [.. PackedPostings.Read(new MemoryStream(bytes), name, null, mostBytes)];

    private static byte[] Zip(params (string Name, string Text)[] files) => Packed.Zip(files).ToArray();

    private static byte[] Compressed(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionMode.Compress))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
