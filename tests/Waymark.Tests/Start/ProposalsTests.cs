using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Waymark.Tests;

public sealed class ProposalsTests
{
    private static readonly Catalogue Catalogue = Catalogue.Embedded;

    private static readonly CurriculumVitae Baker = new()
    {
        Skills = ["Excel", "Sourdough", "Go"],
        Positions =
        [
            new() { Title = "Shift lead", Employer = "Corner Bakery", From = "2019-03", Did = ["Moved the orders from paper to SQL.", "Wrote a small tool in Python."] },
            new() { Title = "Baker", Employer = "Mill Lane", From = "2014", To = "2019-02", Did = ["Kept the stock list in SQL, too."] },
        ],
        Education = [new() { School = "Town College", Subject = "Baking", To = "2014" }],
        Text = ["I like linux on old laptops. It is a hobby."],
    };

    private static readonly CurriculumVitae Whole = Baker with
    {
        Certificates = [new() { Name = "AZ-900", Issuer = "Microsoft", From = "2024-05", Verified = false }],
        Languages = [new("Danish", "native"), new("French", "elementary")],
        Interests = ["writing tests", "ferrets"],
        Roles = ["Technical Writer", "Bell ringer"],
        Needs = [new() { Id = "work-mode", Weight = NeedWeight.Must, Accept = ["remote"] }],
        Baseline = new() { Amount = 42_000, Currency = "EUR" },
        Opportunities = [new() { Employer = "Larkfell", Title = "Writer", Stage = OpportunityStage.Applied, Date = new(2026, 3, 4) }],
        Feedback = [new() { From = "Ida", Words = "She explained the till so well." }],
        Endorsements = [new("Linux", 3, "LinkedIn")],
        Volunteering = [new() { Title = "Helper", Employer = "Food bank", From = "2015" }],
        Name = "Ada",
        Now = new() { Work = "Baker", Place = "Odense" },
        Rated = [new("Excel", Level.Proficient)],
        Competences = [new("Python", true), new("running meetings", false)],
        Reasons = ["The money", "A day job"],
        Undertakings = [new() { Name = "Loaf", Link = "https://loaf.example", Source = SkillSource.OwnProject, Did = ["A site in HTML."], Skills = ["CSS"] }],
    };

    [Fact]
    public void What_people_thank_for_proposes_the_strength_that_they_mean_with_the_sentence()
    {
        var calm = Evidence(Proposals.Of(["It was in March. She said I stayed calm when the oven broke. Good."], null, Catalogue), "strengths/calm-under-pressure");
        Assert.True(calm.Strength);
        Assert.Equal("She said I stayed calm when the oven broke.", calm.Evidence.Text);
    }

    [Fact]
    public void A_skill_is_shown_by_the_newest_work_that_names_it()
    {
        var sql = Evidence(Proposals.Of([], Baker, Catalogue), "skills/sql");
        Assert.Equal(("Moved the orders from paper to SQL.", "Corner Bakery", "2019-03", null), (sql.Evidence.Text, sql.Evidence.Where, sql.Evidence.From, sql.Evidence.To));
        Assert.Equal(SkillSource.Work, sql.Source);
    }

    [Fact]
    public void A_listed_skill_that_nobody_knows_here_is_ones_own()
    {
        var own = Assert.Single(Proposals.Of([], Baker, Catalogue).All, proposal => proposal.Id == "skills/own:sourdough");
        Assert.Equal(("Sourdough", null), (own.Name, own.Says));
        Assert.IsType<PlanChange.RateSkill>(own.Change);
    }

    [Fact]
    public void A_listed_name_that_would_be_doubtful_in_a_sentence_is_taken_as_it_is() =>
        Assert.Contains(Proposals.Of([], new() { Skills = ["Go"] }, Catalogue).All, proposal => proposal.Name == "Go" && !proposal.Id.StartsWith("skills/own:", StringComparison.Ordinal));

    [Fact]
    public void Only_what_is_ticked_is_taken()
    {
        var proposed = Proposals.Of([], Baker, Catalogue);
        Assert.Empty(proposed.Take([]));
        var plan = Applied(Plan.Empty, proposed.Take(["skills/python", "positions/Baker/Mill Lane/2014/2019-02"]));
        Assert.Equal(["python"], plan.Skills.Select(skill => skill.Id));
        Assert.Equal(["Baker"], plan.Positions.Select(position => position.Title));
        Assert.Empty(plan.Education);
    }

    [Fact]
    public void Work_that_is_taken_stands_newest_first()
    {
        var proposed = Proposals.Of([], Baker, Catalogue);
        var plan = Applied(Plan.Empty, proposed.Take([.. proposed.All.Where(proposal => proposal.Kind == ProposalKind.Position).Select(proposal => proposal.Id)]));
        Assert.Equal(["Shift lead", "Baker"], plan.Positions.Select(position => position.Title));
    }

    [Fact]
    public void The_same_file_again_proposes_nothing_that_is_held()
    {
        var proposed = Proposals.Of(["They said I explained it well"], Baker, Catalogue);
        Assert.NotEmpty(proposed.All);
        Assert.True(proposed.NotIn(Applied(Plan.Empty, All(proposed)), Catalogue).IsEmpty);
    }

    [Fact]
    public void Whatever_was_taken_is_never_proposed_again_and_the_rest_still_is()
    {
        var proposed = Proposals.Of([], Baker, Catalogue);
        Prop.ForAll(
            Gen.Shuffle(proposed.All.Select(proposal => proposal.Id).ToArray()).ToArbitrary(),
            ids =>
            {
                var taken = ids.Take(ids.Length / 2).ToList();
                var left = proposed.NotIn(Applied(Plan.Empty, proposed.Take(taken)), Catalogue).All.Select(proposal => proposal.Id);
                Assert.Equal(ids.Except(taken).Order(), left.Order());
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_order_of_what_is_written_does_not_matter()
    {
        string[] thanks = ["I stayed calm", "explained the till", "kept us on track"];
        var expected = Told(Proposals.Of(thanks, Baker, Catalogue));
        Prop.ForAll(
            (from said in Gen.Shuffle(thanks)
             from skills in Gen.Shuffle(Baker.Skills.ToArray())
             from positions in Gen.Shuffle(Baker.Positions.ToArray())
             select (said, skills, positions)).ToArbitrary(),
            order => Assert.Equal(expected, Told(Proposals.Of(order.said, Baker with { Skills = order.skills, Positions = order.positions }, Catalogue)))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void What_waits_to_be_ticked_is_kept_and_read_again_as_it_was()
    {
        var proposed = Proposals.Of(["I stayed calm"], Whole, Catalogue);
        var read = Proposals.Parse(proposed.ToJson());
        Assert.Equal(proposed.ToJson(), read.ToJson());
        Assert.Equal(Told(proposed), Told(read));
        Assert.Equal(Enum.GetValues<ProposalKind>(), proposed.All.Select(proposal => proposal.Kind).Distinct().Order());
    }

    [Fact]
    public void All_that_a_file_can_say_is_taken_and_then_is_proposed_no_more()
    {
        var proposed = Proposals.Of([], Whole, Catalogue);
        var plan = Plan.Empty.Apply(new PlanChange.TakeProposals(All(proposed), "me.json")).OrThrow();
        Assert.Equal(("AZ-900", "Danish", 42_000m, "remote"), (plan.Certificates[0].Name, plan.Now.Languages[0], plan.Baseline!.Amount, plan.Needs[0].Accept[0]));
        Assert.Equal(("technical-writer", OpportunityStage.Applied), (plan.Shortlist[0].Id, plan.Opportunities[0].Stage));
        Assert.Contains("explaining", plan.Feedback[0].Sees);
        Assert.Equal(("Ada", "Baker", "Odense"), (plan.Name, plan.Now.Work, plan.Now.Place));
        Assert.Equal(["the-money", "own:a-day-job"], plan.Reasons.Select(reason => reason.Id));
        Assert.Equal((Level.Proficient, 1), (plan.Skills.Single(skill => skill.Id == "excel").Level, plan.Skills.Single(skill => skill.Id == "python").Liking));
        Assert.Equal(-1, plan.Interests.Single(interest => interest.Name == "running meetings").Liking);
        Assert.Equal(Plan.Parse(plan.CanonicalJson()).OrThrow(), plan);
        Assert.True(proposed.NotIn(plan, Catalogue).IsEmpty);
    }

    [Fact]
    public void What_is_no_language_to_work_in_and_no_activity_of_work_is_said()
    {
        var left = Proposals.Of([], Whole, Catalogue).NotUnderstood;
        Assert.Contains(left, sentence => sentence.StartsWith("French (elementary)", StringComparison.Ordinal));
        Assert.Contains(left, sentence => sentence.Contains("“ferrets”", StringComparison.Ordinal));
        Assert.Contains(left, sentence => sentence.Contains("“Bell ringer”", StringComparison.Ordinal));
    }

    [Fact]
    public void An_application_that_got_further_is_proposed_again_and_keeps_what_was_noted()
    {
        var first = Proposals.Of([], new() { Opportunities = [new() { Employer = "Larkfell", Title = "Writer", Stage = OpportunityStage.Applied }] }, Catalogue);
        var plan = Applied(Plan.Empty, All(first));
        plan = Applied(plan, [new PlanChange.WeighOpportunity(plan.Opportunities[0] with { Notes = "Ask for Ida." })]);
        var next = Proposals.Of([], new() { Opportunities = [new() { Employer = "Larkfell", Title = "Writer", Stage = OpportunityStage.Interviewing }] }, Catalogue).NotIn(plan, Catalogue);
        var kept = Assert.Single(Applied(plan, All(next)).Opportunities);
        Assert.Equal((OpportunityStage.Interviewing, "Ask for Ida."), (kept.Stage, kept.Notes));
        Assert.True(first.NotIn(plan, Catalogue).IsEmpty);
    }

    [Fact]
    public void A_job_that_was_saved_and_applied_for_is_one() =>
        Assert.Equal(OpportunityStage.Applied, Assert.IsType<PlanChange.WeighOpportunity>(Assert.Single(Proposals.Of([], new()
        {
            Opportunities = [new() { Employer = "Larkfell", Title = "Writer", Link = "https://x.example/1", Stage = OpportunityStage.Applied }, new() { Employer = "Larkfell", Title = "Writer", Link = "https://x.example/1" }],
        }, Catalogue).All).Change).Opportunity.Stage);

    [Fact]
    public void Words_that_never_end_take_no_time_without_end() =>
        Assert.NotEmpty(Proposals.Of([], new() { Text = [string.Concat(Enumerable.Repeat("python and sql ", 200_000))] }, Catalogue).All);

    private static IReadOnlyList<PlanChange> All(Proposals proposed) =>
        proposed.Take([.. proposed.All.Select(proposal => proposal.Id)]);

    private static PlanChange.AddEvidence Evidence(Proposals proposed, string id) => Assert.IsType<PlanChange.AddEvidence>(Assert.Single(proposed.All, proposal => proposal.Id == id).Change);

    private static string Told(Proposals proposed) => string.Join('\n', All(proposed).Select(change => change.ToJson()));

    private static Plan Applied(Plan plan, IEnumerable<PlanChange> changes) => changes.Aggregate(plan, (so, change) => so.Apply(change).OrThrow());

    [Fact]
    public void What_the_plan_says_about_the_person_goes_before_the_file()
    {
        var plan = Plan.Empty with { Name = "Adeline", Now = new() { Work = "Shift lead", Languages = ["Danish"] }, Skills = [new() { Id = "python", Level = Level.Expert }] };
        var proposed = Proposals.Of([], Whole, Catalogue).NotIn(plan, Catalogue);
        Assert.DoesNotContain(proposed.All, proposal => proposal.Change is PlanChange.CallMe);
        var taken = plan.Apply(new PlanChange.TakeProposals(All(proposed))).OrThrow();
        Assert.Equal(("Shift lead", "Odense", "Danish"), (taken.Now.Work, taken.Now.Place, taken.Now.Languages[0]));
        Assert.Equal((Level.Expert, 1), (taken.Skills.Single(skill => skill.Id == "python").Level, taken.Skills.Single(skill => skill.Id == "python").Liking));
    }
}
