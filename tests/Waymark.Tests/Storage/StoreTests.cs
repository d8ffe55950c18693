using Waymark.Storage;
using Xunit;

namespace Waymark.Tests;

public sealed class StoreTests : IDisposable
{
    private readonly StoreWorld world = new();

    [Fact]
    public void Before_any_change_there_is_an_empty_plan_with_number_0()
    {
        Assert.Equal((0, Plan.Empty), (world.Head.Number, world.Head.Plan));
        Assert.Null(world.Head.Change);
        Assert.Empty(world.Store.History(world.Plan));
    }

    [Fact]
    public void Everybody_has_a_plan_of_their_own()
    {
        var other = world.Store.PlanOf("Bo");
        world.Change(new PlanChange.CallMe("Ana"));
        Assert.NotEqual(world.Plan, other);
        Assert.Equal(other, world.Store.PlanOf("Bo"));
        Assert.Equal(Plan.Empty, world.Store.Head(other).Plan);
        Assert.Empty(world.Store.History(other));
    }

    [Fact]
    public void A_change_makes_a_revision_that_tells_who_when_and_what()
    {
        world.Clock.Move(TimeSpan.FromHours(1));
        var made = world.Store.Change(world.Plan, new PlanChange.RateSkill("react", "React", Level.Competent), 0, "an assistant").OrThrow();
        Assert.Equal((1, "an assistant", "Rated React: competent", Catalogue.Embedded.Fingerprint), (made.Number, made.By, made.Words, made.Catalogue));
        Assert.Equal(world.Clock.GetUtcNow(), made.At);
        Assert.Equal(Level.Competent, made.Plan.Skills.Single().Level);
        world.Reopen();
        Assert.Equal(made, world.Head);
        Assert.Equal(new RevisionNote(1, made.At, made.By, made.Words, made.Change!), world.Store.History(world.Plan).Single());
    }

    [Fact]
    public void A_change_that_changes_nothing_makes_no_revision()
    {
        world.Change(new PlanChange.CallMe("Ana"));
        Assert.Equal(1, world.Change(new PlanChange.CallMe("Ana")).Number);
        Assert.Equal(1, world.Store.Change(world.Plan, new PlanChange.CallMe("Ana"), 0, "me").OrThrow().Number);
    }

    [Fact]
    public void A_change_decided_on_an_older_revision_is_made_where_nothing_of_it_was_touched()
    {
        world.Change(new PlanChange.RateSkill("react", "React", Level.Novice));
        world.Change(new PlanChange.CallMe("Ana"));
        Assert.False(world.Store.Change(world.Plan, new PlanChange.RateSkill("react", "React", Level.Expert), 1, "me").Refused);
        Assert.Equal((3, "Ana", Level.Expert), (world.Head.Number, world.Head.Plan.Name, world.Head.Plan.Skills.Single().Level));
    }

    [Fact]
    public void A_change_of_what_was_changed_since_is_refused_in_words_that_name_the_other_change()
    {
        world.Change(new PlanChange.RateSkill("react", "React", Level.Novice));
        world.Change(new PlanChange.CallMe("Ana"));
        var refused = world.Store.Change(world.Plan, new PlanChange.RateSkill("react", "React", Level.Expert), 0, "me");
        Assert.Equal(new Refusal.ChangedSince(1, "Rated React: novice", "me"), refused.Refusal);
        Assert.Equal("this was changed in the meantime, by revision 1 (me): Rated React: novice; look at it as it is now, then decide again", refused.Refusal!.Reason);
        Assert.Equal(2, world.Head.Number);
    }

    [Fact]
    public void The_order_of_reasons_and_the_note_to_one_of_them_are_different_things()
    {
        world.Change(new PlanChange.AddReason("people"));
        world.Change(new PlanChange.AddReason("remote"));
        world.Change(new PlanChange.Move(PlanListName.Reasons, "remote", 1));
        Assert.False(world.Store.Change(world.Plan, new PlanChange.NoteReason("people", "mine"), 2, "me").Refused);
        Assert.True(world.Store.Change(world.Plan, new PlanChange.AddReason("money"), 2, "me").Refused);
        Assert.Equal("this was changed in the meantime, by revision 4 (me): Wrote to the reason 'people': mine; look at it as it is now, then decide again", world.Store.Change(world.Plan, new PlanChange.NoteReason("people", "theirs"), 3, "me").Refusal?.Reason);
    }

    [Fact]
    public void Several_changes_are_made_together_or_not_at_all()
    {
        var refused = world.Store.Change(world.Plan, [new PlanChange.CallMe("Ana"), new PlanChange.NoteReason("remote", "x")], 0, "me");
        Assert.IsType<Refusal.NotThere>(refused.Refusal);
        Assert.Equal(0, world.Head.Number);

        Assert.Equal(2, world.Store.Change(world.Plan, [new PlanChange.AddReason("remote"), new PlanChange.NoteReason("remote", "x")], 0, "me").OrThrow().Number);
        Assert.Equal(["Wrote to the reason 'remote': x", "Added a reason: remote"], world.Store.History(world.Plan).Select(note => note.Words));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void A_revision_that_cannot_have_been_seen_is_refused(int seen) =>
        Assert.Equal($"there is no revision {seen}; nothing was changed yet", world.Store.Change(world.Plan, new PlanChange.CallMe("Ana"), seen, "me").Refusal?.Reason);

    [Fact]
    public void The_plan_of_any_time_can_be_had_again()
    {
        var before = world.Clock.GetUtcNow();
        var first = world.Change(new PlanChange.CallMe("Ana"));
        var second = world.Change(new PlanChange.CallMe("Bo"));
        Assert.Null(world.Store.AsOf(world.Plan, before.AddTicks(-1)));
        Assert.Equal(0, world.Store.AsOf(world.Plan, before)!.Number);
        Assert.Equal(first, world.Store.AsOf(world.Plan, second.At.AddTicks(-1)));
        Assert.Equal(second, world.Store.AsOf(world.Plan, second.At.ToOffset(TimeSpan.FromHours(5))));
        Assert.Equal(first, world.Store.At(world.Plan, 1));
        Assert.Null(world.Store.At(world.Plan, 3));
    }

    [Fact]
    public void A_clock_that_goes_back_does_not_put_revisions_out_of_order()
    {
        var first = world.Change(new PlanChange.CallMe("Ana"));
        world.Clock.Move(TimeSpan.FromDays(-1));
        Assert.Equal(first.At, world.Change(new PlanChange.CallMe("Bo")).At);
    }

    [Fact]
    public void Small_state_is_kept_beside_the_plan_and_makes_no_revision()
    {
        world.Store.SetNote(world.Plan, "theme", "dark");
        world.Store.SetNote(world.Plan, "theme", "light");
        world.Reopen();
        Assert.Equal(("light", null, 0), (world.Store.Note(world.Plan, "theme"), world.Store.Note(world.Plan, "step"), world.Head.Number));
        world.Store.SetNote(world.Plan, "theme", null);
        Assert.Null(world.Store.Note(world.Plan, "theme"));
    }

    [Fact]
    public void Deleting_everything_leaves_no_file()
    {
        world.Change(new PlanChange.CallMe("Ana"));
        world.Store.DeleteEverything().OrThrow();
        Assert.Empty(Directory.EnumerateFileSystemEntries(world.Folder));
    }

    [Fact]
    public void Nothing_is_deleted_under_somebody_else()
    {
        using var other = world.Open().OrThrow();
        Assert.Equal($"{world.Store.Folder}: it is in use by a Waymark that runs; stop that one first", world.Store.DeleteEverything().Refusal?.Reason);
        Assert.Equal(0, other.Head(other.PlanOf(Store.Me)).Number);
    }

    public void Dispose() => world.Dispose();
}
