using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Waymark.Tests;

public sealed class TermScoresTests
{
    [Fact]
    public void Adding_scores_adds_each_of_the_four() => Prop.ForAll(Gen.Choose(-8000, 8000).ArrayOf(8).ToArbitrary(), numbers =>
    {
        var (first, inner, last, alone) = TermScores.Of(numbers[0], numbers[1], numbers[2], numbers[3]) + TermScores.Of(numbers[4], numbers[5], numbers[6], numbers[7]);
        Assert.Equal([numbers[0] + numbers[4], numbers[1] + numbers[5], numbers[2] + numbers[6], numbers[3] + numbers[7]], [first, inner, last, alone]);
    }).QuickCheckThrowOnFailure();
}
