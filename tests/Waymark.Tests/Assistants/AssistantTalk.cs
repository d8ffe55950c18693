using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Waymark.Cli;

namespace Waymark.Tests;

/// <summary>An assistant that talks with the server within this process, about the made-up person of the examples or about somebody who has said nothing.</summary>
internal sealed class AssistantTalk : IAsyncDisposable
{
    /// <summary>What the assistant calls itself.</summary>
    public const string Name = "Test assistant";

    private readonly Pipe said = new(), answered = new();
    private readonly Task serving;

    private AssistantTalk(Action<StoreWorld>? prepare, bool write)
    {
        prepare?.Invoke(World);
        serving = AssistantServer.RunAsync(new(World.Store, World.Clock), write, said.Reader.AsStream(), answered.Writer.AsStream(), NullLoggerFactory.Instance, CancellationToken.None);
    }

    public StoreWorld World { get; } = new();

    public McpClient Client { get; private set; } = null!;

    public static Action<StoreWorld> Sam { get; } = world => SamsPlan.Into(world.Store, world.Plan);

    public static async Task<AssistantTalk> StartAsync(Action<StoreWorld>? prepare = null, bool write = false)
    {
        AssistantTalk talk = new(prepare, write);
        talk.Client = await McpClient.CreateAsync(
            new StreamClientTransport(talk.said.Writer.AsStream(), talk.answered.Reader.AsStream(), NullLoggerFactory.Instance),
            new() { ClientInfo = new() { Name = Name, Version = "1" } });
        return talk;
    }

    /// <summary>Calls a tool; <paramref name="given"/> is its arguments as JSON.</summary>
    public async Task<CallToolResult> CallAsync(string tool, string given = "{}") =>
        await Client.CallToolAsync(tool, JsonNode.Parse(given)!.AsObject().ToDictionary(field => field.Key, field => (object?)field.Value));

    /// <summary>What a tool tells, where it does not refuse.</summary>
    public async Task<JsonNode> AskAsync(string tool, string given = "{}")
    {
        var result = await CallAsync(tool, given);
        return result.IsError == true ? throw new InvalidOperationException(Text(result)) : JsonNode.Parse(JsonSerializer.Serialize(result.StructuredContent))!;
    }

    /// <summary>Why a tool refuses.</summary>
    public async Task<string> RefusalAsync(string tool, string given = "{}")
    {
        var result = await CallAsync(tool, given);
        return result.IsError == true ? Text(result) : throw new InvalidOperationException($"{tool} did not refuse: {Text(result)}");
    }

    public static string Text(CallToolResult result) => string.Join('\n', result.Content.OfType<TextContentBlock>().Select(block => block.Text));

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await said.Writer.CompleteAsync();
        await serving;
        World.Dispose();
    }
}
