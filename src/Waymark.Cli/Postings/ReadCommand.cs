using System.CommandLine;

namespace Waymark.Cli;

/// <summary><c>waymark read PATH… | -</c>: one JSON object a line for each posting, in the order of the input.</summary>
internal sealed class ReadCommand : Command
{
    private readonly Argument<string[]> paths = PostingInput.Paths();
    private readonly Option<bool> wholeBoard = PostingInput.WholeBoard();
    private readonly Option<bool> withText = new("--text") { Description = "Write the normalised text too: what positions count in." };

    public ReadCommand(Terminal terminal)
        : base("read", "Read job descriptions: one line of JSON for each, with every fact and the words it was read from.")
    {
        Arguments.Add(paths);
        Options.Add(wholeBoard);
        Options.Add(withText);
        SetAction(parsed => DataFolder.WithCatalogue(parsed, terminal, catalogue =>
        {
            var reader = new PostingReader(catalogue, learned: true);
            var input = new PostingInput(terminal);
            var (from, wholeBoards, text) = (parsed.GetRequiredValue(paths), parsed.GetValue(wholeBoard), parsed.GetValue(withText));
            input.Watch(from, progress =>
            {
                foreach (var batch in Batches.InOrder(input.Postings(from, wholeBoards, progress), postings => Array.ConvertAll(postings, posting => Line(reader.Read(posting), text))))
                {
                    foreach (var (line, unread) in batch)
                    {
                        input.Count(unread);
                        terminal.Say(line);
                    }
                }
            });
            terminal.Credit(catalogue.Taxonomies);
            return input.Finish();
        }));
    }

    private static (string Line, string? Unread) Line(PostingReading reading, bool withText) =>
        (ReadingJson.Line(reading, withText), reading.IsRead ? null : reading.Language);
}
