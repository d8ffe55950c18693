using System.Net;
using System.Text;
using Waymark.Storage;
using Xunit;

namespace Waymark.Tests;

/// <summary>A plan is given away, commented on in another Waymark, and comes back: all by forms.</summary>
public sealed class PeoplePageTests
{
    [Fact]
    public async Task A_mentor_suggests_in_their_own_Waymark_and_the_owner_ticks()
    {
        await using var owner = await RunningApp.StartAsync((store, plan) => store.Change(plan, [new PlanChange.CallMe("Ana"), new PlanChange.RateSkill("git", "Git", Level.Novice)], 0, "me").OrThrow());
        await using var mentor = await RunningApp.StartAsync();
        using FormClient ana = new(owner), maria = new(mentor);
        var file = await ana.GetAsync("/people/plan.waymark?chapter=name&chapter=inventory");
        var (_, read, at) = await maria.PostFilesAsync("/people/shared", [("ana.waymark", Encoding.UTF8.GetBytes(file))]);
        Assert.Contains("Your own plan is not touched", read, StringComparison.Ordinal);
        Assert.Contains("Not shared, and so unknown here: where you are now, reasons", read, StringComparison.Ordinal);
        var (_, written, _) = await maria.SubmitAsync(at.AbsolutePath, $"{at.AbsolutePath}/remark", ("by", "Maria"), ("about", "skills/git"), ("text", "I saw you do it."), ("skill", "Git"), ("level", "competent"), ("action", "Call Jo"), ("day", "2030-04-20"));
        Assert.Contains("Suggests: Rated Git: competent", written, StringComparison.Ordinal);
        Assert.Equal((0, Plan.Empty), (mentor.Store.Head(mentor.PlanId).Number, mentor.Plan));

        var back = Encoding.UTF8.GetBytes(await maria.GetAsync($"{at.AbsolutePath}/file"));
        for (var time = 0; time < 2; time++)
        {
            await ana.PostFilesAsync("/people/remarks", [("comments.waymark", back)]);
            Assert.Equal(2, owner.Store.Remarks(owner.PlanId).Count);
        }

        Assert.Equal(2, owner.Store.Head(owner.PlanId).Number);
        Assert.Contains("I saw you do it.", await ana.GetAsync("/inventory"), StringComparison.Ordinal);
        var rating = owner.Store.Remarks(owner.PlanId).Single(kept => kept.Remark.Suggestion is PlanChange.RateSkill).Remark.Id;
        var (status, _, _) = await ana.PostAsync("/people/take", ("id", rating), ("back", "/people"));
        Assert.Equal((HttpStatusCode.OK, Level.Competent, 0), (status, owner.Plan.Skills[0].Level, owner.Plan.Actions.Count));
    }

    [Fact]
    public async Task A_damaged_file_and_one_of_another_plan_change_nothing()
    {
        await using var app = await RunningApp.StartAsync();
        using FormClient form = new(app);
        var other = new SharedPlan("00112233445566778899aabbccddeeff", 0, new(2026, 3, 31), [PlanChapter.Name], Plan.Empty).With(new Remark("Eve", new(2026, 4, 1), "plan", "Hello."));
        foreach (var (bytes, reason) in new[] { (other.ToBytes(), "of another plan"), (other.ToBytes()[..200], "sent again"), (Encoding.UTF8.GetBytes("PK"), "sent again") })
        {
            var (status, page, _) = await form.PostFilesAsync("/people/remarks", [("x.waymark", bytes)]);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
            Assert.Contains(reason, page, StringComparison.Ordinal);
        }

        Assert.Empty(app.Store.Remarks(app.PlanId));
    }

    [Fact]
    public async Task A_coach_chooses_a_folder_once_and_sees_an_agenda()
    {
        await using var app = await RunningApp.StartAsync();
        using FormClient form = new(app);
        using TemporaryFolder folder = new();
        SharedPlan ana = new("00112233445566778899aabbccddeeff", 3, new(2026, 3, 20), [PlanChapter.Name, PlanChapter.Gaps], Plan.Empty with { Name = "Ana", Actions = [new() { Text = "Call Jo", By = new(2026, 3, 15) }] });
        folder.Add("ana.waymark", ana.ToBytes());
        folder.Add("broken.waymark", "oh");
        var (_, list, _) = await form.SubmitAsync("/people/clients", "/people/clients", ("folder", folder.Path));
        Assert.Contains("Ana", list, StringComparison.Ordinal);
        Assert.Contains("broken.waymark", list, StringComparison.Ordinal);
        Assert.Contains("Call Jo", await form.GetAsync($"/people/clients/{ana.Of}"), StringComparison.Ordinal);
        var (_, plan, _) = await form.SubmitAsync($"/people/clients/{ana.Of}", $"/people/clients/{ana.Of}/open");
        Assert.Contains("Ana’s plan", WebUtility.HtmlDecode(plan), StringComparison.Ordinal);
        Assert.Equal(ana.ToBytes(), File.ReadAllBytes(Path.Combine(folder.Path, "ana.waymark")));
        Assert.Equal(Plan.Empty, app.Plan);
    }
}
