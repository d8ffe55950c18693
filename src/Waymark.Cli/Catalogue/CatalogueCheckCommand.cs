using System.CommandLine;

namespace Waymark.Cli;

/// <summary><c>waymark catalogue check [DIR]</c>: checks the catalogue wholly, the one that is built in or one that is being edited.</summary>
internal sealed class CatalogueCheckCommand : Command
{
    private readonly Argument<string?> folder = new("dir") { Description = "The folder of a catalogue that is being edited, instead of what is built in.", Arity = ArgumentArity.ZeroOrOne };

    public CatalogueCheckCommand(Terminal terminal)
        : base("check", "Check every reference, sum and spelling of the catalogue; ends with 1 when something must be put right.")
    {
        Arguments.Add(folder);
        SetAction(parsed =>
        {
            var catalogue = parsed.GetValue(folder) is { } edited ? CatalogueIn(edited) : Catalogue.Embedded;
            return catalogue.Refused ? terminal.Tell(catalogue.Refusal) : Check(catalogue.Value, terminal);
        });
    }

    private static int Check(Catalogue catalogue, Terminal terminal)
    {
        var findings = CatalogueCheck.Findings(catalogue).ToList();
        foreach (var fault in findings.Where(finding => finding.IsFault))
        {
            terminal.Refuse($"{fault.File}: {fault.What}");
        }

        foreach (var note in findings.Where(finding => !finding.IsFault))
        {
            terminal.Say($"{note.File}: {note.What}.");
        }

        if (findings.Exists(finding => finding.IsFault))
        {
            return ExitCode.Refused;
        }

        terminal.Say($"{catalogue.Roles.Count} roles, {catalogue.Skills.Count} skills, {catalogue.Activities.Count} activities, {catalogue.Reasons.Count} reasons, {catalogue.Needs.Count} needs: nothing must be put right. Fingerprint {catalogue.Fingerprint}.");
        return ExitCode.Done;
    }

    private static Outcome<Catalogue> CatalogueIn(string folder)
    {
        try
        {
            var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".tsv" or ".jsonc")
                .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText);
            return files.Keys.Any(name => name.StartsWith("skills/", StringComparison.Ordinal))
                ? new Catalogue(CatalogueSource.Of(files))
                : new Refusal.NotUsable(folder, "it is no catalogue: there is no folder skills with .tsv files in it");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new Refusal.NotUsable(folder, $"it cannot be read: {error.Message}");
        }
    }
}
