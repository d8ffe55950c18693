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
            return Write(terminal, Formats[parsed.GetRequiredValue(format)](report), parsed.GetValue(file));
        }));
    }

    private static int Write(Terminal terminal, string text, string? file)
    {
        if (file is null)
        {
            terminal.Output.Write(text);
            return ExitCode.Done;
        }

        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder))
        {
            terminal.Refuse($"{file}: the folder {folder} does not exist; make it first, or choose another file with --out");
            return ExitCode.Refused;
        }

        try
        {
            // Written beside it first, so that a full disk leaves the old plan whole.
            var beside = file + ".part";
            File.WriteAllText(beside, text);
            File.Move(beside, file, overwrite: true);
            return ExitCode.Done;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            terminal.Refuse($"{file}: it cannot be written: {error.Message} Choose another file with --out");
            return ExitCode.Refused;
        }
    }
}
