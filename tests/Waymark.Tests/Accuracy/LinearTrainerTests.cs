using Waymark.Accuracy;
using Xunit;

namespace Waymark.Tests;

public sealed class LinearTrainerTests
{
    private static readonly TitleExample[] Titles =
    [
        new("Plimsolder", "mender"), new("Senior Plimsolder, Harbour", "mender"), new("Plimsolder of Boats", "mender"),
        new("Oxtergate", "keeper"), new("Senior Oxtergate", "keeper"), new("Oxtergate, Harbour", "keeper"),
        new("Baker", ""), new("Senior Baker", ""), new("Baker, Harbour", ""),
    ];

    private static readonly LinearModel Model = LinearModel.Read(LinearTrainer.Train(TitleExamples.Features(Titles), new()));

    [Fact]
    public void The_same_texts_train_the_same_bytes() => Assert.Equal(LinearTrainer.Train(TitleExamples.Features(Titles), new()), LinearTrainer.Train(TitleExamples.Features(Titles), new()));

    [Theory]
    [InlineData("Head Plimsolder", "mender")]
    [InlineData("Oxtergates of Boats", "keeper")]
    [InlineData("Baker of Boats", "")]
    public void What_was_learned_is_read_in_another_text(string title, string role)
    {
        var shares = Model.Shares([.. TitleExamples.Features([new(title, "")])[0].Features]);
        Assert.Equal(role, Model.Labels[shares.IndexOf(shares.Max())]);
        Assert.Equal(1, shares.Sum(), 6);
    }
}
