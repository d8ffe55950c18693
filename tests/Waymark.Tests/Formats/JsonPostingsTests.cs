using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed class JsonPostingsTests
{
    [Fact]
    public void A_line_of_json_may_say_more_than_the_text()
    {
        var posting = Reading.One("""{"id": 7, "title": "Tester", "company": {"name": "Example"}, "location": ["Bonn", "Köln"], "url": "https://example.org/7", "datePosted": "2026-03-04", "workMode": "remote", "description": "<p>You test.</p><ul><li>C#</li></ul>"}""", "jobs.jsonl");
        Assert.Equal("You test.\n- C#", posting.Text);
        Assert.Equal(("7", "Tester", "Example", "Bonn; Köln", "https://example.org/7", new DateOnly(2026, 3, 4)), (posting.ExternalId, posting.Title, posting.Company, posting.Location, posting.Url, posting.DatePosted));
        Assert.Equal("remote", posting.Field("workMode"));
        Assert.Equal("jobs.jsonl, line 1", posting.Source);
    }

    [Fact]
    public void What_was_read_of_a_posting_is_not_taken_for_the_posting()
    {
        const string Read = """{"source": "a.txt", "title": "Tester", "requirements": [], "activities": [], "facts": {}}""";
        Assert.StartsWith("It is what `waymark read` prints of a posting, without its text: print it with --text", Reading.Refusal(Read, "read.jsonl"), StringComparison.Ordinal);
        Assert.Equal("You test.", Reading.One(Read.Replace("\"facts\"", "\"text\": \"You test.\", \"facts\"", StringComparison.Ordinal), "read.jsonl").Text);
    }

    [Fact]
    public void Json_lines_come_back_as_they_were_written() =>
        Prop.ForAll<NonNull<string>[]>(texts =>
        {
            var clean = texts.Select(text => TextLines.Clean("x " + text.Get)).Where(text => text == DescriptionText.From(text)).ToList();
            var lines = string.Join('\n', clean.Select((text, id) => JsonSerializer.Serialize(new { id, text })));
            return clean.Count == 0 || Reading.Postings(lines, "jobs.jsonl").Select(posting => posting.Text).SequenceEqual(clean);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_bad_line_does_not_stop_the_rest()
    {
        var records = Reading.Records("{\"text\":\"one\"}\n\n{broken\n[1]\n{\"title\":\"no text\"}\n{\"text\":\"lone \\ud800 half\"}\r\n{\"text\":\"last\"}", "jobs.jsonl");
        Assert.Equal(["one", "3", "4", "5", "lone \uFFFD half", "last"], records.Select(record => record is GoodRecord(var posting) ? posting.Text : record.Source[^1..]));
    }

    [Theory]
    [InlineData("[{\"text\": \"one\"}, {\"text\": \"two\"}]", "a.json")]
    [InlineData("{\"text\": \"one\"}\n{\"text\": \"two\"}", "a.json")]
    [InlineData("[\n{\"text\": \"one\"},\n{\"text\": \"two\"}\n]", "a.jsonl")]
    [InlineData("{\"results\": [{\"text\": \"one\"}, {\"text\": \"two\"}]}", "a.json")]
    [InlineData("{\"text\": \"one\"}\n{\"text\": \"two\"}", "standard input")]
    [InlineData("{\"text\": \"one\"}\r{\"text\": \"two\"}\r", "a.jsonl")]
    [InlineData("{\"text\": \"one\"}\r\r{\"text\": \"two\"}", "standard input")]
    [InlineData("// a comment\n[{\"text\": \"one\"}, {\"text\": \"two\"},]", "a.json")]
    public void What_a_file_holds_is_told_by_its_content(string content, string name) =>
        Assert.Equal(["one", "two"], Reading.Postings(content, name).Select(posting => posting.Text));

    [Fact]
    public void Lines_are_counted_as_editors_count_them_wherever_their_ends_lie()
    {
        Assert.Equal(["1", "2", "4", "5"], Reading.Records("{}\r\n{}\r\r\n{}\n{}", "a.jsonl").Select(record => record.Source[^1..]));
        var whole = new string(' ', (16 * 1024) - 1);
        Assert.Equal([(1, whole), (2, "{}")], BoundedLines.Read(new StringReader(whole + "\r\n{}"), 1 << 20));
    }

    [Fact]
    public void What_is_no_object_in_a_list_is_named_and_the_rest_is_read()
    {
        var records = Reading.Records("""{"jobs": [{"text": "one"}, null, 5, {"text": "two"}]}""", "a.json");
        Assert.Equal(["one", "a.json, record 2", "a.json, record 3", "two"], records.Select(record => record is GoodRecord(var posting) ? posting.Text : record.Source));
    }

    [Fact]
    public void Lists_within_an_object_become_lists_with_a_heading() =>
        Assert.Equal("We test.\n\nNice to have\n- Go\n- Rust", Reading.One("""{"description": "We test.", "nice_to_have": ["Go", "Rust"]}""", "a.json").Text);

    [Fact]
    public void Json_that_nests_without_end_is_refused() =>
        Assert.Contains("not valid JSON", Reading.Refusal(new string('[', 100_000), "a.json"), StringComparison.Ordinal);

    [Fact]
    public void A_text_that_is_too_long_is_refused_and_the_next_is_read()
    {
        var records = Reading.Records($"{{\"text\":\"{new string('x', 5_000_000)}\"}}\n{{\"text\":\"{new string('y', 20_000_000)}\"}}\n{{\"text\":\"short\"}}", "a.jsonl");
        Assert.Contains("4 MB", Assert.IsType<BadRecord>(records[0]).Reason, StringComparison.Ordinal);
        Assert.Contains("16 MB", Assert.IsType<BadRecord>(records[1]).Reason, StringComparison.Ordinal);
        Assert.Equal("short", Assert.IsType<GoodRecord>(records[2]).Posting.Text);
    }
}
