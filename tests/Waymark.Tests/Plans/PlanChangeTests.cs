using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Waymark.Tests;

public sealed class PlanChangeTests
{
    [Fact]
    public void Every_change_there_is_is_tried_here()
    {
        var named = typeof(PlanChange).GetCustomAttributes<JsonDerivedTypeAttribute>().ToList();
        var changes = typeof(PlanChange).GetNestedTypes().Where(type => !type.IsAbstract).ToList();

        Assert.Equal(changes.Select(type => type.Name).Order(), named.Select(change => change.DerivedType.Name).Order());
        Assert.Empty(changes.Except(EachChange.On(1).Select(change => change.GetType())));
        Assert.All(named, change => Assert.Equal(change.DerivedType.Name, $"{change.TypeDiscriminator}", ignoreCase: true));
    }

    [Fact]
    public void Everything_in_a_plan_is_reached_by_some_change()
    {
        var reached = new HashSet<string>();
        Made(EachChange.On(1), plan => Reach(plan, reached));

        var settable =
            from type in typeof(Plan).Assembly.GetTypes()
            where type.IsSubclassOf(typeof(PlanPart)) && !type.IsAbstract
            from property in type.GetProperties()
            where property.CanWrite && property.Name is not (nameof(PlanPart.Unknown) or nameof(Plan.Version))
            select $"{type.Name}.{property.Name}";
        Assert.Empty(settable.Except(reached));
    }

    [Fact]
    public void Each_change_survives_being_stored() => Prop.ForAll<int>(seed => Assert.All(EachChange.On(seed), change =>
    {
        var stored = change.ToJson();
        var read = PlanChange.Parse(stored).OrThrow();
        Assert.Equal(stored, read.ToJson());
        Assert.Equal(change.Touches, read.Touches);
        Assert.Equal(change.Words, read.Words);
    })).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_changes_give_the_same_bytes() => Prop.ForAll<int>(seed =>
    {
        var stored = EachChange.On(seed).Select(change => PlanChange.Parse(change.ToJson()).OrThrow());
        Assert.Equal(Made(EachChange.On(seed)).CanonicalJson(), Made(stored).CanonicalJson());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_changed_plan_can_be_read_again() => Prop.ForAll<int>(seed =>
    {
        var plan = Made(EachChange.On(seed), AnyPlan.Of(seed));
        Assert.Equal(plan.CanonicalJson(), Plan.Parse(plan.CanonicalJson()).OrThrow().CanonicalJson());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Setting_the_same_twice_is_setting_it_once()
    {
        var plan = Plan.Empty;
        foreach (var change in EachChange.On(3).Where(change => change is not (PlanChange.TakeOut or PlanChange.RemoveEvidence)))
        {
            plan = plan.Apply(change).OrThrow();
            Assert.Equal(plan, plan.Apply(change).OrThrow());
        }
    }

    [Fact]
    public void Changes_that_touch_different_things_can_be_made_in_any_order() => Prop.ForAll<int>(seed =>
    {
        var plan = Made(EachChange.On(seed), AnyPlan.Of(seed));
        List<PlanChange> changes = [.. EachChange.On(seed), .. EachChange.On(seed + 1), .. PlanList.All.Select(list => new PlanChange.TakeOut(list.Id, FirstKey(plan, list.Id)))];
        foreach (var (first, second) in changes.SelectMany(first => changes.Select(second => (first, second))).Where(pair => !pair.first.InCommonWith(pair.second).Any()).Where((_, i) => (i + seed) % 613 == 0))
        {
            Assert.Equal(Both(plan, first, second), Both(plan, second, first));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Unknown_fields_outlive_the_changes_around_them()
    {
        var plan = Plan.Parse("""{ "now": { "mood": 1 }, "skills": [{ "id": "a", "seen": 2 }], "needs": [{ "id": "b", "hope": 3 }] }""").OrThrow()
            .Apply(new PlanChange.SayWhereIAm(new() { Work = "teacher" })).OrThrow()
            .Apply(new PlanChange.RateSkill("a", "A", Level.Novice)).OrThrow()
            .Apply(new PlanChange.SetNeed(new() { Id = "b", Weight = NeedWeight.Must })).OrThrow();

        Assert.All(["mood", "seen", "hope"], name => Assert.Contains($"\"{name}\"", plan.CanonicalJson(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_skill_that_is_taken_out_is_back_to_not_asked()
    {
        var plan = Made([new PlanChange.RateSkill("react", "React", Level.Competent), new PlanChange.SayNotHeld("react", "React")]);
        Assert.False(plan.Skills.Single().IsHeld);

        Assert.Equal(Plan.Empty, plan.Apply(new PlanChange.TakeOut(PlanListName.Skills, "react", "React")).OrThrow());
    }

    [Fact]
    public void Rating_a_skill_keeps_what_else_was_said_about_it()
    {
        var skill = Made([
            new PlanChange.RateSkill("react", "React", Level.Novice, SkillSource.School),
            new PlanChange.AddEvidence("react", new() { Text = "a shop" }),
            new PlanChange.LikeSkill("react", 1),
            new PlanChange.RateSkill("react", null, Level.Competent)]).Skills.Single();

        Assert.Equal(("React", Level.Competent, SkillSource.School, 1, "a shop"), (skill.Name, skill.Level, skill.Source, skill.Liking, skill.Evidence.Single().Text));
    }

    [Fact]
    public void Only_three_skills_are_learnt_at_once()
    {
        var day = new DateOnly(2026, 11, 23);
        var busy = Made([new PlanChange.StartLearning("a", day, "A"), new PlanChange.StartLearning("b", day, "B"), new PlanChange.StartLearning("c", day, "C")]);

        Assert.Equal("A, B, C are in progress already; finish or skip one before starting another", busy.Apply(new PlanChange.StartLearning("d", day)).Refusal?.Reason);
        Assert.False(busy.Apply(new PlanChange.FinishLearning("a", day)).OrThrow().Apply(new PlanChange.StartLearning("d", day)).Refused);
    }

    public static TheoryData<PlanChange, string> Refused() => new()
    {
        { new PlanChange.TakeOut(PlanListName.Needs, "remote"), "'remote' is not in needs, so it cannot be taken out" },
        { new PlanChange.TakeOut(PlanListName.OwnRoles, "own:a", "A"), "'A' is not in ownRoles, so it cannot be taken out" },
        { new PlanChange.Move(PlanListName.Reasons, "remote", 1), "'remote' is not in reasons, so it cannot be moved" },
        { new PlanChange.Move(PlanListName.Reasons, "remote", 0), "place: 0 is no place; the first is 1" },
        { new PlanChange.Move(PlanListName.Skills, "react", 1), "'skills' has no order of its own; only positions, education, reasons can be moved" },
        { new PlanChange.NoteReason("remote", "x"), "'remote' is not in reasons; add the reason first" },
        { new PlanChange.LikeSkill("react", 1), "'react' is not in skills; say first whether you have it" },
        { new PlanChange.KeepFeedback(new() { From = "Bo" }, "Al"), "'Al' is not in feedback; add it as a new one" },
        { new PlanChange.RemoveEvidence("react", "a shop"), "'a shop' is no evidence of react, so it cannot be taken back" },
        { new PlanChange.LikeActivity("a", 3), "interests[0].liking: 3 is not between -2 (would avoid it) and +2 (would seek it)" },
        { new PlanChange.RateSkill("", Level: Level.Expert), "skills[0]: nothing names it; give it an id" },
        { new PlanChange.RateSkill("a", Level: Level.None), "skills[0].level: \"none\" is no level to be at; say \"held\": false instead" },
        { new PlanChange.CountHours("a", double.NaN), "learning[0].spent: NaN is not at least 0 and at most 100000" },
        { new PlanChange.WriteRole(new() { Id = "a", Title = "A" }), "ownRoles[0].id: \"a\" is no id of one's own; let it start with own:" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_change_that_cannot_be_made_says_why(PlanChange change, string reason) =>
        Assert.Equal(reason, Plan.Empty.Apply(change).Refusal?.Reason);

    public static TheoryData<PlanChange, string, string> Told() => new()
    {
        { new PlanChange.RateSkill("react", "React", Level.Competent), "Rated React: competent", "skills/react" },
        { new PlanChange.RateSkill("writing", null, Strength: true), "I have writing", "strengths/writing" },
        { new PlanChange.Move(PlanListName.Reasons, "remote", 1, "working remotely"), "Moved 'working remotely' to first place", "reasons" },
        { new PlanChange.AddReason("remote", "working remotely"), "Added a reason: working remotely", "reasons, reasons/remote" },
        { new PlanChange.NoteReason("remote", "quiet"), "Wrote to the reason 'remote': quiet", "reasons/remote" },
        { new PlanChange.TakeOut(PlanListName.Skills, "react", "React"), "Back to not asked: React", "skills/react" },
        { new PlanChange.KeepAnswer(new() { Employer = "A/B", Need = "remote" }), "A/B answered about remote", "answers/A~1B/remote" },
        { new PlanChange.StartLearning("css", default, "CSS"), "Started learning CSS", "learning, learning/css" },
        { new PlanChange.SetBaseline(new() { Amount = 48000.5m, Currency = "EUR" }), "Need to earn 48000.5 EUR", "baseline" },
    };

    [Theory, MemberData(nameof(Told))]
    public void A_change_says_what_it_did_and_what_it_touched(PlanChange change, string words, string touches) =>
        Assert.Equal((words, touches), (change.Words, string.Join(", ", change.Touches)));

    [Fact]
    public void Lists_are_named_like_their_properties() =>
        Assert.Equal(Enum.GetValues<PlanListName>(), PlanList.All.Select(list => list.Id).Where(id => typeof(Plan).GetProperty($"{id}") is not null));

    private static Plan Made(IEnumerable<PlanChange> changes, Action<Plan> seen) => changes.Aggregate(Plan.Empty, (plan, change) =>
    {
        var changed = plan.Apply(change).OrThrow();
        seen(changed);
        return changed;
    });

    private static Plan Made(IEnumerable<PlanChange> changes, Plan? on = null) =>
        changes.Aggregate(on ?? Plan.Empty, (plan, change) => plan.Apply(change) is { Refused: false, Value: { } changed } ? changed : on is null ? plan.Apply(change).OrThrow() : plan);

    private static string Both(Plan plan, PlanChange first, PlanChange second)
    {
        var once = plan.Apply(first);
        var twice = (once.Value ?? plan).Apply(second);
        return (twice.Value ?? once.Value ?? plan).CanonicalJson();
    }

    private static string FirstKey(Plan plan, PlanListName list) =>
        ((IEnumerable)typeof(Plan).GetProperty($"{list}")!.GetValue(plan)!).Cast<PlanEntry>().Select(entry => entry.Key).FirstOrDefault("nothing");

    private static void Reach(PlanPart part, HashSet<string> reached)
    {
        foreach (var property in part.GetType().GetProperties().Where(property => property.CanWrite))
        {
            var value = property.GetValue(part);
            if (value is not null and not (IList { Count: 0 }) and not "")
            {
                reached.Add($"{part.GetType().Name}.{property.Name}");
            }

            foreach (var inner in (value as IEnumerable)?.OfType<PlanPart>() ?? (value is PlanPart one ? [one] : []))
            {
                Reach(inner, reached);
            }
        }
    }
}
