using Waymark.Storage;
using Xunit;

namespace Waymark.Tests;

/// <summary>A plan goes out, is commented on, and comes back.</summary>
public sealed class RemarksTests
{
    private static readonly DateOnly March = new(2026, 3, 31), April = new(2026, 4, 9);

    [Fact]
    public void What_came_back_changes_nothing_until_it_is_taken()
    {
        using StoreWorld world = new();
        var before = world.Change(new PlanChange.RateSkill("git", "Git", Level.Novice));
        var back = Commented(world);
        var added = world.Store.KeepRemarks(world.Plan, back, April).OrThrow();
        Assert.Equal(3, added.Count);
        Assert.Equal((before.Number, before.Plan), (world.Head.Number, world.Head.Plan));

        var taken = world.Store.TakeSuggestions(world.Plan, [back.Remarks[1].Id]).OrThrow();
        Assert.Equal(("Rated Git: competent", "me, as Maria suggested"), (taken.Words, taken.By));
        Assert.Equal(Level.Competent, taken.Plan.Skills[0].Level);
        Assert.Empty(taken.Plan.Actions);
        Assert.Equal([RemarkState.Open, RemarkState.Taken, RemarkState.Open], world.Store.Remarks(world.Plan).Select(kept => kept.State));
    }

    [Fact]
    public void The_same_file_twice_adds_nothing_whatever_became_of_it()
    {
        using StoreWorld world = new();
        world.Change(new PlanChange.RateSkill("git", "Git", Level.Novice));
        var back = Commented(world);
        world.Store.KeepRemarks(world.Plan, back, April).OrThrow();
        world.Store.TakeSuggestions(world.Plan, [back.Remarks[1].Id]).OrThrow();
        world.Store.SetRemarks(world.Plan, [back.Remarks[2].Id], RemarkState.SetAside);
        var (kept, head) = (world.Store.Remarks(world.Plan), world.Head.Number);

        Assert.Empty(world.Store.KeepRemarks(world.Plan, back, April.AddDays(1)).OrThrow());
        world.Store.TakeSuggestions(world.Plan, [back.Remarks[1].Id]).OrThrow();
        Assert.Equal(head, world.Head.Number);
        Assert.Equal(kept.Select(remark => (remark.Remark.Id, remark.State, remark.Received)), world.Store.Remarks(world.Plan).Select(remark => (remark.Remark.Id, remark.State, remark.Received)));
    }

    [Fact]
    public void A_file_of_another_plan_is_refused()
    {
        using StoreWorld mine = new(), other = new(TimeSpan.FromSeconds(1));
        mine.Change(new PlanChange.RateSkill("git", "Git", Level.Novice));
        other.Change(new PlanChange.RateSkill("git", "Git", Level.Novice));
        Assert.Contains("another plan", other.Store.KeepRemarks(other.Plan, Commented(mine), April).Refusal!.Reason, StringComparison.Ordinal);
        Assert.Empty(other.Store.Remarks(other.Plan));
    }

    [Fact]
    public void A_file_of_a_later_state_than_is_here_is_refused()
    {
        using StoreWorld world = new();
        world.Change(new PlanChange.RateSkill("git", "Git", Level.Novice));
        Assert.Contains("restore the newest backup first", world.Store.KeepRemarks(world.Plan, Commented(world) with { Revision = 9 }, April).Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_suggestion_says_nothing_of_stays_as_its_owner_said_it()
    {
        using StoreWorld world = new();
        world.Change(new PlanChange.RateSkill("git", "Git", Level.Competent));
        world.Change(new PlanChange.SetNeed(new() { Id = "work-mode", Name = "Work mode", Accept = ["remote"], Note = "My mother" }));
        var back = world.Store.Share(world.Plan, [PlanChapter.Reasons], March).With(
            new Remark("Maria", April, "plan", "", new PlanChange.RateSkill("git", "Git")),
            new Remark("Maria", April, "plan", "", new PlanChange.SetNeed(new() { Id = "work-mode", Name = "Work mode", Weight = NeedWeight.Must })));
        world.Store.KeepRemarks(world.Plan, back, April).OrThrow();
        var taken = world.Store.TakeSuggestions(world.Plan, [.. back.Remarks.Select(remark => remark.Id)]).OrThrow();
        Assert.Equal(Level.Competent, taken.Plan.Skills[0].Level);
        Assert.Equal((NeedWeight.Must, "remote", "My mother"), (taken.Plan.Needs[0].Weight, Assert.Single(taken.Plan.Needs[0].Accept), taken.Plan.Needs[0].Note));
    }

    [Fact]
    public void Suggestions_are_taken_all_or_none()
    {
        using StoreWorld world = new();
        world.Change(new PlanChange.RateSkill("git", "Git", Level.Novice));
        var back = world.Store.Share(world.Plan, PlanChapter.Steps, March).With(
            new Remark("Maria", April, "plan", "", new PlanChange.KeepAction(new OwnAction { Text = "Call Jo" })),
            new Remark("Maria", April, "plan", "", new PlanChange.LikeSkill("sql", 2)));
        world.Store.KeepRemarks(world.Plan, back, April).OrThrow();
        Assert.NotNull(world.Store.TakeSuggestions(world.Plan, [.. back.Remarks.Select(remark => remark.Id)]).Refusal);
        Assert.Empty(world.Head.Plan.Actions);
        Assert.All(world.Store.Remarks(world.Plan), kept => Assert.Equal(RemarkState.Open, kept.State));
    }

    [Fact]
    public void Whoever_helps_keeps_what_they_wrote_when_a_newer_file_comes()
    {
        using StoreWorld world = new(), mentor = new(TimeSpan.FromSeconds(1));
        world.Change(new PlanChange.RateSkill("git", "Git", Level.Novice));
        SharedFiles files = new(mentor.Folder);
        var old = world.Store.Share(world.Plan, PlanChapter.Steps, March);
        files.Keep(old).OrThrow();
        files.Add(old.Of, new("Maria", April, "plan", "Well begun.")).OrThrow();
        world.Change(new PlanChange.RateSkill("git", "Git", Level.Competent));
        files.Keep(world.Store.Share(world.Plan, PlanChapter.Steps, April)).OrThrow();
        files.Keep(old).OrThrow();
        Assert.Equal((2, "Well begun."), (files.Find(old.Of)!.Revision, files.Find(old.Of)!.Remarks.Single().Text));
        Assert.Equal((0, Plan.Empty), (mentor.Head.Number, mentor.Head.Plan));
        files.TakeBack(old.Of, files.Find(old.Of)!.Remarks[0].Id).OrThrow();
        Assert.Empty(files.Find(old.Of)!.Remarks);
        files.Forget(old.Of);
        Assert.Empty(files.All);
    }

    [Theory]
    [InlineData("../../waymark")]
    [InlineData("")]
    [InlineData("00112233445566778899AABBCCDDEEFF")]
    public void No_key_leads_out_of_the_folder(string key)
    {
        using TemporaryFolder folder = new();
        Assert.Null(new SharedFiles(folder.Path).Find(key));
    }

    private static SharedPlan Commented(StoreWorld world) => world.Store.Share(world.Plan, PlanChapter.Steps, March).With(
        new Remark("Maria", April, "chapter/inventory", "You know more than you say."),
        new Remark("Maria", April, "skills/git", "I saw you do it.", new PlanChange.RateSkill("git", "Git", Level.Competent)),
        new Remark("Maria", April, "plan", "", new PlanChange.KeepAction(new OwnAction { Text = "Call Jo", By = new(2026, 4, 20) })));
}
