using System.CommandLine;

namespace Waymark.Cli;

/// <summary><c>waymark backup FILE</c>: everything that is stored, with its history, in one file that was read back.</summary>
internal sealed class BackupCommand : Command
{
    private readonly Argument<string> file = new("file") { Description = "The file to write; an older backup of that name is replaced." };

    public BackupCommand(Terminal terminal, TimeProvider clock)
        : base("backup", "Copy your plan with its history and your postings into one file, and check the copy.")
    {
        Arguments.Add(file);
        SetAction(parsed => terminal.Tell(DataFolder.Open(parsed, terminal, clock).Then<string>(store =>
        {
            using (store)
            {
                return store.Backup(parsed.GetRequiredValue(file)).Then<string>(written => $"Copied to {written}, and compared.");
            }
        })));
    }
}
