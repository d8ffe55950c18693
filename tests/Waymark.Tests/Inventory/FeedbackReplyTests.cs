using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Waymark.Tests;

public sealed class FeedbackReplyTests
{
    private static readonly Catalogue Catalogue = Catalogue.Embedded;

    [Theory]
    [InlineData("1, 3 and 5", "1 3 5", null)]
    [InlineData("#5; (3) no. 1", "1 3 5", null)]
    [InlineData("1) and 3.\n5", "1 3 5", null)]
    [InlineData("3\n3 3", "3", null)]
    [InlineData("> 1 Communication\n> 2 Writing\n3", "3", null)]
    [InlineData("3: you never give up on a bad sentence.", "3", "3: you never give up on a bad sentence.")]
    [InlineData("Ask me on +49 151 2345678, since 2019.", "", "Ask me on +49 151 2345678, since 2019.")]
    [InlineData("You waited 10 minutes with me, in room 7.", "", "You waited 10 minutes with me, in room 7.")]
    [InlineData("I would come to you for 3, 7 and 12. Ask Ida, too.", "3 7 12", "I would come to you for 3, 7 and 12. Ask Ida, too.")]
    [InlineData("I would say number 3", "3", "I would say number 3")]
    [InlineData("Numbers 3 and 7", "3 7", null)]
    [InlineData("3\n“10 years ago, 12 and 14 of us waited.”", "3", "10 years ago, 12 and 14 of us waited.")]
    [InlineData("", "", null)]
    public void An_answer_is_read_however_it_is_written(string reply, string numbers, string? words)
    {
        var read = FeedbackReply.Read(reply, Catalogue);
        Assert.Equal(numbers, string.Join(' ', read.Sees.Select(seen => Catalogue.Strengths.ToList().IndexOf(seen) + 1)));
        Assert.Equal(words, read.Words);
    }

    [Fact]
    public void A_number_that_is_not_on_the_list_is_told() => Assert.Equal([0, 99], FeedbackReply.Read("2, 99, 0", Catalogue).Unknown);

    [Fact]
    public void The_message_lists_every_strength_by_the_number_that_is_read_back()
    {
        var lines = FeedbackReply.Message(Catalogue).Split('\n');
        Assert.All(Catalogue.Strengths.Index(), entry => Assert.Contains($"{entry.Index + 1} {Catalogue.Skill(entry.Item.Id)?.Name}", lines));
    }

    [Fact]
    public void Any_numbers_come_back_in_any_order() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var numbers = Enumerable.Range(1, Catalogue.Strengths.Count).Where(_ => random.Next(3) == 0).ToArray();
        var mixed = numbers.ToArray();
        random.Shuffle(mixed);
        var read = FeedbackReply.Read(string.Join((string[])[", ", " ", "\n", " and ", "; "] is var between ? between[random.Next(between.Length)] : "", mixed), Catalogue);
        Assert.Equal(numbers.Select(number => Catalogue.Strengths[number - 1]), read.Sees);
        Assert.Null(read.Words);
    }).QuickCheckThrowOnFailure();
}
