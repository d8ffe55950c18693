using Waymark.Cli;
using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed class PlanReportTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Plan Sam = Plan.Parse(Examples.Answers("sam")).OrThrow();
    private static readonly IReadOnlyList<PostingReading> Read = [.. Examples.Postings("sam").OfType<GoodRecord>().Select(record => PlainReader.Shared.Read(record.Posting))];

    private static readonly string[] Always = ["## Reasons", "## Direction", "## Inventory", "## Overlap", "## Gaps", "## Needs", "## Evidence", "our own estimates"];

    public static TheoryData<string> People() => ["sam", "noor", "lena", "mateo", "priya"];

    [Theory, MemberData(nameof(People))]
    public void Everybody_in_the_examples_gets_a_plan_without_a_posting(string person)
    {
        var report = Report(Plan.Parse(Examples.Answers(person)).OrThrow(), []);
        Assert.NotEmpty(report.Roles);
        Assert.Equal(3, report.Next.Count);
        Assert.True(report.Next[0].Minutes <= NextActions.Longest);
        var words = MarkdownWriter.Write(PlanDocuments.Of(report));
        Assert.All(Always, heading => Assert.Contains(heading, words, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(People))]
    public void No_plan_says_zero_of_many_or_praises(string person)
    {
        var words = MarkdownWriter.Write(PlanDocuments.Of(Report(Plan.Parse(Examples.Answers(person)).OrThrow(), Read)));
        Assert.DoesNotMatch(@"\b0 of \d", words);
        Assert.DoesNotMatch(@"(?i)\b(congratulations|great job|awesome|amazing|well done)\b", words);
    }

    [Fact]
    public void An_empty_plan_is_told_what_to_answer_first()
    {
        var report = Report(Plan.Empty, []);
        Assert.Equal(Certainty.NoScore, report.Ranking.Certainty);
        Assert.Equal(NextActionKind.Answer, report.Next[0].Kind);
        var words = MarkdownWriter.Write(PlanDocuments.Of(report));
        Assert.Contains("There is no role to look at yet", words, StringComparison.Ordinal);
        Assert.Contains("There is no role yet to measure against", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing is missing", words, StringComparison.Ordinal);
        Assert.DoesNotContain("what follows are our own estimates", words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_gaps_say_which_roles_they_are_for_and_pass_over_nothing_of_those_that_wait()
    {
        string[] lacked = ["javascript", "manual-testing", "selenium", "terraform", "ticket-management", "linux"];
        var plan = Plan.Empty with
        {
            Shortlist = [new() { Id = "technical-support-engineer" }, new() { Id = "front-end-developer" }, new() { Id = "quality-engineer" }, new() { Id = "site-reliability-engineer" }],
            Skills = [new() { Id = "troubleshooting", Level = Level.Competent }, .. lacked.Select(id => new SkillAnswer { Id = id, Held = false })],
        };
        var report = Report(plan, []);
        var words = MarkdownWriter.Write(PlanDocuments.Of(report));

        Assert.NotEmpty(report.Waiting);
        Assert.Equal(report.Roles.Select(overlap => overlap.Role), report.GapsFor.Concat(report.Waiting));
        Assert.Contains("This list is for ", words, StringComparison.Ordinal);
        Assert.Contains($"gaps \\-\\-role {report.Waiting[0].Id}", words, StringComparison.Ordinal);
        var told = report.Gaps.Proposed.Select(gap => gap.Skill).Concat(report.Gaps.LeftOut.Select(left => left.Skill)).Select(skill => skill.Id).ToHashSet();
        Assert.All(lacked, id => Assert.Contains(id, told));
    }

    [Fact]
    public void Of_rivals_the_plan_aims_at_what_the_postings_of_a_role_ask_for()
    {
        var catalogue = Catalogue.Embedded;
        var plan = Plan.Empty with { Shortlist = [new() { Id = "front-end-developer" }, new() { Id = "quality-engineer" }] };
        var reading = new PostingReader(catalogue).Read(new Posting("QA engineer\n\nRequirements\n- Automated browser tests with Playwright\n- Test planning for the releases of our software\n") { Title = "QA engineer", Company = "Acme" });

        var (asked, without) = (AimsOf([reading]), AimsOf([]));
        Assert.NotEmpty(asked);
        Assert.All(asked, aim => Assert.Equal("playwright", aim));
        Assert.NotEmpty(without);
        Assert.All(without, aim => Assert.NotEqual("playwright", aim));

        List<string> AimsOf(PostingReading[] readings) => [.. Report(plan, readings).Roles.SelectMany(overlap => overlap.Stacks).Where(set => set.Groups.Any(group => group.Skill.Id == "playwright")).Select(set => set.Aim.Skill.Id)];
    }

    [Fact]
    public void A_role_whose_own_postings_ask_for_another_of_rivals_keeps_that_and_says_so()
    {
        var report = Report(Infrastructure, InfrastructurePostings);

        Assert.Equal(("java", "it is the one that the postings ask for"), AimOf("platform-engineer"));
        Assert.Equal("python", AimOf("devops-engineer").Aim);
        Assert.StartsWith("that is what you would learn for a", AimOf("cloud-engineer", "aws").Why, StringComparison.Ordinal);

        (string Aim, string Why) AimOf(string role, string one = "python") => report.Roles.Single(overlap => overlap.Role.Id == role).Stacks.Where(set => set.Groups.Any(group => group.Skill.Id == one)).Select(set => (set.Aim.Skill.Id, set.Why)).Single();
    }

    [Fact]
    public void One_role_takes_as_long_on_page_one_as_where_it_is_looked_at_alone()
    {
        var report = Report(Infrastructure, InfrastructurePostings);

        Assert.All(report.Roles, overlap =>
        {
            var alone = Report(Infrastructure with { Shortlist = [new() { Id = overlap.Role.Id }] }, InfrastructurePostings);
            Assert.Equal((alone.Learning.Hours, alone.Learning.WeeksNeeded), (report.LearningFor(overlap).Hours, report.LearningFor(overlap).WeeksNeeded));
        });
        Assert.Contains("azure", report.Gaps.Proposed.Select(gap => gap.Skill.Id).Concat(report.Gaps.LeftOut.Select(left => left.Skill.Id)));
    }

    // Java for one, Python and AWS for the other, and the third role has no posting.
    private static readonly Plan Infrastructure = new()
    {
        Now = new() { HoursPerWeek = 9, TargetDate = new(2027, 9, 30) },
        Shortlist = [new() { Id = "devops-engineer" }, new() { Id = "cloud-engineer" }, new() { Id = "platform-engineer" }],
        Skills = [new() { Id = "azure", Level = Level.Novice }, .. ((string[])["java", "python", "go", "terraform", "kubernetes", "git"]).Select(id => new SkillAnswer { Id = id, Held = false })],
    };

    private static readonly IReadOnlyList<PostingReading> InfrastructurePostings =
    [
        .. ((IEnumerable<(string Title, string Asked)>)[("Platform engineer", "Java, with which our tools are written"), ("DevOps engineer", "Python for our scripts\n- AWS, where all of it runs")])
            .Select(job => new PostingReader(Catalogue.Embedded).Read(new Posting($"{job.Title}\n\nRequirements\n- {job.Asked}\n- Git\n") { Title = job.Title, Company = "Acme" })),
    ];

    [Fact]
    public void The_years_that_postings_ask_for_are_told_though_these_fail_a_must()
    {
        Plan plan = new() { Shortlist = [new() { Id = "technical-writer" }], Skills = [new() { Id = "git", Level = Level.Competent }], Needs = [new() { Id = "contract", Weight = NeedWeight.Must, Accept = ["permanent"] }] };
        var posting = new Posting("Technical writer\n\nRequirements\n- Expert in Git\n- At least 4 years of experience as a technical writer\n\nWe offer a 12 month FTC.\n") { Title = "Technical writer", Company = "Acme" };
        var words = MarkdownWriter.Write(PlanDocuments.Of(Report(plan, [new PostingReader(Catalogue.Embedded).Read(posting)])));

        Assert.Contains("The one posting fails a must of yours", words, StringComparison.Ordinal);
        Assert.Matches(@"1 of 1 asks for 4 years of such work \(.*\), and no position of yours has such a title\.", words);
    }

    [Fact]
    public void What_a_posting_asks_that_fails_a_must_is_not_said_to_be_asked()
    {
        var plan = Plan.Empty with
        {
            Shortlist = [new() { Id = "technical-writer" }],
            Skills = [new() { Id = "git", Level = Level.Competent }],
            Needs = [new() { Id = "contract", Weight = NeedWeight.Must, Accept = ["permanent"] }],
        };

        Assert.Contains("Git: more is asked than you say you hold.", Words("This is a permanent position."), StringComparison.Ordinal);
        Assert.DoesNotContain("Git: more is asked than you say you hold.", Words("We offer a 12 month FTC."), StringComparison.Ordinal);

        string Words(string contract) => MarkdownWriter.Write(PlanDocuments.Of(Report(plan, [PlainReader.Shared.Read(
            new Posting($"Technical writer\n\nRequirements\n- Expert in Git\n- Five lines of evidence of clear writing\n\n{contract}\n") { Title = "Technical writer", Company = "Acme" })])));
    }

    [Fact]
    public void The_same_postings_in_another_order_give_the_same_bytes()
    {
        var there = Report(Sam, Read);
        var back = Report(Sam, [.. Read.Reverse()]);
        Assert.Equal(MarkdownWriter.Write(PlanDocuments.Of(there)), MarkdownWriter.Write(PlanDocuments.Of(back)));
        Assert.Equal(HtmlWriter.Write(PlanDocuments.Of(there)), HtmlWriter.Write(PlanDocuments.Of(back)));
        Assert.Equal(PlanReportJson.Write(there), PlanReportJson.Write(back));
    }

    [Fact]
    public void Every_sentence_of_the_evidence_stands_in_a_posting()
    {
        var texts = string.Join('\n', Read.Select(reading => $"{reading.Posting.Title}\n{reading.Posting.Location}\n{string.Join('\n', reading.Posting.Fields.Select(field => field.Value))}\n{reading.Text}")).Replace('\n', ' ');
        var quotes = PlanDocuments.Of(Report(Sam, Read)).Blocks.OfType<Block.Quote>().Where(quote => quote.Anchor is not null).ToList();
        Assert.NotEmpty(quotes);
        Assert.All(quotes, quote => Assert.Contains(quote.Text.Trim('…', ' '), texts, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(People))]
    public void Every_sentence_of_the_evidence_is_cited(string person)
    {
        var document = PlanDocuments.Of(Report(Plan.Parse(Examples.Answers(person)).OrThrow(), Read));
        var words = HtmlWriter.Write(document);
        Assert.All(document.Blocks.OfType<Block.Quote>().Where(quote => quote.Anchor is not null), quote => Assert.Contains($"href=\"#{quote.Anchor}\"", words, StringComparison.Ordinal));
    }

    [Fact]
    public void Postings_that_fail_a_must_give_no_lines_for_a_CV()
    {
        Assert.Contains(Report(Sam, Read).Bridges, bridge => bridge.Reading is not null);
        var elsewhere = Sam with { Needs = [new() { Id = "place", Weight = NeedWeight.Must, Accept = ["Reykjavik"] }, new() { Id = "work-mode", Weight = NeedWeight.Must, Accept = ["onSite"] }] };
        var report = Report(elsewhere, Read);
        Assert.NotEmpty(report.Bridges);
        Assert.All(report.Bridges.Where(bridge => bridge.Reading is not null), bridge => Assert.Contains(
            report.Roles.SelectMany(overlap => report.ReachOf(overlap).Postings), possible => ReferenceEquals(possible.Posting.Reading, bridge.Reading)));
        Assert.True(report.Bridges.Count(bridge => bridge.Reading is not null) < Report(Sam, Read).Bridges.Count(bridge => bridge.Reading is not null));
    }

    [Fact]
    public void What_was_noted_and_nobody_asks_for_is_named_beside_the_lines()
    {
        var plan = Sam with { Skills = [.. Sam.Skills, new() { Id = "welding", Level = Level.Competent, Evidence = [new() { Text = "Welded the gate of the school garden" }] }, new() { Id = "kubernetes", Level = Level.Novice, Liking = -2, Evidence = [new() { Text = "Ran one cluster for a week, for others" }] }] };
        Assert.DoesNotContain(Report(plan, Read).ToldAndNotAsked, skill => skill.Id == "kubernetes");
        var told = Report(plan with { Skills = [.. plan.Skills.Select(skill => skill.Id == "kubernetes" ? skill with { Liking = null } : skill)] }, Read);
        Assert.Contains(told.ToldAndNotAsked, skill => skill.Id == "kubernetes");
        Assert.Contains("Not asked for so far, but worth a line: what you noted for ", MarkdownWriter.Write(PlanDocuments.Of(told)), StringComparison.Ordinal);
    }

    [Fact]
    public void My_order_of_what_counts_reaches_the_order_of_the_roles()
    {
        var report = Report(Sam with { Criteria = [Criterion.Reasons, Criterion.Days] }, Read);
        Assert.Equal([Criterion.Reasons, Criterion.Days, Criterion.Reach], report.Ranking.Criteria.Take(3));
        Assert.True(report.Ranking.IsOrdered);
        Assert.False(Report(Sam, Read).Ranking.IsOrdered);
    }

    [Fact]
    public void Roles_that_postings_are_for_are_named_and_nobody_without_a_level_is_told_of_one()
    {
        var writers = Read.Where(reading => reading.Role?.Role.Id == "technical-writer").ToList();
        Plan plan = new() { Shortlist = [new() { Id = "site-reliability-engineer" }] };
        var words = MarkdownWriter.Write(PlanDocuments.Of(Report(plan, writers)));
        Assert.Contains($"{writers.Count} are for other roles: Technical writer ({writers.Count}).", words, StringComparison.Ordinal);
        Assert.Contains("is for one of these roles.", words, StringComparison.Ordinal);
        Assert.DoesNotContain("at your level", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_strength_that_is_disliked_or_rated_low_is_none_to_be_known_for()
    {
        var plan = Sam with { Strengths = [new() { Id = "patience", Level = Level.Proficient }, new() { Id = "conflict-resolution", Level = Level.AdvancedBeginner, Liking = -2 }] };
        var words = MarkdownWriter.Write(PlanDocuments.Of(Report(plan, [])));
        Assert.Contains("- **Patience**", words, StringComparison.Ordinal);
        Assert.DoesNotContain("- **Conflict resolution**", words, StringComparison.Ordinal);
        Assert.Contains("Rated low, or not liked, and so not counted among them: Conflict resolution.", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_reaches_the_figures_and_is_counted()
    {
        var writer = Read.First(reading => reading.Role?.Role.Id == "technical-writer" && reading.Requirements.Count > 3);
        var plan = Sam with { Corrections = [new() { Posting = writer.Id.ToString(), What = "role", Value = "learning-designer" }] };
        var corrected = Report(plan, [.. Read.Select(reading => reading.With(plan.Corrections, Catalogue.Embedded))]);
        Assert.Equal(1, corrected.Corrected);
        Assert.Equal(Of(Report(Sam, Read), "learning-designer") + 1, Of(corrected, "learning-designer"));
    }

    [Fact]
    public void The_two_opportunities_of_the_example_point_at_postings_that_are_there() =>
        Assert.All(Sam.Opportunities, kept => Assert.Contains(Read, reading => reading.Id.ToString() == kept.Posting));

    private static int Of(PlanReport report, string role) => report.Roles.Single(overlap => overlap.Role.Id == role).Sample.Postings.Count;

    [Fact]
    public void A_role_that_somebody_is_talking_about_is_not_left_aside()
    {
        Plan plan = new()
        {
            Shortlist = [new() { Id = "technical-writer" }, new() { Id = "data-scientist" }, new() { Id = "product-manager" }, new() { Id = "data-engineer" }],
            Skills = [new() { Id = "writing", Level = Level.Expert }],
            Needs = [new() { Id = "on-call", Weight = NeedWeight.Must }],
            Opportunities = [new() { Id = "1", Employer = "Acme", Title = "Data Engineer", Stage = OpportunityStage.Interviewing }],
        };
        var report = Report(plan, []);
        report = report with { Ranking = report.Ranking with { Roles = [.. report.Ranking.Roles.OrderBy(role => role.Role.Id == "data-engineer").Select(role => role with { Places = role.Role.Id == "data-engineer" ? [0, 0, 0, 1] : [0.5, 0.5, 0, 0] })] } };
        var words = string.Join("\n", GlanceChapter.Of(report).OfType<Block.Paragraph>().Select(paragraph => string.Concat(paragraph.Words.Parts.Select(part => part.Words))));

        Assert.Contains("Data engineer comes first in hardly any of these ways, but you are talking about “Data Engineer” at Acme: one real job tells more than all that is reckoned here. Find out there: ", words, StringComparison.Ordinal);
        Assert.DoesNotContain("aside", words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_I_brought_and_does_not_count_is_named_with_why_and_what_to_do()
    {
        Plan plan = new() { Now = new() { TargetLevel = Seniority.Junior }, Shortlist = [new() { Id = "technical-writer" }] };
        var writer = Picked("Junior Technical Writer", "Acme");
        var words = MarkdownWriter.Write(PlanDocuments.Of(Report(plan, [writer, writer with { Posting = writer.Posting with { Company = "Beta" } }, Picked("Senior Technical Writer", "Corp"), Picked("Data Engineer", "Delta"), Picked("Keeper of the bees", "Echo")])));

        Assert.Contains("4 that you brought do not count here:", words, StringComparison.Ordinal);
        Assert.Contains("“Keeper of the bees” at Echo: we could not tell which role it is for", words, StringComparison.Ordinal);
        Assert.Contains("“Data Engineer” at Delta: we read it as a data engineer, which is not on your list.", words, StringComparison.Ordinal);
        Assert.Contains("“Senior Technical Writer” at Corp: it is for the level senior, and you aim at junior.", words, StringComparison.Ordinal);
        Assert.Contains(" at Beta: its text is the same as another one’s, and counts once.", words, StringComparison.Ordinal);
        Assert.Contains("under “corrections” in your answers.", words, StringComparison.Ordinal);
        Assert.Contains("leave out “targetLevel”", words, StringComparison.Ordinal);
        Assert.DoesNotContain("of the same texts", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Those_beyond_the_first_that_do_not_count_are_named_too_and_what_was_not_told_is_counted_alike_in_both_places()
    {
        Plan plan = new() { Shortlist = [new() { Id = "technical-writer" }] };
        var words = MarkdownWriter.Write(PlanDocuments.Of(Report(plan, [Picked("Technical Writer", "Acme"), Picked("Keeper of the bees", "Echo"), .. Enumerable.Range(1, 6).Select(n => Picked($"Data Engineer {n}", "Delta"))])));

        Assert.Contains("2 more for other roles: “Data Engineer ", words, StringComparison.Ordinal);
        Assert.Contains("6 are for other roles: Data engineer (6), and for one it could not be told which role it is for", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_guess_at_a_role_is_counted_among_those_of_which_it_could_not_be_told()
    {
        var guess = Picked("Data Engineer", "Delta");
        var words = MarkdownWriter.Write(PlanDocuments.Of(Report(new() { Shortlist = [new() { Id = "technical-writer" }] }, [guess with { Role = guess.Role! with { Confidence = 0.4 } }])));

        Assert.Contains("data engineer is a guess", words, StringComparison.Ordinal);
        Assert.Contains("none is for other roles, and for one it could not be told which role it is for", words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_out_for_its_level_is_not_counted_twice()
    {
        Plan plan = new() { Now = new() { TargetLevel = Seniority.Junior }, Shortlist = [new() { Id = "technical-writer" }], Skills = [new() { Id = "writing", Level = Level.Expert }] };
        var words = MarkdownWriter.Write(PlanDocuments.Of(Report(plan, [Picked("Senior Technical Writer", "Corp"), Picked("Junior Technical Writer", "Acme")])));

        Assert.Contains("1 posting is left out, for its level: senior, by its title or the years that it asks for.", words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_somebody_told_of_their_work_stands_beside_the_must_that_it_touches_and_with_its_role()
    {
        Plan plan = new()
        {
            Shortlist = [new() { Id = "implementation-specialist" }],
            Needs = [new() { Id = "overtime", Weight = NeedWeight.Must }, new() { Id = "hours", AtMost = 28, Weight = NeedWeight.Must }],
            Conversations = [new() { Who = "Dawn", Role = "implementation-specialist", Notes = "She was a nurse. We met at a friend's evening do. Four go-lives a year mean two nights on the ward. Nobody there is under 30 hours." }],
        };
        var words = MarkdownWriter.Write(PlanDocuments.Of(Report(plan, [])));

        Assert.Contains("- no overtime, nights and weekends. Dawn told you about being an implementation and onboarding specialist: “Four go-lives a year mean two nights on the ward.”\n", words, StringComparison.Ordinal);
        Assert.Contains("- at most 28 hours a week. Dawn told you about being an implementation and onboarding specialist: “Nobody there is under 30 hours.”\n", words, StringComparison.Ordinal);
        Assert.InRange(words.IndexOf("> She was a nurse.", StringComparison.Ordinal), words.IndexOf("### Implementation and onboarding specialist\n", StringComparison.Ordinal), words.IndexOf("## Inventory", StringComparison.Ordinal));
        Assert.Equal(2, words.Split("> She was a nurse.").Length);
    }

    [Theory]
    [InlineData("overtime", NeedWeight.Must, "What you may not like: some roles mean travelling or sessions at odd hours. That touches a must of yours: ask about it first.")]
    [InlineData("travel", NeedWeight.Nice, "What you may not like: some roles mean travelling or sessions at odd hours.")]
    [InlineData("compensation", NeedWeight.Must, "What you may not like: you give the same introduction")]
    public void Of_what_many_dislike_the_first_page_tells_what_touches_a_need(string need, NeedWeight weight, string told) => Assert.Contains(
        told, MarkdownWriter.Write(PlanDocuments.Of(Report(new() { Shortlist = [new() { Id = "customer-educator" }], Needs = [new() { Id = need, Weight = weight }] }, []))), StringComparison.Ordinal);

    [Fact]
    public void A_job_kept_where_one_works_now_and_a_move_inside_are_on_the_first_page_with_the_way_to_what_to_ask()
    {
        Plan plan = new()
        {
            Now = new() { Employer = "Acme", MoveInside = true },
            Shortlist = [new() { Id = "customer-educator" }],
            Needs = [new() { Id = "hours", AtMost = 28, Weight = NeedWeight.Must }, new() { Id = "place", Accept = ["Leeds"], Weight = NeedWeight.Must }],
        };
        var kept = plan with { Opportunities = [new() { Id = "1", Employer = "Acme", Title = "Trainer" }] };

        Assert.Contains("You keep “Trainer” at Acme, where you work now: that is a way of its own, whatever stands first above. Of your musts “Hours a week” is open there. Under Needs stands what to ask your own manager.", Words(GlanceChapter.Of(Report(kept, []))), StringComparison.Ordinal);
        Assert.Contains("A move inside Acme may be one of your ways, if there is such work. Under Needs stands what to ask your own manager.", Words(GlanceChapter.Of(Report(plan, []))), StringComparison.Ordinal);
        Assert.DoesNotContain("own manager", Words(GlanceChapter.Of(Report(plan with { Now = new() }, []))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_that_the_week_only_hints_at_shows_it_moves_nothing_and_says_what_to_ask()
    {
        Plan plan = new() { Shortlist = [new() { Id = "customer-educator" }, new() { Id = "implementation-specialist" }], Reasons = [new() { Id = "useful-work" }] };
        var told = plan with { Conversations = [new() { Who = "Dawn", Role = "implementation-specialist", Reasons = [new() { Id = "useful-work", Note = "You see it on the ward the week after." }] }] };

        Assert.Contains("How a week is spent does not show who is better off for it, so this moves nothing; it is a question to ask: “Who is better off through what you make, and when did you last see it?”", Words(ReasonsChapter.Of(Report(plan, []))), StringComparison.Ordinal);
        Assert.Contains("so this moves nothing. What you were told is worth more than a figure; for the other roles, ask: “Who is better off", Words(ReasonsChapter.Of(Report(told, []))), StringComparison.Ordinal);
        Assert.Contains("of the week goes into helping people directly", MarkdownWriter.Write(PlanDocuments.Of(Report(plan, []))), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_more_than_anybody_picks_by_hand_none_is_named_that_does_not_count() =>
        Assert.DoesNotContain("not count here", MarkdownWriter.Write(PlanDocuments.Of(Report(new() { Shortlist = [new() { Id = "technical-writer" }] }, [.. Enumerable.Range(1, 21).Select(number => Picked($"Keeper of {number} bees", "Echo"))]))), StringComparison.Ordinal);

    [Fact]
    public void Of_a_whole_board_nobody_is_named_that_does_not_count() =>
        Assert.DoesNotContain("not count here", MarkdownWriter.Write(PlanDocuments.Of(Report(new() { Shortlist = [new() { Id = "technical-writer" }] }, [Picked("Data Engineer", "Delta", SampleKind.WholeBoard)]))), StringComparison.Ordinal);

    [Fact]
    public void A_lead_of_a_role_whose_one_posting_fails_a_must_is_not_told_without_that()
    {
        Plan plan = new()
        {
            Shortlist = [new() { Id = "technical-writer" }, new() { Id = "data-scientist" }],
            Skills = [new() { Id = "writing", Level = Level.Expert }],
            Needs = [new() { Id = "contract", Weight = NeedWeight.Must, Accept = ["permanent"] }],
        };
        var posting = new Posting("Technical writer\n\nRequirements\n- Expert in Git\n\nWe offer a 12 month FTC.\n") { Title = "Technical writer", Company = "Acme" };
        var report = Report(plan, [PlainReader.Shared.Read(posting)]);

        Assert.Contains(Criterion.Needs, report.Ranking.Criteria);
        Assert.Equal(["data-scientist"], report.NeedsAssumed.Select(role => role.Role.Id));
        Assert.Contains("it may meet all of them or none", Words(OverlapChapter.Settling(report)), StringComparison.Ordinal);
        report = report with { Ranking = report.Ranking with { Certainty = Certainty.ClearLead, Roles = [.. report.Ranking.Roles.OrderByDescending(role => role.Role.Id == "technical-writer")] } };
        report = report with { Roles = [.. report.Roles.OrderByDescending(overlap => overlap.Role.Id == "technical-writer")] };
        var sure = string.Concat(GlanceChapter.HowSure(report).Parts.Select(part => part.Words));
        Assert.StartsWith("How sure: a clear lead, but its one posting fails a must.", sure, StringComparison.Ordinal);
        Assert.Contains("But the one posting for Technical writer fails a must of yours: “", sure, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_one_says_of_each_role_how_long_it_takes_and_how_long_there_is_by_the_figures_of_what_to_learn()
    {
        Plan plan = new() { Now = new() { HoursPerWeek = 5, TargetDate = new(2027, 11, 22) }, Shortlist = [new() { Id = "technical-writer" }], Skills = [new() { Id = "git", Held = false }, new() { Id = "markdown", Held = false }] };
        var report = Report(plan, []);

        Assert.Equal(report.Learning.AgainstDate, report.LearningFor(report.Front!).AgainstDate);
        Assert.Contains($" {report.Learning.AgainstDate}", MarkdownWriter.Write(PlanDocuments.Of(report)), StringComparison.Ordinal);
        Assert.EndsWith("until your date there are 52. Nearly all of what it asks for was not asked of you yet, which may add to it.", report.Learning.AgainstDate, StringComparison.Ordinal);
        Assert.DoesNotContain("until your date", MarkdownWriter.Write(PlanDocuments.Of(Report(plan with { Now = plan.Now with { HoursPerWeek = null } }, []))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_brought_under_another_name_for_such_work_is_said_first_and_counts_once_it_is_on_the_list()
    {
        Plan plan = new() { Shortlist = [new() { Id = "back-end-developer" }], Skills = [new() { Id = "java", Level = Level.Competent }] };
        IReadOnlyList<PostingReading> Brought(int count) => [.. Enumerable.Range(1, count).Select(number => PlainReader.Shared.Read(new($"Requirements\n- Java and {number} years with Spring") { Title = "Software Engineer", Company = $"Acme {number}" }))];
        NextAction? Said(int count, Plan of) => Report(of, Brought(count)).Next.SingleOrDefault(action => action.Kind == NextActionKind.ListRole);

        Assert.Equal("Put “Software engineer” on your list too, if you would do that work.", Said(3, plan)?.What);
        Assert.StartsWith("3 of the postings that you brought are for a software engineer, more than", Said(3, plan)?.Why, StringComparison.Ordinal);
        Assert.Null(Said(2, plan));
        Assert.Null(Said(3, plan with { Shortlist = [.. plan.Shortlist, new() { Id = "software-engineer" }] }));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_role_can_be_left_aside_as_long_as_the_days_do_not_count(bool doCount)
    {
        Plan plan = new() { Shortlist = [new() { Id = "technical-writer" }, new() { Id = "data-engineer" }, new() { Id = "front-end-developer" }, new() { Id = "product-manager" }], Skills = [new() { Id = "git", Level = Level.Competent }] };
        var report = Report(plan, []);
        report = report with
        {
            Ranking = report.Ranking with
            {
                Criteria = doCount ? [Criterion.Reach, Criterion.Days] : [Criterion.Reach],
                Roles = [.. report.Ranking.Roles.Select((role, place) => role with { Places = [place == 0 ? 1 : 0, .. role.Places.Skip(1)], Likely = new Dictionary<Criterion, double> { [Criterion.Reach] = 0.5, [Criterion.Days] = 0.5 } })],
            },
        };

        Assert.Equal(doCount, MarkdownWriter.Write(PlanDocuments.Of(report)).Contains("you can leave them aside for now.", StringComparison.Ordinal));
    }

    [Fact]
    public void How_sure_the_order_is_is_said_once()
    {
        var report = Report(Sam, Read);

        Assert.Equal(2, MarkdownWriter.Write(PlanDocuments.Of(report)).Split("How sure:").Length);
        Assert.Contains("How sure:", MarkdownWriter.Write(SharedDocument.Of(report with { Shared = [PlanChapter.Overlap] })), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_roles_are_close_none_has_more_than_half_of_the_lines_for_a_CV()
    {
        Role most = Lines(Certainty.ClearLead).MaxBy(entry => entry.Value).Key;

        Assert.True(Lines(Certainty.ClearLead)[most] > Bridge.MostShown / 2);
        Assert.Equal(Bridge.MostShown / 2, Lines(Certainty.Close)[most]);

        static Dictionary<Role, int> Lines(Certainty certainty)
        {
            var report = Report(Sam, Read);
            report = report with { Ranking = report.Ranking with { Certainty = certainty } };
            return report.Bridges.Take(Bridge.MostShown).CountBy(bridge => bridge.Role).ToDictionary();
        }
    }

    [Fact]
    public void Without_a_job_and_a_role_there_is_a_first_talk_and_nobody_to_recruit()
    {
        Plan plan = new() { Reasons = [new() { Id = "working-remotely" }], Needs = [new() { Id = "on-call", Weight = NeedWeight.Must }] };
        var words = MarkdownWriter.Write(PlanDocuments.Of(Report(plan, [])));

        Assert.Contains("### What to find out in a first talk", words, StringComparison.Ordinal);
        Assert.Contains("- How often were you woken in the last month?", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask the recruiter", words, StringComparison.Ordinal);
        Assert.DoesNotContain("would decide", words, StringComparison.Ordinal);
        Assert.Contains("Ask the ", MarkdownWriter.Write(PlanDocuments.Of(Report(plan with { Shortlist = [new() { Id = "technical-writer" }] }, []))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_posting_with_a_condition_that_was_not_understood_is_not_said_to_ask_for_nothing_that_I_lack()
    {
        Plan plan = new() { Now = new() { Stage = Stage.Searching }, Shortlist = [new() { Id = "technical-writer" }], Skills = [new() { Id = "git", Level = Level.Expert }] };
        PlanReport Of(string line) => Report(plan, [PlainReader.Shared.Read(new($"Requirements\n- We ask for Git.\n{line}") { Title = "Technical Writer", Company = "Acme" })]);
        var (clear, unclear) = (Of(""), Of("- You have passed the basic course.\n"));

        Assert.Contains("1 of 1 asks for nothing that you lack.", MarkdownWriter.Write(PlanDocuments.Of(clear)), StringComparison.Ordinal);
        Assert.Contains(clear.Next, action => action.Why == "It asks for nothing that you lack.");
        Assert.Contains("1 of 1 asks for nothing that you lack, as far as it was understood.", MarkdownWriter.Write(PlanDocuments.Of(unclear)), StringComparison.Ordinal);
        Assert.Contains("- “Technical Writer” at Acme: “You have passed the basic course.”", MarkdownWriter.Write(PlanDocuments.Of(unclear)), StringComparison.Ordinal);
        Assert.Contains(unclear.Next, action => action.Why.EndsWith("Not understood was: “You have passed the basic course”", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_to_be_said_in_an_interview_is_printed_for_the_role_that_it_is_for()
    {
        Plan plan = new() { Shortlist = [new() { Id = "technical-writer" }, new() { Id = "data-engineer" }, new() { Id = "product-manager" }], Skills = [new() { Id = "git", Level = Level.Competent }, new() { Id = "sql", Held = false }] };
        var last = Report(plan, []).Roles[^1].Role;
        var without = MarkdownWriter.Write(PlanDocuments.Of(Report(plan, [])));
        var words = MarkdownWriter.Write(PlanDocuments.Of(Report(plan with { Opportunities = [new() { Id = "1", Employer = "Acme", Title = last.Title, Stage = OpportunityStage.Interviewing }] }, [])));

        foreach (var said in new[] { $"What convinces people who hire {last.WithArticle}:", last.Taster!.Steps[0].Split(',')[0] })
        {
            Assert.DoesNotContain(said, without, StringComparison.Ordinal);
            Assert.Contains(said, words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_reason_that_somebody_spoke_to_is_no_question_to_ask_any_more()
    {
        Plan plan = new() { Shortlist = [new() { Id = "technical-writer" }], Skills = [new() { Id = "git", Level = Level.Competent }], Reasons = [new() { Id = "used-by-many" }] };
        Assert.Contains("it is a question to ask", MarkdownWriter.Write(PlanDocuments.Of(Report(plan, []))), StringComparison.Ordinal);
        var told = MarkdownWriter.Write(PlanDocuments.Of(Report(plan with { Conversations = [new() { Who = "Amit", Reasons = [new() { Id = "used-by-many", Note = "His tea seller has it." }] }] }, [])));
        Assert.Contains("so it moves nothing.", told, StringComparison.Ordinal);
        Assert.DoesNotContain("it is a question to ask", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_that_would_decide_is_printed_once_and_says_whom_to_ask()
    {
        Plan plan = new() { Shortlist = [new() { Id = "technical-writer" }], Needs = [new() { Id = "own:dog", Name = "My dog", Weight = NeedWeight.Must, Question = "May my dog come along?" }] };
        var words = MarkdownWriter.Write(PlanDocuments.Of(Report(plan, [])));
        Assert.Equal(2, words.Split("May my dog come along?").Length);
        Assert.Contains("Ask the recruiter: **May my dog come along?**", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Strengths_are_those_beyond_code_for_the_technical_path_alone_and_one_without_an_example_says_so()
    {
        Plan plan = new() { Strengths = [new() { Id = "patience", Level = Level.Expert }, new() { Id = "teaching", Level = Level.Expert, Evidence = [new() { Text = "Four probationers learned the job in my room" }] }] };
        var words = MarkdownWriter.Write(PlanDocuments.Of(Report(plan, [])));

        Assert.Contains("### Strengths\n", words, StringComparison.Ordinal);
        Assert.Contains("- **Patience**: nothing noted yet; one example would help.", words, StringComparison.Ordinal);
        Assert.Contains("### Strengths beyond code\n", MarkdownWriter.Write(PlanDocuments.Of(Report(plan with { Direction = new() { Choice = DirectionChoice.Technical } }, []))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "Send one line to 3 people who have seen you work")]
    [InlineData(1, "Send one line to 2 more people who have seen you work")]
    [InlineData(2, "Send one line to 1 more person who has seen you work")]
    public void Three_people_are_asked_what_they_see_and_the_rest_of_them_once_one_has_answered(int answered, string asked)
    {
        var next = Report(Plan.Empty with { Feedback = [.. Enumerable.Range(0, answered).Select(n => new Feedback { From = $"{n}" })] }, []).Next;
        Assert.Contains(next, action => action.What.StartsWith(asked, StringComparison.Ordinal));
    }

    [Fact]
    public void The_strengths_to_find_ones_own_among_are_of_different_kinds()
    {
        var words = MarkdownWriter.Write(PlanDocuments.Of(Report(Plan.Empty, [])));
        Assert.Contains("- **Communication**", words, StringComparison.Ordinal);
        Assert.DoesNotContain("- **Verbal communication**", words, StringComparison.Ordinal);
    }

    [Fact]
    public void That_no_role_is_looked_at_yet_is_said_once_for_all_reasons()
    {
        var words = string.Join('\n', ReasonsChapter.Of(Report(new() { Reasons = [new() { Id = "useful-work" }, new() { Id = "used-by-many" }] }, []) with { Roles = [] }).OfType<Block.Paragraph>().Select(paragraph => string.Concat(paragraph.Words.Parts.Select(part => part.Words))));
        Assert.Equal(2, words.Split("No role is looked at yet").Length);
    }

    [Fact]
    public void No_two_roles_are_called_a_reasonable_choice_by_one_thing_alone_while_the_days_do_not_count()
    {
        Plan plan = new() { Shortlist = [new() { Id = "technical-writer" }, new() { Id = "data-scientist" }], Skills = [new() { Id = "writing", Level = Level.Expert }] };
        var ranking = Report(plan, []).Ranking;
        ranking = ranking with { Certainty = Certainty.Close, Criteria = [Criterion.Reach], Roles = [.. ranking.Roles.Select(role => role with { Places = [0.5, 0.5] })] };

        Assert.Contains("how you would like the days is not part of that yet, and may turn it.", ranking.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("reasonable choice", ranking.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void As_long_as_several_roles_may_be_the_first_each_of_them_has_lines_for_a_CV()
    {
        var report = Report(Sam, Read);
        report = report with { Ranking = report.Ranking with { Certainty = Certainty.CantTellYet } };

        Assert.True(report.Ranking.MayBeFirst.Count > 1);
        Assert.True(report.Bridges.Select(bridge => bridge.Role).Distinct().Count() > 1);
    }

    [Fact]
    public void What_can_be_left_aside_is_not_among_the_first_roles_and_waits_for_none_that_comes_first_as_seldom()
    {
        Plan plan = new()
        {
            Shortlist = [new() { Id = "technical-writer" }, new() { Id = "data-scientist" }, new() { Id = "product-manager" }, new() { Id = "data-engineer" }],
            Skills = [new() { Id = "writing", Level = Level.Expert }],
        };
        var report = Report(plan, []);
        var (front, hardly) = (report.Roles[0].Role, report.Roles[2].Role);
        report = report with { Ranking = report.Ranking with { Criteria = [.. report.Ranking.Criteria, Criterion.Days], Roles = [.. report.Ranking.Roles.Select(role => role with { Likely = new Dictionary<Criterion, double>(role.Likely) { [Criterion.Days] = 0.5 }, Values = new Dictionary<Criterion, Interval>(role.Values) { [Criterion.Days] = new(0.5, 0.5) }, Places = role.Role == hardly ? [0, 0, 0, 1] : [0.33, 0, 0, 0.67] })] } };
        var listed = GlanceChapter.Of(report).OfType<Block.ListBlock>().First();

        Assert.Equal(2, listed.Items.Count);
        Assert.Contains($"{hardly.Title} comes first in hardly any of these ways: you can leave it aside for now.", Words(GlanceChapter.Of(report)), StringComparison.Ordinal);
        Assert.Contains("(hardly ever first)", GapsChapter.WhoWaits(report with { GapsFor = [front], Waiting = [hardly] })!, StringComparison.Ordinal);
        Assert.DoesNotContain("(hardly ever first)", GapsChapter.WhoWaits(report with { GapsFor = [front, hardly], Waiting = [hardly] })!, StringComparison.Ordinal);
    }

    private static string Words(IEnumerable<Block> blocks) => string.Join("\n", blocks.OfType<Block.Paragraph>().Select(paragraph => string.Concat(paragraph.Words.Parts.Select(part => part.Words))));

    private static PostingReading Picked(string title, string company, SampleKind sample = SampleKind.HandPicked) =>
        PlainReader.Shared.Read(new Posting($"{title}\n\nRequirements\n- Five lines of evidence of clear writing for {title}\n") { Title = title, Company = company, Sample = sample });

    private static PlanReport Report(Plan plan, IReadOnlyList<PostingReading> readings) => PlanReport.Of(plan, OwnCatalogue.Of(plan, Catalogue.Embedded), readings, Today);
}
