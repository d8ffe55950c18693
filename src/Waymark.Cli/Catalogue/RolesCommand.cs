using System.CommandLine;

namespace Waymark.Cli;

/// <summary><c>waymark roles [ROLE]</c>: all roles, or one of them.</summary>
internal sealed class RolesCommand : Command
{
    private readonly Argument<string?> role = new("role") { Description = "The id or title of a role.", Arity = ArgumentArity.ZeroOrOne };

    public RolesCommand(Terminal terminal)
        : base("roles", "Look round the roles, or look at one: its week, what it asks for, a taster.")
    {
        Arguments.Add(role);
        SetAction(parsed => DataFolder.WithCatalogue(parsed, terminal, catalogue => parsed.GetValue(role) is { } name ? Show(terminal, catalogue, name) : List(terminal, catalogue)));
    }

    private static int List(Terminal terminal, Catalogue catalogue)
    {
        terminal.Table(
            ["id", "title", "family", "path", "what it is"],
            catalogue.Roles.Concat(catalogue.Occupations).Select(role => (string[])[role.Id, role.Title, role.Family, role.Direction == RoleDirection.Technical ? "technical" : "technology company", role.Summary]));
        terminal.Credit(catalogue.Taxonomies);
        return ExitCode.Done;
    }

    private static int Show(Terminal terminal, Catalogue catalogue, string name)
    {
        if (RoleSearch.Find(catalogue, name) is not { } found)
        {
            terminal.Refuse(RoleSearch.Unknown(catalogue, name));
            return ExitCode.Refused;
        }

        terminal.Output.Write(MarkdownWriter.Write(RoleDocument.Of(found, catalogue)));
        return ExitCode.Done;
    }
}
