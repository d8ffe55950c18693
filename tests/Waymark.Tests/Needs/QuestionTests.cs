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
    public void What_leaves_a_must_open_is_counted_as_the_table_counts_it()
    {
        PostingFacts remote = new() { WorkMode = Fact(WorkMode.Remote) };
        var unsigned = Reading("Beta", "git 3") with { Posting = new("Beta") { Title = "Maker" } };

        Assert.Equal("“Remote, hybrid or in person” is a must. Acme (1 of 2 postings) leaves it open.", Of(Answers, Reading("Acme", "git 2"), Reading("Acme", remote, "html 3")).Deciding[0].Why);
        Assert.Equal("“Remote, hybrid or in person” is a must. Acme and 1 more leave it open.", Of(Answers, Reading("Acme", "git 2"), unsigned).Deciding[0].Why);

        PostingReading[] two = [unsigned with { Role = new(Role("technical-writer"), 1, default) }, Reading("Gamma", "git 4") with { Posting = new("Gamma") { Title = "Maker" } }];
        var inFront = Questions.Of(Answers, OpportunityVerdicts.Of(Answers, two, Small), Small, new HashSet<string>(), [Role("technical-writer")]);
        Assert.Equal("“Remote, hybrid or in person” is a must. 1 posting for the roles in front leaves it open.", inFront.Deciding[0].Why);
    }

    [Fact]
    public void A_question_that_quotes_one_of_several_postings_of_an_employer_names_it()
    {
        Plan plan = new() { Needs = [new() { Id = "place", Accept = ["Germany"], Weight = NeedWeight.Must }] };
        PostingFacts there = new() { Places = [Fact("Otley")] };

        Assert.Equal("To Acme: about “Maker”, you write “Otley”: may the work be done from Germany?", Of(plan, Reading("Acme", there, "git 2"), Reading("Acme", there, "html 3")).Deciding[0].Text);
    }

    [Fact]
    public void Where_remote_is_among_the_places_that_is_asked_about_and_not_the_others()
    {
        Plan plan = new() { Needs = [new() { Id = "place", Accept = ["Germany"], Weight = NeedWeight.Must }] };
        var reading = Reading("Acme", new PostingFacts { Places = [Fact("Otley")] });
        reading = reading with { Posting = reading.Posting with { Fields = [new("location", "Otley; Remote")] } };

        Assert.Equal("“Remote” is among your places: may the work be done from Germany?", Of(plan, reading).Deciding[0].Text);
    }

    [Fact]
    public void What_can_turn_nothing_does_not_decide()
    {
        Assert.Equal(["work-mode"], Of(Answers).Deciding.Select(question => question.About));
        Assert.Empty(Of(new() { Reasons = Answers.Reasons }, Reading("Acme", "git 2")).Deciding);
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

    [Theory]
    [InlineData("Data Engineer", "on-call")]
    [InlineData("Technical writer", "compensation")]
    public void An_interview_is_asked_first_about_nights_where_the_role_is_known_for_them(string title, string about)
    {
        Plan plan = new()
        {
            Needs = [new() { Id = "compensation", Weight = NeedWeight.Must }, new() { Id = "on-call", Weight = NeedWeight.Must }],
            Opportunities = [new() { Id = "1", Employer = "Acme", Title = title, Stage = OpportunityStage.Interviewing }],
        };
        var opportunity = Assert.Single(OpportunityVerdicts.Of(plan, [], Catalogue.Embedded));

        Assert.Equal(about, opportunity.InOrderOfAsking(Catalogue.Embedded.Roles, [opportunity])[0].Answer.Id);
    }

    [Fact]
    public void A_move_inside_the_company_brings_questions_for_ones_own_manager()
    {
        var plan = Answers with { Now = new() { Employer = "ACME" } };

        var own = Of(plan, Reading("Acme", "git 2")).For(Audience.OwnManager).Where(question => question.Topic == QuestionTopic.MoveInside).ToList();

        Assert.Equal(6, own.Count);
        Assert.Equal("I would like to move towards “Maker” here: what would you want to see from me first?", own[0].Text);
        Assert.Contains(own, question => question.Text == "Which title would it have, and what would change in pay and hours?");
        Assert.Empty(Of(plan, Reading("Beta", "git 2")).For(Audience.OwnManager));
    }

    [Fact]
    public void Whoever_might_move_inside_is_given_questions_about_a_move_to_the_role_in_front_and_who_only_names_their_employer_is_not()
    {
        var plan = Answers with { Now = new() { Employer = "Acme", MoveInside = true } };
        var own = Questions.Of(plan, [], Small, new HashSet<string>(), [Role("technical-writer")]).For(Audience.OwnManager);
        var over = plan with { Opportunities = [new() { Id = "1", Employer = "Acme", Stage = OpportunityStage.Closed }] };

        Assert.StartsWith("I would like to move towards “Technical writer” here", own[0].Text, StringComparison.Ordinal);
        Assert.Equal("A move inside Acme may be one of your ways, if there is such work.", own[0].Why);
        Assert.Empty(Questions.Of(Answers with { Now = new() { Employer = "Acme" } }, [], Small, new HashSet<string>(), [Role("technical-writer")]).For(Audience.OwnManager));
        Assert.Empty(Questions.Of(over, OpportunityVerdicts.Of(over, [], Small), Small, new HashSet<string>(), [Role("technical-writer")]).For(Audience.OwnManager));
    }

    [Fact]
    public void A_job_kept_inside_that_fails_a_must_as_it_is_written_is_asked_about_with_that_must_first()
    {
        var reading = Reading("Acme", new PostingFacts { WorkMode = new(WorkMode.OnSite, new("text", 0, 7, "on site")) }, "git 2");
        var plan = Answers with { Now = new() { Employer = "Acme" }, Opportunities = [new() { Id = "1", Employer = "Acme", Title = "Trainer", Posting = reading.Id.ToString() }] };

        var questions = Of(plan, reading);
        var own = questions.For(Audience.OwnManager);

        Assert.Equal("The advert says “on site”; what I need is: remote. Could that be arranged?", own[0].Text);
        Assert.StartsWith("I would like to move towards “Trainer” here", own[1].Text, StringComparison.Ordinal);
        Assert.StartsWith("“Trainer” is at Acme, where you work now. As it is written it fails a must of yours", own[0].Why, StringComparison.Ordinal);
        Assert.Equal(own[0].Text, questions.Deciding[^1].Text);

        var answered = plan with { Answers = [new() { Employer = "Acme", Need = "work-mode", Verdict = Verdict.Fails, Words = "No" }] };
        Assert.Empty(Of(answered, reading).For(Audience.OwnManager));
        Assert.Empty(Of(plan with { Now = new() }, reading).For(Audience.OwnManager));
    }

    [Fact]
    public void Inside_the_company_nobody_asks_a_recruiter_nor_what_everybody_there_knows()
    {
        Plan plan = new()
        {
            Now = new() { Employer = "Acme" },
            Needs = [new() { Id = "place", Accept = ["Leeds"], Weight = NeedWeight.Must }, new() { Id = "contract", Accept = ["permanent"], Weight = NeedWeight.Must }, new() { Id = "hours", AtMost = 32, Weight = NeedWeight.Must }],
            Opportunities = [new() { Id = "1", Employer = "Acme", Title = "Team lead" }],
        };
        var questions = Of(plan);

        Assert.Empty(questions.For(Audience.Recruiter));
        Assert.Equal(["hours"], questions.All.Where(question => question.Topic == QuestionTopic.Need).Select(question => question.About).Distinct());
        Assert.Equal((Audience.OwnManager, "hours"), (questions.Deciding[0].Who, questions.Deciding[0].About));
        Assert.Equal([QuestionTopic.MoveInside, QuestionTopic.MoveInside], [questions.Deciding[1].Topic, questions.For(Audience.OwnManager)[0].Topic]);
        Assert.Contains(questions.All, question => question.Text == "Which title would it have, and what would change in pay?");
    }

    [Fact]
    public void Ones_own_manager_is_asked_nothing_about_notice_and_about_pay_last()
    {
        Plan plan = new()
        {
            Now = new() { Employer = "Acme" },
            Needs = [new() { Id = "compensation", Weight = NeedWeight.Must }, new() { Id = "own:notice", Name = "They wait 90 days", Weight = NeedWeight.Must, Question = "My notice period is 90 days. Do you wait for it, or buy it out?" }, new() { Id = "hours", AtMost = 32 }],
            Opportunities = [new() { Id = "1", Employer = "Acme", Title = "Team lead" }],
        };
        var questions = Of(plan);

        Assert.DoesNotContain(questions.All, question => question.About == "own:notice");
        Assert.Equal(QuestionTopic.MoveInside, questions.For(Audience.OwnManager)[0].Topic);
        Assert.Equal("compensation", questions.For(Audience.OwnManager)[^1].About);
        Assert.Contains(Of(plan with { Now = new() }).All, question => question.About == "own:notice");
    }

    [Fact]
    public void Where_every_posting_fails_a_must_what_they_leave_open_is_asked_and_what_a_reason_is_about_first()
    {
        Plan plan = new()
        {
            Needs = [new() { Id = "place", Accept = ["Leeds"], Weight = NeedWeight.Must }, new() { Id = "contract", Accept = ["permanent"], Weight = NeedWeight.Must }, new() { Id = "hours", AtMost = 32, Weight = NeedWeight.Must }, new() { Id = "work-mode", Accept = ["remote"], Weight = NeedWeight.Must }],
            Reasons = [new() { Id = "working-remotely" }, new() { Id = "flexible-time" }],
        };
        PostingFacts cairo = new() { Places = [Fact("Cairo, Egypt")] };
        var deciding = Of(plan, Reading("Acme", cairo with { WorkMode = Fact(WorkMode.Hybrid) }, "git 2"), Reading("Beta", cairo, "git 3")).Deciding;

        Assert.Equal(["hours", "contract", "work-mode"], deciding.Select(question => question.About));
        Assert.Equal("“Hours a week” is a must. None of the 2 postings at hand settles it.", deciding[0].Why);
        Assert.Equal("“Remote, hybrid or in person” is a must. 1 of the 2 postings at hand leaves it open.", deciding[2].Why);
    }

    [Fact]
    public void A_reason_that_only_the_week_shows_is_asked_about_too_until_somebody_spoke_to_it()
    {
        Plan plan = new() { Reasons = [new() { Id = "useful-work" }, new() { Id = "working-remotely" }] };
        var told = plan with { Conversations = [new() { Reasons = [new() { Id = "useful-work", Note = "Nurses" }] }] };

        var asked = Assert.Single(Of(plan).All);
        Assert.Equal("Who is better off through what you make, and when did you last see it?", asked.Text);
        Assert.Equal("“Work that is of use to somebody” is one of your reasons, and how a week is spent tells only a part of it.", asked.Why);
        Assert.Empty(Of(told).All);
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
