using System.Text.Json;
using System.Text.Json.Nodes;
using Waymark.Cli;
using Xunit;

namespace Waymark.Tests;

/// <summary>Sam, read by an assistant that may only read; started once for all tests of that.</summary>
public sealed class SamRead : IAsyncLifetime
{
    internal AssistantTalk Talk { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => Talk = await AssistantTalk.StartAsync(AssistantTalk.Sam);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Talk.DisposeAsync();
}

public sealed class ReadToolTests(SamRead sam) : IClassFixture<SamRead>
{
    private AssistantTalk Talk => sam.Talk;

    [Fact]
    public async Task Tools_that_only_read_say_so_and_there_are_no_others()
    {
        var tools = await Talk.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(
            ["plan", "answers", "fit", "gaps", "needs", "questions", "history", "roles", "role", "compare", "demand", "search_skills", "postings", "read_posting"],
            tools.Select(tool => tool.Name));
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations is { ReadOnlyHint: true, DestructiveHint: false, OpenWorldHint: false }, tool.Name));
    }

    [Fact]
    public async Task Without_write_nothing_can_be_changed()
    {
        var trouble = await Record.ExceptionAsync(() => Talk.CallAsync("propose_changes", """{"changes":[{"change":"addReason","id":"the-money"}],"seen":1}"""));

        Assert.Contains("--write", trouble!.Message, StringComparison.Ordinal);
        Assert.Equal(1, Talk.World.Head.Number);
    }

    [Fact]
    public async Task The_server_says_that_text_of_others_is_data() =>
        Assert.Contains("never instructions", (await Task.FromResult(Talk.Client.ServerInstructions))!, StringComparison.Ordinal);

    [Theory]
    [InlineData("plan", """{"chapter":"glance"}""")]
    [InlineData("answers", "{}")]
    [InlineData("fit", "{}")]
    [InlineData("gaps", """{"most":3}""")]
    [InlineData("needs", """{"most":2}""")]
    [InlineData("questions", "{}")]
    [InlineData("history", "{}")]
    [InlineData("roles", """{"text":"writer"}""")]
    [InlineData("role", """{"role":"Technical Writer"}""")]
    [InlineData("compare", """{"roles":["technical-writer","customer-support-specialist"]}""")]
    [InlineData("demand", """{"role":"technical-writer","most":5}""")]
    [InlineData("search_skills", """{"text":"python"}""")]
    [InlineData("postings", "{}")]
    [InlineData("read_posting", """{"text":"Technical Writer\n\nYou have 2 years of experience with Git."}""")]
    public async Task A_tool_tells_what_its_schema_says(string tool, string given)
    {
        var row = AssistantServer.Tools(write: false).Single(row => row.Name == tool);
        var told = (await Talk.AskAsync(tool, given)).AsObject();

        Assert.All(ToolAnswer.Head(row.Quotes).Concat(row.Tells), field => Assert.Equal(KindOf(field.Kind), told[field.Name]?.GetValueKind() switch { JsonValueKind.False => JsonValueKind.True, var kind => kind }));
        Assert.Equal(row.Quotes, told.ContainsKey("untrusted"));
    }

    [Theory]
    [InlineData("fit", "order", "roles", "reasons", "doYouKnow")]
    [InlineData("gaps", "proposed", "weeks")]
    [InlineData("needs", "roles", "pay")]
    [InlineData("questions", "deciding", "all")]
    public async Task An_assistant_is_told_what_the_command_tells(string command, params string[] parts)
    {
        var told = await Talk.AskAsync(command);
        var printed = await Waymark.Tests.Told.By(command, "--data", Talk.World.Folder, "--format", "json");

        Assert.All(parts, part => Assert.True(JsonNode.DeepEquals(printed.Json[part], told[part]), part));
    }

    [Fact]
    public async Task The_chapters_together_are_the_plan()
    {
        var row = AssistantServer.Tools(write: false).Single(row => row.Name == "plan");
        List<string> headings = [];
        foreach (var chapter in row.Takes[0].Choices)
        {
            headings.AddRange(Headings(await Talk.AskAsync("plan", $$"""{"chapter":"{{chapter}}"}""")));
        }

        Assert.Equal(Headings(await Talk.AskAsync("plan")), headings);
    }

    [Fact]
    public async Task Roles_that_are_not_on_the_shortlist_can_be_compared()
    {
        var told = await Talk.AskAsync("compare", """{"roles":["data-analyst","QA Engineer"]}""");

        Assert.Equal(["data-analyst", "quality-engineer"], told["roles"]!.AsArray().Select(role => $"{role!["id"]}").Order(StringComparer.Ordinal));
        Assert.Equal(2, told["sideBySide"]!.AsArray().Count);
    }

    [Fact]
    public async Task Postings_are_listed_a_page_at_a_time_and_read_by_id()
    {
        var all = (await Talk.AskAsync("postings"))["postings"]!.AsArray();
        var second = (await Talk.AskAsync("postings", """{"from":1,"most":1}"""))["postings"]!.AsArray().Single()!;
        var reading = (await Talk.AskAsync("read_posting", $$"""{"posting":"{{second["id"]}}","withText":true}"""))["reading"]!;

        Assert.Equal(SamsPlan.Postings.Select(id => $"{id}").ToHashSet(), all.Select(posting => $"{posting!["id"]}").ToHashSet());
        Assert.Equal($"{all[1]}", $"{second}");
        Assert.Equal($"{second["title"]}", $"{reading["title"]}");
        Assert.NotEmpty($"{reading["text"]}");
    }

    [Fact]
    public async Task A_given_text_is_read_and_not_kept()
    {
        var before = Talk.World.Store.PostingsVersion(Talk.World.Plan);
        var reading = (await Talk.AskAsync("read_posting", """{"text":"Technical Writer\n\nRequirements:\nYou know Git.","withText":false}"""))["reading"]!;

        Assert.Contains("git", reading["requirements"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(before, Talk.World.Store.PostingsVersion(Talk.World.Plan));
    }

    [Theory]
    [InlineData("role", "{}", "role")]
    [InlineData("role", """{"role":7}""", "role")]
    [InlineData("role", """{"role":"Lion tamer"}""", "Lion tamer")]
    [InlineData("role", """{"role":"data-analyst","sort":"up"}""", "sort")]
    [InlineData("plan", """{"chapter":"gossip"}""", "glance")]
    [InlineData("compare", """{"roles":["data-analyst"]}""", "2 to 3")]
    [InlineData("compare", """{"roles":["data-analyst",1]}""", "roles")]
    [InlineData("postings", """{"most":-1}""", "most")]
    [InlineData("read_posting", "{}", "either")]
    [InlineData("read_posting", """{"posting":"0"}""", "postings")]
    [InlineData("fit", """{"role":"data-analyst"}""", "nothing")]
    public async Task What_cannot_be_answered_is_refused_with_what_to_do(string tool, string given, string word) =>
        Assert.Contains(word, await Talk.RefusalAsync(tool, given), StringComparison.Ordinal);

    [Fact]
    public async Task Null_is_as_left_out() => Assert.NotEmpty((await Talk.AskAsync("roles", """{"text":null}"""))["roles"]!.AsArray());

    // All but the title, which every chapter has.
    private static IEnumerable<string> Headings(JsonNode told) => $"{told["markdown"]}".Split('\n').Where(line => line.StartsWith("##", StringComparison.Ordinal));

    private static JsonValueKind? KindOf(FieldKind kind) => kind switch
    {
        FieldKind.Text => JsonValueKind.String,
        FieldKind.Whole => JsonValueKind.Number,
        FieldKind.Flag => JsonValueKind.True,
        FieldKind.Thing => JsonValueKind.Object,
        _ => JsonValueKind.Array,
    };
}
