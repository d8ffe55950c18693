using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Waymark.Web;
using Xunit;

namespace Waymark.Tests;

/// <summary>The program as people start it answers what the app answers that all other tests look at: nothing was left out of it where it was compiled ahead.</summary>
public sealed partial class ServedProgramTests
{
    [Fact]
    public async Task With_an_empty_plan_every_page_is_the_same()
    {
        await using var app = await RunningApp.StartAsync(home: [.. HomeNetwork.Addresses()]);
        using ServedProgram program = new();
        await AreTheSameAsync(app, program, PageList.All);
    }

    [Fact]
    public async Task With_a_full_plan_every_page_and_whatever_it_leads_to_is_the_same()
    {
        await using var app = await RunningApp.StartAsync(SamsPlan.Into, home: [.. HomeNetwork.Addresses()]);
        using ServedProgram program = new(SamsPlan.Into);
        var links = await AreTheSameAsync(app, program, PageList.All);
        Assert.True(links.Count > 100, $"Only {links.Count} links were found.");
        await AreTheSameAsync(app, program, links);
    }

    [Fact]
    public async Task Each_kind_of_form_leads_to_the_same()
    {
        await using var app = await RunningApp.StartAsync(SamsPlan.Into, home: [.. HomeNetwork.Addresses()]);
        using ServedProgram program = new(SamsPlan.Into);
        using FormClient here = new(app), there = new(program.Address);
        HashSet<string> sent = [];
        foreach (var path in PageList.All)
        {
            foreach (var form in FormsOf(await here.GetAsync(path)).Where(sent.Add))
            {
                var (expected, shown, _) = await here.SubmitAsync(path, form);
                var (status, page, _) = await there.SubmitAsync(path, form);
                Assert.Equal((form, expected), (form, status));
                Assert.Equal(Plain(shown, app.Address, app.Store.Folder), Plain(page, program.Address, program.Folder));
            }
        }

        Assert.True(sent.Count > 20, $"Only {sent.Count} forms were sent: {string.Join(", ", sent)}");
    }

    [Fact]
    public async Task Programs_are_answered_the_same_and_may_change_the_same()
    {
        await using var app = await RunningApp.StartAsync(SamsPlan.Into, home: [.. HomeNetwork.Addresses()]);
        using ServedProgram program = new(SamsPlan.Into);
        using HttpClient here = WithToken(app.Address, app.Store.Folder), there = WithToken(program.Address, program.Folder);
        foreach (var path in ReadableFrom(await here.GetStringAsync(new Uri(app.Address, "/openapi/v1.json"), TestContext.Current.CancellationToken)).Prepend("/openapi/v1.json"))
        {
            var (expected, shown) = await GetAsync(here, new(app.Address, path));
            var (status, answered) = await GetAsync(there, new(program.Address, path));
            Assert.Equal((path, HttpStatusCode.OK, HttpStatusCode.OK), (path, expected, status));
            Assert.Equal(Plain(shown, app.Address, app.Store.Folder), Plain(answered, program.Address, program.Folder));
        }

        var (changed, plan) = await ChangedAsync(here);
        Assert.Equal(HttpStatusCode.Created, changed);
        Assert.Equal((changed, plan), await ChangedAsync(there));
    }

    private static HttpClient WithToken(Uri address, string folder)
    {
        var token = new ApiTokens(folder, TimeProvider.System).Make("My script", TokenScope.Change).OrThrow().Secret;
        return new() { BaseAddress = address, DefaultRequestHeaders = { Authorization = new("Bearer", token) } };
    }

    // What can be asked for, with names from Sam's plan where the address has a gap.
    private static IEnumerable<string> ReadableFrom(string description) =>
        from path in JsonNode.Parse(description)!["paths"]!.AsObject()
        where path.Value!.AsObject().ContainsKey("get")
        select path.Key.Replace("{section}", "skills", StringComparison.Ordinal).Replace("{number}", "1", StringComparison.Ordinal).Replace("{id}", SamsPlan.Postings[0].ToString(), StringComparison.Ordinal);

    private static async Task<(HttpStatusCode Status, string Plan)> ChangedAsync(HttpClient http)
    {
        using HttpRequestMessage change = new(HttpMethod.Post, new Uri("/api/changes", UriKind.Relative))
        {
            Headers = { { "If-Match", "*" } },
            Content = new StringContent("""{ "change": "rateSkill", "id": "git", "name": "Git", "level": "competent" }""", Encoding.UTF8, "application/json"),
        };
        using var answer = await http.SendAsync(change, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await http.GetStringAsync(new Uri("/api/plan", UriKind.Relative), TestContext.Current.CancellationToken));
    }

    // Gives where the pages lead besides.
    private static async Task<HashSet<string>> AreTheSameAsync(RunningApp app, ServedProgram program, IEnumerable<string> paths)
    {
        using HttpClient http = new();
        HashSet<string> links = [];
        foreach (var path in paths)
        {
            var (expected, shown) = await GetAsync(http, new(app.Address, path));
            var (status, page) = await GetAsync(http, new(program.Address, path));
            Assert.Equal((path, expected), (path, status));
            Assert.Equal(Plain(shown, app.Address, app.Store.Folder), Plain(page, program.Address, program.Folder));
            links.UnionWith(from link in new HtmlParser().ParseDocument(shown).QuerySelectorAll("a[href^='/'], link[href^='/'], script[src^='/']")
                            select (link.GetAttribute("href") ?? link.GetAttribute("src")!).Split('#')[0]);
        }

        links.ExceptWith(PageList.All);
        return links;
    }

    private static async Task<(HttpStatusCode Status, string Body)> GetAsync(HttpClient http, Uri at)
    {
        using var answer = await http.GetAsync(at, TestContext.Current.CancellationToken);
        var (type, bytes) = (answer.Content.Headers.ContentType, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        // A PDF or Word document has the time within, and numbers that the browser made up while printing.
        return (answer.StatusCode, $"{type}\n{(type?.MediaType is null or "application/pdf" || type.MediaType.Contains("officedocument", StringComparison.Ordinal) ? bytes.Length > 1000 : Encoding.UTF8.GetString(bytes))}");
    }

    // Forms that change the plan or add to it. Nobody deletes everything, or opens the computer to the network at home, by the way.
    private static IEnumerable<string> FormsOf(string page) =>
        from form in new HtmlParser().ParseDocument(page).QuerySelectorAll("main form[action]")
        let action = form.GetAttribute("action")!
        where form.GetAttribute("method") == "post" && !action.StartsWith("/settings", StringComparison.Ordinal) && !action.StartsWith("/example", StringComparison.Ordinal)
        select action;

    // Without what differs between any two: secrets, the time of day, the port and the folder.
    private static string Plain(string page, Uri address, string folder) =>
        Differing.Replace(page.Replace(folder, "folder", StringComparison.Ordinal).Replace(address.Authority, "here", StringComparison.Ordinal), "");

    [GeneratedRegex("""name="__RequestVerificationToken" value="[^"]+|\d\d?:\d\d(:\d\d)?(\.\d+)?""")]
    private static partial Regex Differing { get; }
}
