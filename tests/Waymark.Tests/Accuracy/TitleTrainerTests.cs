using Waymark.Accuracy;
using Xunit;

namespace Waymark.Tests;

public sealed class TitleTrainerTests
{
    private static readonly TitleExample[] Titles =
    [
        new("Plimsolder", "mender"), new("Senior Plimsolder, Harbour", "mender"), new("Plimsolder of Boats", "mender"),
        new("Oxtergate", "keeper"), new("Senior Oxtergate", "keeper"), new("Oxtergate, Harbour", "keeper"),
        new("Baker", ""), new("Senior Baker", ""), new("Baker, Harbour", ""),
    ];

    private static readonly TitleModel Model = TitleModel.Read(TitleTrainer.Train(Titles));

    [Fact]
    public void The_same_titles_train_the_same_bytes() => Assert.Equal(TitleTrainer.Train(Titles), TitleTrainer.Train(Titles));

    [Theory]
    [InlineData("Head Plimsolder", "mender")]
    [InlineData("Oxtergates of Boats", "keeper")]
    [InlineData("Baker of Boats", "")]
    public void What_was_learned_is_read_in_another_title(string title, string role)
    {
        var shares = Model.Shares(TitleFeature.Of(new(title, new())));
        Assert.Equal(role, Model.Roles[shares.IndexOf(shares.Max())]);
        Assert.Equal(1, shares.Sum(), 6);
    }
}
