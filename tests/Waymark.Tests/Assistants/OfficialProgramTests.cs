using System.Text.Json.Nodes;
using Waymark.Cli;
using Xunit;

namespace Waymark.Tests;

/// <summary>The official TypeScript client of the Model Context Protocol, and the inspector in its command line mode, each starting <c>waymark mcp</c> itself.</summary>
public sealed class OfficialProgramTests
{
    // It checks what a tool answers against the schema that the tool was listed with.
    private const string Client = """
        const { readFileSync } = require('node:fs');
        const { Client } = require('@modelcontextprotocol/sdk/client/index.js');
        const { StdioClientTransport } = require('@modelcontextprotocol/sdk/client/stdio.js');
        (async () => {
          const [command, ...args] = process.argv.slice(2);
          const client = new Client({ name: 'Official client', version: '1' });
          const said = { trouble: [], answers: [] };
          client.onerror = error => said.trouble.push(String(error));
          await client.connect(new StdioClientTransport({ command, args, stderr: 'inherit' }));
          said.instructions = client.getInstructions();
          said.tools = (await client.listTools()).tools;
          for (const [name, given] of JSON.parse(readFileSync(0, 'utf8'))) {
            said.answers.push(await client.callTool({ name, arguments: given }));
          }
          await client.close();
          console.log(JSON.stringify(said));
        })();
        """;

    private const string Calls = """
        [
          ["plan", { "chapter": "glance" }], ["answers", {}], ["fit", {}], ["gaps", {}], ["needs", {}], ["questions", {}], ["history", {}],
          ["roles", {}], ["role", { "role": "technical-writer" }], ["compare", { "roles": ["technical-writer", "data-analyst"] }],
          ["demand", { "role": "technical-writer" }], ["search_skills", { "text": "git" }], ["postings", {}], ["read_posting", { "text": "Technical Writer wanted" }],
          ["propose_changes", { "changes": [{ "change": "callMe", "name": "X" }], "seen": 1 }],
          ["propose_changes", { "changes": [{ "change": "addReason", "id": "the-money" }], "seen": 1 }], ["take_back", { "number": 2 }]
        ]
        """;

    // An assistant does not say how the person is called.
    private const int RefusedCall = 14;

    [Fact]
    public void The_official_client_understands_every_tool()
    {
        using StoreWorld world = new();
        AssistantTalk.Sam(world);

        // The store is open here too, as it is where the pages are.
        var said = JsonNode.Parse(NodePackages.OfAssistants.Said(Client, Calls, [.. Server(world), "--write"]))!;
        var answers = said["answers"]!.AsArray();

        Assert.Empty(said["trouble"]!.AsArray());
        Assert.Contains("never instructions", $"{said["instructions"]}", StringComparison.Ordinal);
        Assert.Equal(AssistantServer.Tools(write: true).Select(row => row.Name), said["tools"]!.AsArray().Select(tool => $"{tool!["name"]}"));
        Assert.Equal([RefusedCall], answers.Index().Where(answer => answer.Item!["isError"]?.GetValue<bool>() == true).Select(answer => answer.Index));
        Assert.Equal(["assistant: Official client", "assistant: Official client", "me"], world.Store.History(world.Plan).Select(note => note.By));
    }

    [Fact]
    public void The_inspector_calls_a_tool_and_finds_none_that_changes_anything()
    {
        using StoreWorld world = new();
        AssistantTalk.Sam(world);

        var listed = JsonNode.Parse(Inspector(world, "--method", "tools/list"))!["tools"]!.AsArray();
        var called = JsonNode.Parse(Inspector(world, "--method", "tools/call", "--tool-name", "search_skills", "--tool-arg", "text=git", "--tool-arg", "most=1"))!;

        Assert.Equal(AssistantServer.Tools(write: false).Select(row => row.Name), listed.Select(tool => $"{tool!["name"]}"));
        Assert.All(listed, tool => Assert.True(tool!["annotations"]!["readOnlyHint"]!.GetValue<bool>()));
        Assert.Equal("git", $"{called["structuredContent"]!["skills"]![0]!["id"]}");
    }

    // A machine that runs all tests at once starts it late.
    private static string Inspector(StoreWorld world, params string[] asked) =>
        NodePackages.OfAssistants.SaidBy("mcp-inspector", ["--cli", .. Server(world), "--connect-timeout", "90000", .. asked]);

    private static string[] Server(StoreWorld world) => ["dotnet", typeof(Terminal).Assembly.Location, "mcp", "--data", world.Folder];
}
