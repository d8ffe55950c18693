using Xunit;

namespace Waymark.Tests;

public sealed class OverdueActionTests
{
    private static readonly DateOnly Sent = new(2026, 4, 10);

    [Theory]
    [InlineData(OverdueAction.QuietDays - 1, 0)]
    [InlineData(OverdueAction.QuietDays, 1)]
    public void An_application_without_an_answer_is_overdue_from_the_tenth_day_on(int days, int overdue)
    {
        Plan plan = new() { Opportunities = [new() { Id = "own:a", Employer = "Larkfell", Stage = OpportunityStage.Applied, Date = Sent }] };
        Assert.Equal(overdue, OverdueAction.In(plan, Sent.AddDays(days)).Count);
    }

    [Fact]
    public void An_action_is_not_overdue_on_its_own_day()
    {
        Plan plan = new() { Actions = [new() { Text = "Call Jo", By = Sent }] };
        Assert.Empty(OverdueAction.In(plan, Sent));
        Assert.Single(OverdueAction.In(plan, Sent.AddDays(1)));
    }
}
