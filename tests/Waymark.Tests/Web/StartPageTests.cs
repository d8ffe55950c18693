using System.Text;
using Microsoft.Playwright;
using Xunit;

namespace Waymark.Tests;

/// <summary>The first fifteen minutes by hand.</summary>
public sealed class StartPageTests(Chromium chromium)
{
    [Fact]
    public async Task Cards_are_sorted_by_one_key_each()
    {
        await using var app = await RunningApp.StartAsync();
        var page = await chromium.OpenAsync();
        await page.GotoAsync(app.At("/start/cards").ToString());
        await page.Keyboard.PressAsync("5");
        await Assertions.Expect(page.Locator("main > header .lead")).ToContainTextAsync("Card 2 of");
        Assert.Equal(2, Assert.Single(app.Plan.Interests).Liking);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_move_inside_the_company_is_ticked_by_keyboard_kept_and_taken_back()
    {
        await using var app = await RunningApp.StartAsync();
        var page = await chromium.OpenAsync();
        await Tick();
        Assert.True(app.Plan.Now.MoveInside);
        await Tick();
        Assert.False(app.Plan.Now.MoveInside);
        await page.Context.CloseAsync();

        async Task Tick()
        {
            await page.GotoAsync(app.At("/start/now").ToString());
            await page.Locator("#more > summary").FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await page.Locator("input[name=inside]").FocusAsync();
            await page.Keyboard.PressAsync("Space");
            await page.Locator("main form .tools button").First.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForURLAsync(url => url.Contains("saved=", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task What_was_skipped_stays_skipped_and_home_leads_back_to_where_it_was_left()
    {
        await using var app = await RunningApp.StartAsync();
        using FormClient client = new(app);
        Assert.Equal("/start/why", (await client.PostAsync("/start/pass", ("step", "Now"))).At.AbsolutePath);
        Assert.Equal("/start/thanks", (await client.PostAsync("/start/pass", ("step", "Why"))).At.AbsolutePath);
        Assert.Contains("Go on with the first fifteen minutes (3 of 7)", await client.GetAsync("/"), StringComparison.Ordinal);
        Assert.Contains("What did people thank you for?", await client.GetAsync("/start"), StringComparison.Ordinal);
        Assert.Contains("Why technology?", await client.GetAsync("/start/why"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_resume_only_what_is_ticked_is_kept_and_the_same_file_proposes_the_rest()
    {
        await using var app = await RunningApp.StartAsync();
        using FormClient client = new(app);
        (string, byte[])[] file = [("me.json", Encoding.UTF8.GetBytes("""{ "work": [ { "position": "Baker", "name": "Mill Lane", "highlights": ["Kept the stock in SQL."] } ], "skills": ["Python", "Sourdough"] }"""))];
        var (_, shown, _) = await client.PostFilesAsync("/start/thanks", file);
        Assert.Contains("Kept the stock in SQL.", shown, StringComparison.Ordinal);
        Assert.Contains("value=\"skills/python\"", shown, StringComparison.Ordinal);
        Assert.Empty(app.Plan.Skills);
        var (_, _, at) = await client.PostAsync("/start/take", ("seen", "0"), ("back", "/start?after=Thanks"), ("take", "skills/python"), ("take", "positions/Baker/Mill Lane"));
        Assert.Equal("/start/cards", at.AbsolutePath);
        Assert.Equal("python", Assert.Single(app.Plan.Skills).Id);
        Assert.Equal("Mill Lane", Assert.Single(app.Plan.Positions).Employer);
        var (_, again, _) = await client.PostFilesAsync("/start/thanks", file);
        Assert.DoesNotContain("value=\"skills/python\"", again, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"positions/Baker/Mill Lane\"", again, StringComparison.Ordinal);
        Assert.Contains("own:sourdough", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_a_file_proposes_is_kept_at_once_and_taken_back_at_once()
    {
        await using var app = await RunningApp.StartAsync();
        using FormClient client = new(app);
        (string, byte[])[] file = [("jobs.csv", Encoding.UTF8.GetBytes("Company,Role,Status,Lunch\nLarkfell,Technical Writer,Applied,soup\nMarrowby,Trainer,Rejected,bread\n"))];
        var (_, shown, _) = await client.PostFilesAsync("/start/thanks", file);
        Assert.Contains("Columns that are not read: Lunch.", shown, StringComparison.Ordinal);
        await client.PostAsync("/start/take", ("seen", "0"), ("back", "/start?after=Thanks"), ("all", "true"));
        Assert.Equal(["Technical Writer", "Trainer"], app.Plan.Opportunities.Select(one => one.Title));
        Assert.DoesNotContain("Is this you?", (await client.PostFilesAsync("/start/thanks", file)).Page, StringComparison.Ordinal);
        await client.PostAsync("/undo/1");
        Assert.Empty(app.Plan.Opportunities);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_says_what_to_do_and_what_was_typed_stays()
    {
        await using var app = await RunningApp.StartAsync();
        using FormClient client = new(app);
        var (status, page, _) = await client.PostFilesAsync("/start/thanks", [("me.rtf", "{\\rtf1 x}"u8.ToArray())], ("first", "I stayed calm that day"));
        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("it is RTF", page, StringComparison.Ordinal);
        Assert.Contains("I stayed calm that day", await client.GetAsync("/start/thanks"), StringComparison.Ordinal);
    }
}
