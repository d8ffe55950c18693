using Xunit;
using static Waymark.Tests.GapWorld;

namespace Waymark.Tests;

public sealed class QuestionTests
{
    private static readonly Plan Answers = new()
    {
        Needs = [new() { Id = "onboarding" }, new() { Id = "work-mode", Accept = ["remote"], Weight = NeedWeight.Must }, new() { Id = "own:dog", Name = "My dog may come along", Question = "May my dog come along?" }],
        Reasons = [new() { Id = "used-by-many" }, new() { Id = "without-degree" }],
    };

    [Fact]
    public void Unknown_musts_decide_first()
    {
        var questions = Of(Answers, Reading("Acme", "git 2"), Reading("Beta", "git 3"));

        Assert.Equal(3, questions.Deciding.Count);
        Assert.Equal("work-mode", questions.Deciding[0].About);
        Assert.Equal("“Remote, hybrid or in person” is a must. Acme and Beta leave it open.", questions.Deciding[0].Why);
    }

    [Fact]
    public void A_must_is_asked_of_two_and_a_wish_of_one()
    {
        var all = Of(Answers, Reading("Acme", "git 2")).All;

        Assert.Equal([Audience.Recruiter, Audience.Peers], all.Where(question => question.About == "work-mode").Select(question => question.Who));
        Assert.Single(all, question => question.About == "onboarding");
        Assert.Equal("May my dog come along?", Assert.Single(all, question => question.About == "own:dog").Text);
    }

    [Fact]
    public void What_is_stated_or_answered_is_not_asked_again()
    {
        PostingFacts stated = new() { WorkMode = Fact(WorkMode.Remote), Onboarding = Fact("a buddy") };
        var plan = Answers with { Answers = [new() { Employer = "Acme", Need = "own:dog", Verdict = Verdict.Meets, Words = "Yes" }] };

        Assert.DoesNotContain(Of(plan, Reading("Acme", stated)).All, question => question.Topic == QuestionTopic.Need);
    }

    [Fact]
    public void A_reason_that_nothing_can_show_is_asked_of_people_until_somebody_spoke_to_it()
    {
        Assert.Equal("used-by-many", Assert.Single(Of(Answers).All, question => question.Topic == QuestionTopic.Reason).About);
        var told = Answers with { Conversations = [new() { Reasons = [new() { Id = "used-by-many", Note = "Thousands" }] }] };
        Assert.DoesNotContain(Of(told).All, question => question.Topic == QuestionTopic.Reason);
        Assert.Contains(Questions.Of(Answers, [], Small, new HashSet<string> { "without-degree" }).All, question => question.About == "without-degree");
    }

    [Fact]
    public void A_move_inside_the_company_brings_questions_for_ones_own_manager()
    {
        var plan = Answers with { Now = new() { Employer = "ACME" } };

        Assert.Equal(2, Of(plan, Reading("Acme", "git 2")).For(Audience.OwnManager).Count);
        Assert.Empty(Of(plan, Reading("Beta", "git 2")).For(Audience.OwnManager));
    }

    [Fact]
    public void The_order_of_the_postings_does_not_matter()
    {
        PostingReading[] readings = [Reading("Acme", "git 2"), Reading("Beta", new PostingFacts { WorkMode = Fact(WorkMode.Remote) }, "git 3"), Reading("Corp", "html 3")];

        Assert.Equal(Of(Answers, readings).All.Select(Said), Of(Answers, [.. readings.Reverse()]).All.Select(Said));
    }

    [Fact]
    public void A_closed_or_failing_opportunity_raises_no_question()
    {
        var plan = Answers with { Reasons = [], Opportunities = [new() { Id = "1", Employer = "Acme", Stage = OpportunityStage.Closed }] };
        var all = Of(plan, Reading("Beta", new PostingFacts { WorkMode = Fact(WorkMode.OnSite) }), Reading("Corp", "git 2")).All;

        Assert.All(all, question => Assert.Equal(["Corp"], question.Employers));
    }

    [Fact]
    public void A_question_names_three_employers_at_most_and_never_a_title()
    {
        var all = Of(Answers, [.. "ABCDE".Select(letter => Reading($"Employer {letter}", $"git {letter - 'A' + 1}")), Reading("Z", "html 1") with { Posting = new("Z") { Title = "Maker" } }]).All;

        Assert.All(all, question => Assert.True(question.Employers.Count <= Questions.MostEmployers));
        Assert.DoesNotContain(all, question => question.Employers.Contains("Maker"));
    }

    [Fact]
    public void Only_roles_in_front_raise_questions()
    {
        var opportunities = OpportunityVerdicts.Of(Answers, [Reading("Acme", "git 2")], Small);

        Assert.All(Questions.Of(Answers, opportunities, Small, new HashSet<string>(), [Role("technical-writer")]).All, question => Assert.Empty(question.Employers));
    }

    private static string Said(Question question) => $"{question.Who} {question.Text} {question.Why}";

    private static Questions Of(Plan plan, params PostingReading[] readings) =>
        Questions.Of(plan, OpportunityVerdicts.Of(plan, readings, Small), Small, new HashSet<string>());
}
