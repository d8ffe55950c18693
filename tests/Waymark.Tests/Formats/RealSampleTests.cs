using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed partial class RealSampleTests
{
    [Theory]
    [InlineData("postings/boards/greenhouse-impact.json", 60)]
    [InlineData("postings/boards/greenhouse-bashdotcom.json", 5)]
    [InlineData("postings/boards/lever-moo.json", 13)]
    [InlineData("postings/boards/lever-Yassir.json", 90)]
    [InlineData("postings/required-vs-preferred.csv", 300)]
    [InlineData("postings/with-pay.csv", 200)]
    [InlineData("postings/it-postings.csv", 220)]
    [InlineData("formats/ashby.json", 2)]
    [InlineData("formats/greenhouse.json", 2)]
    [InlineData("formats/lever.json", 2)]
    [InlineData("formats/recruitee.json", 2)]
    public void Real_files_are_read_whole(string name, int count)
    {
        var records = PostingFiles.Read([SharedData.PathOf(name)]).ToList();
        Assert.Equal(count, records.Count);

        // One employer published a posting without a word in it, and one row of a table has no title.
        Assert.InRange(records.Count(record => record is BadRecord), 0, name.Contains("Yassir", StringComparison.Ordinal) ? 1 : 0);
        Assert.InRange(records.OfType<GoodRecord>().Count(record => record.Posting.Title is null), 0, name.Contains("required", StringComparison.Ordinal) ? 1 : 0);
    }

    [Fact]
    public void No_word_of_a_real_board_is_lost_or_glued_to_another()
    {
        var path = SharedData.PathOf("postings/boards/greenhouse-impact.json");
        using var board = JsonDocument.Parse(File.ReadAllText(path));
        var written = board.RootElement.GetProperty("jobs").EnumerateArray().Select(job => WordsOf(Plain(WebUtility.HtmlDecode(job.GetProperty("content").GetString()))));
        var read = PostingFiles.Read([path]).OfType<GoodRecord>().Select(record => WordsOf(record.Posting.Text));
        Assert.All(written.Zip(read), pair => Assert.Equal(pair.First, pair.Second));
    }

    // Told apart in the plainest way there is, as a second opinion.
    private static string Plain(string? html) => WebUtility.HtmlDecode(Inline.Replace(Block.Replace(html ?? "", " "), ""));

    private static IEnumerable<string> WordsOf(string text) =>
        text.Replace("\u200B", "", StringComparison.Ordinal).Replace("\uFEFF", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('-', '•', '·', '–')).Where(word => word != "");

    [GeneratedRegex("</?(p|div|li|ul|ol|h[1-6]|br|hr|section)[^>]*>")]
    private static partial Regex Block { get; }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Inline { get; }
}
