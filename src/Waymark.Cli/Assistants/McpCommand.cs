using System.CommandLine;
using Microsoft.Extensions.Logging;
using Waymark.Storage;

namespace Waymark.Cli;

/// <summary><c>waymark mcp</c>: answers an assistant that started it, over standard input and output, until the assistant closes them.</summary>
internal sealed class McpCommand : Command
{
    private readonly Option<bool> write = new("--write") { Description = "Let the assistant change your plan, too. Each change stands in History under its name, and can be taken back." };

    public McpCommand(Terminal terminal, TimeProvider clock)
        : base("mcp", "Let an assistant on this computer read your plan (Model Context Protocol). The assistant starts it; what it reads, its maker may see.")
    {
        Options.Add(write);
        SetAction(async (parsed, cancel) =>
        {
            var opened = Store.Open(DataFolder.Of(parsed, terminal), clock);
            if (opened.Refused)
            {
                return terminal.Tell(opened.Refusal);
            }

            using var store = opened.Value;
            using var logs = LoggerFactory.Create(to => to.SetMinimumLevel(LogLevel.Warning).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
            await AssistantServer.RunAsync(new(store, clock), parsed.GetValue(write), terminal.Input, Console.OpenStandardOutput(), logs, cancel);
            return ExitCode.Done;
        });
    }
}
