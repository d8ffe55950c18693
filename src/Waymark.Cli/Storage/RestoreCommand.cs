using System.CommandLine;
using Waymark.Storage;

namespace Waymark.Cli;

/// <summary><c>waymark restore FILE</c>: a backup instead of what is stored.</summary>
internal sealed class RestoreCommand : Command
{
    private readonly Argument<string> file = new("file") { Description = "A file that 'waymark backup' wrote." };

    public RestoreCommand(Terminal terminal)
        : base("restore", "Bring back a backup; it is checked first, and what is stored now is kept beside it.")
    {
        Arguments.Add(file);
        SetAction(parsed => terminal.Tell(
            StoreFiles.Restore(parsed.GetRequiredValue(file), DataFolder.Of(parsed, terminal)).Then<string>(restored => $"Checked, and brought back to {restored}.")));
    }
}
