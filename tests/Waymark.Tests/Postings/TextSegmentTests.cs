using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Waymark.Tests;

public sealed class TextSegmentTests
{
    private const string Text = "Java and Java again";

    [Fact]
    public void Marks_inside_each_other_are_cut_apart_and_the_shortest_comes_first()
    {
        var segments = TextSegment.Of(Text, 0, Text.Length, [(0, 19), (9, 4)]);
        Assert.Equal(["Java and ", "Java", " again"], segments.Select(segment => segment.Text));
        Assert.Equal([1, 0], segments[1].Marks);
    }

    [Fact]
    public void Marks_that_overlap_share_what_they_have_in_common() =>
        Assert.Equal([[0], [0, 1], [1], []], TextSegment.Of(Text, 0, Text.Length, [(0, 8), (5, 8)]).Select(segment => segment.Marks));

    [Fact]
    public void Segments_joined_are_the_text_and_each_lies_wholly_inside_its_marks() => Prop.ForAll(AnyMarks, given =>
    {
        var (text, marks) = given;
        var segments = TextSegment.Of(text, 0, text.Length, marks);
        Assert.Equal(text, string.Concat(segments.Select(segment => segment.Text)));
        Assert.DoesNotContain(segments, segment => segment.Text.Length == 0);
        Assert.All(segments, segment =>
        {
            Assert.Equal(segment.Text, text.Substring(segment.Start, segment.Text.Length));
            for (var mark = 0; mark < marks.Length; mark++)
            {
                var covered = Enumerable.Range(segment.Start, segment.Text.Length).Count(at => at >= marks[mark].Start && at < marks[mark].Start + marks[mark].Length);
                Assert.Equal(segment.Marks.Contains(mark) ? segment.Text.Length : 0, covered);
            }
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lines_and_what_stands_between_them_are_the_text() => Prop.ForAll(AnyText.Clean, text =>
    {
        var (at, joined) = (0, "");
        foreach (var line in TextLayout.Of(text))
        {
            Assert.All(text[at..line.Start].Trim('\n'), c => Assert.Contains(c, "-•*–·▪◦ "));
            joined += text[at..line.Start] + string.Concat(TextSegment.Of(text, line.Start, line.End, []).Select(segment => segment.Text));
            at = line.End;
        }

        Assert.Equal(text, joined + text[at..]);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lists_lose_their_bullets_and_what_stands_over_them_is_a_heading()
    {
        const string posting = "We write guides that people read.\n\nWhat you bring\n- Markdown\n- Git\n\nWe are in Lisbon.";
        Assert.Equal(
            [(LineShape.Words, "We write guides that people read."), (LineShape.Heading, "What you bring"), (LineShape.Item, "Markdown"), (LineShape.Item, "Git"), (LineShape.Words, "We are in Lisbon.")],
            TextLayout.Of(posting).Select(line => (line.Shape, posting[line.Start..line.End])));
    }

    // Marks may reach beyond the text at both ends, and be empty.
    private static Arbitrary<(string Text, (int Start, int Length)[] Marks)> AnyMarks { get; } =
        (from text in AnyText.Odd.Generator
         from starts in Gen.Choose(-3, text.Length + 3).ListOf()
         from lengths in Gen.Choose(0, 12).ArrayOf(starts.Count)
         select (text, starts.Zip(lengths).ToArray())).ToArbitrary();
}
