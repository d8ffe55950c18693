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
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Job));
        }

        Assert.Equal(Job, Assert.IsType<GoodRecord>(Assert.Single(Read(packed.ToArray(), "job.txt.gz"))).Posting.Text);
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

    [Fact]
    public void A_compressed_file_that_unpacks_to_too_much_is_refused()
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write(new byte[300_000].Select(_ => (byte)'a').ToArray());
        }

        Assert.Contains("unpacks to more than", Assert.IsType<BadRecord>(Assert.Single(Read(packed.ToArray(), "bomb.txt.gz", mostBytes: 100_000))).Reason, StringComparison.Ordinal);
    }

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

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using MemoryStream packed = new();
        using (ZipArchive archive = new(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return packed.ToArray();
    }
}
