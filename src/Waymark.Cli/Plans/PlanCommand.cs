using System.CommandLine;

namespace Waymark.Cli;

/// <summary><c>waymark plan</c>: the whole plan, to read, to print or for another program.</summary>
internal sealed class PlanCommand : Command
{
    private static readonly Dictionary<string, Func<PlanReport, string>> Formats = new(StringComparer.Ordinal)
    {
        ["md"] = report => MarkdownWriter.Write(PlanDocuments.Of(report)),
        ["html"] = report => HtmlWriter.Write(PlanDocuments.Of(report)),
        ["json"] = PlanReportJson.Write,
    };

    private readonly Option<string> format = new("--format") { Description = "What to write.", DefaultValueFactory = _ => "md" };
    private readonly Option<string?> file = new("--out") { Description = "The file to write to, instead of standard output.", HelpName = "FILE" };

    public PlanCommand(Terminal terminal, TimeProvider clock)
        : base("plan", "Make the plan: one document from your reasons to your next action, with the sentence behind every figure.")
    {
        var situation = new SituationOptions(this, needsAnswers: false);
        Options.Add(format.AcceptOnlyFromAmong([.. Formats.Keys]));
        Options.Add(file);
        SetAction(parsed => situation.Run(parsed, terminal, clock, stand =>
        {
            var report = PlanReport.Of(stand.Plan, stand.Catalogue, stand.Readings, stand.Today, stand.Candidates);
            return OutputFile.Write(terminal, Formats[parsed.GetRequiredValue(format)](report), parsed.GetValue(file), "choose another file with --out");
        }));
    }
}
