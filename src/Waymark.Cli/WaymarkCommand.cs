using System.CommandLine;

namespace Waymark.Cli;

/// <summary>The <c>waymark</c> command with everything below it.</summary>
internal static class WaymarkCommand
{
    /// <summary>The smallest answers that are of use.</summary>
    public const string FirstAnswers =
        """{ "reasons": [{ "id": "working-remotely" }], "shortlist": [{ "id": "technical-writer" }], "skills": [{ "id": "writing", "level": "competent" }, { "id": "git", "held": false }] }""";

    /// <summary>Runs what <paramref name="args"/> ask for, and gives the exit code.</summary>
    /// <param name="args">What was typed.</param>
    /// <param name="terminal">Where to read and write.</param>
    /// <param name="clock">Tells today where <c>--today</c> does not.</param>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, TimeProvider clock)
    {
        var root = new RootCommand("Plan your way into technology, from why you want it to what you must ask. Everything stays on this computer.")
        {
            new PlanCommand(terminal, clock),
            new FitCommand(terminal, clock),
            new GapsCommand(terminal, clock),
            new NeedsCommand(terminal, clock),
            new QuestionsCommand(terminal, clock),
            new ReadCommand(terminal),
            new DemandCommand(terminal),
            new RolesCommand(terminal),
            new SkillsCommand(terminal),
            new CatalogueCommand(terminal),
            new BackupCommand(terminal, clock),
            new RestoreCommand(terminal),
            new ExportCommand(terminal, clock),
            new ImportCommand(terminal, clock),
        };
        DataFolder.DeclareOn(root);
        root.SetAction(_ => Welcome(terminal));
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

    private static int Welcome(Terminal terminal)
    {
        terminal.Say($"""
            Waymark helps you plan your way into technology. Nothing leaves this computer.

            1. Look at an example: waymark plan --example
               Sam teaches chemistry and looks for something else; the files lie in the folder examples/{Examples.First} that comes with Waymark.
            2. Answer a few questions in a file, say answers.json. This is enough to begin with:
                 {FirstAnswers}
               'waymark roles' and 'waymark skills writing' find the ids.
            3. Bring two job descriptions that you like, as files in a folder: waymark plan --answers answers.json --postings jobs
            """);
        return ExitCode.Done;
    }
}
