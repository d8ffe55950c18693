using System.CommandLine;
using Waymark.Formats;

namespace Waymark.Cli;

/// <summary><c>waymark plan</c>: the whole plan, to read, to print or for another program.</summary>
internal sealed class PlanCommand : Command
{
    private readonly Option<string> format = new("--format") { Description = "What to write.", DefaultValueFactory = _ => PlanFormat.All[0].Name };
    private readonly Option<string?> file = new("--out") { Description = "The file to write to, instead of standard output.", HelpName = "FILE" };

    public PlanCommand(Terminal terminal, TimeProvider clock)
        : base("plan", "Make the plan: one document from your reasons to your next action, with the sentence behind every figure.")
    {
        var situation = new SituationOptions(this, needsAnswers: false);
        Options.Add(format.AcceptOnlyFromAmong([.. PlanFormat.All.Select(row => row.Name)]));
        Options.Add(file);
        SetAction(parsed => situation.Run(parsed, terminal, clock, stand =>
        {
            var report = stand.Report();
            var wanted = PlanFormat.All.First(row => row.Name == parsed.GetRequiredValue(format));
            if (!wanted.IsText && parsed.GetValue(file) is null && terminal.IsWatched)
            {
                terminal.Refuse($"--format {wanted.Name} is not text, and a terminal cannot show it; name a file with --out, like --out plan.{wanted.Ending}");
                return ExitCode.WrongUsage;
            }

            var written = wanted.Write(report);
            return written.Refused ? terminal.Tell(written.Refusal) : OutputFile.Write(terminal, written.Value, parsed.GetValue(file), "choose another file with --out");
        }));
    }
}
