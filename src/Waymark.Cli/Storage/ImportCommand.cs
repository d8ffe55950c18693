using System.CommandLine;
using Waymark.Storage;

namespace Waymark.Cli;

/// <summary><c>waymark import FILE</c>: an export, or answers, instead of the plan that is stored.</summary>
internal sealed class ImportCommand : Command
{
    private readonly Argument<string> file = new("file") { Description = "A file that 'waymark export' wrote, or your answers; - for standard input." };

    public ImportCommand(Terminal terminal, TimeProvider clock)
        : base("import", "Take the plan of a file as the newest revision of yours, and add its postings.")
    {
        Arguments.Add(file);
        SetAction(parsed => terminal.Tell(Read(parsed.GetRequiredValue(file), terminal).Then<string>(export =>
            Store.Open(DataFolder.Of(parsed, terminal), clock).Then<string>(store =>
            {
                using (store)
                {
                    return store.Import(store.PlanOf(Store.Me), export, Store.Me).Then<string>(revision =>
                        $"Your plan is that of the file, as revision {revision.Number}; {CountWords.Of(store.Postings(store.PlanOf(Store.Me)).Count, "posting")} kept. {store.Folder} has it.");
                }
            }))));
    }

    private static Outcome<PlanExport> Read(string file, Terminal terminal)
    {
        try
        {
            using var stream = file == PostingInput.StandardInput ? terminal.Input : File.OpenRead(file);
            var read = PlanExport.Read(stream);
            return read.Refused ? new Refusal.NotUsable(file, read.Refusal.Reason) : read;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return AnswersFile.NotRead(file, error);
        }
    }
}
