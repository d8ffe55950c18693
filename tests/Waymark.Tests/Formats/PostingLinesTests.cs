using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed class PostingLinesTests
{
    private static readonly Posting Whole = new("You test.\n- C#\n- \"SQL\" — ünïcode")
    {
        Source = "jobs.jsonl, line 1",
        ExternalId = "7439",
        Title = "Tester & writer",
        Company = "Larkfell",
        Location = "Bonn; Ghent",
        Url = "https://larkfell.example/1?a=1&b=2",
        DatePosted = new(2026, 3, 4),
        Sample = SampleKind.WholeBoard,
        Fields = [new("workplace", "hybrid"), new("Anything of its own", "10 %"), new("workplace", "twice")],
    };

    [Fact]
    public void A_posting_that_is_written_reads_as_it_was()
    {
        var read = Reading.One(PostingLines.Line(Whole), "jobs.jsonl");
        Assert.Equal(Whole.Fields, read.Fields);
        Assert.Equal(Whole with { Fields = [] }, read with { Fields = [] });
    }

    [Fact]
    public void So_does_one_with_a_text_alone()
    {
        Posting bare = new("You test.") { Source = "jobs.jsonl, line 1" };
        Assert.Equal(bare with { Fields = [] }, Reading.One(PostingLines.Line(bare), "jobs.jsonl") with { Fields = [] });
    }

    [Fact]
    public void A_line_holds_no_line_end() => Assert.DoesNotContain('\n', PostingLines.Line(Whole));
}
