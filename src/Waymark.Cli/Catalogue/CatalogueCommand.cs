using System.CommandLine;

namespace Waymark.Cli;

/// <summary><c>waymark catalogue</c>: what Waymark knows before it reads anything.</summary>
internal sealed class CatalogueCommand : Command
{
    public CatalogueCommand(Terminal terminal)
        : base("catalogue", "Look after what Waymark knows before it reads anything.")
    {
        Subcommands.Add(new CatalogueCheckCommand(terminal));
        Subcommands.Add(new CatalogueUseCommand(terminal));
    }
}
