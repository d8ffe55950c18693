using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static Waymark.Tests.GapWorld;

namespace Waymark.Tests;

public sealed class GapOrderTests
{
    private static readonly string[] Asked = ["html", "css", "javascript", "typescript", "react", "angular", "git", "kubernetes", "api", "writing"];

    [Fact]
    public void Without_a_posting_the_catalogue_gives_the_order_in_words()
    {
        var order = Order(SampleOf("technical-writer"), PlanOf("writing 4", "git -", "html -", "teaching 4"));

        Assert.Equal(["git", "html"], order.Proposed.Select(gap => gap.Skill.Id));
        Assert.Equal("Our estimate: about half of the postings for “Technical writer” name it.", order.Proposed[0].Opens.Words);
        Assert.Equal(0, order.Postings);
    }

    [Fact]
    public void What_was_not_asked_is_something_to_check_and_no_gap()
    {
        var order = Order(SampleOf("technical-writer"), PlanOf("git -", "html ?"));

        Assert.Equal(["git"], order.Proposed.Select(gap => gap.Skill.Id));
        Assert.Equal(["writing", "teaching", "html"], order.CheckFirst.OrderByDescending(check => check.Skill.Id).Select(check => check.Skill.Id));
        Assert.Equal("How well do you know HTML?", order.CheckFirst.Single(check => check.Skill.Id == "html").Question);
        Assert.Equal(CheckReason.NotAsked, order.CheckFirst.Single(check => check.Skill.Id == "writing").Reason);
    }

    [Fact]
    public void What_is_needed_first_comes_first_with_its_hours()
    {
        var order = Order(SampleOf("front-end-developer", Reading("Acme", "react 3")), PlanOf("html -", "css -", "javascript -", "react -", "angular -", "git 3"));
        var ids = order.Proposed.Select(gap => gap.Skill.Id).ToList();

        Assert.True(ids.IndexOf("html") < ids.IndexOf("javascript") && ids.IndexOf("javascript") < ids.IndexOf("react"));
    }

    [Fact]
    public void What_nobody_asks_by_itself_is_proposed_where_something_asked_needs_it()
    {
        var order = Order(SampleOf("technical-writer", Reading("Acme", "react 3")), PlanOf("html 3", "javascript -", "react -", "git 3", "writing 3", "teaching 3"));

        Assert.Equal(["javascript", "react"], order.Proposed.Select(gap => gap.Skill.Id));
        Assert.Equal("It is needed before React.", order.Proposed[0].Why);
        Assert.Equal([Skill("javascript")], order.Proposed[1].First);
    }

    [Fact]
    public void Of_rivals_the_one_asked_more_often_is_proposed_and_else_the_first_of_the_catalogue()
    {
        var plan = PlanOf("html 3", "css 3", "git 3", "javascript 3", "react -", "angular -");

        Assert.Equal("react", Assert.Single(Order(SampleOf("front-end-developer"), plan).Proposed).Skill.Id);
        var order = Order(SampleOf("front-end-developer", Reading("Acme", "angular 3")), plan);
        Assert.Equal("angular", Assert.Single(order.Proposed).Skill.Id);
        Assert.Equal((LeftOutReason.Rival, "Angular does the same in your plan; one of the two is enough."), (order.LeftOut[0].Reason, order.LeftOut[0].Because));
    }

    [Fact]
    public void A_rival_that_was_not_asked_about_is_to_be_checked_before_another_is_learned()
    {
        var order = Order(SampleOf("front-end-developer"), PlanOf("html 3", "css 3", "git 3", "javascript 3", "angular -"));

        Assert.Empty(order.Proposed);
        Assert.Equal("React does the same and is usually asked first; first say whether you know it.", order.LeftOut[0].Because);
    }

    [Fact]
    public void What_is_held_is_never_left_out()
    {
        var order = Order(SampleOf("front-end-developer"), PlanOf("html 3", "css 3", "git 3", "javascript 3", "react 2", "angular 2"));

        Assert.DoesNotContain(order.LeftOut, gap => gap.Skill.Id is "react" or "angular");
    }

    [Fact]
    public void It_is_said_whose_choice_another_technology_is()
    {
        var sample = SampleOf("front-end-developer");
        Assert.Equal("You chose Angular, which does the same; one of the two is enough.", Because(new() { Stacks = [new() { Role = "front-end-developer", Skill = "angular" }] }, "react"));
        Assert.Equal("React does the same, and the plan proposes that one because it is the most usual; you can choose the other.", Because(Plan.Empty, "angular"));

        string Because(Plan choices, string left)
        {
            var plan = choices with { Skills = PlanOf("html 3", "css 3", "git 3", "javascript 3", "react -", "angular -").Skills };
            return Order(sample, plan, Stacks.Of(sample, new(plan, Small), plan)).LeftOut.Single(gap => gap.Skill.Id == left).Because;
        }
    }

    [Fact]
    public void What_fits_before_the_date_goes_before_what_is_too_long_for_it()
    {
        var sample = SampleOf("technical-writer", Reading("Acme", "kubernetes 3", "api 2?"));
        var plan = PlanOf("writing 3", "git 3", "html 3", "teaching 3", "kubernetes -", "api -") with { Now = new() { HoursPerWeek = 5, TargetDate = new(2026, 12, 31) } };
        DateOnly today = new(2026, 11, 19);
        var hours = LearningPlan.HoursUntilTarget(plan, today, Small);
        var order = GapOrder.Of([sample], new(plan, Small), [], Small, None, hours: hours);

        Assert.Equal(30, hours);
        Assert.Equal(["kubernetes", "api"], Order(sample, plan).Proposed.Select(gap => gap.Skill.Id));
        Assert.Equal(["api", "kubernetes"], order.Proposed.Select(gap => gap.Skill.Id));
        Assert.Equal("Hour for hour it brings you further than anything else on the list that fits before your date (8 hours).", order.Proposed[0].Why);
        Assert.EndsWith(
            "What does, if the estimates hold: API basics. Kubernetes would end after that: begin it when these are done, or bring it to advanced beginner first (24 hours).",
            LearningPlan.Of(order, plan, today, Small).TargetWords, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_too_long_with_what_it_needs_first_leaves_the_weeks_to_something_else()
    {
        var order = GapOrder.Of([SampleOf("technical-writer", Reading("Acme", "angular 3", "api 2?"))], Holds("writing 3", "git 3", "html 3", "teaching 3", "javascript -", "angular -", "api -"), [], Small, None, hours: 110);

        Assert.Equal(["api", "javascript", "angular"], order.Proposed.Select(gap => gap.Skill.Id));
        Assert.Contains(" that fits before your date ", order.Proposed[0].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void While_most_was_not_asked_no_date_makes_a_gap_of_what_is_merely_cheap()
    {
        var order = GapOrder.Of([SampleOf("technical-writer", Reading("Acme", "kubernetes 3", "api 2?"))], Holds("kubernetes -", "api -"), [], Small, None, hours: 30);

        Assert.True(order.IsMostlyUnasked);
        Assert.Equal(["kubernetes"], order.Proposed.Select(gap => gap.Skill.Id));
    }

    [Fact]
    public void It_is_said_whom_a_gap_is_for_and_where_less_is_enough()
    {
        var plan = PlanOf("writing 3", "git 3", "html -", "teaching 3", "css 3", "javascript 3", "react 3");
        var html = Assert.Single(GapOrder.Of([SampleOf("technical-writer"), SampleOf("front-end-developer")], new(plan, Small), [], Small, None).Proposed);

        Assert.Equal(["front-end-developer", "technical-writer"], html.For.Select(role => role.Id));
        var cheap = GapOrder.Of([SampleOf("technical-writer"), SampleOf("front-end-developer")], new(plan with { Skills = [.. plan.Skills, .. PlanOf("git -").Skills] }, Small), [], Small, None).Proposed;
        Assert.StartsWith("It counts for a technical writer (advanced beginner is enough there) and a front-end developer.", cheap.Single(gap => gap.Skill.Id == "html").Why, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tools_of_a_role_far_behind_wait_with_its_trade()
    {
        var plan = PlanOf("writing -", "git 3", "html 3", "teaching 3", "css -", "javascript -", "react 3");
        var order = GapOrder.Of([SampleOf("technical-writer"), SampleOf("front-end-developer")], new(plan, Small), [], Small, None, shares: [0.9, 0.2]);

        Assert.Equal(["writing"], order.Proposed.Select(gap => gap.Skill.Id));
        Assert.Equal(
            "Only a front-end developer needs it, and JavaScript, which is asked there at least as often, waits; both come in if that becomes the role for you.",
            order.LeftOut.Single(left => left.Skill.Id == "css").Because);
    }

    [Fact]
    public void What_another_role_behind_asks_for_more_often_does_not_hold_up_what_this_one_asks_for_most()
    {
        Role builder = new("builder", "Builder", "x") { Skills = [new("css", null, 70, Level.Competent, null), new("kubernetes", null, 20, Level.Competent, null)] };
        Role keeper = new("keeper", "Keeper", "x") { Skills = [new("kubernetes", null, 90, Level.Competent, null)] };
        Sample Alone(Role role) => new(role, null, [], 0, SampleKind.HandPicked, SamplePosting.Of(role, null, Small));
        var order = GapOrder.Of([SampleOf("technical-writer"), Alone(builder), Alone(keeper)], Holds("writing 4", "git 3", "html 3", "teaching 3", "css -", "kubernetes -"), [], Small, None, shares: [0.9, 0.2, 0.1]);

        Assert.Equal(["css"], order.Proposed.Select(gap => gap.Skill.Id));
        Assert.Equal(LeftOutReason.OtherRole, order.LeftOut.Single(left => left.Skill.Id == "kubernetes").Reason);
    }

    [Fact]
    public void What_is_held_in_part_and_waits_for_its_role_is_not_passed_over_in_silence()
    {
        var order = GapOrder.Of([SampleOf("technical-writer"), SampleOf("front-end-developer")], Holds("writing -", "git 3", "html 3", "teaching 3", "css 2", "javascript -", "react 3"), [], Small, None, shares: [0.9, 0.2]);

        Assert.Equal(LeftOutReason.OtherRole, order.LeftOut.Single(left => left.Skill.Id == "css").Reason);
    }

    [Fact]
    public void What_was_not_understood_of_a_posting_is_not_said_to_be_met_with_all_of_it()
    {
        var posting = Reading("Acme", "html 2");
        string Opens(params PostingReading[] readings) => Order(SampleOf("technical-writer", readings), PlanOf("writing 4", "git 3", "html -", "teaching 3")).Proposed.Single().Opens.Words;
        var unclear = posting with { NotUnderstood = [new("text", 0, 4, "Acme")] };

        Assert.EndsWith("With it you meet all that 1 posting requires.", Opens(posting), StringComparison.Ordinal);
        Assert.EndsWith("With it you meet all that was understood of 1 posting.", Opens(unclear), StringComparison.Ordinal);
        Assert.EndsWith("With it you meet all that 2 postings require (1 of them as far as it was understood).", Opens(unclear, Reading("Beta", "html 2")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_a_role_that_waits_asks_for_is_left_out_and_said_so()
    {
        var order = GapOrder.Of([SampleOf("technical-writer")], Holds("writing 3", "git -", "html -", "teaching 3", "css -", "javascript 2", "react 3"), [], Small, None, waiting: [SampleOf("front-end-developer")]);

        Assert.Equal(
            [("javascript", "More of it is asked for only by a front-end developer, which waits."), ("css", "Asked for only by a front-end developer, which waits.")],
            order.LeftOut.Where(left => left.Reason == LeftOutReason.OtherRole).Select(left => (left.Skill.Id, left.Because)));
    }

    [Theory]
    [InlineData("html 2", "You are an advanced beginner, which is usual as we reckon; the one posting that asks for it asks for proficient.")]
    [InlineData("html 3", "You are competent, and the one posting that asks for it asks for proficient. That comes with use.")]
    [InlineData("html 4", null)]
    public void What_is_enough_for_most_and_not_for_some_is_no_gap_and_is_said(string held, string? because) => Assert.Equal(
        because,
        Order(SampleOf("technical-writer", Reading("Acme", "html 4")), PlanOf("writing 3", "git -", held, "teaching 3")).LeftOut.FirstOrDefault(left => left.Skill.Id == "html")?.Because);

    [Fact]
    public void Two_postings_that_ask_for_more_are_both_of_them() => Assert.Equal(
        "You are competent, and both postings that ask for it ask for more, up to expert. That comes with use.",
        Order(SampleOf("technical-writer", Reading("Acme", "git 4"), Reading("Beta", "git 5")), PlanOf("writing 3", "html 3", "git 3", "teaching 3")).LeftOut.FirstOrDefault(left => left.Skill.Id == "git")?.Because);

    [Fact]
    public void A_kind_is_one_question_and_who_has_none_of_it_is_not_asked_about_its_products()
    {
        var sample = SampleOf("technical-writer", Reading("Acme", "front-end|react|angular 3"));
        var open = Order(sample, PlanOf("writing 3", "git 3", "html 3", "teaching 3"));

        Assert.Equal("Do you know Front-end framework (Angular or React, for instance), and how well?", Assert.Single(open.CheckFirst, check => check.Skill.Id is "front-end" or "react" or "angular").Question);
        Assert.DoesNotContain(Order(sample, PlanOf("writing 3", "git 3", "html 3", "teaching 3", "front-end -")).CheckFirst, check => check.Skill.Id is "react" or "angular");
    }

    [Fact]
    public void What_something_else_meets_wherever_it_is_asked_for_is_left_out_for_that()
    {
        var order = Order(SampleOf("technical-writer", Reading("Acme", "api|kubernetes 2")), PlanOf("writing 3", "git 3", "html 3", "teaching 3", "api -", "kubernetes -"));

        Assert.Equal("api", Assert.Single(order.Proposed).Skill.Id);
        Assert.Equal((LeftOutReason.Covered, "API basics, which the plan proposes, will do where it is asked for."), (order.LeftOut[0].Reason, order.LeftOut[0].Because));
    }

    [Fact]
    public void What_is_only_begun_does_not_stand_in_for_what_postings_require()
    {
        var sample = SampleOf("front-end-developer", Reading("Acme", "angular 3"));
        var plan = PlanOf("html 3", "css 3", "git 3", "javascript 3", "react 1", "angular -");
        var order = Order(sample, plan, Stacks.Of(sample, new(plan, Small), plan));

        Assert.Equal("angular", Assert.Single(order.Proposed).Skill.Id);
        var alone = SampleOf("front-end-developer");
        Assert.Equal("You have begun React, which does the same; one of the two is enough.", Order(alone, plan, Stacks.Of(alone, new(plan, Small), plan)).LeftOut.Single(left => left.Skill.Id == "angular").Because);
    }

    [Fact]
    public void What_takes_long_says_why_some_comes_before_it()
    {
        GapProgress progress = new([SampleOf("technical-writer")], Holds("git -", "teaching -"), [], Small, None, shares: null);
        GapReasons reasons = new(progress);
        var teaching = progress.Candidates.Gaps[Skill("teaching")];

        Assert.Equal("Nearly all postings for “Technical writer” ask for it.", reasons.OfCore(teaching, Role("technical-writer")));
        progress.Take(progress.Candidates.Gaps[Skill("git")], "");
        Assert.Equal("Nearly all postings for “Technical writer” ask for it. It takes long, so some of what is sooner done comes before it.", reasons.OfCore(teaching, Role("technical-writer")));
    }

    [Fact]
    public void A_prerequisite_that_is_held_well_enough_is_not_needed_first()
    {
        var order = Order(SampleOf("front-end-developer"), PlanOf("html 3", "css 3", "git 3", "javascript 2", "react -", "angular -"));

        Assert.Empty(order.Proposed.Single(gap => gap.Skill.Id == "react").First);
    }

    [Fact]
    public void What_is_asked_for_as_its_kind_counts_for_what_is_learned_and_is_learned_with_it()
    {
        var order = Order(SampleOf("front-end-developer", Reading("Acme", "beans 3"), Reading("Beta", "bean-boot 3")), PlanOf("javascript 3", "react 3", "html 3", "css 3", "git 3", "beans -", "bean-boot -"));

        var gap = Assert.Single(order.Proposed);
        Assert.Equal(("bean-boot", "Required in 1 of 2. 1 more asks for Beans, which you learn with it. With it you meet all that 2 postings require."), (gap.Skill.Id, gap.Opens.Words));
        Assert.Equal((LeftOutReason.LearnedWith, "You learn it with Bean Boot."), order.LeftOut.Where(left => left.Skill.Id == "beans").Select(left => (left.Reason, left.Because)).Single());
    }

    [Fact]
    public void What_other_answers_give_in_part_is_not_asked_about_as_if_there_were_none_of_it()
    {
        var check = Order(SampleOf("technical-writer", Reading("Acme", "teaching 3")), PlanOf("writing 3", "git 3", "html 3", "tutoring 2")).CheckFirst.Single(check => check.Skill.Id == "teaching");

        Assert.Equal("By your other answers you are a novice at Teaching, or better: how well do you know it?", check.Question);
        Assert.StartsWith("if no better, ", check.Otherwise, StringComparison.Ordinal);
    }

    [Fact]
    public void A_strength_that_is_held_without_a_level_is_held_and_a_skill_is_asked_about_without_a_no()
    {
        var order = Order(SampleOf("technical-writer", Reading("Acme", "writing 3", "git 2")), PlanOf("writing ?", "git ?"));

        Assert.DoesNotContain("writing", order.CheckFirst.Select(check => check.Skill.Id));
        Assert.StartsWith("if hardly, ", order.CheckFirst.Single(check => check.Skill.Id == "git").Otherwise, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_more_than_a_third_was_not_asked_there_is_no_total_and_no_date()
    {
        var plan = PlanOf("git -") with { Now = new() { HoursPerWeek = 6, TargetDate = new(2027, 9, 1) } };
        var order = Order(SampleOf("technical-writer"), plan);
        var learning = LearningPlan.Of(order, plan, new(2026, 11, 23), Small, [Skill("writing")]);

        Assert.True(order.IsMostlyUnasked);
        Assert.Empty(learning.Steps);
        Assert.Equal("", learning.TargetWords);
        Assert.EndsWith("Say first what you have of Writing.", learning.Words, StringComparison.Ordinal);
        Assert.StartsWith("This is only the part that is known; it takes about ", learning.Words, StringComparison.Ordinal);
        Assert.Contains(" at 6 hours a week, and until 1 September 2027 there are 40.", learning.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_met_for_the_most_part_is_asked_for_no_more()
    {
        // One of two will do, and one is held nearly as well as is asked: that the other was not asked leaves little open.
        var open = Order(SampleOf("front-end-developer"), PlanOf("javascript 3", "html 3", "css 3", "git 3", "react 2"));

        Assert.False(open.IsMostlyUnasked);
    }

    [Fact]
    public void What_nearly_every_posting_asks_for_is_proposed_however_long_it_takes()
    {
        var readings = Enumerable.Range(0, 12).Select(n => Reading($"Employer {n}", "teaching 3", "writing 3", "git 2")).ToArray();
        var order = Order(SampleOf("technical-writer", readings), PlanOf("writing 3", "git 2", "teaching -", "html -"));

        Assert.Contains(order.Proposed, gap => gap.Skill.Id == "teaching");
    }

    [Fact]
    public void What_another_skill_that_is_held_meets_is_asked_for_by_nobody()
    {
        var readings = Enumerable.Range(0, 12).Select(n => Reading($"Employer {n}", "teaching|writing 3", "git 2")).ToArray();
        var order = Order(SampleOf("technical-writer", readings), PlanOf("writing 3", "git -", "teaching -", "html -"));

        Assert.DoesNotContain(order.Proposed, gap => gap.Skill.Id == "teaching");
    }

    [Fact]
    public void What_would_do_as_well_and_was_not_asked_about_is_said()
    {
        var order = Order(SampleOf("technical-writer", Reading("Acme", "kubernetes|rust 3"), Reading("Beta", "kubernetes|rust 3")), PlanOf("writing 3", "git 3", "html 3", "teaching 3", "kubernetes -"));

        Assert.EndsWith("Rust would do as well, if you know it.", Assert.Single(order.Proposed, gap => gap.Skill.Id == "kubernetes").Why, StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_would_rather_not_is_left_out_with_that_reason()
    {
        var plan = PlanOf("writing 3", "git -", "html -", "teaching 3");
        var order = Order(SampleOf("technical-writer"), plan with { Skills = [.. plan.Skills.Select(skill => skill.Id == "git" ? skill with { Liking = -2 } : skill)] });

        Assert.Equal("You would rather not.", order.LeftOut.Single(gap => gap.Skill.Id == "git").Because);
    }

    [Fact]
    public void A_strength_that_is_held_is_nothing_to_learn()
    {
        var asksForMore = Enumerable.Range(0, 3).Select(n => Reading($"Employer {n}", "writing 5", "git 2")).ToArray();

        Assert.DoesNotContain(Order(SampleOf("technical-writer", asksForMore), PlanOf("writing 3", "git -", "html 3", "teaching 3")).Proposed, gap => gap.Skill.Id == "writing");
    }

    [Fact]
    public void Above_competent_is_proposed_only_where_postings_ask_for_it()
    {
        var role = SamplePosting.Of(Role("front-end-developer"), Seniority.Senior, Small);
        var plan = PlanOf("html 5", "css 5", "git 5", "javascript 3", "react 5");

        Assert.Empty(Order(SampleOf("front-end-developer") with { Catalogue = role }, plan).Proposed);
        Assert.Equal("javascript", Assert.Single(Order(SampleOf("front-end-developer", Reading("Acme", "javascript 4")) with { Catalogue = role }, plan).Proposed).Skill.Id);
    }

    [Fact]
    public void A_cheap_skill_that_one_posting_calls_a_plus_comes_after_what_is_asked()
    {
        var postings = Enumerable.Range(0, 5).Select(n => Reading($"Employer {n}", n == 0 ? ["kubernetes 3", "ring-a 1?"] : ["kubernetes 3"])).ToArray();
        var ids = Order(SampleOf("technical-writer", postings), PlanOf("writing 4", "git 3", "html 3", "teaching 3", "kubernetes -", "ring-a -", "ring-b 3")).Proposed.Select(gap => gap.Skill.Id);

        Assert.Equal(["kubernetes", "ring-a"], ids);
    }

    [Fact]
    public void With_postings_enough_our_estimate_alone_goes_last()
    {
        var postings = Enumerable.Range(0, 5).Select(n => Reading($"Employer {n}", "kubernetes 3")).ToArray();
        var ids = Order(SampleOf("technical-writer", postings), PlanOf("writing 4", "git -", "html 3", "teaching 3", "kubernetes -")).Proposed.Select(gap => gap.Skill.Id);

        Assert.Equal(["kubernetes", "git"], ids);
    }

    [Fact]
    public void What_a_skill_opens_is_counted_in_postings()
    {
        var sample = SampleOf("technical-writer", Reading("Acme", "git 2"), Reading("Beta", "git 2", "api 3"), Reading("Corp", "writing 3"));
        var order = Order(sample, PlanOf("writing 4", "git -", "api -", "html 3", "teaching 3"));

        Assert.Equal("git", order.Proposed[0].Skill.Id);
        Assert.Equal("Required in 2 of 3. With it you meet all that 2 postings require, instead of 1. With it, 1 more lacks no more than one thing.", order.Proposed[0].Opens.Words);
        Assert.Equal(1, order.Proposed[1].Opens.MoreReady);
    }

    [Fact]
    public void A_posting_is_not_said_to_ask_nothing_of_what_its_title_names_or_a_line_that_was_not_understood_may()
    {
        var posting = Reading("Acme", "git 2");
        string Opens(PostingReading reading) => Order(SampleOf("technical-writer", reading), PlanOf("writing 4", "git 3", "html -", "teaching 3")).Proposed.Single().Opens.Words;

        Assert.StartsWith("The one posting does not ask for it.", Opens(posting), StringComparison.Ordinal);
        Assert.StartsWith("The one posting names it in its title.", Opens(posting with { Posting = posting.Posting with { Title = "Writer (HTML)" } }), StringComparison.Ordinal);
        Assert.StartsWith("The one posting does not ask for it.", Opens(posting with { Posting = posting.Posting with { Title = "Writer (XHTML)" } }), StringComparison.Ordinal);
        Assert.StartsWith("The one posting asks for it in no line that was understood.", Opens(posting with { NotUnderstood = [new("text", 0, 4, "Acme")] }), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_begun_and_is_enough_already_is_not_passed_over_in_silence()
    {
        var plan = PlanOf("writing 4", "git 2", "html 3", "teaching 3") with { Learning = [new() { Skill = "git", Started = new(2026, 1, 1), Spent = 4 }] };

        Assert.Equal(
            "You have begun it and put 4 hours into it. You are an advanced beginner, and none of these roles asks for more: go on for its own sake, or say that you have finished.",
            Order(SampleOf("technical-writer"), plan).LeftOut.Single(left => left.Skill.Id == "git").Because);
    }

    [Fact]
    public void What_a_role_that_waits_needs_too_is_not_said_to_be_needed_by_one_only()
    {
        var other = Role("front-end-developer") with { Id = "own:other", Title = "Page maker" };
        var plan = PlanOf("writing -", "git 3", "html 3", "teaching 3", "css 3", "javascript -", "react 3");
        Sample waiting = new(other, null, [], 0, SampleKind.HandPicked, SamplePosting.Of(other, null, Small));
        string Because(params Sample[] waits) => GapOrder.Of([SampleOf("technical-writer"), SampleOf("front-end-developer")], new(plan, Small), [], Small, None, shares: [0.9, 0.2], waiting: waits).LeftOut.Single(left => left.Skill.Id == "javascript").Because;

        Assert.Equal("160 hours, and only a front-end developer needs it; it comes in if that becomes the role for you.", Because());
        Assert.Equal("160 hours, and a front-end developer and a page maker need it, and a technical writer does not; it comes in if one of them becomes the role for you.", Because(waiting));
    }

    [Fact]
    public void What_is_asked_once_takes_long_and_opens_nothing_is_left_out_and_said_so()
    {
        var sample = SampleOf("technical-writer", Reading("Acme", "git 2"), Reading("Beta", "git 2"), Reading("Corp", "writing 3", "api 3", "rust 3", "kubernetes 3"));
        var order = Order(sample, PlanOf("writing 4", "git 3", "api -", "html 3", "teaching 3", "kubernetes -", "rust -"));

        var left = order.LeftOut.Single(gap => gap.Skill.Id == "rust");
        Assert.Equal(LeftOutReason.OpensLittle, left.Reason);
        Assert.Equal("Asked once, 200 hours, and it opens nothing by itself.", left.Because);
    }

    [Fact]
    public void A_skill_set_aside_stays_out_and_so_does_what_needs_it()
    {
        var plan = PlanOf("html 3", "css 3", "git 3", "javascript -", "react -", "angular -") with { Learning = [new() { Skill = "javascript", Skipped = true }] };
        var order = Order(SampleOf("front-end-developer"), plan);

        Assert.Empty(order.Proposed);
        Assert.Equal(LeftOutReason.SetAside, order.LeftOut.Single(gap => gap.Skill.Id == "javascript").Reason);
        Assert.Equal("It needs JavaScript first, which is left out.", order.LeftOut.Single(gap => gap.Skill.Id == "react").Because);
    }

    [Fact]
    public void What_was_begun_comes_first_and_the_hours_spent_are_taken_off()
    {
        var plan = PlanOf("html 3", "css -", "git -", "javascript 3", "react 3") with { Learning = [new() { Skill = "css", Started = new(2026, 1, 1), Spent = 10, Hours = 50 }] };
        var first = Order(SampleOf("front-end-developer"), plan).Proposed[0];

        Assert.Equal(("css", true), (first.Skill.Id, first.InProgress));
        Assert.Equal("40 hours more, as you expect", first.Effort.Words);
    }

    [Fact]
    public void What_was_begun_and_the_role_in_front_does_not_ask_for_does_not_come_first()
    {
        var plan = PlanOf("writing 3", "git -", "html 3", "teaching 3", "rust -") with { Learning = [new() { Skill = "rust", Started = new(2026, 1, 1) }] };
        var alone = Order(SampleOf("technical-writer"), plan);
        var besideOneThatWaits = GapOrder.Of([SampleOf("technical-writer")], new(plan, Small), plan.Learning, Small, None, waiting: [SampleOf("front-end-developer", Reading("Acme", "rust 3"))]);

        Assert.Equal(["git"], alone.Proposed.Select(gap => gap.Skill.Id));
        Assert.Equal("You have begun it, and none of these roles asks for it: go on with it for its own sake.", alone.LeftOut.Single(left => left.Skill.Id == "rust").Because);
        Assert.Equal("You have begun it; it is asked for only by a front-end developer, which waits.", besideOneThatWaits.LeftOut.Single(left => left.Skill.Id == "rust").Because);
    }

    [Fact]
    public void A_skill_that_was_finished_is_to_be_rated_again()
    {
        var plan = PlanOf("writing 4", "git -", "html 3", "teaching 3") with { Learning = [new() { Skill = "git", Finished = new(2026, 1, 1) }] };
        var order = Order(SampleOf("technical-writer"), plan);

        Assert.Empty(order.Proposed);
        Assert.Equal(CheckReason.FinishedNotRated, order.CheckFirst.Single().Reason);
    }

    [Fact]
    public void Raising_a_level_takes_its_share_of_the_hours()
    {
        var effort = Effort.Of(Skill("javascript"), Level.AdvancedBeginner, Level.Competent, null);

        Assert.Equal((96, HoursFrom.Catalogue), (effort.Total, effort.From));
        Assert.Equal(HoursFrom.Kind, Effort.Of(Skill("front-end"), Level.None, Level.Competent, null).From);
    }

    [Fact]
    public void What_one_would_rather_do_than_a_stand_in_is_what_is_usual()
    {
        var order = Order(SampleOf("front-end-developer"), PlanOf("html 3", "css 3", "git 3", "javascript 3", "react -", "angular -"));

        Assert.Contains(order.Proposed, gap => gap.Skill.Id == "react");
        Assert.DoesNotContain(order.Proposed, gap => gap.Skill.Id == "angular");
    }

    [Fact]
    public void What_is_held_of_a_whole_trade_is_taken_off_its_hours()
    {
        var parts = Holds("lessons 3", "tutoring 3").HoursOfPartsOf(Skill("teaching"));
        var effort = Effort.Of(Skill("teaching"), Level.AdvancedBeginner, Level.Competent, null, parts);

        Assert.Equal((160, 140), (parts, effort.Total));
        Assert.Equal("140 hours, our estimate, less what you hold of it", effort.Words);
        Assert.Equal(24, Holds("lessons 2").HoursOfPartsOf(Skill("teaching")));
        Assert.Equal(0, Holds("schooling 4", "rust 4").HoursOfPartsOf(Skill("teaching")));
    }

    [Fact]
    public void However_many_parts_are_held_how_they_go_together_is_left()
    {
        Assert.Equal(90, Effort.Of(Skill("teaching"), Level.None, Level.Competent, null, parts: 1000).Total, 9);
        Assert.Equal(450, Effort.Of(Skill("teaching"), Level.Competent, Level.Proficient, null, parts: 200).Total, 9);
    }

    [Fact]
    public void What_needs_a_kind_comes_after_the_product_of_it_that_is_asked_for_however_long_that_takes()
    {
        var order = Clouds("""{ "anyOf": ["azure", "aws"], "importance": 90, "level": 3 }, { "id": "files", "importance": 80, "level": 3, "evidence": "A network out of files." }""", "cloud -", "aws -", "azure -", "files -");

        Assert.Equal(["azure", "files"], order.Proposed.Select(gap => gap.Skill.Id));
        Assert.Equal("azure", Assert.Single(order.Proposed[1].First).Id);
    }

    [Fact]
    public void What_is_to_be_shown_needs_nothing_that_is_neither_held_nor_learned_before()
    {
        const string Boxes = """{ "id": "boxes", "importance": 80, "level": 2, "evidence": "A box in a cloud.", "evidenceNeeds": ["cloud"] }, { "id": "azure", "importance": 45, "level": 3 }""";

        var before = Clouds(Boxes, "cloud -", "azure -", "boxes -");
        Assert.Equal(["boxes", "azure"], before.Proposed.Select(gap => gap.Skill.Id));
        Assert.Equal("A box on your desk.", before.Proposed[0].Proof);
        Assert.Equal("A box in a cloud.", Assert.Single(Clouds(Boxes, "azure 3", "boxes -").Proposed).Proof);
        Assert.Equal(KindAdvice.For(SkillKind.Tool).Build, Assert.Single(Clouds("""{ "id": "ships", "importance": 80, "level": 2 }""", "ships -", "boxes -").Proposed).Proof);
    }

    private static GapOrder Clouds(string asks, params string[] answers)
    {
        Catalogue clouds = new(CatalogueSource.Of(new Dictionary<string, string>
        {
            ["skills/all.tsv"] = "id\tname\tkind\tis-a\tneeds\thours\ncloud\tClouds\tplatform\t\t\t100\naws\tAWS\tplatform\tcloud\t\t120\nazure\tAzure\tplatform\tcloud\t\t120\nfiles\tFiles\ttool\t\tcloud\t20\nboxes\tBoxes\ttool\t\t\t30\nships\tShips\ttool\t\t\t30\n",
            ["steps.tsv"] = "id\tnext\tshow\tneeds\nboxes\tAnother.\tA box on your desk.\nships\tAnother.\tA ship full of boxes.\tboxes\n",
            ["roles/engineering/builder.jsonc"] = $$"""{ "title": "Builder", "direction": "technical", "skills": [ {{asks}} ] }""",
        }));
        var role = clouds.Role("builder")!;
        Sample sample = new(role, null, [], 0, SampleKind.HandPicked, SamplePosting.Of(role, null, clouds));
        var plan = PlanOf(answers);
        return GapOrder.Of([sample], new(plan, clouds), [], clouds, Stacks.Of(sample, new(plan, clouds), plan));
    }

    [Fact]
    public void Prerequisites_in_a_circle_do_not_hang()
    {
        var order = Order(SampleOf("technical-writer", Reading("Acme", "ring-a 3")), PlanOf("ring-a -", "ring-b -"));

        Assert.Contains(order.Proposed, gap => gap.Skill.Id == "ring-a");
    }

    [Fact]
    public void The_same_input_in_another_order_gives_the_same_gaps() => Prop.ForAll(Worlds, world =>
    {
        var one = Order(world.Sample, world.Plan);
        var reversed = world.Sample with { Postings = [.. world.Sample.Postings.Reverse()] };
        var other = Order(reversed, world.Plan with { Skills = [.. world.Plan.Skills.Reverse()] });
        return Said(one) == Said(other);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Prerequisites_always_come_first() => Prop.ForAll(Worlds, world =>
    {
        var order = Order(world.Sample, world.Plan);
        Holdings held = new(world.Plan, Small);
        var checks = order.CheckFirst.Select(check => check.Skill).ToHashSet();
        return order.Proposed.Index().All(entry => held.Of(entry.Item.Skill).Low >= Level.AdvancedBeginner || entry.Item.Skill.Prerequisites.Select(id => Skill(id)).All(before =>
            held.Of(before).Low >= Level.AdvancedBeginner || checks.Contains(before) || order.Proposed.Take(entry.Index).Any(gap => gap.Skill == before)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_rivals_are_never_proposed() => Prop.ForAll(Worlds, world =>
        Order(world.Sample, world.Plan).Proposed.Count(gap => gap.Skill.Id is "react" or "angular") <= 1).QuickCheckThrowOnFailure();

    [Fact]
    public void A_skill_is_proposed_or_to_check_or_left_out_and_never_two_of_these() => Prop.ForAll(Worlds, world =>
    {
        var order = Order(world.Sample, world.Plan);
        List<Skill> all = [.. order.Proposed.Select(gap => gap.Skill), .. order.CheckFirst.Select(check => check.Skill), .. order.LeftOut.Select(gap => gap.Skill)];
        return all.Count == all.Distinct().Count() && order.Proposed.Count <= GapOrder.MostProposed;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Never_more_than_three_are_in_progress_in_any_week() => Prop.ForAll(Worlds, world =>
    {
        var plan = world.Plan with
        {
            Now = new() { HoursPerWeek = 5 },
            Learning = [.. Asked.Take(6).Select(id => new Learning { Skill = id, Started = new(2026, 1, 1) })],
        };
        var learning = LearningPlan.Of(Order(world.Sample, plan).Proposed, plan, new(2026, 11, 23), Small);
        var starts = learning.Steps.Select(step => step.Start).ToList();
        return starts.All(week => learning.Steps.Count(step => step.Start <= week && week < step.End - 1e-9) <= LearningPlan.MostAtOnce);
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<(Sample Sample, Plan Plan)> Worlds { get; } = Arb.From(
        from postings in Gen.Choose(0, 6)
        from asks in Gen.ArrayOf(Gen.ArrayOf(Gen.Elements(Asked.Append("react|angular").ToArray()).SelectMany(_ => Gen.Choose(1, 5), (id, level) => $"{id} {level}"), 4), postings)
        from answers in Gen.ArrayOf(Gen.Elements("-", "-", "-", "1", "2", "3", "4", "?", ""), Asked.Length)
        from role in Gen.Elements("front-end-developer", "technical-writer")
        select (
            SampleOf(role, [.. asks.Select((lines, index) => Reading($"Employer {index}", lines))]),
            PlanOf([.. Asked.Zip(answers, (id, answer) => (id, answer)).Where(pair => pair.answer.Length > 0).Select(pair => $"{pair.id} {pair.answer}")])));

    private static string Said(GapOrder order) => string.Join('\n',
        order.Proposed.Select(gap => $"{gap.Skill} {gap.Aim} {gap.Why} {gap.Opens.Words}")
            .Concat(order.CheckFirst.Select(check => $"{check.Skill} {check.Aim}"))
            .Concat(order.LeftOut.Select(gap => $"{gap.Skill} {gap.Because}")));
}
