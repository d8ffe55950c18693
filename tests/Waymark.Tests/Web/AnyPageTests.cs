using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Waymark.Tests;

/// <summary>What everybody can do on every page, with an empty plan and with a full one.</summary>
public sealed class AnyPageTests(Chromium chromium, EmptyAndFull apps)
{
    /// <summary>Every page there is.</summary>
    public static readonly TheoryData<string> Pages = [.. PageList.All];

    // The only rule whose answer differs between light and dark.
    private static readonly AxeRunOptions Contrast = new() { RunOnly = RunOnlyOptions.Rules("color-contrast") };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_in_the_way_of_anybody_in_light_or_dark(string path)
    {
        foreach (var app in new[] { await apps.Empty, await apps.Full })
        {
            var page = await chromium.OpenAsync();
            await page.GotoAsync(app.At(path).ToString());
            Assert.Empty((await page.RunAxe()).Violations.Select(Told));
            if (app == await apps.Full)
            {
                await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
                Assert.Empty((await page.RunAxe(Contrast)).Violations.Select(Told));
            }

            await page.Context.CloseAsync();
        }
    }

    private static string Told(AxeResultItem violation) => $"{violation.Id}: {violation.Help} at {string.Join(", ", violation.Nodes.Select(node => node.Html))}";
}
