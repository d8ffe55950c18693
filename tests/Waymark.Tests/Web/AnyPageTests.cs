using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Waymark.Tests;

/// <summary>The app twice: on an empty plan, and on a full one. Looking changes nothing, so that all pages are looked at in the same two.</summary>
public sealed class EmptyAndFull : IAsyncLifetime
{
    private RunningApp? empty, full;

    internal RunningApp Empty => empty!;

    internal RunningApp Full => full!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => (empty, full) = (await RunningApp.StartAsync(), await RunningApp.StartAsync(SamsPlan.Into));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Empty.DisposeAsync();
        await Full.DisposeAsync();
    }
}

/// <summary>What holds on every page, with an empty plan and with a full one.</summary>
public sealed class AnyPageTests(Chromium chromium, EmptyAndFull apps) : IClassFixture<EmptyAndFull>
{
    /// <summary>Every page there is.</summary>
    public static readonly TheoryData<string> Pages = [.. PageList.All];

    // The only rule whose answer differs between light and dark.
    private static readonly AxeRunOptions Contrast = new() { RunOnly = RunOnlyOptions.Rules("color-contrast") };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_in_the_way_of_anybody_in_light_or_dark(string path)
    {
        foreach (var app in new[] { apps.Empty, apps.Full })
        {
            var page = await chromium.OpenAsync();
            await page.GotoAsync(app.At(path).ToString());
            Assert.Empty((await page.RunAxe()).Violations.Select(Told));
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            Assert.Empty((await page.RunAxe(Contrast)).Violations.Select(Told));
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_scrolls_sideways_on_a_phone(string path)
    {
        var page = await chromium.OpenAsync(width: 390);
        await page.GotoAsync(apps.Full.At(path).ToString());
        Assert.Empty(await page.EvaluateAsync<string[]>(Sideways));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Everything_comes_from_this_computer_and_the_policy_stops_nothing(string path)
    {
        var page = await chromium.OpenAsync();
        List<string> elsewhere = [], complaints = [];
        page.Request += (_, request) => elsewhere.AddRange(new Uri(request.Url).GetLeftPart(UriPartial.Authority) == apps.Full.Address.GetLeftPart(UriPartial.Authority) ? [] : [request.Url]);
        page.Console += (_, message) => complaints.AddRange(message.Type == "error" ? [message.Text] : []);
        page.PageError += (_, message) => complaints.Add(message);
        var response = await page.GotoAsync(apps.Full.At(path).ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Equal(200, response!.Status);
        Assert.Empty(elsewhere);
        Assert.Empty(complaints);
        await page.Context.CloseAsync();
    }

    // What reaches beyond the right edge, where the page as a whole does.
    private const string Sideways = """
        () => document.documentElement.scrollWidth <= 390 ? [] : [`the page is ${document.documentElement.scrollWidth} wide`,
            ...[...document.querySelectorAll('body *')].filter(part => part.getBoundingClientRect().right > 390).map(part => part.outerHTML.slice(0, 160))]
        """;

    private static string Told(AxeResultItem violation) => $"{violation.Id}: {violation.Help} at {string.Join(", ", violation.Nodes.Select(node => node.Html))}";
}
