using System.Text;
using Microsoft.Playwright;
using Xunit;

namespace Waymark.Tests;

/// <summary>The first fifteen minutes by hand.</summary>
public sealed class StartPageTests(Chromium chromium)
{
    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 390)]
    public async Task All_of_it_is_walked_by_keyboard_alone_from_an_empty_start_to_a_first_step(bool script, int width)
    {
        await using var app = await RunningApp.StartAsync();
        var page = await chromium.OpenAsync(width: width, script: script);
        await page.GotoAsync(app.At("/").ToString());
        await Press(page, page.GetByRole(AriaRole.Link, new() { Name = "Begin", Exact = true }));

        await Title(page, "Where are you now?");
        await page.GetByLabel("What do you do now?").FocusAsync();
        await page.Keyboard.InsertTextAsync("teacher of chemistry");
        await page.Keyboard.PressAsync("Enter");

        await Title(page, "Why technology?");
        await Press(page, page.Locator("main .choice").First);
        await Assertions.Expect(page.Locator("main .choice[aria-pressed=true]")).ToHaveCountAsync(1);
        await Press(page, page.Locator("main .choice").Nth(1));
        await Assertions.Expect(page.Locator("main .choice[aria-pressed=true]")).ToHaveCountAsync(2);
        await Press(page, Button(page, "Go on"));

        await Title(page, "What did people thank you for?");
        await page.GetByLabel("Somebody thanked me for").FocusAsync();
        await page.Keyboard.InsertTextAsync("I explained the new marking so that everybody finally understood it.");
        await Press(page, Button(page, "See what it says about me"));
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Is this you?" })).ToBeVisibleAsync();
        await page.Locator("input[name=skill]").First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Press(page, Button(page, "Keep what is ticked"));

        await Title(page, "Would you like to do this?");
        for (var card = 1; card <= FirstSteps.EnoughCards; card++)
        {
            await Assertions.Expect(page.Locator("main > header .lead")).ToContainTextAsync(card == 1 ? "Twenty cards" : $"Card {card} of");
            await Press(page, page.Locator($"[data-key='{(card % 2 == 0 ? 5 : 4)}']"));
        }

        await Press(page, Button(page, "Go on"));
        await Assertions.Expect(page.Locator("main h1")).ToContainTextAsync("to look at");
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("%");
        await Press(page, page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Open it") }).First);

        await Assertions.Expect(page.Locator("main h1")).ToContainTextAsync("What do you know of “");
        await Assertions.Expect(page.Locator("#ask li")).ToHaveCountAsync(FirstSteps.AskedSkills);
        for (var asked = 0; asked < FirstSteps.AskedSkills; asked++)
        {
            await Press(page, page.Locator("#ask li").Nth(asked).GetByRole(AriaRole.Button).Nth(asked % 3));
            await Assertions.Expect(page.Locator("#ask li").Nth(asked).GetByRole(AriaRole.Button).Nth(asked % 3)).ToHaveAttributeAsync("aria-pressed", "true");
        }

        await Press(page, Button(page, "Go on"));
        await Title(page, "One step, today");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Search for these titles:");
        await Press(page, Button(page, "Finish"));
        await Title(page, "Welcome back.");
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("first fifteen minutes");

        var plan = app.Plan;
        Assert.Equal(("teacher of chemistry", 2, FirstSteps.EnoughCards), (plan.Now.Work, plan.Reasons.Count, plan.Interests.Count));
        Assert.NotEmpty(plan.Strengths.SelectMany(strength => strength.Evidence));
        await page.Context.CloseAsync();
    }

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
        Assert.Contains("value=\"python\"", shown, StringComparison.Ordinal);
        Assert.Empty(app.Plan.Skills);
        var (_, _, at) = await client.PostAsync("/start/take", ("seen", "0"), ("back", "/start?after=Thanks"), ("skill", "python"), ("position", "Baker/Mill Lane"));
        Assert.Equal("/start/cards", at.AbsolutePath);
        Assert.Equal("python", Assert.Single(app.Plan.Skills).Id);
        Assert.Equal("Mill Lane", Assert.Single(app.Plan.Positions).Employer);
        var (_, again, _) = await client.PostFilesAsync("/start/thanks", file);
        Assert.DoesNotContain("value=\"python\"", again, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"Baker/Mill Lane\"", again, StringComparison.Ordinal);
        Assert.Contains("own:sourdough", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_says_what_to_do_and_what_was_typed_stays()
    {
        await using var app = await RunningApp.StartAsync();
        using FormClient client = new(app);
        var (status, page, _) = await client.PostFilesAsync("/start/thanks", [("me.pdf", "%PDF-1.7"u8.ToArray())], ("first", "I stayed calm that day"));
        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("it is a PDF", page, StringComparison.Ordinal);
        Assert.Contains("I stayed calm that day", await client.GetAsync("/start/thanks"), StringComparison.Ordinal);
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static async Task Press(IPage page, ILocator what)
    {
        await what.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task Title(IPage page, string title) => await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync(title);
}
