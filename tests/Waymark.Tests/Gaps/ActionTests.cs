using Xunit;
using static Waymark.Tests.GapWorld;

namespace Waymark.Tests;

public sealed class ActionTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void After_many_answers_something_to_do_comes_first_and_an_answer_only_where_there_is_nothing_else()
    {
        NextAction answer = new(NextActionKind.Answer, "Answer.", "Why.", 10), bring = new(NextActionKind.BringPostings, "Bring.", "Why.", 20),
            step = new(NextActionKind.FirstStep, "Step.", "Why.", 20), taster = new(NextActionKind.Taster, "Taste.", "Why.", 120);
        Assert.Equal(step, NextActions.ForToday([answer, bring, step]));
        Assert.Equal(answer, NextActions.ForToday([bring, answer, taster]));
        Assert.Equal(bring, NextActions.ForToday([bring, taster]));
    }

    [Fact]
    public void Every_kind_of_skill_has_something_to_do_about_it() => Assert.All(Enum.GetValues<SkillKind>(), kind =>
    {
        var action = GapAction.For(new Skill("x", "Sample Skill", kind), Small, Role("front-end-developer"));
        Assert.All([action.Learn, action.FirstStep, action.Build], text => Assert.DoesNotContain("{", text, StringComparison.Ordinal));
    });

    [Fact]
    public void The_catalogues_own_words_go_first()
    {
        Assert.Equal("Rewrite one paragraph.", GapAction.For(Skill("writing"), Small).FirstStep);
        Assert.Equal("A small page.", GapAction.For(Skill("angular"), Small, Role("front-end-developer")).Build);
    }

    [Fact]
    public void A_certificate_is_proposed_only_where_postings_name_it()
    {
        var named = Reading("Acme", "git 2") with { Text = "A CERTIFIED-WRITER is welcome." };

        Assert.Equal((1, 2, true), Advice(named, Reading("Beta", "git 2")));
        Assert.Equal((0, 0, false), Advice());
        Assert.Equal((0, 1, false), Advice(Reading("Beta", "git 2")));
        Assert.Equal("Certified Writer (CWX) (Guild): the one posting for this role or one near it names it; 40 hours, about 250 USD. Seldom asked.", CertificationAdvice.In(SampleOf("technical-writer", named))[0].Words);
    }

    [Theory]
    [InlineData(1, 1, "the one posting that you brought names it, and is not for this role or one near it")]
    [InlineData(2, 2, "named in both postings that you brought, and in none for this role or one near it")]
    [InlineData(1, 3, "named in 1 of the 3 postings that you brought, and in none for this role or one near it")]
    public void A_certificate_that_only_postings_for_other_roles_name_says_so(int named, int brought, string words) => Assert.Equal(
        $"Certified Writer (CWX) (Guild): {words}; 40 hours, about 250 USD. Seldom asked.",
        (CertificationAdvice.In(SampleOf("technical-writer"))[0] with { NamedInAll = named, OfAll = brought }).Words);

    [Fact]
    public void Somebody_with_no_posting_and_no_answer_gets_three_things_to_do_and_the_first_is_short()
    {
        var actions = Next(Plan.Empty, null);

        Assert.Equal(3, actions.Count);
        Assert.True(actions[0].Minutes <= NextActions.Longest);
        Assert.StartsWith("Choose two or three reasons", actions[0].What, StringComparison.Ordinal);
        Assert.Equal(3, actions.Select(action => action.Kind).Distinct().Count());
    }

    [Fact]
    public void Somebody_with_answers_and_no_posting_is_sent_to_real_ones_with_titles_to_search_for()
    {
        var plan = PlanOf("writing 4", "git -", "html -", "teaching 1") with { Reasons = [new() { Id = "own:calm" }], Interests = [new() { Id = "x" }] };
        var actions = Next(plan, SampleOf("technical-writer"));

        Assert.Equal([NextActionKind.FirstStep, NextActionKind.BringPostings, NextActionKind.AskPerson], actions.Select(action => action.Kind));
        Assert.Contains("technical writer or documentation writer", actions[1].What, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_that_are_rated_for_some_weeks_only_are_asked_for_before_skills()
    {
        DroppedCriterion days = new(Criterion.Days, [Role("technical-writer")], Answered: true, [new("writing-guides", "writing guides", null, 0.4, null)]);
        var plan = PlanOf("git ?") with { Reasons = [new() { Id = "own:calm" }], Interests = [new() { Id = "x" }] };

        Assert.Contains("writing guides", NextActions.Of(Stand(plan, SampleOf("technical-writer")) with { DaysNotCounted = days })[0].What, StringComparison.Ordinal);
        Assert.DoesNotContain("writing guides", NextActions.Of(Stand(plan, SampleOf("technical-writer")) with { DaysNotCounted = days with { Answered = false } })[0].What, StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_means_to_do_by_a_day_comes_first_until_it_is_done()
    {
        OwnAction call = new() { Text = "Call Lea", By = Today.AddDays(9) };

        Assert.Contains("“Call Lea”", Next(Plan.Empty with { Actions = [call] }, null)[0].What, StringComparison.Ordinal);
        Assert.DoesNotContain(Next(Plan.Empty with { Actions = [call with { Done = Today }] }, null), action => action.What.Contains("Lea", StringComparison.Ordinal));
        Assert.DoesNotContain(Next(Plan.Empty with { Actions = [call with { By = Today.AddDays(-1) }] }, null), action => action.What.Contains("Lea", StringComparison.Ordinal));
    }

    [Fact]
    public void Whoever_has_no_role_and_rated_no_activity_is_asked_for_those_that_their_skills_point_at() => Assert.StartsWith(
        "Say how you would like each of these: ",
        NextActions.Of(Stand(PlanOf("git 3") with { Reasons = [new() { Id = "own:calm" }] }, null) with { Catalogue = Catalogue.Embedded })[0].What,
        StringComparison.Ordinal);

    [Fact]
    public void Whoever_brought_postings_and_no_role_is_told_what_they_are_for()
    {
        var plan = PlanOf("git 3") with { Reasons = [new() { Id = "own:calm" }], Interests = [new() { Id = "x" }] };
        Assert.DoesNotContain("Technical writer", NextActions.Of(Stand(plan, null) with { Brought = 9, RolesBrought = [(Role("technical-writer"), 4)] })[0].What, StringComparison.Ordinal);
        Assert.Contains("are for “Technical writer” (4)", NextActions.Of(Stand(plan, null) with { Brought = 7, RolesBrought = [(Role("technical-writer"), 4)] })[0].What, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_looks_for_an_internship_searches_for_one() =>
        Assert.Equal(["technical writer intern", "documentation writer intern"], NextActions.TitlesToSearch(Role("technical-writer"), Plan.Empty with { Now = new() { TargetLevel = Seniority.Intern } }));

    [Fact]
    public void An_application_that_nobody_answered_comes_first()
    {
        var plan = PlanOf("git -") with { Opportunities = [new() { Id = "1", Employer = "Acme", Title = "Writer", Stage = OpportunityStage.Applied, Date = Today.AddDays(-14) }] };

        Assert.Equal("You applied 14 days ago; a line is welcome more often than people think.", Next(plan, SampleOf("technical-writer"))[0].Why);
    }

    [Fact]
    public void My_evidence_stands_beside_the_words_it_meets()
    {
        var plan = new Plan { Skills = [new() { Id = "writing", Level = Level.Proficient, Evidence = [new() { Text = "Wrote the handbook for new colleagues.", Where = "Oakfield School", From = "2019", To = "2023" }] }] };
        Holdings holdings = new(plan, Small);
        var bridge = Assert.Single(Bridge.Between(SampleOf("technical-writer", Reading("Acme", "writing 3", "git 2")), plan, holdings, Small, Today));

        Assert.Equal("We ask for Writing in earnest.", bridge.Asked);
        Assert.Equal("Acme", bridge.Employer);
        Assert.Equal("Writing: Wrote the handbook for new colleagues (Oakfield School, 2019 to 2023)", bridge.CvLine);
        Assert.Null(Bridge.Between(SampleOf("technical-writer"), plan, holdings, Small, Today).Single().Employer);
    }

    [Fact]
    public void A_story_is_told_once_and_a_note_is_no_line_for_a_CV()
    {
        var same = new SkillEvidence { Text = "Wrote the handbook that new colleagues use." };
        var plan = new Plan { Skills = [new() { Id = "teaching", Level = Level.Competent, Evidence = [same] }, new() { Id = "html", Level = Level.Competent, Evidence = [same] }, new() { Id = "git", Level = Level.Competent, Evidence = [new() { Text = "Some branches" }] }] };
        var bridges = Bridge.Between(SampleOf("technical-writer"), plan, new(plan, Small), Small, Today);

        Assert.Equal(2, bridges.Count);
        Assert.Equal("Git: you noted “Some branches”; say in one sentence what you did, for whom, and what came of it", bridges[^1].CvLine);
        Assert.All(bridges, bridge => Assert.Null(bridge.Reading));
    }

    [Fact]
    public void A_strength_does_not_stand_in_for_a_skill_and_shows_by_the_skill_that_gives_it()
    {
        var plan = new Plan { Skills = [new() { Id = "writing", Level = Level.Competent, Evidence = [new() { Text = "Letters home, every week, for years." }] }] };

        Assert.Empty(Bridge.Between(SampleOf("technical-writer", Reading("Acme", "git|writing 2")), plan, new(plan, Small), Small, Today));
    }

    [Fact]
    public void Somebody_who_does_small_tasks_alone_gets_no_beginners_step()
    {
        var gap = Order(SampleOf("front-end-developer"), PlanOf("html 3", "css 3", "git 3", "javascript 2", "react 3")).Proposed[0];

        Assert.Equal(KindAdvice.For(SkillKind.Language).FromBeginner, GapAction.For(gap, Small).FirstStep);
        Assert.Equal(KindAdvice.For(SkillKind.Language).FirstStep.Replace("{0}", "JavaScript", StringComparison.Ordinal), GapAction.For(gap.Skill, Small).FirstStep);
    }

    [Fact]
    public void Titles_with_a_word_of_ones_own_work_are_searched_for_first() => Assert.Equal(
        "documentation writer",
        NextActions.TitlesToSearch(Role("technical-writer"), new() { Now = new() { Work = "documentation clerk" } }).First());

    [Theory]
    [InlineData("healthcare", "EPR trainer")]
    [InlineData("logistics", "WMS trainer")]
    [InlineData("fishing", "customer educator")]
    public void Titles_that_ask_for_somebody_from_ones_own_field_are_searched_for_first(string industry, string title) =>
        Assert.Equal(title, NextActions.TitlesToSearch(Catalogue.Embedded.Role("customer-educator")!, new() { Now = new() { Industry = industry } }).First());

    [Fact]
    public void Whoever_talked_with_somebody_is_told_to_ask_them_for_a_name()
    {
        string Ask(Plan plan) => NextActions.Of(Stand(plan, SampleOf("technical-writer")) with { Brought = 1 }).Single(action => action.Kind == NextActionKind.AskPerson).What;
        var plan = PlanOf("writing 4", "git 3", "html 3", "teaching 3");

        Assert.EndsWith("Names stand on the team pages of companies, beside talks and under articles.", Ask(plan), StringComparison.Ordinal);
        Assert.EndsWith("Dawn, who told you of their work, may know somebody.", Ask(plan with { Conversations = [new() { Who = "Dawn", Role = "front-end-developer" }] }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_way_is_told_with_the_first_level_on_it_that_counts()
    {
        var stand = Stand(PlanOf("writing 4", "git 3", "html 3", "teaching 3", "css 3", "javascript -", "react 3"), SampleOf("front-end-developer"));
        Assert.EndsWith("Of its 160 hours, the first 64 bring you to advanced beginner, which counts already.", NextActions.Of(stand).Single(action => action.Kind == NextActionKind.FirstStep).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_most_of_a_week_is_not_rated_that_is_asked_for()
    {
        var week = new Week(Role("technical-writer"), [new("a", "writing guides", null, 0.6, null), new("b", "answering", null, 0.4, 1)], WeekTold.Catalogue, null);
        var stand = Stand(PlanOf("writing 4", "git -") with { Reasons = [new() { Id = "own:calm" }], Interests = [new() { Id = "b", Liking = 1 }] }, SampleOf("technical-writer")) with { OpenWeeks = [week] };
        Assert.Contains("writing guides", NextActions.Of(stand)[0].What, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_noted_with_a_day_comes_first()
    {
        var plan = PlanOf("git -") with
        {
            Opportunities = [new() { Id = "1", Employer = "Acme", Stage = OpportunityStage.Interviewing, Notes = "Second talk on 1 December. Old talk on 2 November." }],
            Conversations = [new() { Who = "Ada", Notes = "Wants it in writing before 10 December." }],
        };
        var first = Next(plan, SampleOf("technical-writer"))[0];

        Assert.Equal("Give twenty minutes to what you noted beside Acme: “Second talk on 1 December.”", first.What);
        Assert.Equal("It is in 8 days. After it, in 17 days: “Wants it in writing before 10 December.”", first.Why);
    }

    [Fact]
    public void A_talk_with_a_day_is_prepared_for_by_what_its_posting_requires()
    {
        var reading = Reading("Acme", "git 2", "html 3", "rust 3", "css 2?");
        var plan = PlanOf("git 3", "rust -") with
        {
            Needs = [new() { Id = "own:dog", Name = "My dog", Weight = NeedWeight.Must, Question = "May my dog come along?" }],
            Opportunities = [new() { Id = "1", Employer = "Acme", Title = "Maker", Stage = OpportunityStage.Interviewing, Posting = reading.Id.ToString(), Notes = "Second talk on 1 December." }],
        };
        var first = NextActions.Of(Stand(plan, SampleOf("technical-writer")) with { Opportunities = OpportunityVerdicts.Of(plan, [reading], Small) })[0];

        Assert.Equal("Prepare for Acme (“Maker”): write one line of your own for each of these that it requires: Git. It also requires Rust, which you do not have: say so, and what of yours comes nearest. Say too whether you know HTML, which you were not asked about yet.", first.What);
        Assert.Equal("It is in 8 days. You noted: “Second talk on 1 December.” What to ask there: May my dog come along?", first.Why);
        Assert.Equal(reading.Id, first.Posting);
    }

    [Fact]
    public void Nothing_is_learned_first_for_a_role_whose_postings_all_fail_a_must_and_others_are_looked_for()
    {
        var plan = PlanOf("writing 4", "git -", "html -", "teaching 1") with { Reasons = [new() { Id = "own:calm" }], Interests = [new() { Id = "x" }], Conversations = [new() { Role = "technical-writer" }] };
        var stand = Stand(plan, SampleOf("technical-writer", Reading("Acme", "git 2"), Reading("Beta", "git 2"))) with { Brought = 2, FailingInFront = 2 };

        Assert.Contains(NextActions.Of(stand), action => action.Kind == NextActionKind.FirstStep);
        var failing = NextActions.Of(stand with { OnlyFailing = new HashSet<Role> { Role("technical-writer") } });
        Assert.DoesNotContain(failing, action => action.Kind == NextActionKind.FirstStep);
        Assert.Equal("Both that you brought for “Technical writer” fail a must of yours, so they say nothing for what to learn.", failing.Single(action => action.Kind == NextActionKind.BringPostings).Why);
    }

    [Fact]
    public void Postings_of_other_roles_are_not_passed_over_in_silence()
    {
        var stand = Stand(PlanOf("writing 4", "git -", "html -", "teaching 1") with { Reasons = [new() { Id = "own:calm" }], Interests = [new() { Id = "x" }] }, SampleOf("technical-writer")) with { Brought = 220 };
        var bring = NextActions.Of(stand).Single(action => action.Kind == NextActionKind.BringPostings);

        Assert.StartsWith("None of the 220 that you brought is for “Technical writer”", bring.Why, StringComparison.Ordinal);
        Assert.Contains("career pages", bring.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_brought_one_posting_is_sent_for_one_more_and_for_two_where_it_fails_a_must()
    {
        var plan = PlanOf("writing 4", "git -", "html -", "teaching 1") with { Reasons = [new() { Id = "own:calm" }], Interests = [new() { Id = "x" }], Conversations = [new() { Role = "technical-writer" }] };
        var stand = Stand(plan, SampleOf("technical-writer", Reading("Acme", "git 2"))) with { Brought = 1 };

        Assert.StartsWith("Find one more job description", Bring(stand).What, StringComparison.Ordinal);
        Assert.StartsWith("You have brought one for “Technical writer”; a second shows", Bring(stand).Why, StringComparison.Ordinal);
        Assert.StartsWith("Find two job descriptions", Bring(stand with { FailingInFront = 1 }).What, StringComparison.Ordinal);
        Assert.StartsWith("The one that you brought for “Technical writer” fails a must of yours", Bring(stand with { FailingInFront = 1 }).Why, StringComparison.Ordinal);

        static NextAction Bring(WhereThingsStand stand) => NextActions.Of(stand).Single(action => action.Kind == NextActionKind.BringPostings);
    }

    [Fact]
    public void For_a_role_that_is_not_technical_a_talk_goes_before_a_further_search_for_postings()
    {
        var plan = PlanOf("writing 4", "git -", "html -", "teaching 1") with { Reasons = [new() { Id = "own:calm" }], Interests = [new() { Id = "x" }] };
        NextActionKind[] KindsOf(Plan plan, string role) => [.. NextActions.Of(Stand(plan, SampleOf(role)) with { Brought = 9 }).Select(action => action.Kind)];

        Assert.Equal([NextActionKind.FirstStep, NextActionKind.AskPerson, NextActionKind.BringPostings], KindsOf(plan, "technical-writer"));
        Assert.Equal(NextActionKind.BringPostings, KindsOf(plan with { Conversations = [new() { Role = "technical-writer" }] }, "technical-writer")[1]);
        Assert.Equal(NextActionKind.BringPostings, KindsOf(plan with { Skills = [.. plan.Skills, .. PlanOf("javascript -", "css -", "react -").Skills] }, "front-end-developer")[1]);
    }

    [Fact]
    public void The_first_step_is_one_that_ends_before_the_date()
    {
        var plan = PlanOf("writing 4", "git 3", "html 3", "css 3", "javascript 3", "react -", "teaching -") with { Reasons = [new() { Id = "own:calm" }], Interests = [new() { Id = "x" }] };
        IReadOnlyList<Sample> samples = [SampleOf("technical-writer"), SampleOf("front-end-developer")];
        var gaps = GapOrder.Of(samples, new(plan, Small), [], Small, None);
        var stand = Stand(plan, samples[0]) with { Samples = samples, Gaps = gaps };

        Assert.Equal(["react", "teaching"], gaps.Proposed.Select(gap => gap.Skill.Id));
        Assert.StartsWith("Teaching: ", Step(stand), StringComparison.Ordinal);
        Assert.StartsWith("React: ", Step(stand with { BeforeTarget = [gaps.Proposed[0]] }), StringComparison.Ordinal);

        static string Step(WhereThingsStand stand) => NextActions.Of(stand).Single(action => action.Kind == NextActionKind.FirstStep).What;
    }

    [Fact]
    public void What_is_to_show_is_of_the_role_that_a_gap_is_for()
    {
        var gap = Order(SampleOf("front-end-developer"), PlanOf("html 3", "css 3", "git 3", "javascript 3", "react -", "angular -")).Proposed[0];
        var other = Role("technical-writer") with { Id = "own:other", Skills = [new("react", null, 50, Level.Novice, "A novice's page.")] };

        Assert.Equal("A small page.", GapAction.For(gap, Small, other, Role("front-end-developer")).Build);
    }

    [Fact]
    public void What_the_first_gap_needs_and_was_not_asked_about_is_asked_first()
    {
        var plan = PlanOf("html 3", "react -", "git 3", "writing 3", "teaching ?");
        var sample = SampleOf("technical-writer", Reading("Acme", "react 3"));
        var first = SkillQuestion.ToAsk([sample], new(plan, Small), Order(sample, plan))[0];

        Assert.Equal(("javascript", "needed before React"), (first.Skill.Id, first.Words));
    }

    [Fact]
    public void What_is_to_be_checked_stands_in_the_order_in_which_it_is_asked()
    {
        var plan = PlanOf("html 3", "react -", "git 3", "writing ?");
        var sample = SampleOf("technical-writer", Reading("Acme", "react 3", "kubernetes 3"));
        var order = Order(sample, plan);
        var asked = SkillQuestion.ToAsk([sample], new(plan, Small), order);

        Assert.Equal("javascript", asked[0].Skill.Id);
        Assert.Equal(asked.Select(question => question.Skill), SkillQuestion.InOneOrder(order.CheckFirst, asked).Select(check => check.Skill).Where(skill => asked.Any(question => question.Skill == skill)));
    }

    [Fact]
    public void A_licence_takes_all_of_its_hours_and_shows_itself()
    {
        var licence = Catalogue.Embedded.Skill("driving-licence")!;

        Assert.Equal((double)licence.Hours!, Effort.Of(licence, Level.None, Level.AdvancedBeginner, null).Total, 9);
        Assert.Equal("The document itself, for those who ask to see it.", GapAction.For(licence, Catalogue.Embedded).Build);
    }

    [Fact]
    public void What_to_ask_is_one_list_and_five_at_a_time()
    {
        var stand = Stand(PlanOf("git -") with { Reasons = [new() { Id = "own:calm" }], Interests = [new() { Id = "x" }] }, SampleOf("technical-writer"))
            with
        { DoYouKnow = [Skill("teaching"), Skill("writing"), Skill("html"), Skill("css"), Skill("react"), Skill("rust")] };

        Assert.Equal("Say for each of these whether you know it, and how well: Teaching, Writing, HTML, CSS and React.", NextActions.Of(stand)[0].What);
    }

    [Fact]
    public void How_much_the_answers_settle_is_said_where_it_is_something_to_speak_of()
    {
        var stand = Stand(PlanOf("git -") with { Reasons = [new() { Id = "own:calm" }], Interests = [new() { Id = "x" }] }, SampleOf("technical-writer")) with { DoYouKnow = [Skill("teaching"), Skill("writing")] };

        Assert.EndsWith("Your answers settle about a third of what is still open in how much you bring.", NextActions.Of(stand with { DoYouKnowCloses = 0.33 })[0].Why, StringComparison.Ordinal);
        Assert.DoesNotContain("settle", NextActions.Of(stand with { DoYouKnowCloses = 0.04 })[0].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_is_in_a_talk_asks_what_is_open_and_else_weighs_the_offer()
    {
        var plan = Answered with { Opportunities = [new() { Id = "1", Employer = "Acme", Title = "Writer", Stage = OpportunityStage.Interviewing }] };
        NeedAnswer dog = new() { Id = "own:dog", Name = "My dog", Weight = NeedWeight.Must, Question = "May my dog come along?" };

        Assert.Equal("Write to Acme (“Writer”) and ask: May my dog come along?", Next(plan with { Needs = [dog] }, SampleOf("technical-writer"))[0].What);
        Assert.Equal("Write down in three lines what speaks for Acme (“Writer”) and what against.", Next(plan, SampleOf("technical-writer"))[0].What);
    }

    [Fact]
    public void What_was_noted_beside_something_kept_is_the_next_small_step() => Assert.Contains(
        Next(Answered with { Opportunities = [new() { Id = "1", Employer = "Acme", Stage = OpportunityStage.Saved, Notes = "Ring Ann." }] }, SampleOf("technical-writer")),
        action => action.What == "Take the next small step for Acme. You noted: “Ring Ann.”");

    [Fact]
    public void Of_a_job_kept_where_one_works_now_the_open_musts_are_asked_about_and_the_manager_is_the_one_to_ask()
    {
        var plan = Answered with
        {
            Now = new() { Employer = "Acme" },
            Needs = [new() { Id = "hours", AtMost = 28, Weight = NeedWeight.Must }, new() { Id = "overtime", Weight = NeedWeight.Must }, new() { Id = "place", Accept = ["Leeds"], Weight = NeedWeight.Must }],
            Opportunities = [new() { Id = "1", Employer = "Acme", Title = "Trainer" }],
        };

        var action = Next(plan, SampleOf("technical-writer")).Single(action => action.Kind == NextActionKind.AskPerson);

        Assert.Equal("Ask your manager two things about “Trainer”: How many hours a week is the job, and can it be done in fewer? Is there a plan of shifts, and are there nights or weekends in it?", action.What);
        Assert.Equal("You keep it, it is where you work now, and musts of yours are open there.", action.Why);
        Assert.DoesNotContain(Next(plan with { Now = new() { Employer = "Beta" } }, SampleOf("technical-writer")), other => other.What.StartsWith("Ask your manager", StringComparison.Ordinal));
    }

    [Fact]
    public void Whoever_might_move_inside_looks_there_first_for_somebody_to_talk_with() => Assert.Contains(
        NextActions.Of(Stand(PlanOf("writing 4", "git -", "html -", "teaching 1") with { Reasons = [new() { Id = "own:calm" }], Interests = [new() { Id = "x" }], Now = new() { Employer = "Acme", MoveInside = true } }, SampleOf("technical-writer")) with { Brought = 9 }),
        action => action.What.StartsWith("Write four lines to somebody who works as “Technical writer”, at Acme if anybody there does: ", StringComparison.Ordinal));

    [Fact]
    public void Whoever_searches_and_kept_a_job_finds_its_text_again() => Assert.Contains(
        Next(Answered with { Now = new() { Stage = Stage.Searching }, Opportunities = [new() { Id = "1", Employer = "Acme", Stage = OpportunityStage.Saved }] }, SampleOf("technical-writer")),
        action => action.What == "Find the job description of Acme again and keep its whole text with the others.");

    [Fact]
    public void Whoever_was_told_about_the_week_tries_the_work_itself() => Assert.Contains(
        Next(Answered with { Skills = PlanOf("javascript 3", "react 3", "html 3", "css 3", "git 3").Skills, Conversations = [new() { Who = "Ann", Role = "front-end-developer" }] }, SampleOf("front-end-developer")),
        action => action.What == "Keep two hours free and try the work itself: Rebuild a page.");

    private static Plan Answered => PlanOf("writing 3", "git 2", "html 2", "teaching 2") with { Reasons = [new() { Id = "own:calm" }], Interests = [new() { Id = "x" }] };

    [Fact]
    public void A_line_that_was_noted_for_another_skill_says_for_which()
    {
        Plan plan = new() { Skills = [new() { Id = "react", Level = Level.Proficient, Evidence = [new() { Text = "Built nine screens for the shift swap" }] }] };
        IEnumerable<string> Noted(string asked) => Bridge.Between(SampleOf("front-end-developer", Reading("Acme", asked)), plan, new(plan, Small), Small, Today).Select(bridge => bridge.NotedOf);

        Assert.Equal([" You noted this for React."], Noted("front-end 3"));
        Assert.Equal([""], Noted("react 3"));
    }

    [Fact]
    public void What_one_has_worked_in_or_weighs_anyhow_is_no_stepping_stone()
    {
        Plan worked = new() { Positions = [new() { Title = "Technical writer", From = "2015", To = "2019" }] };
        var holdings = Holds("writing 4", "teaching 4", "html 2");

        Assert.Empty(SteppingStone.To(Role("front-end-developer"), worked, holdings, Small));
        Assert.Empty(SteppingStone.To(Role("front-end-developer"), Plan.Empty, holdings, Small, Role("technical-writer")));
    }

    [Fact]
    public void Lines_for_a_CV_do_not_vanish_with_the_first_posting()
    {
        Plan plan = new()
        {
            Skills =
            [
                new() { Id = "writing", Level = Level.Expert, Evidence = [new() { Text = "Wrote the handbook for new colleagues" }] },
                new() { Id = "html", Level = Level.Competent, Evidence = [new() { Text = "Made the page of the school choir" }] },
            ],
        };
        var bridges = Bridge.Among([SampleOf("technical-writer", Reading("Acme", "writing 3"))], plan, new(plan, Small), Small, Today);

        Assert.Equal([("writing", true), ("html", false)], bridges.Select(bridge => (bridge.Skill.Id, bridge.Reading is not null)));
    }

    [Fact]
    public void What_I_do_better_than_is_asked_is_a_line_for_a_CV()
    {
        Plan plan = new() { Skills = [new() { Id = "git", Level = Level.Expert, Evidence = [new() { Text = "Kept the history of a house of forty authors" }] }] };

        Assert.Equal("git", Assert.Single(Bridge.Between(SampleOf("technical-writer", Reading("Acme", "git 2")), plan, new(plan, Small), Small, Today)).Skill.Id);
    }

    [Fact]
    public void A_line_needs_evidence_of_the_very_skill_or_of_a_kind_of_it()
    {
        Plan plan = new() { Skills = [new() { Id = "css", Level = Level.Competent, Evidence = [new() { Text = "Everybody uses the rota on a telephone" }] }] };

        Assert.Empty(Bridge.Between(SampleOf("technical-writer", Reading("Acme", "html 2")), plan, new(plan, Small), Small, Today));
        plan = new() { Skills = [new() { Id = "react", Level = Level.Competent, Evidence = [new() { Text = "Nine screens with forms and error messages" }] }] };
        Assert.Equal("react", Assert.Single(Bridge.Between(SampleOf("technical-writer", Reading("Acme", "front-end 2")), plan, new(plan, Small), Small, Today)).Via!.Id);
    }

    [Theory]
    [InlineData("2026-01", SkillSource.OwnProject, false)]
    [InlineData("2026-01", SkillSource.Work, true)]
    [InlineData("2024", SkillSource.OwnProject, true)]
    [InlineData(null, SkillSource.OwnProject, true)]
    public void Half_a_year_does_not_answer_four_years(string? from, SkillSource source, bool answers)
    {
        Plan plan = new()
        {
            Positions = [new() { Title = "Clerk", From = "2015" }],
            Skills = [new() { Id = "html", Level = Level.Competent, Source = source, Evidence = [new() { Text = "Made the page of the school choir", From = from }] }],
        };
        var reading = Reading("Acme", "html 3");
        reading = reading with { Requirements = [reading.Requirements[0] with { Years = 4 }] };

        Assert.Equal(answers, Bridge.Between(SampleOf("technical-writer", reading), plan, new(plan, Small), Small, Today).Count == 1);
    }

    [Fact]
    public void The_role_in_front_has_its_lines_first_and_what_we_expect_is_said_as_often_as_elsewhere()
    {
        Plan plan = new()
        {
            Skills =
            [
                new() { Id = "teaching", Level = Level.Competent, Evidence = [new() { Text = "Taught forty classes to write reports" }] },
                new() { Id = "react", Level = Level.Expert, Evidence = [new() { Text = "Nine screens with forms and error messages" }] },
            ],
        };
        var bridges = Bridge.Among([SampleOf("technical-writer"), SampleOf("front-end-developer", Reading("Acme", "react 3"))], plan, new(plan, Small), Small, Today);

        Assert.Equal([("technical-writer", "teaching"), ("front-end-developer", "react")], bridges.Select(bridge => (bridge.Role.Id, bridge.Skill.Id)));
        Assert.Equal("As we reckon, some postings ask for Teaching, at the level “advanced beginner”.", bridges[0].Asked);
    }

    [Fact]
    public void What_we_expect_as_one_of_several_is_said_as_such()
    {
        Plan plan = new() { Skills = [new() { Id = "angular", Level = Level.Expert, Evidence = [new() { Text = "Nine screens with forms and error messages" }] }] };

        Assert.Equal("As we reckon, most postings ask for Angular or React, at the level “competent”.", Assert.Single(Bridge.Between(SampleOf("front-end-developer"), plan, new(plan, Small), Small, Today)).Asked);
    }

    [Fact]
    public void A_story_that_fits_several_roles_is_told_for_the_one_in_front()
    {
        Plan plan = new() { Skills = [new() { Id = "git", Level = Level.Competent, Evidence = [new() { Text = "Kept the history of a house of forty authors" }] }] };

        Assert.Equal("technical-writer", Assert.Single(Bridge.Among([SampleOf("technical-writer"), SampleOf("front-end-developer", Reading("Acme", "git 2"))], plan, new(plan, Small), Small, Today)).Role.Id);
    }

    [Theory]
    [InlineData(Level.Novice, false)]
    [InlineData(Level.AdvancedBeginner, true)]
    public void A_strength_is_not_shown_by_what_one_is_a_novice_at(Level level, bool shows)
    {
        Catalogue talks = new(CatalogueSource.Of(new Dictionary<string, string> { ["skills/all.tsv"] = "id\tname\tkind\tbuilds-on\ncommunication\tCommunication\tstrength\nwebinars\tWebinars\tpractice\tcommunication\n" }));
        Plan plan = new() { Skills = [new() { Id = "communication", Level = Level.Competent }, new() { Id = "webinars", Level = level, Evidence = [new() { Text = "Gave a talk on a screen to nine people" }] }] };

        Assert.Equal(shows, new BridgeStory(talks.Skill("communication")!, plan, new(plan, talks), talks, Today).Best is not null);
    }

    [Fact]
    public void What_I_would_rather_not_do_is_nothing_to_be_known_for()
    {
        Plan plan = new() { Skills = [new() { Id = "writing", Level = Level.Expert, Liking = -2 }] };

        Assert.Empty(StandOut.In(SampleOf("technical-writer", Reading("Acme", "writing 3")), new(plan, Small)));
    }

    [Fact]
    public void Who_has_begun_goes_on_from_there_by_the_skills_own_step()
    {
        Catalogue steps = new(CatalogueSource.Of(new Dictionary<string, string>
        {
            ["skills/all.tsv"] = "id\tname\tkind\tstart\nwriting\tWriting\tstrength\tRewrite one paragraph.\n",
            ["steps.tsv"] = "id\tnext\tshow\nwriting\tCut a page of yours to half.\tA page before and after.\n",
        }));
        var writing = steps.Skill("writing")!;
        Gap gap = new(writing, Level.AdvancedBeginner, Level.Competent, Effort.Of(writing, Level.AdvancedBeginner, Level.Competent, null), [], default!, false, "");

        Assert.Equal(("Cut a page of yours to half.", "A page before and after."), (GapAction.For(gap, steps).FirstStep, GapAction.For(gap, steps).Build));
        Assert.Equal("Rewrite one paragraph.", GapAction.For(gap with { Now = Level.None }, steps).FirstStep);
    }

    [Fact]
    public void The_present_role_is_no_stepping_stone() =>
        Assert.Empty(SteppingStone.To(Role("front-end-developer"), new() { Now = new() { Work = "Technical writer, mostly" } }, Holds("writing 4", "teaching 4", "html 2"), Small));

    [Fact]
    public void Where_I_exceed_what_is_asked_is_shown()
    {
        var stands = StandOut.In(SampleOf("technical-writer", Reading("Acme", "writing 3")), Holds("writing 5", "git 2"));

        Assert.Equal("Writing: competent is asked (in 1 of 1), you are expert.", Assert.Single(stands).Words);
    }

    [Fact]
    public void Where_I_exceed_what_is_asked_the_levels_are_those_of_the_postings_that_are_counted()
    {
        var postings = SampleOf("technical-writer", Reading("Acme", "writing 4"), Reading("Beta", "writing 3"), Reading("Gamma", "git 2"));

        Assert.Equal("Writing: competent to proficient is asked (in 2 of 3), you are expert.", Assert.Single(StandOut.In(postings, Holds("writing 5"))).Words);
        Assert.Equal("Writing: competent is asked, as we reckon, you are expert.", Assert.Single(StandOut.In(SampleOf("technical-writer"), Holds("writing 5"))).Words);
    }

    [Fact]
    public void Nobody_stands_out_by_what_one_of_them_asks_as_much_of() =>
        Assert.Empty(StandOut.In(SampleOf("technical-writer", Reading("Acme", "writing 4"), Reading("Beta", "writing 3")), Holds("writing 4")));

    [Fact]
    public void A_stepping_stone_is_nearer_and_teaches_something_for_the_aim()
    {
        var stone = Assert.Single(SteppingStone.To(Role("front-end-developer"), Plan.Empty, Holds("writing 4", "teaching 4", "html 2"), Small));

        Assert.Equal("technical-writer", stone.Role.Id);
        Assert.Equal(["html"], stone.HeldAtBoth.Select(skill => skill.Id));
        Assert.Equal(["git"], stone.LearnedThere.Select(skill => skill.Id));
    }

    private static (int, int, bool) Advice(params PostingReading[] readings)
    {
        var advice = Assert.Single(CertificationAdvice.In(SampleOf("technical-writer", readings)));
        return (advice.NamedIn, advice.Of, advice.IsProposed);
    }

    private static IReadOnlyList<NextAction> Next(Plan plan, Sample? sample) => NextActions.Of(Stand(plan, sample));

    private static WhereThingsStand Stand(Plan plan, Sample? sample)
    {
        IReadOnlyList<Sample> samples = sample is null ? [] : [sample];
        var opportunities = OpportunityVerdicts.Of(plan, [], Small);
        return new(
            plan, sample?.Role, samples, GapOrder.Of(samples, new(plan, Small), plan.Learning, Small, None),
            Questions.Of(plan, opportunities, Small, new HashSet<string>()), opportunities, Today);
    }
}
