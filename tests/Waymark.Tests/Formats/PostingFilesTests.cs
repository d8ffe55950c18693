using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed class PostingFilesTests
{
    private static readonly string[] Names = ["a.txt", "a.md", "a.html", "a.csv", "a.tsv", "a.json", "a.jsonl", "a", "a.txt.gz"];

    [Fact]
    public void A_folder_is_read_with_all_below_it_in_the_same_order_everywhere()
    {
        using TemporaryFolder folder = new();
        foreach (var name in new[] { "b.txt", "B.txt", "a/2.md", "a/10.html", "c.jsonl.gz", "picture.png", ".hidden.txt" })
        {
            folder.Add(name, name.EndsWith(".gz", StringComparison.Ordinal) ? Compressed("{\"text\":\"packed\"}") : Encoding.UTF8.GetBytes("Text"));
        }

        Assert.Equal(["B.txt", "a/10.html", "a/2.md", "b.txt", "c.jsonl.gz, line 1"], Relative(PostingFiles.Read([folder.Path]), folder));
    }

    [Theory]
    [InlineData("*.txt", "x.txt y.txt")]
    [InlineData("?.txt", "x.txt y.txt")]
    [InlineData("**/*.txt", "deep/er/z.txt deep/w.txt x.txt y.txt")]
    [InlineData("deep/**", "deep/er/z.txt deep/w.txt")]
    [InlineData("d*/w.*", "deep/w.txt")]
    public void A_pattern_finds_files(string pattern, string found)
    {
        using TemporaryFolder folder = new();
        foreach (var name in new[] { "x.txt", "y.txt", "deep/w.txt", "deep/er/z.txt" })
        {
            folder.Add(name, "Text");
        }

        Assert.Equal(found.Split(' '), Relative(PostingFiles.Read([Path.Combine(folder.Path, pattern)]), folder));
    }

    [Fact]
    public void What_cannot_be_read_is_said_and_the_rest_is_read()
    {
        using TemporaryFolder folder = new();
        var good = folder.Add("good.txt", "Text");
        var broken = folder.Add("broken.jsonl.gz", Compressed(string.Concat(Enumerable.Repeat("{\"text\":\"packed\"}\n", 10)))[..^12]);
        var empty = Directory.CreateDirectory(Path.Combine(folder.Path, "empty")).FullName;
        var records = PostingFiles.Read([Path.Combine(folder.Path, "missing.txt"), empty, folder.Path + "/*.nothing", "", broken, good]).ToList();
        Assert.Equal(["There is no such", "The folder holds", "No file matches ", "This is not a pa"], records.OfType<BadRecord>().Take(4).Select(record => record.Reason[..16]));
        Assert.All(records.OfType<BadRecord>(), record => Assert.DoesNotContain('\n', record.Reason));
        Assert.Equal("Text", Assert.IsType<GoodRecord>(records[^1]).Posting.Text);
    }

    [Theory]
    [InlineData("a.txt.gz", 0)]
    [InlineData("a.csv.gz", 1)]
    public void A_compressed_file_that_was_cut_off_is_not_taken_for_a_shorter_one(string name, int readAtLeast)
    {
        var rows = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"{number},{(number * 7919L) % 100_003} tests\n"));
        var whole = Compressed("title,description\n" + rows);
        var records = Reading.Records(whole[..(whole.Length / 2)], name);
        Assert.Contains("was cut off", Assert.IsType<BadRecord>(records[^1]).Reason, StringComparison.Ordinal);
        Assert.True(records.OfType<GoodRecord>().Count() >= readAtLeast);
    }

    [Theory]
    [InlineData("%PDF-1.7 …", "PDF")]
    [InlineData("PK\u0003\u0004…", "Office")]
    [InlineData("a\0b\0\0c\0\0\0d", "not text")]
    [InlineData("<?xml version='1.0'?><rss><title>Jobs</title></rss>", "XML")]
    [InlineData("", "empty")]
    [InlineData(" \n ", "no text")]
    public void What_is_not_text_is_refused_with_what_to_do(string content, string reason) => Assert.Contains(reason, Reading.Refusal(content, "a.txt"), StringComparison.Ordinal);

    public static TheoryData<string, byte[]> Encodings() => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes("Café – €5 ") },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("Café – €5")] },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Café – €5")] },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes("Café – €5") },
        { "UTF-16, the other way", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("Café – €5")] },
        { "Windows-1252", [0x43, 0x61, 0x66, 0xE9, 0x20, 0x96, 0x20, 0x80, 0x35] },
    };

    [Theory, MemberData(nameof(Encodings))]
    public void A_text_is_read_in_the_encoding_it_has(string encoding, byte[] bytes) =>
        Assert.True(Reading.Records(bytes, "a.txt") is [GoodRecord({ Text: "Café – €5" })], encoding);

    [Fact]
    public void A_text_has_clean_lines() => Assert.Equal("We ask\n- C#\n- SQL\n\nBye", Reading.One("We \u00A0ask\r\n•\tC#\r\n  * SQL  \r\n\r\n\r\n\r\nBye\r\n", "a.txt").Text);

    [Fact]
    public void A_note_in_markdown_has_a_title_and_lists()
    {
        var posting = Reading.One("---\ncompany: Example\nsource: https://example.org/1\n---\n# Tester\n\nWe look for somebody who reads every line of a text that was\nwrapped, and every **short** one.\n\n## You bring\n* C# and [SQL](https://example.org)\n  1. deep\n\nTasks\nTest\n", "a.md");
        Assert.Equal("Tester\n\nWe look for somebody who reads every line of a text that was wrapped, and every short one.\n\nYou bring\n- C# and SQL\n- deep\n\nTasks\nTest", posting.Text);
        Assert.Equal(("Tester", "Example", "https://example.org/1"), (posting.Title, posting.Company, posting.Url));
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("[a](")]
    [InlineData("- ")]
    [InlineData("*a_")]
    public void Hostile_markdown_is_read_to_its_end(string piece) =>
        Assert.IsType<GoodRecord>(Assert.Single(Reading.Records("x" + string.Concat(Enumerable.Repeat(piece, 64_000 / piece.Length)), "a.md")));

    [Fact]
    public void Nothing_that_anybody_gives_stops_the_reading()
    {
        var piece = Gen.OneOf(
            Gen.Elements("<p>", "</", "{\"text\":", "\"", "[", "]", "}", "\n", ",", "\\ud800", "&#x", "<script>", "---\n", "description,title\n", "@type", "JobPosting", "\u0001", "#", "- ").Select(Encoding.UTF8.GetBytes),
            Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf());
        var input = from pieces in piece.ArrayOf()
                    from name in Gen.Elements(Names)
                    select (Bytes: pieces.SelectMany(bytes => bytes).ToArray(), name);
        Prop.ForAll(input.ToArbitrary(), given => Reading.Records(given.Bytes, given.name).Count > 0).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    private static IEnumerable<string> Relative(IEnumerable<PostingRecord> records, TemporaryFolder folder) =>
        records.Select(record => Path.GetRelativePath(folder.Path, record.Source).Replace('\\', '/'));

    private static byte[] Compressed(string text)
    {
        using MemoryStream packed = new();
        using (GZipStream zip = new(packed, CompressionLevel.Fastest))
        {
            zip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
