using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using Waymark.Cli;
using Xunit;

namespace Waymark.Tests;

public sealed class AssistantServerTests
{
    private const string Ping = """{"jsonrpc":"2.0","id":"ping","method":"ping"}""";
    private const string Hello = """{"jsonrpc":"2.0","id":"hello","method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"raw","version":"1"}}}""";

    [Theory]
    [InlineData("this is not JSON")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":1,")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"\\ud800\"")]
    [InlineData("")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"no/such\"}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\"}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"role\",\"arguments\":[]}}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"nonsense\"}}")]
    public async Task After_a_broken_message_the_next_is_answered_and_nothing_but_protocol_was_said(string broken)
    {
        var lines = await SaidAsync(Encoding.UTF8.GetBytes($"{Hello}\n{broken}\n{Ping}\n"));

        Assert.All(lines, line => Assert.Equal("2.0", $"{JsonNode.Parse(line)!["jsonrpc"]}"));
        Assert.Contains(lines, line => $"{JsonNode.Parse(line)!["id"]}" == "ping" && JsonNode.Parse(line)!["result"] is not null);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_a_broken_message_too() =>
        Assert.Contains(await SaidAsync([.. Encoding.UTF8.GetBytes(Hello + "\n"), 0xff, 0xfe, 0x00, 0xc3, (byte)'\n', .. Encoding.UTF8.GetBytes(Ping + "\n")]), line => line.Contains("\"ping\"", StringComparison.Ordinal));

    [Fact]
    public void Every_tool_stands_in_the_document_with_those_that_change_below_the_others() =>
        Assert.Equal(
            AssistantServer.Tools(write: true).Select(row => row.Name),
            File.ReadLines(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "docs", "assistants.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]));

    [Fact]
    public async Task What_another_program_changed_is_seen_at_the_next_question()
    {
        await using var talk = await AssistantTalk.StartAsync(AssistantTalk.Sam);
        var before = await talk.AskAsync("answers");
        using (var other = talk.World.Open().OrThrow())
        {
            other.Change(talk.World.Plan, new PlanChange.CallMe("Samira"), 1, "me").OrThrow();
            other.AddPostings(talk.World.Plan, [new("Technical Writer wanted. You write.") { Title = "Technical Writer" }], cancel: TestContext.Current.CancellationToken);
        }

        var after = await talk.AskAsync("answers");

        Assert.Equal(["1", "2"], new[] { before, after }.Select(told => $"{told["revision"]}"));
        Assert.Equal("Samira", $"{after["answers"]!["name"]}");
        Assert.Equal("Technical Writer", $"{(await talk.AskAsync("postings", """{"most":1}"""))["postings"]![0]!["title"]}");
    }

    private static string Here([CallerFilePath] string path = "") => path;

    // What is answered to some bytes; the server has ended by itself when they end.
    private static async Task<IReadOnlyList<string>> SaidAsync(byte[] bytes)
    {
        using StoreWorld world = new();
        Pipe said = new(), answered = new();
        var serving = AssistantServer.RunAsync(new(world.Store, world.Clock), write: false, said.Reader.AsStream(), answered.Writer.AsStream(), NullLoggerFactory.Instance, TestContext.Current.CancellationToken);
        await said.Writer.WriteAsync(bytes, TestContext.Current.CancellationToken);

        // What comes after the end is not waited for, so the last answer is.
        using StreamReader answers = new(answered.Reader.AsStream());
        List<string> lines = [];
        while (lines.All(line => !line.Contains("\"ping\"", StringComparison.Ordinal)) && await answers.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            lines.Add(line);
        }

        await said.Writer.CompleteAsync();
        await serving;
        return lines;
    }
}
