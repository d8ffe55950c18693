using System.Net;
using AngleSharp.Html.Parser;
using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

/// <summary>What the page of the plan offers to take along.</summary>
public sealed class DownloadTests
{
    [Fact]
    public async Task Every_file_that_is_offered_is_there_with_its_type_and_a_name_with_the_day()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var app = await RunningApp.StartAsync(SamsPlan.Into);
        using HttpClient http = new();
        var page = new HtmlParser().ParseDocument(await http.GetStringAsync(app.At("/plan"), cancel));
        var links = page.QuerySelectorAll("a[download]").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(PlanFormat.All.Count(format => format.IsHere) + 4, links.Count);
        foreach (var link in links.Where(link => !link.EndsWith(".pdf", StringComparison.Ordinal)))
        {
            using var answer = await http.GetAsync(app.At(link), cancel);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains(answer.Content.Headers.ContentType!.MediaType, PlanFormat.All.Select(format => format.Type.Split(';')[0]).Concat(["text/csv", "application/x-ndjson"]));
            Assert.Matches(@"^waymark-.*\d{4}-\d{2}-\d{2}\." + link[(link.IndexOf('.', StringComparison.Ordinal) + 1)..].Replace(".", @"\.", StringComparison.Ordinal) + "$", answer.Content.Headers.ContentDisposition!.FileName!);
            Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(cancel));
        }
    }

    [Fact]
    public async Task What_is_not_offered_is_not_there_and_no_other_site_has_anything_printed()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var app = await RunningApp.StartAsync();
        using HttpClient here = new(), elsewhere = new() { DefaultRequestHeaders = { { "Sec-Fetch-Site", "cross-site" } } };
        Assert.Equal(HttpStatusCode.NotFound, (await here.GetAsync(app.At("/plan/waymark.exe"), cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await here.GetAsync(app.At("/plan/rows/postings.exe"), cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync(app.At("/plan/waymark.md"), cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync(app.At("/plan/waymark.md"), cancel)).StatusCode);
    }
}
