using Microsoft.Playwright;
using Xunit;

namespace Waymark.Tests;

/// <summary>The whole way by hand.</summary>
public sealed class JourneyTests(Chromium chromium)
{
    [Theory]
    [InlineData(true, 1280)]
    [InlineData(true, 390)]
    [InlineData(false, 390)]
    public async Task The_whole_way_is_walked_by_keyboard_alone_from_an_empty_start_to_the_printed_plan(bool script, int width)
    {
        await using var app = await RunningApp.StartAsync();
        var page = await chromium.OpenAsync(width: width, script: script);
        await page.GotoAsync(app.At("/").ToString());
        await FirstFifteenMinutes(page);
        await JobDescription(page);
        await Need(page);
        await ThePlan(page);

        var plan = app.Plan;
        Assert.Equal(("teacher of chemistry", 2, FirstSteps.EnoughCards), (plan.Now.Work, plan.Reasons.Count, plan.Interests.Count));
        Assert.NotEmpty(plan.Strengths.SelectMany(strength => strength.Evidence));
        Assert.Equal("development", Assert.Single(plan.Needs).Id);
        Assert.Equal("Support engineer", Assert.Single(app.Store.Postings(app.PlanId)).Posting.Title);
        await page.Context.CloseAsync();
    }

    private static async Task FirstFifteenMinutes(IPage page)
    {
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
        await page.Locator("input[name=take]").First.FocusAsync();
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
    }

    private static async Task JobDescription(IPage page)
    {
        await Open(page, "Job descriptions");
        await Press(page, page.Locator("main").GetByRole(AriaRole.Link, new() { NameRegex = new("^Bring") }).First);
        await Title(page, "Bring job descriptions");
        await page.GetByLabel("The whole text").FocusAsync();
        await page.Keyboard.InsertTextAsync("Support engineer\n\nWhat you will do\n- Answer questions from customers\n- Reproduce reported problems\n\nRequirements\n- Clear written communication\n- Basic SQL\n- English\n\nWe work remotely and pay 42,000 EUR a year.");
        await Press(page, Button(page, "Read it"));
        await Title(page, "Is this right?");
        await page.GetByLabel("Title", new() { Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync("Support engineer");
        await Press(page, Button(page, "Keep it"));
        await Assertions.Expect(page.Locator("main mark").First).ToBeVisibleAsync();
    }

    private static async Task Need(IPage page)
    {
        await Open(page, "Needs");
        await Press(page, page.GetByRole(AriaRole.Button, new() { NameRegex = new("^A must.*Professional development") }));
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Yours", Exact = true })).ToBeVisibleAsync();
    }

    private static async Task ThePlan(IPage page)
    {
        await Open(page, "The plan");
        await Assertions.Expect(page.Locator("main .document")).ToContainTextAsync("What to do next");
        await Assertions.Expect(page.Locator("main .document")).ToContainTextAsync("What a job must offer");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator(".trail")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("main .tools").First).ToBeHiddenAsync();
        Assert.Equal("%PDF-"u8.ToArray(), (await page.PdfAsync(new() { Format = "A4" }))[..5]);
    }

    // On a narrow screen the places beside the steps are behind "More".
    private static async Task Open(IPage page, string place)
    {
        var link = page.Locator(".trail").GetByRole(AriaRole.Link, new() { Name = place });
        if (!await link.IsVisibleAsync() && await Button(page, "More").IsVisibleAsync())
        {
            await Press(page, Button(page, "More"));
        }

        await Press(page, link.First);
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static async Task Press(IPage page, ILocator what)
    {
        await what.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task Title(IPage page, string title) => await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync(title);
}
