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
        SetAction(parsed => parsed.GetValue(role) is { } name ? Show(terminal, name) : List(terminal));
    }

    private static int List(Terminal terminal)
    {
        terminal.Table(
            ["id", "title", "family", "path", "what it is"],
            Catalogue.Embedded.Roles.Select(role => (string[])[role.Id, role.Title, role.Family, role.Direction == RoleDirection.Technical ? "technical" : "technology company", role.Summary]));
        return ExitCode.Done;
    }

    private static int Show(Terminal terminal, string name)
    {
        if (RoleSearch.Find(Catalogue.Embedded, name) is not { } found)
        {
            terminal.Refuse(RoleSearch.Unknown(Catalogue.Embedded, name));
            return ExitCode.Refused;
        }

        terminal.Output.Write(MarkdownWriter.Write(RoleDocument.Of(found, Catalogue.Embedded)));
        return ExitCode.Done;
    }
}
