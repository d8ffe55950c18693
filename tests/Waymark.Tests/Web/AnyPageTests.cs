using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Waymark.Tests;

/// <summary>What holds on every page, with an empty plan and with a full one.</summary>
public sealed class AnyPageTests(Chromium chromium)
{
    /// <summary>Every page there is.</summary>
    public static readonly TheoryData<string> Pages = [.. PageList.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_in_the_way_of_anybody_in_light_or_dark(string path)
    {
        foreach (var app in new[] { await RunningApp.StartAsync(), await RunningApp.StartAsync(SamsPlan.Into) })
        {
            await using var running = app;
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                var page = await chromium.OpenAsync(scheme: scheme);
                await page.GotoAsync(app.At(path).ToString());
                var found = await page.RunAxe();
                Assert.Empty(found.Violations.Select(Told));
                await page.Context.CloseAsync();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_scrolls_sideways_on_a_phone(string path)
    {
        await using var app = await RunningApp.StartAsync(SamsPlan.Into);
        var page = await chromium.OpenAsync(width: 390);
        await page.GotoAsync(app.At(path).ToString());
        Assert.Equal(390, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Everything_comes_from_this_computer_and_the_policy_stops_nothing(string path)
    {
        await using var app = await RunningApp.StartAsync(SamsPlan.Into);
        var page = await chromium.OpenAsync();
        List<string> elsewhere = [], complaints = [];
        page.Request += (_, request) => elsewhere.AddRange(new Uri(request.Url).GetLeftPart(UriPartial.Authority) == app.Address.GetLeftPart(UriPartial.Authority) ? [] : [request.Url]);
        page.Console += (_, message) => complaints.AddRange(message.Type == "error" ? [message.Text] : []);
        page.PageError += (_, message) => complaints.Add(message);
        var response = await page.GotoAsync(app.At(path).ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Equal(200, response!.Status);
        Assert.Empty(elsewhere);
        Assert.Empty(complaints);
        await page.Context.CloseAsync();
    }

    private static string Told(AxeResultItem violation) => $"{violation.Id}: {violation.Help} at {string.Join(", ", violation.Nodes.Select(node => node.Html))}";
}
