using Waymark.Accuracy;
using Xunit;

namespace Waymark.Tests;

public sealed class ModelTrainerTests
{
    private static readonly PostingReader Reader = new(Catalogue.Embedded);

    private static readonly string[] Names = ["Plimsolder", "Oxtergate", "Fennimark", "Quarrelstone"];

    [Fact]
    public void The_same_text_trains_the_same_bytes() => Assert.Equal(Trained(), Trained());

    [Fact]
    public void What_was_marked_is_found_in_another_sentence()
    {
        var marked = Reader.MarkLines("You know Brindlewick well .");
        List<LearnedTerm> found = [];
        new TermFinder(TermModel.Read(Trained())).FindIn(marked, 0, marked.Text.Tokens.Length, found);
        Assert.Equal([new LearnedTerm(2, 3)], found);
    }

    private static byte[] Trained()
    {
        var sentences = Names.Select(name => $"You\tO\tO\nknow\tO\tO\n{name}\tO\tB-Knowledge\nwell\tO\tO\n.\tO\tO\n\nWe\tO\tO\nlike\tO\tO\ntea\tO\tO\nwell\tO\tO\n.\tO\tO\n");
        var text = LabelledText.Read(string.Join('\n', sentences).Split('\n'));
        return ModelTrainer.Train(Reader, [text], new Dictionary<uint, WordGroups>(), new() { Models = 2, Rounds = 20 });
    }
}
