using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static Waymark.Tests.GapWorld;

namespace Waymark.Tests;

public sealed class NeedTests
{
    private static readonly PostingFacts Remote = new() { WorkMode = Fact(WorkMode.Remote, "fully remote") };

    [Fact]
    public void Every_need_of_the_catalogue_has_a_rule_for_its_fact() =>
        Assert.All(Small.Needs.Where(need => need.Criterion != CriterionKind.Asked), need => Assert.NotNull(NeedRule.For(need)));

    [Fact]
    public void What_a_posting_does_not_say_is_unknown_for_every_need() =>
        Assert.All(Small.Needs, need => Assert.Equal(Verdict.Unknown, VerdictOn(new() { Id = need.Id, Accept = ["remote"], AtMost = 10, AtLeast = 1 }, new())));

    [Fact]
    public void A_verdict_quotes_the_words_that_decide_it()
    {
        var verdict = NeedVerdict.For(new() { Needs = [new() { Id = "work-mode", Accept = ["remote"] }] }, "Acme", Reading("Acme", Remote), Small)[0];

        Assert.Equal(("fully remote", Verdict.Meets), (verdict.Finding.Evidence?.Text, verdict.Verdict));
    }

    [Fact]
    public void A_code_in_a_field_of_the_board_is_told_in_words()
    {
        PostingFacts coded = new() { WorkMode = new(WorkMode.OnSite, new("workplaceType", 0, 3, "WP3")) };
        var verdict = NeedVerdict.For(new() { Needs = [new() { Id = "work-mode", Accept = ["onSite"] }] }, "Acme", Reading("Acme", coded), Small)[0];

        Assert.Equal(("It is on site (the board says so).", "WP3"), (verdict.Finding.Because, verdict.Finding.Evidence?.Text));
    }

    [Fact]
    public void Whom_one_reports_to_does_not_say_how_often_one_talks()
    {
        Assert.Equal(Verdict.Unknown, VerdictOn(new() { Id = "manager-contact" }, new() { Manager = Fact("You report to the Head of Support") }));
        Assert.Equal(Verdict.Meets, VerdictOn(new() { Id = "manager-contact" }, new() { ManagerContact = Fact("a weekly one-to-one") }));
    }

    [Theory]
    [InlineData("hybrid", Verdict.Fails)]
    [InlineData("remote", Verdict.Meets)]
    [InlineData("", Verdict.Unknown)]
    public void One_of_the_accepted_values_is_enough(string accepted, Verdict verdict) =>
        Assert.Equal(verdict, VerdictOn(new() { Id = "work-mode", Accept = accepted.Length == 0 ? [] : [accepted, "onSite"] }, Remote));

    [Theory]
    [InlineData(20, 40, 0, 24, Verdict.Meets)]
    [InlineData(38, 38, 0, 24, Verdict.Fails)]
    [InlineData(20, 20, 16, 20, Verdict.Meets)]
    public void Hours_fit_when_the_ranges_touch(int min, int max, int atLeast, int atMost, Verdict verdict) =>
        Assert.Equal(verdict, VerdictOn(new() { Id = "hours", AtLeast = atLeast, AtMost = atMost }, new() { Hours = Fact(new WeeklyHours(min, max)) }));

    [Theory]
    [InlineData(28.125, null, 28, Verdict.Unknown)]
    [InlineData(28.5, null, 28, Verdict.Fails)]
    [InlineData(29.75, 30, null, Verdict.Unknown)]
    public void Hours_that_miss_by_minutes_are_asked_about(double hours, int? atLeast, int? atMost, Verdict verdict) =>
        Assert.Equal(verdict, VerdictOn(new() { Id = "hours", AtLeast = atLeast, AtMost = atMost }, new() { Hours = Fact(new WeeklyHours((decimal)hours, (decimal)hours)) }));

    [Theory]
    [InlineData(17.5, 20, 16, 24, Verdict.Meets)]
    [InlineData(28, 32, 0, 30, Verdict.Unknown)]
    [InlineData(28, 32, 0, 24, Verdict.Fails)]
    public void Hours_of_a_share_of_full_time_fit_when_all_of_them_do(double min, double max, int atLeast, int atMost, Verdict verdict) =>
        Assert.Equal(verdict, VerdictOn(new() { Id = "hours", AtLeast = atLeast, AtMost = atMost }, new() { Hours = Fact(new WeeklyHours((decimal)min, (decimal)max) { IsEstimate = true }) }));

    [Fact]
    public void Full_time_without_hours_fails_a_need_for_few_hours_and_leaves_many_open()
    {
        PostingFacts full = new() { EmploymentType = Fact(EmploymentType.FullTime) };

        Assert.Equal(Verdict.Fails, VerdictOn(new() { Id = "hours", AtMost = 20 }, full));
        Assert.Equal(Verdict.Unknown, VerdictOn(new() { Id = "hours", AtMost = 35 }, full));
        Assert.Equal(Verdict.Meets, VerdictOn(new() { Id = "employment-type", Accept = ["partTime"] }, new() { EmploymentType = Fact(EmploymentType.FullOrPartTime) }));
    }

    [Theory]
    [InlineData(null, 0, Verdict.Fails)]
    [InlineData(null, 20, Verdict.Unknown)]
    [InlineData(10, 20, Verdict.Meets)]
    [InlineData(30, 20, Verdict.Fails)]
    public void Travel_is_at_most_so_much(int? stated, int most, Verdict verdict) =>
        Assert.Equal(verdict, VerdictOn(new() { Id = "travel", AtMost = most }, new() { Travel = Fact(stated) }));

    [Fact]
    public void A_degree_that_experience_may_stand_for_is_open()
    {
        Assert.Equal(Verdict.Meets, VerdictOn(new() { Id = "degree" }, new() { Degree = Fact(new Degree(DegreeLevel.Bachelor, true, Necessity.Required)) }));
        Assert.Equal(Verdict.Fails, VerdictOn(new() { Id = "degree" }, new() { Degree = Fact(new Degree(DegreeLevel.Bachelor, false, Necessity.Required)) }));
    }

    [Theory]
    [InlineData("Leeds", "Leeds, West Yorkshire, UK", false, Verdict.Meets)]
    [InlineData("Leeds, UK", "Manchester", false, Verdict.Fails)]
    [InlineData("Leeds, UK", "Remote - UK", true, Verdict.Meets)]
    [InlineData("Leeds", "United Kingdom", true, Verdict.Meets)]
    [InlineData("Otley", "United Kingdom", true, Verdict.Unknown)]
    [InlineData("Leeds, England", "Remote (US or Canada)", true, Verdict.Fails)]
    [InlineData("Toronto, Canada", "Remote (US or Canada)", true, Verdict.Meets)]
    [InlineData("Leeds, UK", "Remote, Europe", true, Verdict.Meets)]
    [InlineData("European Union", "Warsaw, Poland", false, Verdict.Meets)]
    [InlineData("European Union", "Cairo, Egypt", false, Verdict.Fails)]
    [InlineData("European Union", "Boston, MA", true, Verdict.Fails)]
    [InlineData("Germany", "Remote (EU)", true, Verdict.Meets)]
    [InlineData("Cape Town, South Africa", "Remote - EMEA", true, Verdict.Meets)]
    [InlineData("European Union", "Remote, EMEA", true, Verdict.Meets)]
    [InlineData("Asia", "Remote, Europe", true, Verdict.Unknown)]
    [InlineData("Leeds", "Remote", true, Verdict.Meets)]
    [InlineData("UK", "London", false, Verdict.Unknown)]
    [InlineData("UK", "London, United Kingdom", false, Verdict.Meets)]
    [InlineData("Birmingham, UK", "Birmingham, AL, USA", false, Verdict.Fails)]
    [InlineData("Oslo", "", false, Verdict.Unknown)]
    [InlineData("Dublin, Ireland", "Belfast, Northern Ireland", false, Verdict.Fails)]
    [InlineData("Columbus, Ohio", "Columbus, OH", false, Verdict.Meets)]
    [InlineData("Columbus, Ohio, United States", "Columbus, OH 43215", false, Verdict.Meets)]
    [InlineData("Columbus, Ohio", "Columbus, GA", false, Verdict.Fails)]
    [InlineData("Ohio", "Cleveland, OH", false, Verdict.Meets)]
    [InlineData("Canada", "Toronto, ON", false, Verdict.Meets)]
    [InlineData("Montreal, Canada", "Algiers, Algeria", false, Verdict.Fails)]
    [InlineData("Berlin, Germany", "Berlin, DE", false, Verdict.Meets)]
    [InlineData("Canada", "Montréal", false, Verdict.Meets)]
    [InlineData("Canada", "Cape Town", false, Verdict.Fails)]
    [InlineData("Dublin, Ireland", "Dublin, OH", false, Verdict.Fails)]
    [InlineData("Pune, India", "Ojai, CA", false, Verdict.Fails)]
    [InlineData("Bangalore", "Bengaluru, Karnataka", false, Verdict.Meets)]
    [InlineData("Bengaluru", "Bangalore, India", false, Verdict.Meets)]
    [InlineData("Gurgaon", "Gurugram (hybrid)", false, Verdict.Meets)]
    [InlineData("München", "Munich, Germany", false, Verdict.Meets)]
    [InlineData("NYC", "New York, NY", false, Verdict.Meets)]
    [InlineData("Bangalore", "Pune", false, Verdict.Fails)]
    [InlineData("Canada", "Ojai, CA", false, Verdict.Unknown)]
    public void Places_match_loosely_and_remote_counts_as_anywhere_unless_it_is_bound(string mine, string theirs, bool remote, Verdict verdict) =>
        Assert.Equal(verdict, VerdictOn(new() { Id = "place", Accept = [mine] }, new() { Places = [Fact(theirs)], WorkMode = remote ? Fact(WorkMode.Remote) : null }));

    [Fact]
    public void Part_of_the_benefits_leaves_a_question_about_the_rest()
    {
        PostingFacts facts = new() { Benefits = [Fact("paid leave")] };
        var verdict = NeedVerdict.For(new() { Needs = [new() { Id = "benefits", Accept = ["paid leave", "childcare"] }] }, "Acme", Reading("Acme", facts), Small)[0];

        Assert.Equal(Verdict.Unknown, verdict.Verdict);
        Assert.Equal("Is this offered too, and from which day: childcare?", verdict.Finding.Ask?.Question);
    }

    [Theory]
    [InlineData(52_000, 60_000, Verdict.Meets)]
    [InlineData(40_000, 60_000, Verdict.Unknown)]
    [InlineData(30_000, 40_000, Verdict.Fails)]
    public void Pay_is_judged_against_the_baseline(int min, int max, Verdict verdict) => Assert.Equal(verdict, NeedVerdict.For(
        new() { Needs = [new() { Id = "compensation" }], Baseline = new() { Amount = 50_000, Currency = "EUR" } }, "Acme",
        Reading("Acme", new PostingFacts { Pay = [Fact(new Pay(PayKind.Base, min, max, "EUR", PayPeriod.Year))] }), Small)[0].Verdict);

    [Fact]
    public void What_an_employer_answered_goes_before_the_posting_and_is_credited()
    {
        Plan plan = new()
        {
            Needs = [new() { Id = "work-mode", Accept = ["remote"] }],
            Answers =
            [
                new() { Employer = "acme ", Need = "work-mode", Verdict = Verdict.Fails, Words = "Two days in the office", Who = "Ann", Date = new(2026, 3, 2) },
                new() { Employer = "Acme", Need = "work-mode", Verdict = Verdict.Meets, Date = new(2025, 3, 2) },
            ],
        };

        Assert.Equal("Ann answered on 2 March 2026: “Two days in the office”.", NeedVerdict.For(plan, "Acme", Reading("Acme", Remote), Small)[0].Finding.Because);
        Assert.Equal(Verdict.Meets, NeedVerdict.For(plan, "Beta", Reading("Beta", Remote), Small)[0].Verdict);
    }

    [Fact]
    public void What_an_employer_said_of_one_of_their_jobs_is_no_answer_for_another()
    {
        var (mine, other, silent) = (Reading("Acme", new PostingFacts()), Reading("Acme", Remote, "git 2"), Reading("Acme", new PostingFacts(), "css 2"));
        EmployerAnswer told = new() { Employer = "Acme", Need = "work-mode", Verdict = Verdict.Fails, Words = "Two days in the office", Who = "Ann" };
        Plan plan = new() { Needs = [new() { Id = "work-mode", Accept = ["remote"] }], Answers = [told with { Posting = mine.Id.ToString() }] };
        Plan keeping = plan with { Answers = [told], Opportunities = [new() { Id = "1", Employer = "Acme", Posting = mine.Id.ToString(), Stage = OpportunityStage.Interviewing }] };

        Assert.All((Plan[])[plan, keeping], answers =>
        {
            Assert.Equal([Verdict.Fails, Verdict.Meets, Verdict.Unknown], ((PostingReading[])[mine, other, silent]).Select(reading => NeedVerdict.For(answers, "Acme", reading, Small)[0].Verdict));
            Assert.EndsWith("Ann told you of another of their jobs: “Two days in the office”; ask whether it holds for this one too.", NeedVerdict.For(answers, "Acme", silent, Small)[0].Finding.Because, StringComparison.Ordinal);
        });
        Assert.NotEqual(told.Key, plan.Answers[0].Key);
    }

    [Fact]
    public void What_asks_for_a_higher_degree_is_less_promising_whatever_else_it_offers()
    {
        Plan plan = new() { Needs = [new() { Id = "work-mode", Accept = ["remote"] }], Education = [new() { School = "Leeds", Degree = DegreeLevel.Bachelor }] };
        var doctor = Reading("Acme", Remote with { Degree = Fact(new Degree(DegreeLevel.Doctorate, OrExperience: false, Necessity.Required)) });
        var open = Reading("Beta", new PostingFacts(), "git 2");

        Assert.Equal([("Beta", false), ("Acme", true)], OpportunityVerdicts.Of(plan, [doctor, open], Small).Select(entry => (entry.Employer, entry.LacksDegree)));
        Assert.Equal("Acme", OpportunityVerdicts.Of(plan with { Education = [] }, [doctor, open], Small)[0].Employer);
    }

    [Theory]
    [InlineData("A fair rota is fine: one week in six or less.", Verdict.Unknown)]
    [InlineData("An evening now and then I can arrange, not each week.", Verdict.Unknown)]
    [InlineData("None, unless it is paid.", Verdict.Fails)]
    [InlineData("No rota of any kind would do.", Verdict.Fails)]
    [InlineData("I have done it for four years.", Verdict.Fails)]
    [InlineData(null, Verdict.Fails)]
    public void What_I_wrote_would_do_is_asked_about_and_not_failed(string? note, Verdict verdict)
    {
        Plan plan = new() { Needs = [new() { Id = "on-call", Weight = NeedWeight.Must, Note = note }] };
        var judged = NeedVerdict.For(plan, "Acme", Reading("Acme", new PostingFacts { OnCall = Fact(true, "one week in four") }), Small)[0];

        Assert.Equal((verdict, "one week in four"), (judged.Verdict, judged.Finding.Evidence?.Text));
        if (verdict == Verdict.Unknown)
        {
            var questions = Questions.Of(plan, OpportunityVerdicts.Of(plan, [Reading("Acme", new PostingFacts { OnCall = Fact(true, "one week in four") })], Small), Small, new HashSet<string>());
            Assert.EndsWith($"It says “one week in four”; you wrote: “{note}”", questions.Deciding[0].Why, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_must_that_fails_is_not_made_up_for()
    {
        Plan plan = new() { Needs = [new() { Id = "on-call" }, new() { Id = "work-mode", Accept = ["remote"], Weight = NeedWeight.Must }] };
        var elsewhere = new PostingFacts { WorkMode = Fact(WorkMode.OnSite), OnCall = Fact(false) };
        var onSite = RoleNeeds.Of(SampleOf("technical-writer", Reading("Acme", elsewhere), Reading("Acme", elsewhere, "git 2"), Reading("Beta", elsewhere, "git 3")), plan, Small);

        Assert.Equal((0, 0), (onSite.Low, onSite.High));
        Assert.Equal("Remote, hybrid or in person: 0 meet it, 3 do not, 0 do not say.", Assert.Single(onSite.Out).Words);
        Assert.Equal((null, null), (RoleNeeds.Of(SampleOf("technical-writer"), plan, Small).Low, RoleNeeds.Of(SampleOf("technical-writer"), plan, Small).High));
    }

    [Fact]
    public void Postings_in_the_wrong_place_say_nothing_of_the_role()
    {
        Plan plan = new() { Needs = [new() { Id = "on-call" }, new() { Id = "place", Accept = ["Leeds, United Kingdom"], Weight = NeedWeight.Must }] };
        PostingFacts far = new() { Places = [Fact("Lagos, Nigeria")], OnCall = Fact(true) }, near = new() { Places = [Fact("Leeds")], OnCall = Fact(false) };
        PostingReading[] elsewhere = [Reading("Acme", far), Reading("Beta", far, "git 2"), Reading("Gamma", far, "git 3")];
        var (none, one) = (RoleNeeds.Of(SampleOf("technical-writer", elsewhere), plan, Small), RoleNeeds.Of(SampleOf("technical-writer", [.. elsewhere, Reading("Delta", near, "html 3")]), plan, Small));

        Assert.Empty(none.Out);
        Assert.Equal((null, null, 3), (none.Low, none.High, none.Needs[0].Fails));
        Assert.Equal((1.0, 1.0), (one.Low, one.High));
    }

    [Theory]
    [InlineData("Santa Barbara, CA", WorkMode.Hybrid, Verdict.Fails)]
    [InlineData("Leeds", WorkMode.OnSite, Verdict.Meets)]
    [InlineData("Manchester", WorkMode.Remote, Verdict.Meets)]
    [InlineData("Manila", WorkMode.Remote, Verdict.Fails)]
    public void Remote_among_the_places_that_will_do_is_a_way_to_work(string place, WorkMode mode, Verdict verdict) =>
        Assert.Equal(verdict, VerdictOn(new() { Id = "place", Accept = ["Leeds", "remote"] }, new() { Places = [Fact(place)], WorkMode = Fact(mode) }));

    [Theory]
    [InlineData("Our people are in New York and in the Boston area.", WorkMode.Remote, Verdict.Unknown)]
    [InlineData("Our people are in New York and in the Boston area.", WorkMode.OnSite, Verdict.Fails)]
    [InlineData("Our people are in New York and in the Bostonian area.", WorkMode.Remote, Verdict.Fails)]
    public void A_remote_job_that_names_the_town_in_its_text_is_not_bound_to_the_other_place_of_the_board(string text, WorkMode mode, Verdict verdict)
    {
        Plan plan = new() { Needs = [new() { Id = "place", Accept = ["Boston, MA"] }] };
        var reading = Reading("Acme", new PostingFacts { Places = [Fact("Toronto, Canada")], WorkMode = Fact(mode) }) with { Text = text };

        Assert.Equal(verdict, NeedVerdict.For(plan, "Acme", reading, Small)[0].Verdict);
    }

    [Theory]
    [InlineData("SEK", Verdict.Meets)]
    [InlineData("USD", Verdict.Unknown)]
    public void Remote_work_that_pays_in_other_money_is_not_known_to_be_open_to_where_one_is(string currency, Verdict verdict)
    {
        Plan plan = new() { Needs = [new() { Id = "place", Accept = ["Gothenburg, Sweden"] }], Baseline = new() { Amount = 55_000, Currency = "SEK", Period = PayPeriod.Month } };
        PostingFacts facts = new() { WorkMode = Fact(WorkMode.Remote), Pay = [Fact(new Pay(PayKind.Base, 90_000, 90_000, currency, PayPeriod.Year))] };

        Assert.Equal(verdict, NeedVerdict.For(plan, "Acme", Reading("Acme", facts), Small)[0].Verdict);
    }

    [Theory]
    [InlineData("the United States", Verdict.Unknown)]
    [InlineData("Canada", Verdict.Meets)]
    [InlineData(null, Verdict.Meets)]
    public void Pay_for_another_country_says_nothing_of_ones_own(string? place, Verdict verdict)
    {
        Plan plan = new() { Now = new() { Place = "Toronto, Canada" }, Needs = [new() { Id = "compensation" }], Baseline = new() { Amount = 90_000, Currency = "CAD", Period = PayPeriod.Year } };
        PostingFacts facts = new() { Pay = [Fact(new Pay(PayKind.Base, 120_000, 120_000, "CAD", PayPeriod.Year) { For = place })] };

        Assert.Equal(verdict, NeedVerdict.For(plan, "Acme", Reading("Acme", facts), Small)[0].Verdict);
    }

    [Fact]
    public void A_town_that_will_do_lies_in_the_country_that_will_do() =>
        Assert.Equal(Verdict.Fails, VerdictOn(new() { Id = "place", Accept = ["Toronto", "Canada"] }, new() { Places = [Fact("India")] }));

    [Fact]
    public void Hours_that_do_not_fit_are_open_where_part_time_is_named_too()
    {
        PostingFacts facts = new() { Hours = Fact(new WeeklyHours(40, 40)) };
        NeedAnswer need = new() { Id = "hours", AtMost = 32 };

        Assert.Equal(Verdict.Fails, VerdictOn(need, facts));
        Assert.Equal(Verdict.Unknown, VerdictOn(need, facts with { EmploymentType = Fact(EmploymentType.FullOrPartTime) }));
    }

    [Fact]
    public void A_board_that_says_hybrid_and_lists_remote_among_its_places_leaves_it_open()
    {
        Plan plan = new() { Needs = [new() { Id = "work-mode", Accept = ["remote"] }] };
        var reading = Reading("Acme", new PostingFacts { WorkMode = Fact(WorkMode.Hybrid) });

        Assert.Equal(Verdict.Fails, NeedVerdict.For(plan, "Acme", reading, Small)[0].Verdict);
        Assert.Equal(Verdict.Unknown, NeedVerdict.For(plan, "Acme", reading with { Posting = reading.Posting with { Fields = [new("allLocations", "Lagos, Nigeria; Remote")] } }, Small)[0].Verdict);
    }

    [Theory]
    [InlineData("Acme")]
    [InlineData("Acme", "Beta")]
    [InlineData("Acme", "Acme", "Acme")]
    public void A_few_postings_or_those_of_one_employer_do_not_speak_for_a_role(params string[] employers)
    {
        Plan plan = new() { Needs = [new() { Id = "work-mode", Accept = ["remote"], Weight = NeedWeight.Must }] };
        var sample = SampleOf("technical-writer", [.. employers.Select((employer, at) => Reading(employer, new PostingFacts { WorkMode = Fact(WorkMode.OnSite) }, $"git {at}"))]);

        Assert.Empty(RoleNeeds.Of(sample, plan, Small).Out);
    }

    [Fact]
    public void An_answer_only_narrows_the_score_of_a_role() => Prop.ForAll(Arb.From(
        from verdict in Gen.Elements(Verdict.Meets, Verdict.Fails)
        from need in Gen.Elements("work-mode", "on-call", "own:quiet")
        from weight in Gen.Elements(NeedWeight.Must, NeedWeight.Nice)
        from mode in Gen.Elements<WorkMode?>(null, null, WorkMode.OnSite, WorkMode.Remote)
        select (verdict, need, weight, mode)), world =>
        {
            Plan plan = new() { Needs = [new() { Id = "work-mode", Accept = ["remote"], Weight = world.weight }, new() { Id = "on-call" }, new() { Id = "own:quiet", Weight = world.weight }] };
            var sample = SampleOf("technical-writer", Reading("Acme", new PostingFacts { WorkMode = world.mode is { } mode ? Fact(mode) : null }), Reading("Beta", Remote, "git 2"));
            var before = RoleNeeds.Of(sample, plan, Small);
            var unknown = NeedVerdict.For(plan, "Acme", sample.Postings.First(posting => posting.Employer == "Acme").Reading, Small).Single(verdict => verdict.Answer.Id == world.need).Verdict == Verdict.Unknown;
            var after = RoleNeeds.Of(sample, plan with { Answers = [new() { Employer = "Acme", Need = world.need, Verdict = world.verdict }] }, Small);
            return !unknown || (after.Low >= before.Low && after.High <= before.High);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(null, null, Verdict.Unknown)]
    [InlineData(null, WorkMode.Remote, Verdict.Unknown)]
    [InlineData("United Kingdom", null, Verdict.Unknown)]
    [InlineData("United States", null, Verdict.Fails)]
    [InlineData("United States", WorkMode.Remote, Verdict.Fails)]
    public void Who_takes_people_who_live_near_alone_is_out_where_its_law_is_that_of_another_country(string? country, WorkMode? mode, Verdict verdict)
    {
        Plan plan = new() { Now = new() { Place = "Birmingham, United Kingdom" }, Needs = [new() { Id = "place", Accept = ["Birmingham"] }] };
        var finding = NeedVerdict.For(plan, "Acme", Reading("Acme", new PostingFacts { LocalOnly = Fact(country, "Local candidates only"), WorkMode = mode is { } where ? Fact(where) : null }), Small)[0].Finding;

        Assert.Equal((verdict, "Local candidates only"), (finding.Verdict, finding.Evidence?.Text));
        Assert.Equal(verdict == Verdict.Unknown ? "You write “Local candidates only”: where is the job?" : null, finding.Ask?.Question);
    }

    [Theory]
    [InlineData("Acme", "Birmingham", Verdict.Meets)]
    [InlineData("Acme", "Leeds", Verdict.Unknown)]
    [InlineData("Acme", "remote", Verdict.Unknown)]
    [InlineData("Beta", "Birmingham", Verdict.Unknown)]
    public void A_job_in_ones_own_company_is_where_one_works_now_unless_it_says_otherwise(string employer, string place, Verdict verdict)
    {
        Plan plan = new() { Now = new() { Employer = "Acme", Place = "Birmingham, United Kingdom" }, Needs = [new() { Id = "place", Accept = [place], Weight = NeedWeight.Must }] };

        Assert.Equal(verdict, NeedVerdict.For(plan, employer, null, Small)[0].Verdict);
        Assert.NotEqual(Verdict.Meets, NeedVerdict.For(plan, employer, Reading(employer, new PostingFacts { Places = [Fact("Oslo, Norway")] }), Small)[0].Verdict);
    }

    private static Verdict VerdictOn(NeedAnswer answer, PostingFacts facts) =>
        NeedVerdict.For(new() { Needs = [answer] }, "Acme", Reading("Acme", facts), Small)[0].Verdict;
}
