using System.Net;
using Xunit;

namespace Waymark.Tests;

public sealed class MissingPageTests
{
    [Theory]
    [InlineData("/inventory/choose")]
    [InlineData("/roles/wizard")]
    [InlineData("/postings/0123456789abcdef0123456789abcdef")]
    public async Task An_address_that_leads_nowhere_says_so_and_where_to_go_on(string path)
    {
        await using var app = await RunningApp.StartAsync();
        using HttpClient http = new() { BaseAddress = app.Address };
        var answer = await http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is no such", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
