using System.CommandLine;
using System.Text;
using Waymark.Formats;
using Waymark.Storage;

namespace Waymark.Cli;

/// <summary><c>waymark import FILE</c>: an export, or answers, instead of the plan that is stored; of any other file about a person, what they accept of it.</summary>
internal sealed class ImportCommand : Command
{
    // A plan with the texts of tens of thousands of postings.
    private const int MostBytes = 512 << 20;

    private readonly Argument<string> file = new("file") { Description = "A file that 'waymark export' wrote, your answers, a résumé, LinkedIn's export, a badge or a table of applications; - for standard input." };
    private readonly Option<string?> accept = new("--accept") { Description = "What to take of what a résumé or the like proposes: all, none, or a file with their ids, one a line.", HelpName = "all|none|FILE" };
    private readonly Terminal terminal;
    private readonly TimeProvider clock;

    public ImportCommand(Terminal terminal, TimeProvider clock)
        : base("import", "Take the plan of a file as the newest revision of yours, or what you accept of a résumé, LinkedIn's export and the like.")
    {
        (this.terminal, this.clock) = (terminal, clock);
        Arguments.Add(file);
        Options.Add(accept);
        SetAction(parsed =>
        {
            var (name, taken, folder) = (parsed.GetRequiredValue(file), parsed.GetValue(accept), DataFolder.Of(parsed, terminal));
            return terminal.Tell(Content(name).Then<string>(content =>
                ResumeFiles.Knows(content) ? new ImportedProposals(terminal, clock, folder).Take(content, name == PostingInput.StandardInput ? "standard input" : name, taken)
                : taken is null ? Replace(content, name, folder)
                : new Refusal.NotUsable(name, "it is a plan, which is taken as a whole: import it without --accept")));
        });
    }

    private Outcome<string> Replace(byte[] content, string name, string folder)
    {
        using MemoryStream stream = new(InUtf8(content));
        var read = PlanExport.Read(stream);
        return read.Refused ? new Refusal.NotUsable(name, read.Refusal.Reason) : Store.Open(folder, clock).Then<string>(store =>
        {
            using (store)
            {
                return store.Import(store.PlanOf(Store.Me), read.Value, Store.Me).Then<string>(revision =>
                    $"Your plan is that of the file, as revision {revision.Number}; {CountWords.Of(store.Postings(store.PlanOf(Store.Me)).Count, "posting")} kept. {store.Folder} has it.");
            }
        });
    }

    // What PowerShell writes into a file is UTF-16.
    private static byte[] InUtf8(byte[] content) => content switch
    {
        [0xFF, 0xFE, .. var text] => Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(text)),
        [0xFE, 0xFF, .. var text] => Encoding.UTF8.GetBytes(Encoding.BigEndianUnicode.GetString(text)),
        _ => content,
    };

    private Outcome<byte[]> Content(string name)
    {
        try
        {
            using var stream = name == PostingInput.StandardInput ? terminal.Input : File.OpenRead(name);
            using MemoryStream whole = new();
            var part = new byte[81_920];
            for (var read = stream.Read(part); read > 0; read = stream.Read(part))
            {
                whole.Write(part, 0, read);
                if (whole.Length > MostBytes)
                {
                    return new Refusal.NotUsable(name, $"it is larger than {MostBytes >> 20} MB, and neither a plan nor a résumé is; see whether it is the right file");
                }
            }

            return whole.ToArray();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return AnswersFile.NotRead(name, error);
        }
    }
}
