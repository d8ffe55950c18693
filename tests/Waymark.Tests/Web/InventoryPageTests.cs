using Microsoft.Playwright;
using Xunit;

namespace Waymark.Tests;

/// <summary>What one likes and where one has been, by hand.</summary>
public sealed class InventoryPageTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Rounds_are_chosen_in_by_keyboard_and_taken_back(bool script)
    {
        await using var app = await RunningApp.StartAsync(SamsPlan.Into);
        var page = await chromium.OpenAsync(width: 390, script: script);
        await page.GotoAsync(app.At("/inventory/cards/choose").ToString());
        var first = await page.Locator("fieldset strong").AllTextContentsAsync();
        Assert.Equal(4, first.Count);
        await page.GetByLabel($"most: {first[0]}").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.GetByLabel($"least: {first[3]}").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#saved")).ToContainTextAsync($"Would like {first[0]} most of 4, and {first[3]} least");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync($"you would like {first[0]} most (the best in 1 of 1)");
        Assert.NotEqual(first, await page.Locator("fieldset strong").AllTextContentsAsync());
        Assert.Equal(4, Assert.Single(app.Plan.BestWorst).Among.Count);
        await page.GetByText("Your choices: 1").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Take back") }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("#saved")).ToContainTextAsync("Took back the choice among");
        Assert.Empty(app.Plan.BestWorst);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task After_all_rounds_it_says_so()
    {
        await using var app = await RunningApp.StartAsync(SamsPlan.Into);
        using FormClient form = new(app);
        for (var round = 0; round < 13; round++)
        {
            var page = await form.GetAsync("/inventory/cards/choose");
            var ids = FilledForm.Of(page, "/changes/choose-best-worst", []).Where(field => field.Name == "among").Select(field => field.Value).ToList();
            await form.SubmitLoadedAsync(page, "/changes/choose-best-worst", ("best", ids[0]), ("worst", ids[1]));
            Assert.Equal(round + 1, app.Plan.BestWorst.Count);
        }

        Assert.Contains("These were all rounds for your roles.", await form.GetAsync("/inventory/cards/choose"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Work_is_added_changed_and_taken_out(bool script)
    {
        await using var app = await RunningApp.StartAsync();
        var page = await chromium.OpenAsync(script: script);
        await page.GotoAsync(app.At("/inventory").ToString());
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Work and education") }).PressAsync("Enter");
        await page.GetByLabel("What you were").FillAsync("Cook");
        await page.Locator("#new-position-from").FillAsync("2009-04");
        await page.Locator("#new-position-from").PressAsync("Enter");
        await Assertions.Expect(page.Locator("summary").First).ToContainTextAsync("Cook 2009-04 to today");
        await page.Locator("summary").First.ClickAsync();
        await page.Locator("#position-0-to").FillAsync("2010-01");
        await page.Locator("#position-0-to").PressAsync("Enter");
        await Assertions.Expect(page.Locator("summary").First).ToContainTextAsync("Cook 2009-04 to 2010-01");
        Assert.Equal(("Cook", "2009-04", "2010-01"), app.Plan.Positions.Select(position => (position.Title, position.From, position.To)).Single());
        if (!script)
        {
            await page.Locator("summary").First.ClickAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Take out.*Cook") }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("#saved")).ToContainTextAsync("Took out Cook");
        Assert.Empty(app.Plan.Positions);
        await page.Context.CloseAsync();
    }
}
