using Waymark.Accuracy;
using Xunit;

namespace Waymark.Tests;

public sealed class ModelTrainerTests
{
    private static readonly PostingReader Reader = PlainReader.Shared;

    private static readonly string[] Names = ["Plimsolder", "Oxtergate", "Fennimark", "Quarrelstone"];

    [Fact]
    public void The_same_text_trains_the_same_bytes() => Assert.Equal(Trained(), Trained());

    [Fact]
    public void What_was_marked_is_found_in_another_sentence() => Assert.Equal([new LearnedTerm(2, 3)], FoundIn("You know Brindlewick well .", Sentences()));

    [Fact]
    public void Where_sources_differ_in_what_they_mark_the_experts_habits_are_followed()
    {
        var (without, with) = (Sentences(), Sentences(tea: "B-Knowledge"));
        Assert.Empty(FoundIn("We like tea well .", without, with));
        Assert.Equal([new LearnedTerm(2, 3)], FoundIn("We like tea well .", with, without));
    }

    private static List<LearnedTerm> FoundIn(string sentence, LabelledText experts, LabelledText? readers = null)
    {
        var marked = Reader.MarkLines(sentence);
        List<LearnedTerm> found = [];
        new TermFinder(TermModel.Read(Trained(experts, readers))).FindIn(marked, 0, marked.Text.Tokens.Length, found);
        return found;
    }

    private static byte[] Trained(LabelledText? experts = null, LabelledText? readers = null)
    {
        TrainingText[] texts = [new(TextSource.TechnologyExperts, experts ?? Sentences()), .. readers is null ? Array.Empty<TrainingText>() : [new(TextSource.PostingReaders, readers)]];
        return ModelTrainer.Train(Reader, texts, new Dictionary<uint, WordGroups>(), new() { Models = 2, Rounds = 20 });
    }

    private static LabelledText Sentences(string tea = "O")
    {
        var sentences = Names.Select(name => $"You\tO\tO\nknow\tO\tO\n{name}\tO\tB-Knowledge\nwell\tO\tO\n.\tO\tO\n\nWe\tO\tO\nlike\tO\tO\ntea\tO\t{tea}\nwell\tO\tO\n.\tO\tO\n");
        return LabelledText.Read(string.Join('\n', sentences).Split('\n'));
    }
}
