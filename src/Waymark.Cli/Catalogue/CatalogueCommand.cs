using System.CommandLine;

namespace Waymark.Cli;

/// <summary><c>waymark catalogue check</c>: checks the catalogue wholly.</summary>
internal sealed class CatalogueCommand : Command
{
    public CatalogueCommand(Terminal terminal)
        : base("catalogue", "Look after what Waymark knows before it reads anything.")
    {
        var check = new Command("check", "Check every reference, sum and spelling of the catalogue; ends with 1 when something must be put right.");
        check.SetAction(_ => Check(terminal));
        Subcommands.Add(check);
        Subcommands.Add(new CatalogueUse(terminal));
    }

    private static int Check(Terminal terminal)
    {
        var catalogue = Catalogue.Embedded;
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
}
