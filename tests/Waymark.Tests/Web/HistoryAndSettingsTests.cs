using System.Net;
using System.Text;
using Waymark.Storage;
using Xunit;

namespace Waymark.Tests;

/// <summary>What was changed taken back, and the data as a whole: taken along, brought back, deleted.</summary>
public sealed class HistoryAndSettingsTests
{
    [Fact]
    public async Task One_change_is_taken_back_and_later_ones_stay()
    {
        await using var app = await RunningApp.StartAsync(Two);
        using FormClient form = new(app);
        var (_, page, _) = await form.SubmitAsync("/history", "/undo/1");
        Assert.Contains("Saved: Took back: Added a reason: The money", page, StringComparison.Ordinal);
        Assert.Equal(["the-people"], app.Plan.Reasons.Select(reason => reason.Id));
        await form.SubmitAsync("/history?saved=3", "/undo/3");
        Assert.Equal(2, app.Plan.Reasons.Count);
    }

    [Fact]
    public async Task One_can_go_back_to_a_day_before()
    {
        await using var app = await RunningApp.StartAsync(Two);
        using FormClient form = new(app);
        await form.SubmitAsync("/history", "/history/restore/1");
        Assert.Equal(["the-money"], app.Plan.Reasons.Select(reason => reason.Id));
    }

    [Fact]
    public async Task What_was_never_changed_cannot_be_taken_back()
    {
        await using var app = await RunningApp.StartAsync(Two);
        using FormClient form = new(app);
        var (status, page, _) = await form.PostAsync("/undo/99");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("there is no revision 99", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dark", "data-theme=\"dark\"")]
    [InlineData("", "<html lang=\"en\">")]
    [InlineData("\"><script>", "<html lang=\"en\">")]
    public async Task Pages_look_as_chosen(string theme, string shown)
    {
        await using var app = await RunningApp.StartAsync();
        using FormClient form = new(app);
        await form.SubmitAsync("/settings", "/settings/theme", ("theme", "light"));
        var (_, page, _) = await form.PostAsync("/settings/theme", ("theme", theme));
        Assert.Contains(shown, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_taken_along_can_be_brought_back_elsewhere()
    {
        await using var app = await RunningApp.StartAsync(SamsPlan.Into);
        await using var other = await RunningApp.StartAsync();
        using FormClient from = new(app), to = new(other);
        var file = Encoding.UTF8.GetBytes(await from.GetAsync("/settings/waymark-export.json"));
        var (status, _, _) = await to.PostFilesAsync("/settings/import", [("waymark.json", file)], ("back", "/settings"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(app.Plan, other.Plan);
        Assert.Equal(app.Store.Postings(app.PlanId).Count, other.Store.Postings(other.PlanId).Count);
    }

    [Theory]
    [InlineData("{ \"skills\": [{ \"id\": \"a\", \"level\": \"great\" }] }", "skills[0].level")]
    [InlineData("a shopping list", "not JSON")]
    public async Task A_file_that_is_no_plan_is_refused(string text, string because)
    {
        await using var app = await RunningApp.StartAsync(Two);
        using FormClient form = new(app);
        var (status, page, _) = await form.PostFilesAsync("/settings/import", [("list.json", Encoding.UTF8.GetBytes(text))]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(because, page, StringComparison.Ordinal);
        Assert.Equal(2, app.Plan.Reasons.Count);
    }

    [Fact]
    public async Task A_backup_is_whole()
    {
        await using var app = await RunningApp.StartAsync(Two);
        using FormClient form = new(app);
        var (_, page, _) = await form.SubmitAsync("/settings", "/settings/backup");
        Assert.Contains("read back and compared", page, StringComparison.Ordinal);
        var copy = Directory.CreateTempSubdirectory("waymark-copy-");
        StoreFiles.Restore(Assert.Single(Directory.EnumerateFiles(app.Store.Folder, "waymark-backup-*.db")), copy.FullName).OrThrow();
        using (var store = Store.Open(copy.FullName, TimeProvider.System).OrThrow())
        {
            Assert.Equal(app.Plan, store.Head(store.PlanOf(Store.Me)).Plan);
        }

        copy.Delete(recursive: true);
    }

    [Fact]
    public async Task Deleting_everything_leaves_nothing_of_ours_and_ends_the_app()
    {
        var folder = Directory.CreateTempSubdirectory("waymark-delete-");
        var running = Told.By("serve", "--data", folder.FullName, "--port", "0", "--no-browser");
        string? address;
        while ((address = Web.RunningApp.AddressIn(folder.FullName)) is null)
        {
            Assert.False(running.IsCompleted);
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        using FormClient form = new(new Uri(address));
        await form.SubmitAsync("/reasons", "/changes/add-reason", ("name", "a secret"));
        await form.SubmitAsync("/settings", "/settings/backup");
        foreach (var name in (string[])["waymark-before-version-2.db", "waymark-before-restore.db", "shopping.txt"])
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), "a secret", TestContext.Current.CancellationToken);
        }

        var (refused, _, _) = await form.SubmitAsync("/settings", "/settings/delete", ("sure", "no"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, true), (refused, StoreFiles.Exists(folder.FullName)));
        var (status, told, _) = await form.SubmitAsync("/settings", "/settings/delete", ("sure", "Delete"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.StartsWith("Everything is deleted", told, StringComparison.Ordinal);
        Assert.Equal(0, (await running).ExitCode);
        Assert.Equal(["shopping.txt"], folder.EnumerateFileSystemInfos().Select(left => left.Name));
        folder.Delete(recursive: true);
    }

    private static void Two(Store store, long plan) =>
        store.Change(plan, [new PlanChange.AddReason("the-money", "The money"), new PlanChange.AddReason("the-people", "The people")], 0, Store.Me).OrThrow();
}
