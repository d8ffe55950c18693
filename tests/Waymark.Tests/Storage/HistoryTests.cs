using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Waymark.Tests;

public sealed class HistoryTests
{
    private const int Tries = 8;

    [Fact]
    public void Every_revision_is_what_making_its_changes_again_gives() => Prop.ForAll<int>(seed =>
    {
        using StoreWorld world = new();
        List<(DateTimeOffset At, Plan Plan)> replayed = [(world.Clock.GetUtcNow(), Plan.Empty)];
        foreach (var change in Shuffled(seed))
        {
            world.Clock.Move(TimeSpan.FromMinutes(1));
            if (replayed[^1].Plan.Apply(change).Value is { } plan && plan != replayed[^1].Plan)
            {
                replayed.Add((world.Clock.GetUtcNow(), plan));
            }

            world.Store.Change(world.Plan, change, world.Head.Number, "me");
        }

        world.Reopen();
        Assert.Equal(replayed.Count - 1, world.Head.Number);
        for (var number = 0; number < replayed.Count; number++)
        {
            Assert.Equal(replayed[number].Plan, world.Store.At(world.Plan, number)!.Plan);
            Assert.Equal(number, world.Store.AsOf(world.Plan, replayed[number].At.AddSeconds(30))!.Number);
        }

        var again = world.Store.History(world.Plan).Reverse().Aggregate(Plan.Empty, (plan, note) => plan.Apply(note.Change).OrThrow());
        Assert.Equal(world.Head.Plan, again);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Tries));

    [Fact]
    public void Going_back_gives_the_whole_plan_of_then_and_loses_nothing() => Prop.ForAll<int>(seed =>
    {
        using StoreWorld world = new();
        foreach (var change in Shuffled(seed).Take(20))
        {
            world.Store.Change(world.Plan, change, world.Head.Number, "me");
        }

        var (last, number) = (world.Head, new Random(seed).Next(world.Head.Number));
        var back = world.Store.Restore(world.Plan, number, "me").OrThrow();
        Assert.Equal(world.Store.At(world.Plan, number)!.Plan, back.Plan);
        Assert.Equal(last.Plan, world.Store.Undo(world.Plan, back.Number, "me").OrThrow().Plan);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Tries));

    [Fact]
    public void Undoing_takes_back_one_change_and_keeps_the_others()
    {
        using StoreWorld world = new();
        world.Change(new PlanChange.RateSkill("react", "React", Level.Competent));
        world.Change(new PlanChange.AddReason("people"));
        world.Change(new PlanChange.RateSkill("sql", "SQL", Level.Novice));
        var undone = world.Store.Undo(world.Plan, 1, "me").OrThrow();
        Assert.Equal((4, "Took back: Rated React: competent"), (undone.Number, undone.Words));
        Assert.Equal(["sql"], undone.Plan.Skills.Select(skill => skill.Id));
        Assert.Equal(["people"], undone.Plan.Reasons.Select(reason => reason.Id));
        Assert.Equal(4, world.Store.Undo(world.Plan, 1, "me").OrThrow().Number);

        var again = world.Store.Undo(world.Plan, 4, "me").OrThrow();
        Assert.Equal((world.Store.At(world.Plan, 3)!.Plan, "Did again: Rated React: competent"), (again.Plan, again.Words));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(-1)]
    public void A_revision_that_is_not_there_cannot_be_undone(int number)
    {
        using StoreWorld world = new();
        world.Change(new PlanChange.CallMe("Ana"));
        Assert.Equal($"there is no revision {number}; they are numbered 1 to 1", world.Store.Undo(world.Plan, number, "me").Refusal?.Reason);
    }

    [Fact]
    public void Going_back_to_the_beginning_leaves_an_empty_plan()
    {
        using StoreWorld world = new();
        world.Change(new PlanChange.CallMe("Ana"));
        Assert.Equal(("Went back to the beginning", Plan.Empty), (world.Store.Restore(world.Plan, 0, "me").OrThrow().Words, world.Head.Plan));
        Assert.NotNull(world.Store.Restore(world.Plan, 9, "me").Refusal);
    }

    private static PlanChange[] Shuffled(int seed)
    {
        PlanChange[] changes = [.. EachChange.On(seed), .. EachChange.On(seed + 1)];
        new Random(seed).Shuffle(changes);
        return changes;
    }
}
