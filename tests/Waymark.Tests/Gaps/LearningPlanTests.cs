using Xunit;
using static Waymark.Tests.GapWorld;

namespace Waymark.Tests;

public sealed class LearningPlanTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Plan Answers = PlanOf("writing 4", "git -", "html -", "teaching 4");

    [Fact]
    public void Weeks_follow_from_hours_and_dates_are_a_range()
    {
        var learning = Planned(Answers with { Now = new() { HoursPerWeek = 2 } });

        Assert.Equal("8 weeks at 2 hours a week; allow 6 to 15.", learning.Words);
        Assert.Equal(["git", "html"], learning.Steps.Select(step => step.Gap.Skill.Id));
        Assert.Equal(learning.Steps[0].End, learning.Steps[1].Start);
        Assert.True(learning.Steps[1].Done < learning.Steps[1].DoneLatest);
    }

    [Fact]
    public void A_date_that_is_past_is_named() =>
        Assert.Equal("The date that you named, 1 January 2020, is past: name a later one.", Planned(Answers with { Now = new() { HoursPerWeek = 2, TargetDate = new(2020, 1, 1) } }).TargetWords);

    [Fact]
    public void Without_hours_there_are_no_weeks_and_the_answer_to_give_is_named()
    {
        var learning = Planned(Answers);

        Assert.Empty(learning.Steps);
        Assert.Contains("Say how many hours a week", learning.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2027, 12, 1, TargetFit.Fits)]
    [InlineData(2027, 2, 1, TargetFit.MayFit)]
    [InlineData(2026, 12, 10, TargetFit.DoesNotFit)]
    public void A_date_is_told_whether_it_fits_and_what_fits_before_it(int year, int month, int day, TargetFit fit)
    {
        var learning = Planned(Answers with { Now = new() { HoursPerWeek = 2, TargetDate = new(year, month, day) } });

        Assert.Equal(fit, learning.Fit);
        Assert.Contains("git", learning.BeforeTarget.Select(gap => gap.Skill.Id));
    }

    [Theory]
    [InlineData(2027, 12, 1, "What is missing for it takes about 8 weeks at 2 hours a week; until your date there are 53.")]
    [InlineData(2027, 2, 1, "What is missing for it takes about 8 weeks at 2 hours a week, or up to 15 if it goes slowly; until your date there are 10.")]
    [InlineData(2026, 12, 10, "What is missing for it takes about 8 weeks at 2 hours a week; until your date there are 2.")]
    public void What_is_missing_for_a_role_stands_beside_the_weeks_that_are_left(int year, int month, int day, string words)
    {
        var plan = Answers with { Now = new() { HoursPerWeek = 2, TargetDate = new(year, month, day) } };

        Assert.Equal(words, Planned(plan).AgainstDate);
        Assert.Null(Planned(plan with { Now = plan.Now with { HoursPerWeek = null } }).AgainstDate);
        Assert.Null(Planned(plan with { Now = plan.Now with { TargetDate = null } }).AgainstDate);
        Assert.Null(Planned(plan with { Now = plan.Now with { TargetDate = Today } }).AgainstDate);
    }

    [Theory]
    [InlineData(2027, 3, 1, "What is missing for it takes about 16 weeks at 10 hours a week (7, if you bring JavaScript only to advanced beginner at first); until your date there are 14.")]
    [InlineData(2028, 3, 1, "What is missing for it takes about 16 weeks at 10 hours a week; until your date there are 66.")]
    public void Where_a_long_way_may_not_fit_the_weeks_of_its_first_level_are_told(int year, int month, int day, string words)
    {
        var plan = PlanOf("git 3", "html 3", "css 3", "react 3", "javascript -") with { Now = new() { HoursPerWeek = 10, TargetDate = new(year, month, day) } };

        Assert.Equal(words, LearningPlan.Of(Order(SampleOf("front-end-developer"), plan), plan, Today, Small).AgainstDate);
    }

    [Fact]
    public void After_two_finished_skills_the_persons_own_pace_counts()
    {
        Learning[] finished =
        [
            new() { Skill = "css", Hours = 10, Spent = 15, Finished = new(2026, 5, 1) },
            new() { Skill = "api", Hours = 20, Spent = 30, Finished = new(2026, 7, 1) },
        ];

        Assert.Equal(EffortRange.Declared, EffortRange.Of([finished[0]], Small));
        Assert.Equal(1.5, EffortRange.Of(finished, Small).Likely);
        Assert.Equal(EffortRange.Of(finished, Small), EffortRange.Of([.. finished.Reverse()], Small));
    }

    [Fact]
    public void A_pace_of_minutes_a_week_does_not_leave_the_calendar() =>
        Assert.All(Planned(Answers with { Now = new() { HoursPerWeek = 1e-9 } }).Steps, step => Assert.True(step.DoneLatest > Today));

    private static LearningPlan Planned(Plan plan) => LearningPlan.Of(Order(SampleOf("technical-writer"), plan).Proposed, plan, Today, Small);
}
