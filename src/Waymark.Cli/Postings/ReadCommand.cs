using System.CommandLine;
using Waymark.Formats;

namespace Waymark.Cli;

/// <summary><c>waymark read PATH… | -</c>: one JSON object a line, or one row of a table, for each posting, in the order of the input.</summary>
internal sealed class ReadCommand : Command
{
    private const string Csv = "csv";

    private readonly Argument<string[]> paths = PostingInput.Paths();
    private readonly Option<bool> wholeBoard = PostingInput.WholeBoard();
    private readonly Option<string> format = new("--format") { Description = "jsonl for every fact with its words, csv for a table with the facts alone.", DefaultValueFactory = _ => "jsonl" };
    private readonly Option<bool> withText = new("--text") { Description = "Write the normalised text too: what positions count in." };

    public ReadCommand(Terminal terminal)
        : base("read", "Read job descriptions: one line of JSON for each, with every fact and the words it was read from.")
    {
        Arguments.Add(paths);
        Options.Add(wholeBoard);
        Options.Add(withText);
        Options.Add(format.AcceptOnlyFromAmong("jsonl", Csv));
        SetAction(parsed => DataFolder.WithCatalogue(parsed, terminal, catalogue =>
        {
            var reader = catalogue.Reader;
            var input = new PostingInput(terminal);
            var (from, wholeBoards) = (parsed.GetRequiredValue(paths), parsed.GetValue(wholeBoard));
            var asTable = parsed.GetValue(format) == Csv;
            Func<PostingReading, string> write = asTable ? ReadingRows.CsvRow : parsed.GetValue(withText) ? reading => ReadingJson.Line(reading, withText: true) + "\n" : reading => ReadingJson.Line(reading) + "\n";
            terminal.Output.Write(asTable ? ReadingRows.CsvHeader : "");
            input.Watch(from, progress =>
            {
                foreach (var batch in Batches.InOrder(input.Postings(from, wholeBoards, progress), postings => Array.ConvertAll(postings, posting => Line(reader.Read(posting), write))))
                {
                    foreach (var (line, unread) in batch)
                    {
                        input.Count(unread);
                        terminal.Output.Write(line);
                    }
                }
            });
            terminal.Credit(catalogue.Taxonomies);
            return input.Finish();
        }));
    }

    private static (string Line, string? Unread) Line(PostingReading reading, Func<PostingReading, string> write) =>
        (write(reading), reading.IsRead ? null : reading.Language);
}
