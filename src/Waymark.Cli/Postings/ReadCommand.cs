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
        SetAction(parsed =>
        {
            var reader = new PostingReader(Catalogue.Embedded, learned: true);
            var input = new PostingInput(terminal);
            var asTable = parsed.GetValue(format) == Csv;
            terminal.Output.Write(asTable ? ReadingRows.CsvHeader : "");
            foreach (var posting in input.Postings(parsed.GetRequiredValue(paths), parsed.GetValue(wholeBoard)))
            {
                var reading = reader.Read(posting);
                input.Count(reading);
                terminal.Output.Write(asTable ? ReadingRows.CsvRow(reading) : ReadingJson.Line(reading, parsed.GetValue(withText)) + "\n");
            }

            return input.Finish();
        });
    }
}
