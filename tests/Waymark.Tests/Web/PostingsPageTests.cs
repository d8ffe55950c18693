using System.Net;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Playwright;
using Waymark.Storage;
using Xunit;

namespace Waymark.Tests;

/// <summary>Job descriptions by hand: brought, read, put right, weighed, removed.</summary>
public sealed class PostingsPageTests(Chromium chromium)
{
    private const string Job = "Technical Writer at Tally Brook\n\nYou write guides that people read.\n\nRequirements\n- Markdown and Git\n- Zorkomat or Python\n\nWe work remotely. There is no on-call duty.";

    private const string Hostile = "<script>window.stolen = 1</script><img src=x onerror=\"window.stolen=1\"> \"><svg onload=window.stolen=1>";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_text_is_pasted_confirmed_and_kept(bool script)
    {
        await using var app = await RunningApp.StartAsync();
        var page = await chromium.OpenAsync(width: script ? 1280 : 390, script: script);
        await page.GotoAsync(app.At("/postings/new").ToString());
        await page.GetByLabel("The whole text").FocusAsync();
        await page.Keyboard.InsertTextAsync(Job);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByLabel("Title")).ToHaveValueAsync("Technical Writer");
        await Assertions.Expect(page.GetByLabel("Employer")).ToHaveValueAsync("Tally Brook");
        Assert.Empty(app.Store.Postings(app.PlanId));
        await page.GetByLabel("Place").FillAsync("Porto");
        await page.GetByLabel("Place").PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Technical Writer");
        var kept = Assert.Single(app.Store.Postings(app.PlanId)).Posting;
        Assert.Equal(("Technical Writer", "Tally Brook", "Porto", SampleKind.HandPicked), (kept.Title, kept.Company, kept.Location, kept.Sample));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_the_bookmark_brings_stays_here_until_it_is_confirmed()
    {
        await using var app = await RunningApp.StartAsync();
        var page = await chromium.OpenAsync();
        List<string> asked = [];
        page.Request += (_, request) => asked.Add(request.Url + request.PostData);
        await page.GotoAsync(app.At($"/postings/new#{QueryHelpers.AddQueryString("", new Dictionary<string, string?> { ["title"] = "Technical Writer", ["address"] = "https://jobs.example/7", ["text"] = "Secret words\n" + Job })[1..]}").ToString());
        await Assertions.Expect(page.GetByLabel("The whole text")).ToHaveValueAsync("Secret words\n" + Job);
        Assert.DoesNotContain(asked, request => request.Contains("Secret", StringComparison.Ordinal));
        Assert.Equal(app.At("/postings/new").ToString(), page.Url);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByLabel("Where it was published")).ToHaveValueAsync("https://jobs.example/7");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Technical Writer");
        Assert.Equal("https://jobs.example/7", Assert.Single(app.Store.Postings(app.PlanId)).Posting.Url);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_bookmark_opens_the_page_from_a_site_whose_policy_allows_no_script()
    {
        await using var app = await RunningApp.StartAsync();
        var page = await chromium.OpenAsync();
        await page.GotoAsync(app.At("/postings/new").ToString());
        var code = await page.Locator("#bookmarklet").GetAttributeAsync("href");
        await page.RouteAsync("http://jobs.example/**", route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = "<title>Technical Writer</title><p>You write guides.</p>",
            Headers = new Dictionary<string, string> { ["content-security-policy"] = "script-src 'none'" },
        }));
        await page.GotoAsync("http://jobs.example/7");
        var opened = await page.RunAndWaitForPopupAsync(() => page.EvaluateAsync(code!["javascript:".Length..]));
        await Assertions.Expect(opened.Locator("#text")).ToHaveValueAsync("You write guides.");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Files_are_taken_and_what_is_bad_is_told_by_name(bool script)
    {
        await using var app = await RunningApp.StartAsync();
        var page = await chromium.OpenAsync(script: script);
        await page.GotoAsync(app.At("/postings/new").ToString());
        await page.GetByLabel("Choose files, or drop them here").SetInputFilesAsync(new FilePayload[]
        {
            new() { Name = "writer.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(Job) },
            new() { Name = "scan.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7"u8.ToArray() },
        });
        await page.GetByLabel("They are all that these employers published").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the files" }).PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("1 job description is new");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("scan.pdf It is a PDF");
        Assert.Equal(SampleKind.WholeBoard, Assert.Single(app.Store.Postings(app.PlanId)).Posting.Sample);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_removed_one_comes_back(bool script)
    {
        await using var app = await RunningApp.StartAsync(Kept);
        var page = await chromium.OpenAsync(script: script);
        await page.GotoAsync(app.At("/postings").ToString());
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Remove.*Technical Writer") }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("#saved")).ToContainTextAsync("Removed “Technical Writer”.");
        Assert.Empty(app.Store.Postings(app.PlanId));
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Technical Writer" })).ToBeVisibleAsync();
        Assert.Single(app.Store.Postings(app.PlanId));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_mark_says_what_was_read_when_it_has_the_focus_and_leads_to_its_row()
    {
        await using var app = await RunningApp.StartAsync(Kept);
        var page = await chromium.OpenAsync(script: false);
        await page.GotoAsync(app.At($"/postings/{PostingId.OfText(Job)}").ToString());
        var mark = page.Locator("#posting mark a", new() { HasTextString = "Git" });
        await mark.FocusAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Tab");
        Assert.StartsWith("\"Git: required", await mark.EvaluateAsync<string>("mark => getComputedStyle(mark, '::after').content.replace('attr(data-says)', JSON.stringify(mark.dataset.says))"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("tr:target")).ToContainTextAsync("Git");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_text_of_a_posting_is_shown_as_it_was_written()
    {
        await using var app = await RunningApp.StartAsync(SamsPlan.Into);
        var page = await chromium.OpenAsync();
        foreach (var stored in app.Store.Postings(app.PlanId))
        {
            await page.GotoAsync(app.At($"/postings/{stored.Id}").ToString());
            var shown = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('#posting :is(p, h3, li)')].map(one => one.textContent)");
            var text = TextNormaliser.Normalise(stored.Posting.Text);
            Assert.Equal(TextLayout.Of(text).Select(line => text[line.Start..line.End]), shown);
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_word_that_is_no_skill_is_put_right_and_the_correction_taken_back(bool script)
    {
        await using var app = await RunningApp.StartAsync(Kept);
        var page = await chromium.OpenAsync(script: script);
        await page.GotoAsync(app.At($"/postings/{PostingId.OfText(Job)}").ToString());
        await page.GetByText("Put right: Git").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "“Git” is no skill here" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("1 of your corrections counts here");
        Assert.Equal(("skill", "Git", null), app.Plan.Corrections.Select(correction => (correction.What, correction.Quote, correction.Value)).Single());
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Take back.*“Git” is no skill here") }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("corrections counts here");
        Assert.Empty(app.Plan.Corrections);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Selected_words_become_an_interest()
    {
        await using var app = await RunningApp.StartAsync(Kept);
        var page = await chromium.OpenAsync();
        await page.GotoAsync(app.At($"/postings/{PostingId.OfText(Job)}").ToString());
        // From the middle of a mark to the middle of the plain words behind it.
        var mark = await page.Locator("#posting mark a", new() { HasTextString = "write guides" }).BoundingBoxAsync();
        await page.Mouse.MoveAsync(mark!.X + 2, mark.Y + (mark.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(mark.X + mark.Width + 60, mark.Y + (mark.Height / 2), new() { Steps = 6 });
        await page.Mouse.UpAsync();
        var words = await page.GetByLabel("Words of the text").InputValueAsync();
        Assert.StartsWith("write guides that", words, StringComparison.Ordinal);
        await page.GetByLabel("Words of the text").FillAsync("that people");
        await page.GetByRole(AriaRole.Button, new() { Name = "I would like doing that" }).ClickAsync();
        await Assertions.Expect(page.Locator("#saved")).ToContainTextAsync("that people");
        Assert.Equal(("own:that-people", 1), app.Plan.Interests.Select(interest => (interest.Id, interest.Liking)).Single());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("held", "git", "", "git", true)]
    [InlineData("wanted", "Python", "", "python", false)]
    [InlineData("held", "guides", "", "own:guides", true)]
    [InlineData("held", "guides", "technical writing", "technical-writing", true)]
    public async Task Typed_words_become_a_skill(string meaning, string words, string skill, string id, bool held)
    {
        await using var app = await RunningApp.StartAsync(Kept);
        using FormClient form = new(app);
        await form.PostAsync("/changes/keep-words", ("posting", $"{PostingId.OfText(Job)}"), ("words", words), ("skill", skill), ("as", meaning));
        Assert.Equal((id, held), app.Plan.Skills.Select(answer => (answer.Id, answer.IsHeld)).Single());
    }

    [Fact]
    public async Task A_typed_word_becomes_a_skill_that_is_asked_for()
    {
        await using var app = await RunningApp.StartAsync(Kept);
        using FormClient form = new(app);
        await form.PostAsync("/changes/keep-words", ("posting", $"{PostingId.OfText(Job)}"), ("words", "guides"), ("skill", "technical writing"), ("as", "asked"));
        Assert.Equal(("guides", "technical-writing"), app.Plan.Corrections.Select(correction => (correction.Quote, correction.Value)).Single());
        await form.PostAsync("/changes/keep-words", ("posting", $"{PostingId.OfText(Job)}"), ("words", "Zorkomat"), ("as", "asked"));
        Assert.Equal("Zorkomat", Assert.Single(app.Plan.Terms).Text);
        Assert.Contains("Zorkomat", await form.GetAsync($"/postings/{PostingId.OfText(Job)}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_do_not_stand_there_are_refused_and_not_lost()
    {
        await using var app = await RunningApp.StartAsync(Kept);
        using FormClient form = new(app);
        var (status, page, _) = await form.PostAsync("/changes/keep-words", ("posting", $"{PostingId.OfText(Job)}"), ("words", "repairing old bicycles"), ("as", "activity"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("does not stand there", page, StringComparison.Ordinal);
        Assert.Contains("repairing old bicycles</textarea>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_facts_that_were_changed_become_corrections()
    {
        await using var app = await RunningApp.StartAsync(Kept);
        using FormClient form = new(app);
        var id = $"{PostingId.OfText(Job)}";
        var reading = PlainReader.Shared.Read(app.Store.Postings(app.PlanId)[0].Posting);
        var asRead = CorrectableFact.All.Select(fact => (fact.What, fact.ValueIn(reading) ?? "")).Append(("role", reading.Role?.Role.Id ?? "")).Append(("posting", id)).ToDictionary();
        await form.PostAsync("/changes/correct-facts", [.. asRead.Select(field => (field.Key, field.Value))]);
        Assert.Empty(app.Plan.Corrections);
        asRead["years"] = "3";
        asRead["onCall"] = "";
        await form.PostAsync("/changes/correct-facts", [.. asRead.Select(field => (field.Key, field.Value))]);
        Assert.Equal([("onCall", null), ("years", "3")], app.Plan.Corrections.Select(correction => (correction.What, correction.Value)).Order());
        asRead["years"] = "a few";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.PostAsync("/changes/correct-facts", [.. asRead.Select(field => (field.Key, field.Value))])).Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_is_weighed_and_let_go_by_keyboard(bool script)
    {
        await using var app = await RunningApp.StartAsync(Kept);
        var page = await chromium.OpenAsync(width: 390, script: script);
        await page.GotoAsync(app.At($"/postings/{PostingId.OfText(Job)}").ToString());
        await page.GetByLabel("How far is it?").SelectOptionAsync("applied");
        await page.GetByLabel("Notes").FillAsync("Sent on Monday.");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "You weigh this one" })).ToBeVisibleAsync();
        var kept = Assert.Single(app.Plan.Opportunities);
        Assert.Equal((OpportunityStage.Applied, "Sent on Monday.", "Tally Brook", "Technical Writer"), (kept.Stage, kept.Notes, kept.Employer, kept.Title));
        await page.GetByRole(AriaRole.Button, new() { Name = "Stop weighing it" }).PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Weigh this one", Exact = true })).ToBeVisibleAsync();
        Assert.Empty(app.Plan.Opportunities);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_term_becomes_another_name_of_a_skill(bool script)
    {
        await using var app = await RunningApp.StartAsync(Kept);
        var page = await chromium.OpenAsync(script: script);
        await page.GotoAsync(app.At("/postings/terms").ToString());
        await page.GetByRole(AriaRole.Link, new() { Name = "Another name of … Zorkomat" }).PressAsync("Enter");
        await page.GetByLabel("Find the skill").FillAsync("markdown");
        await page.GetByLabel("Find the skill").PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Markdown", Exact = true }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("There is none left");
        Assert.Equal(("Zorkomat", "markdown"), app.Plan.Terms.Select(term => (term.Text, term.Skill)).Single());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Text_of_others_never_becomes_markup()
    {
        await using var app = await RunningApp.StartAsync((store, plan) => store.AddPostings(plan, [new Posting(Hostile + "\nRequirements\n- Java, " + "Zorko<b>mat</b> and SQL") { Title = Hostile, Company = Hostile, Location = Hostile, Url = "javascript:window.stolen=1" }]));
        var page = await chromium.OpenAsync();
        var id = Assert.Single(app.Store.Postings(app.PlanId)).Id;
        foreach (var path in new[] { "/postings", $"/postings/{id}", "/postings/terms", $"/postings/terms?term={Uri.EscapeDataString(Hostile)}", $"/postings/{id}?words={Uri.EscapeDataString(Hostile)}&at=0", $"/postings?text={Uri.EscapeDataString(Hostile)}&removed={id}" })
        {
            await page.GotoAsync(app.At(path).ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });
            Assert.Null(await page.EvaluateAsync<int?>("window.stolen ?? null"));
            Assert.Equal(0, await page.Locator("main :is(script, img, b, svg[onload])").CountAsync());
            Assert.Equal(0, await page.Locator("main a[href^=javascript]").CountAsync());
        }

        await page.GotoAsync(app.At($"/postings/{id}").ToString());
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Hostile);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("text=guides", 1)]
    [InlineData("text=bicycles", 0)]
    [InlineData("employer=tally", 1)]
    [InlineData("kind=unread", 0)]
    [InlineData("role=other", 1)]
    [InlineData("level=senior", 0)]
    [InlineData("page=900", 1)]
    [InlineData("kind=nonsense&order=nonsense&level=nonsense&page=-1", 1)]
    public async Task The_list_shows_what_was_asked_for(string query, int shown)
    {
        await using var app = await RunningApp.StartAsync(Kept);
        using FormClient form = new(app);
        Assert.Equal(shown, (await form.GetAsync($"/postings?{query}")).Split("<tr>").Length - 1 - (shown > 0 ? 1 : 0));
    }

    [Fact]
    public async Task Too_many_files_are_named_and_the_rest_is_taken()
    {
        await using var app = await RunningApp.StartAsync();
        using FormClient form = new(app);
        var (_, page, at) = await form.PostFilesAsync("/postings/files", Enumerable.Range(1, 202).Select(n => ($"job{n}.txt", Encoding.UTF8.GetBytes($"{Job} Number {n}."))));
        Assert.Equal("/postings/added", at.AbsolutePath);
        Assert.Equal(200, app.Store.Postings(app.PlanId).Count);
        Assert.Contains("job202.txt", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_much_at_once_is_refused_in_words()
    {
        await using var app = await RunningApp.StartAsync();
        using FormClient form = new(app);
        var (status, page, _) = await form.PostFilesAsync("/postings/files", [("huge.txt", new byte[65 << 20])]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains("more than 64 MB at once", page, StringComparison.Ordinal);
        Assert.Empty(app.Store.Postings(app.PlanId));
    }

    private static void Kept(Store store, long plan) => store.AddPostings(plan, [new Posting(Job) { Title = "Technical Writer", Company = "Tally Brook" }]);
}
