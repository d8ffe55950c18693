using Xunit;

namespace Waymark.Tests;

public sealed class JohariWindowTests
{
    private static readonly Plan Answered = new()
    {
        Strengths = [new() { Id = "patience" }, new() { Id = "writing" }],
        Feedback = [new() { From = "a", Sees = ["patience", "initiative"] }, new() { From = "b", Sees = ["patience", "patience"] }, new() { From = "c", Sees = ["initiative", "unheard-of"] }],
    };

    [Fact]
    public void Two_people_are_not_shown_together() =>
        Assert.Null(JohariWindow.Of(Answered with { Feedback = [.. Answered.Feedback.Take(2)] }, Catalogue.Embedded));

    [Fact]
    public void From_three_people_on_it_shows_what_both_see_and_where_they_differ()
    {
        var window = JohariWindow.Of(Answered, Catalogue.Embedded)!;
        Assert.Equal([("patience", 2)], window.Open.Select(seen => (seen.Skill.Id, seen.By)));
        Assert.Equal([("initiative", 2)], window.BlindSpot.Select(seen => (seen.Skill.Id, seen.By)));
        Assert.Equal(["writing"], window.Hidden.Select(skill => skill.Id));
    }
}
