using System.CommandLine;
using System.Text.Json;

namespace Waymark.Cli;

/// <summary>A command that tells one part of what follows from a person's answers and postings.</summary>
internal abstract class ReportCommand : Command
{
    protected ReportCommand(string name, string description, Terminal terminal, TimeProvider clock)
        : base(name, description)
    {
        SituationOptions situation = new(this, needsAnswers: true);
        OutputFormat format = new(this);
        SetAction(parsed => situation.Run(parsed, terminal, clock, stand =>
        {
            var report = stand.Report();
            format.Write(parsed, terminal, () => Tell(report, terminal), json =>
            {
                JsonAnswer.Head(report, json);
                Write(report, json);
            });
            return ExitCode.Done;
        }));
    }

    /// <summary>Tells it to a person.</summary>
    protected abstract void Tell(PlanReport report, Terminal terminal);

    /// <summary>Writes it for a program, into an object that is open.</summary>
    protected abstract void Write(PlanReport report, Utf8JsonWriter json);
}
