using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Waymark.Tests;

/// <summary>The file that somebody else opens, fills in, and answers with.</summary>
public sealed class FeedbackFormTests(Chromium chromium)
{
    [Fact]
    public async Task What_is_ticked_and_written_comes_back_as_it_was_meant()
    {
        await using var app = await RunningApp.StartAsync(SamsPlan.Into);
        var (page, file) = await OpenedAsync(app);
        await page.GetByLabel("3 ", new() { Exact = false }).First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Locator("input[value='12']").CheckAsync();
        await page.GetByLabel("When did you see it?").FillAsync("10 years ago, 12 and 14 of us waited.\n\nYou did not.");
        var text = await page.GetByLabel("The text to send back").InputValueAsync();
        var mail = await page.GetByRole(AriaRole.Link, new() { Name = "Send it by e-mail" }).GetAttributeAsync("href");
        Assert.Equal(text, Uri.UnescapeDataString(mail!["mailto:?body=".Length..]));
        var read = FeedbackReply.Read(text, Catalogue.Embedded);
        Assert.Equal([Catalogue.Embedded.Strengths[2], Catalogue.Embedded.Strengths[11]], read.Sees);
        Assert.Equal("10 years ago, 12 and 14 of us waited.\nYou did not.", read.Words);
        Assert.Empty(read.Unknown);

        using FormClient form = new(app);
        await form.SubmitAsync("/inventory/others", "/changes/keep-feedback", ("from", "Lu"), ("reply", text));
        Assert.Equal(read.Sees.Select(strength => strength.Id), app.Plan.Feedback.Single(told => told.From == "Lu").Sees);
        await page.Context.CloseAsync();
        File.Delete(file);
    }

    [Fact]
    public async Task It_asks_nobody_anything_and_is_in_nobodys_way()
    {
        await using var app = await RunningApp.StartAsync((store, plan) => store.Change(plan, new PlanChange.CallMe("<img src=http://example.com/x onerror=alert(1)>"), 0, "me").OrThrow());
        var (page, file) = await OpenedAsync(app);
        List<string> asked = [], complaints = [];
        page.Request += (_, request) => asked.Add(request.Url);
        page.Console += (_, message) => complaints.AddRange(message.Type == "error" ? [message.Text] : []);
        await page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.Locator("input[value='1']").CheckAsync();
        Assert.Equal([new Uri(file).ToString()], asked);
        Assert.Empty(complaints);
        Assert.Equal(0, await page.Locator("img").CountAsync());
        Assert.Empty((await page.RunAxe()).Violations.Select(violation => violation.Help));
        await page.Context.CloseAsync();
        File.Delete(file);
    }

    [Fact]
    public async Task Without_scripts_the_numbers_are_still_there()
    {
        await using var app = await RunningApp.StartAsync();
        var (page, file) = await OpenedAsync(app, script: false);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync($"{Catalogue.Embedded.Strengths.Count} {Catalogue.Embedded.Skill(Catalogue.Embedded.Strengths[^1].Id)!.Name}");
        Assert.Equal(390, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.Context.CloseAsync();
        File.Delete(file);
    }

    // Downloaded from the page as a person does it, and opened from the disk.
    private async Task<(IPage Page, string File)> OpenedAsync(RunningApp app, bool script = true)
    {
        var page = await chromium.OpenAsync(width: 390, script: script);
        await page.GotoAsync(app.At("/inventory/others").ToString());
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Download a form to send" }).ClickAsync());
        Assert.Equal("what-do-you-see.html", download.SuggestedFilename);
        var file = Path.Combine(Path.GetTempPath(), $"waymark-form-{app.Address.Port}.html");
        await download.SaveAsAsync(file);
        await page.GotoAsync(new Uri(file).ToString());
        return (page, file);
    }
}
