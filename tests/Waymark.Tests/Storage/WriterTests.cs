using Waymark.Storage;
using Xunit;

namespace Waymark.Tests;

/// <summary>Several who write at once.</summary>
public sealed class WriterTests
{
    [Fact]
    public void Threads_that_write_at_once_lose_nothing()
    {
        using StoreWorld world = new();
        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, writer =>
        {
            for (var i = 0; i < 15; i++)
            {
                // All look at the beginning, and touch different things.
                world.Store.Change(world.Plan, new PlanChange.RateSkill($"{writer}-{i}", Level: Level.Novice), 0, $"{writer}").OrThrow();
                world.Store.AddPostings(world.Plan, [new($"posting {writer} {i}"), new("the same for all")], cancel: TestContext.Current.CancellationToken);
                _ = world.Head.Plan.Skills.Count;
            }
        });
        Assert.Equal((60, 60), (world.Head.Number, world.Head.Plan.Skills.Count));
        Assert.Equal(61, world.Store.Postings(world.Plan).Count);
        Assert.Equal(Enumerable.Range(1, 60).Reverse(), world.Store.History(world.Plan).Select(note => note.Number));
    }

    [Fact]
    public void Of_threads_that_change_the_same_thing_one_wins_and_the_others_are_told()
    {
        using StoreWorld world = new();
        var done = new Outcome<Revision>[8];
        Parallel.For(0, done.Length, i => done[i] = world.Store.Change(world.Plan, new PlanChange.CallMe($"name {i}"), 0, "me"));
        Assert.Single(done, outcome => !outcome.Refused);
        Assert.All(done.Where(outcome => outcome.Refused), outcome => Assert.IsType<Refusal.ChangedSince>(outcome.Refusal));
        Assert.Equal(1, world.Head.Number);
    }

    [Fact]
    public void Processes_that_write_at_once_lose_nothing()
    {
        using TemporaryFolder folder = new();
        using SavingProcess one = new(folder.Path, "one", 40);
        using SavingProcess other = new(folder.Path, "other", 40);
        var acknowledged = one.Acknowledged().Concat(other.Acknowledged()).ToList();
        Assert.Equal("", one.Complaints + other.Complaints);
        Assert.Equal(Enumerable.Range(1, 80), acknowledged.Select(line => line.Number).Order());

        using var store = Store.Open(folder.Path, TimeProvider.System).OrThrow();
        Assert.Equal(80, store.Head(store.PlanOf(Store.Me)).Plan.Skills.Count);
    }
}
