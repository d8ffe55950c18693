using Xunit;

namespace Waymark.Tests;

public sealed class StoredPostingTests : IDisposable
{
    private static readonly Posting Full = new("Technical Writer\n\nYou write guides. Größe <b>&amp; 日本語 🙂")
    {
        Source = "a.txt",
        ExternalId = "7",
        Title = "Technical Writer",
        Company = "Lintel",
        Location = "Leeds",
        Url = "https://example.org/7",
        DatePosted = new(2026, 3, 1),
        Sample = SampleKind.WholeBoard,
        Fields = [new("workplaceType", "Remote")],
    };

    private readonly StoreWorld world = new();

    [Fact]
    public void A_posting_comes_out_as_it_went_in()
    {
        Assert.Equal(1, world.Add(Full));
        world.Reopen();
        var stored = Assert.Single(world.Store.Postings(world.Plan));
        Assert.Equal(Full with { Fields = [] }, stored.Posting with { Fields = [] });
        Assert.Equal(Full.Fields, stored.Posting.Fields);
        Assert.Equal((PlainReader.Shared.Read(Full).Id, world.Clock.GetUtcNow(), null), (stored.Id, stored.Added, stored.Removed));
        Assert.Equal(stored.Id, world.Store.FindPosting(world.Plan, stored.Id)?.Id);
    }

    [Fact]
    public void The_same_posting_is_stored_once_and_the_order_is_that_of_adding()
    {
        Assert.Equal(2, world.Add(new Posting("b"), new Posting("a"), new Posting("b ") { Company = "again" }));
        Assert.Equal(1, world.Add(new Posting("a"), new Posting("c")));
        Assert.Equal(["b", "a", "c"], world.Store.Postings(world.Plan).Select(stored => stored.Posting.Text));
    }

    [Fact]
    public void A_text_that_is_published_for_several_jobs_is_stored_for_each_and_removed_as_one()
    {
        Posting[] jobs = [new("a"), new("a") { Title = "Writer" }, new("a") { Location = "Leeds" }, new("a") { Fields = [new("employment_type", "part time")] }];
        Assert.Equal(4, world.Add(jobs));
        Assert.Equal(0, world.Add(jobs));
        Assert.True(world.Store.RemovePosting(world.Plan, PostingId.OfText("a")));
        Assert.Empty(world.Store.Postings(world.Plan));
        Assert.True(world.Store.ReturnPosting(world.Plan, PostingId.OfText("a")));
        Assert.Equal([null, "Writer", null, null], world.Store.Postings(world.Plan).Select(stored => stored.Posting.Title));
    }

    [Fact]
    public void Two_dates_see_the_postings_of_then()
    {
        world.Add(new Posting("a"), new Posting("b"));
        var added = Later();
        var id = PostingId.OfText("a");
        Assert.True(world.Store.RemovePosting(world.Plan, id));
        Assert.False(world.Store.RemovePosting(world.Plan, id));
        Assert.NotNull(world.Store.FindPosting(world.Plan, id)!.Removed);
        var removed = Later();
        Assert.Equal(1, world.Add(new Posting("a"), new Posting("b")));
        var back = Later();
        world.Store.RemovePosting(world.Plan, id);
        Assert.True(world.Store.ReturnPosting(world.Plan, id));
        Assert.False(world.Store.ReturnPosting(world.Plan, id));

        string[] At(DateTimeOffset? time) => [.. world.Store.Postings(world.Plan, time).Select(stored => stored.Posting.Text)];
        Assert.Equal([["a", "b"], ["b"], ["a", "b"], ["a", "b"]], new[] { added, removed, back, (DateTimeOffset?)null }.Select(At));
        Assert.Empty(At(added.AddDays(-1)));
    }

    [Fact]
    public void The_version_changes_when_the_postings_do_and_not_otherwise()
    {
        List<long> versions = [world.Store.PostingsVersion(world.Plan)];
        void Then(Action act)
        {
            act();
            versions.Add(world.Store.PostingsVersion(world.Plan));
        }

        Then(() => world.Add(new Posting("a")));
        Then(() => world.Add(new Posting("a")));
        Then(() => world.Store.RemovePosting(world.Plan, PostingId.OfText("a")));
        Then(() => world.Store.RemovePosting(world.Plan, PostingId.OfText("a")));
        Then(() => world.Store.ReturnPosting(world.Plan, PostingId.OfText("a")));
        Assert.Equal([false, true, false, true, false], versions.Zip(versions.Skip(1), (before, after) => before == after));
        Assert.Equal(4, versions.Distinct().Count());
    }

    [Fact]
    public void What_was_added_before_it_was_cancelled_stays_and_the_rest_can_follow()
    {
        using CancellationTokenSource cancel = new();
        Posting[] many = [.. Enumerable.Range(0, 1000).Select(i => new Posting($"posting {i}"))];
        Assert.Throws<OperationCanceledException>(() => world.Store.AddPostings(world.Plan, many, new Stopping(cancel), cancel.Token));
        var before = world.Store.Postings(world.Plan).Count;
        Assert.InRange(before, 1, 999);
        Assert.Equal(1000 - before, world.Add(many));
        Assert.Equal(many.Select(posting => posting.Text), world.Store.Postings(world.Plan).Select(stored => stored.Posting.Text));
    }

    [Fact]
    public void Postings_of_others_are_not_seen()
    {
        world.Add(new Posting("a"));
        var other = world.Store.PlanOf("Bo");
        Assert.Empty(world.Store.Postings(other));
        Assert.Null(world.Store.FindPosting(other, PostingId.OfText("a")));
        Assert.False(world.Store.RemovePosting(other, PostingId.OfText("a")));
    }

    public void Dispose() => world.Dispose();

    private DateTimeOffset Later()
    {
        var now = world.Clock.GetUtcNow();
        world.Clock.Move(TimeSpan.FromDays(1));
        return now;
    }

    private sealed class Stopping(CancellationTokenSource cancel) : IProgress<int>
    {
        public void Report(int value) => cancel.Cancel();
    }
}
