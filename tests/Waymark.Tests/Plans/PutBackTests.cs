using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Waymark.Tests;

public sealed class PutBackTests
{
    [Fact]
    public void Taking_back_the_newest_change_gives_the_plan_before_it() => Prop.ForAll<int>(seed =>
    {
        var plan = AnyPlan.Of(seed);
        foreach (var change in EachChange.On(seed))
        {
            if (plan.Apply(change).Value is { } changed)
            {
                Assert.Equal(plan, changed.Apply(Stored(PlanChange.TakingBack(plan, changed, change))).OrThrow());
                plan = changed;
            }
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void Taking_back_an_older_change_keeps_later_changes_of_other_things() => Prop.ForAll<int>(seed =>
    {
        var plan = AnyPlan.Of(seed);
        List<PlanChange> changes = [.. EachChange.On(seed), .. EachChange.On(seed + 1)];
        var pairs = changes.SelectMany(first => changes.Select(second => (first, second))).Where((pair, i) => (i + seed) % 127 == 0 && !pair.first.InCommonWith(pair.second).Any());
        foreach (var (first, second) in pairs)
        {
            if (plan.Apply(first).Value is { } once && plan.Apply(second).Value is { } other && once.Apply(second).Value is { } twice)
            {
                Assert.Equal(other, twice.Apply(PlanChange.TakingBack(plan, once, first)).OrThrow());
            }
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void It_touches_no_other_entry_than_the_change_did()
    {
        var plan = AnyPlan.Of(5);
        foreach (var change in EachChange.On(5).Where(change => change is not PlanChange.ReplacePlan))
        {
            var changed = plan.Apply(change).OrThrow();
            Assert.Subset(change.Touches.SelectMany(key => (string[])[key, key.Split('/')[0]]).ToHashSet(), PlanChange.TakingBack(plan, changed).Touches.ToHashSet());
            plan = changed;
        }
    }

    [Theory]
    [InlineData("a b c", "a c", "a c d", "a b c d")]
    [InlineData("b c", "c", "a c", "a b c")]
    [InlineData("a", "", "d", "d a")]
    [InlineData("a b c", "c a b", "c a b d", "a b c d")]
    [InlineData("a b c", "c a b", "c a d", "a c d")]
    [InlineData("a b", "a b c", "c d b a", "d b a")]
    public void Reasons_come_back_where_they_stood(string before, string after, string now, string expected)
    {
        var undo = PlanChange.TakingBack(With(before), With(after));
        Assert.Equal(expected, string.Join(' ', With(now).Apply(undo).OrThrow().Reasons.Select(reason => reason.Id)), ignoreCase: false);
        static Plan With(string ids) => Plan.Empty with { Reasons = [.. ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new ReasonAnswer { Id = id })] };
    }

    [Fact]
    public void Words_tell_what_was_taken_back_and_what_was_made_again()
    {
        PlanChange rated = new PlanChange.RateSkill("react", "React", Level.Competent);
        var plan = Plan.Empty.Apply(rated).OrThrow();
        var undo = PlanChange.TakingBack(Plan.Empty, plan, rated);
        var redo = PlanChange.TakingBack(plan, Plan.Empty, undo);
        Assert.Equal(["Took back: Rated React: competent", "Did again: Rated React: competent", "Took back: Rated React: competent"], [undo.Words, redo.Words, PlanChange.TakingBack(Plan.Empty, plan, redo).Words]);
        Assert.Equal(["skills/react"], undo.Touches);
        Assert.Equal(plan, Plan.Empty.Apply(redo).OrThrow());
    }

    [Fact]
    public void What_is_no_part_of_a_plan_is_refused()
    {
        Assert.Equal("things: 'colour' is nothing of a plan; name a field as now, or an entry as skills/react", Plan.Empty.Apply(new PlanChange.PutBack(["colour"], Plan.Empty)).Refusal?.Reason);
        Assert.Equal("was.skills[0]: null is no entry; take it out", Plan.Empty.Apply(PlanChange.Parse("""{ "change": "putBack", "things": ["skills/a"], "was": { "skills": [null] } }""").OrThrow()).Refusal?.Reason);
        Assert.Equal("things: '' is nothing of a plan; name a field as now, or an entry as skills/react", Plan.Empty.Apply(PlanChange.Parse("""{ "change": "putBack", "things": [null], "was": {} }""").OrThrow()).Refusal?.Reason);
        Assert.Equal("skills[0]: null is no entry; take it out", Plan.Empty.Apply(PlanChange.Parse("""{ "change": "replacePlan", "plan": { "skills": [null] } }""").OrThrow()).Refusal?.Reason);
    }

    [Fact]
    public void Putting_back_starts_no_fourth_skill()
    {
        var day = new DateOnly(2026, 11, 23);
        Plan Learning(string ids, Plan? on = null) => ids.Split(' ').Aggregate(on ?? Plan.Empty, (plan, id) => plan.Apply(new PlanChange.StartLearning(id, day)).OrThrow());
        var before = Learning("a b c");
        var after = before.Apply(new PlanChange.FinishLearning("a", day)).OrThrow();
        var now = Learning("d", after);
        Assert.Equal("b, c, d are in progress already; finish or skip one before starting another", now.Apply(PlanChange.TakingBack(before, after)).Refusal?.Reason);
    }

    [Fact]
    public void Replacing_the_whole_plan_touches_everything() =>
        Assert.All(EachChange.On(1), change => Assert.NotEmpty(change.InCommonWith(new PlanChange.ReplacePlan(Plan.Empty))));

    private static PlanChange Stored(PlanChange change) => PlanChange.Parse(change.ToJson()).OrThrow();
}
