using System.CommandLine;

namespace Waymark.Cli;

/// <summary>The <c>waymark</c> command with everything below it.</summary>
internal static class WaymarkCommand
{
    /// <summary>Runs what <paramref name="args"/> ask for, and gives the exit code.</summary>
    /// <param name="args">What was typed.</param>
    /// <param name="terminal">Where to read and write.</param>
    /// <param name="clock">Tells today where <c>--today</c> does not.</param>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, TimeProvider clock)
    {
        var root = Tree(terminal, clock);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            var command = parsed.CommandResult.Command == root ? "" : $" {parsed.CommandResult.Command.Name}";
            terminal.Refuse($"{parsed.Errors[0].Message} 'waymark{command} --help' tells what can be said.");
            return ExitCode.WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new() { Output = terminal.Output });
        }
        finally
        {
            await terminal.Output.FlushAsync();
        }
    }

    /// <summary>All commands, with what they take.</summary>
    public static RootCommand Tree(Terminal terminal, TimeProvider clock)
    {
        var root = new RootCommand("Plan your way into technology, from why you want it to what you must ask. Everything stays on this computer.")
        {
            new PlanCommand(terminal, clock),
            new FitCommand(terminal, clock),
            new GapsCommand(terminal, clock),
            new NeedsCommand(terminal, clock),
            new QuestionsCommand(terminal, clock),
            new ReadCommand(terminal),
            new FetchCommand(terminal, clock, () => new(clock)),
            new DemandCommand(terminal),
            new RolesCommand(terminal),
            new SkillsCommand(terminal),
            new CatalogueCommand(terminal),
            new ServeCommand(terminal, clock),
            new ShareCommand(terminal, clock),
            new McpCommand(terminal, clock),
            new BackupCommand(terminal, clock),
            new RestoreCommand(terminal),
            new ExportCommand(terminal, clock),
            new ImportCommand(terminal, clock),
            new SharePlanCommand(terminal, clock),
            new CommentCommand(terminal, clock),
            new RemarksCommand(terminal, clock),
            new ClientsCommand(terminal, clock),
        };
        DataFolder.DeclareOn(root);
        root.SetAction((parsed, cancel) => new ServeCommand(terminal, clock).RunAsync(DataFolder.Of(parsed, terminal), null, silent: false, cancel));
        return root;
    }
}
