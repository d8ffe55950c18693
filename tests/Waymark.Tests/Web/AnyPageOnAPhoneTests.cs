using Xunit;

namespace Waymark.Tests;

/// <summary>What holds on every page on a phone.</summary>
public sealed class AnyPageOnAPhoneTests(Chromium chromium, EmptyAndFull apps)
{
    /// <summary>Every page there is.</summary>
    public static readonly TheoryData<string> Pages = [.. PageList.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_scrolls_sideways_on_a_phone(string path)
    {
        var page = await chromium.OpenAsync(width: 390);
        await page.GotoAsync((await apps.Full).At(path).ToString());
        Assert.Empty(await page.EvaluateAsync<string[]>(Sideways));
        await page.Context.CloseAsync();
    }

    // What reaches beyond the right edge, where the page as a whole does.
    private const string Sideways = """
        () => document.documentElement.scrollWidth <= 390 ? [] : [`the page is ${document.documentElement.scrollWidth} wide`,
            ...[...document.querySelectorAll('body *')].filter(part => part.getBoundingClientRect().right > 390).map(part => part.outerHTML.slice(0, 160))]
        """;
}
