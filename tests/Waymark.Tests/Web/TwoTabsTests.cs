using Microsoft.Playwright;
using Xunit;

namespace Waymark.Tests;

/// <summary>Two windows on one plan, with scripts: what was typed into the second stays where it was typed.</summary>
public sealed class TwoTabsTests(Chromium chromium)
{
    [Fact]
    public async Task The_second_is_told_what_changed_and_its_words_stay_in_the_field()
    {
        await using var app = await RunningApp.StartAsync(SamsPlan.Into);
        var one = await chromium.OpenAsync();
        var other = await one.Context.NewPageAsync();
        foreach (var page in new[] { one, other })
        {
            await page.GotoAsync(app.At("/plan/letter").ToString());
        }

        await one.GetByLabel("Why are you doing this?").FillAsync("The first why.");
        await one.GetByRole(AriaRole.Button, new() { Name = "Keep the letter" }).PressAsync("Enter");
        await Assertions.Expect(one.Locator("#saved")).ToContainTextAsync("Wrote a letter to myself");
        await other.GetByLabel("Why are you doing this?").FillAsync("The second why.");
        await other.GetByRole(AriaRole.Button, new() { Name = "Keep the letter" }).PressAsync("Enter");
        await Assertions.Expect(other.Locator("#saved")).ToContainTextAsync("Wrote a letter to myself; look at it as it is now, then decide again");
        await Assertions.Expect(other.GetByLabel("Why are you doing this?")).ToHaveValueAsync("The second why.");
        Assert.Equal("The first why.", app.Plan.Letter!.Text);
        await one.Context.CloseAsync();
    }
}
