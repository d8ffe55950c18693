using Microsoft.Playwright;
using Xunit;

namespace Waymark.Tests;

/// <summary>What every page asks for, and what it may not do.</summary>
public sealed class AnyPageStaysHereTests(Chromium chromium, EmptyAndFull apps)
{
    /// <summary>Every page there is.</summary>
    public static readonly TheoryData<string> Pages = [.. PageList.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Everything_comes_from_this_computer_and_the_policy_stops_nothing(string path)
    {
        var app = await apps.Full;
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
}
