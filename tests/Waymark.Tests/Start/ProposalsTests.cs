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

    [Fact]
    public void What_people_thank_for_proposes_the_strength_that_they_mean_with_the_sentence()
    {
        var proposed = Proposals.Of(["It was in March. She said I stayed calm when the oven broke. Good."], null, Catalogue).Skills;
        var calm = Assert.Single(proposed, skill => skill.Id == "calm-under-pressure");
        Assert.True(calm.IsStrength);
        Assert.Equal("She said I stayed calm when the oven broke.", calm.Evidence!.Text);
    }

    [Fact]
    public void A_skill_is_shown_by_the_newest_work_that_names_it()
    {
        var sql = Assert.Single(Proposals.Of([], Baker, Catalogue).Skills, skill => skill.Id == "sql");
        Assert.Equal(("Moved the orders from paper to SQL.", "Corner Bakery", "2019-03", null), (sql.Evidence!.Text, sql.Evidence.Where, sql.Evidence.From, sql.Evidence.To));
    }

    [Fact]
    public void A_listed_skill_that_nobody_knows_here_is_ones_own()
    {
        var own = Assert.Single(Proposals.Of([], Baker, Catalogue).Skills, skill => skill.Id == "own:sourdough");
        Assert.Equal(("Sourdough", (SkillEvidence?)null), (own.Name, own.Evidence));
    }

    [Fact]
    public void A_listed_name_that_would_be_doubtful_in_a_sentence_is_taken_as_it_is() =>
        Assert.Contains(Proposals.Of([], new() { Skills = ["Go"] }, Catalogue).Skills, skill => skill.Name == "Go" && !skill.Id.StartsWith("own:", StringComparison.Ordinal));

    [Fact]
    public void Only_what_is_ticked_is_taken()
    {
        var proposed = Proposals.Of([], Baker, Catalogue);
        Assert.Empty(proposed.Take([], [], []));
        var plan = Applied(Plan.Empty, proposed.Take(["python"], [proposed.Positions[1].Key], []));
        Assert.Equal(["python"], plan.Skills.Select(skill => skill.Id));
        Assert.Equal(["Baker"], plan.Positions.Select(position => position.Title));
        Assert.Empty(plan.Education);
    }

    [Fact]
    public void Work_that_is_taken_stands_newest_first()
    {
        var proposed = Proposals.Of([], Baker, Catalogue);
        var plan = Applied(Plan.Empty, proposed.Take([], [.. proposed.Positions.Select(position => position.Key)], []));
        Assert.Equal(["Shift lead", "Baker"], plan.Positions.Select(position => position.Title));
    }

    [Fact]
    public void The_same_file_again_proposes_nothing_that_is_held()
    {
        var proposed = Proposals.Of(["They said I explained it well"], Baker, Catalogue);
        Assert.NotEmpty(proposed.Skills);
        Assert.True(proposed.NotIn(Applied(Plan.Empty, All(proposed)), Catalogue).IsEmpty);
    }

    [Fact]
    public void Whatever_was_taken_is_never_proposed_again_and_the_rest_still_is()
    {
        var proposed = Proposals.Of([], Baker, Catalogue);
        Prop.ForAll(
            Gen.Shuffle(proposed.Skills.Select(skill => skill.Id).ToArray()).ToArbitrary(),
            ids =>
            {
                var taken = ids.Take(ids.Length / 2).ToList();
                var left = proposed.NotIn(Applied(Plan.Empty, proposed.Take(taken, [], [])), Catalogue).Skills.Select(skill => skill.Id);
                Assert.Equal(ids.Except(taken).Order(), left.Order());
            }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_order_of_what_is_written_does_not_matter()
    {
        string[] thanks = ["I stayed calm", "explained the till", "kept us on track"];
        SkillFinder finder = new(Catalogue);
        var expected = Told(Proposals.Of(thanks, Baker, finder));
        Prop.ForAll(
            (from said in Gen.Shuffle(thanks)
             from skills in Gen.Shuffle(Baker.Skills.ToArray())
             from positions in Gen.Shuffle(Baker.Positions.ToArray())
             select (said, skills, positions)).ToArbitrary(),
            order => Assert.Equal(expected, Told(Proposals.Of(order.said, Baker with { Skills = order.skills, Positions = order.positions }, finder)))).QuickCheckThrowOnFailure();
    }

    private static IReadOnlyList<PlanChange> All(Proposals proposed) =>
        proposed.Take([.. proposed.Skills.Select(skill => skill.Id)], [.. proposed.Positions.Select(position => position.Key)], [.. proposed.Education.Select(school => school.Key)]);

    private static string Told(Proposals proposed) => string.Join('\n', All(proposed).Select(change => change.ToJson()));

    private static Plan Applied(Plan plan, IEnumerable<PlanChange> changes) => changes.Aggregate(plan, (so, change) => so.Apply(change).OrThrow());
}
