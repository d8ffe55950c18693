using System.CommandLine;
using System.Text;
using Waymark.Storage;

namespace Waymark.Cli;

/// <summary><c>waymark export [FILE]</c>: the plan, its postings and what people who help wrote, as JSON.</summary>
internal sealed class ExportCommand : Command
{
    private readonly Argument<string?> file = new("file") { Description = "The file to write, instead of standard output.", Arity = ArgumentArity.ZeroOrOne };

    public ExportCommand(Terminal terminal, TimeProvider clock)
        : base("export", "Write your plan, your postings and what people who help wrote as one JSON file, to take along or to read elsewhere. The history is in a backup alone.")
    {
        Arguments.Add(file);
        SetAction(parsed =>
        {
            var opened = DataFolder.Open(parsed, terminal, clock);
            if (opened.Refused)
            {
                return terminal.Tell(opened.Refusal);
            }

            using var store = opened.Value;
            using MemoryStream json = new();
            store.Export(store.PlanOf(Store.Me)).Write(json);
            return OutputFile.Write(terminal, Encoding.UTF8.GetString(json.GetBuffer(), 0, (int)json.Length) + "\n", parsed.GetValue(file), "choose another file");
        });
    }
}
