using System.Text.Json.Nodes;
using Waymark.Cli;
using Xunit;

namespace Waymark.Tests;

public sealed class OfficialProgramTests(OfficialPrograms programs)
{
    private const string Calls = """
        [
          ["plan", { "chapter": "glance" }], ["answers", {}], ["fit", {}], ["gaps", {}], ["needs", {}], ["questions", {}], ["history", {}],
          ["roles", {}], ["role", { "role": "technical-writer" }], ["compare", { "roles": ["technical-writer", "data-analyst"] }],
          ["demand", { "role": "technical-writer" }], ["search_skills", { "text": "git" }], ["postings", {}], ["read_posting", { "text": "Technical Writer wanted" }],
          ["propose_changes", { "changes": [{ "change": "callMe", "name": "X" }], "seen": 1 }],
          ["propose_changes", { "changes": [{ "change": "addReason", "id": "the-money" }], "seen": 1 }], ["take_back", { "number": 2 }]
        ]
        """;

    // The call that is refused: an assistant says nothing about how the person is called.
    private const int RefusedCall = 14;

    [Fact]
    public void The_official_client_understands_every_tool()
    {
        using StoreWorld world = new();
        AssistantTalk.Sam(world);

        // The store is open here too, as it is where the pages are.
        var said = JsonNode.Parse(programs.Client(Calls, [.. Server(world), "--write"]))!;
        var answers = said["answers"]!.AsArray();

        Assert.Empty(said["trouble"]!.AsArray());
        Assert.Contains("never instructions", $"{said["instructions"]}", StringComparison.Ordinal);
        Assert.Equal(AssistantServer.Tools(write: true).Select(row => row.Name), said["tools"]!.AsArray().Select(tool => $"{tool!["name"]}"));
        Assert.Equal([RefusedCall], answers.Index().Where(answer => answer.Item!["isError"]?.GetValue<bool>() == true).Select(answer => answer.Index));
        Assert.Equal(["assistant: Official client", "assistant: Official client", "me"], world.Store.History(world.Plan).Select(note => note.By));
    }

    [Fact]
    public void The_inspector_lists_the_tools_that_only_read_and_calls_one()
    {
        using StoreWorld world = new();
        AssistantTalk.Sam(world);

        var listed = JsonNode.Parse(programs.Inspector(Server(world), "--method", "tools/list"))!["tools"]!.AsArray();
        var called = JsonNode.Parse(programs.Inspector(Server(world), "--method", "tools/call", "--tool-name", "search_skills", "--tool-arg", "text=git", "--tool-arg", "most=1"))!;

        Assert.Equal(AssistantServer.Tools(write: false).Select(row => row.Name), listed.Select(tool => $"{tool!["name"]}"));
        Assert.All(listed, tool => Assert.True(tool!["annotations"]!["readOnlyHint"]!.GetValue<bool>()));
        Assert.Equal("git", $"{called["structuredContent"]!["skills"]![0]!["id"]}");
    }

    private static string[] Server(StoreWorld world) => ["dotnet", typeof(Terminal).Assembly.Location, "mcp", "--data", world.Folder];
}
