using Xunit;

namespace Waymark.Tests;

public sealed class FirstStepsTests
{
    [Fact]
    public void Somebody_new_begins_with_where_they_are() => Assert.Equal(FirstStep.Now, FirstSteps.Open(Plan.Empty, []));

    [Fact]
    public void What_was_answered_elsewhere_is_not_asked_again()
    {
        Plan plan = new() { Now = new() { Work = "baker" }, Reasons = [new() { Id = "remote" }] };
        Assert.Equal(FirstStep.Thanks, FirstSteps.Open(plan, []));
    }

    [Fact]
    public void What_was_skipped_is_not_asked_again_and_what_lies_before_it_still_is()
    {
        Assert.Equal(FirstStep.Now, FirstSteps.Open(Plan.Empty, [FirstStep.Why, FirstStep.Cards]));
        Assert.Equal(FirstStep.Thanks, FirstSteps.Open(Plan.Empty, [FirstStep.Now, FirstStep.Why, FirstStep.Cards]));
    }

    [Fact]
    public void From_a_step_on_it_goes_forward() => Assert.Equal(FirstStep.Cards, FirstSteps.Open(Plan.Empty, [], FirstStep.Cards));

    [Fact]
    public void A_few_cards_are_not_enough_and_twenty_are()
    {
        Assert.False(FirstSteps.IsAnswered(Sorted(FirstSteps.EnoughCards - 1), FirstStep.Cards));
        Assert.True(FirstSteps.IsAnswered(Sorted(FirstSteps.EnoughCards), FirstStep.Cards));
    }

    [Fact]
    public void When_all_is_answered_only_the_last_page_is_left_until_it_was_seen()
    {
        IReadOnlyList<FirstStep> others = [.. FirstSteps.All.Where(step => step != FirstStep.Next)];
        Assert.Equal(FirstStep.Next, FirstSteps.Open(Plan.Empty, others));
        Assert.Null(FirstSteps.Open(Plan.Empty, FirstSteps.All));
    }

    private static Plan Sorted(int cards) => new() { Interests = [.. Enumerable.Range(0, cards).Select(n => new Interest { Id = $"own:{n}" })] };
}
