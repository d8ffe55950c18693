using System.Net;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Waymark.Web;
using Xunit;

namespace Waymark.Tests;

/// <summary>Who the API lets in, and what for.</summary>
[Collection(ApiTestGroup.Name)]
public sealed class ApiSafetyTests(ApiApp app)
{
    private static readonly byte[] Nothing = "{}"u8.ToArray();

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer waymark_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("Basic c2FtOnNhbQ==")]
    public async Task Without_a_token_nothing_is_told_and_nothing_done(string? shown)
    {
        foreach (var (method, path) in Routes().Append(("GET", "/api/nothing")))
        {
            var reply = await app.SendAsync(method, path, method == "POST" ? Nothing : null, [("Content-Type", "application/json"), .. shown is null ? [] : new[] { ("Authorization", shown) }]);
            Assert.Equal((401, shown is null ? "Bearer" : "Bearer error=\"invalid_token\""), (reply.Status, reply.Headers["WWW-Authenticate"]));
            Assert.Contains("Make", reply.Detail, StringComparison.Ordinal);
            Assert.DoesNotContain("Sam", reply.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_token_allows_what_it_was_made_for_and_nothing_else()
    {
        foreach (var (method, path) in Routes())
        {
            var needed = (method, path) switch { ("GET", _) => TokenScope.Read, ("POST", "/api/postings") => TokenScope.Bring, _ => TokenScope.Change };
            foreach (var scope in TokenScopes.All.Where(scope => scope != needed && scope != TokenScope.Change))
            {
                var reply = await app.SendAsync(method, path, method == "POST" ? Nothing : null, Token(scope), ("Content-Type", "application/json"), ("If-Match", "*"));
                Assert.Equal((403, "Bearer error=\"insufficient_scope\""), (reply.Status, reply.Headers["WWW-Authenticate"]));
                Assert.Contains(ApiApp.Names[scope], reply.Detail, StringComparison.Ordinal);
            }

            var allowed = await app.SendAsync(method, path, method == "POST" ? Nothing : null, Token(needed), ("Content-Type", "application/json"));
            Assert.False(allowed.Status is 401 or 403, $"{method} {path}: {allowed.Status}");
        }
    }

    [Theory]
    [InlineData("GET", "/api/plan", "Origin", "https://jobs.example")]
    [InlineData("GET", "/api/plan", "Origin", "null")]
    [InlineData("GET", "/api/plan", "Sec-Fetch-Site", "cross-site")]
    [InlineData("GET", "/api/plan", "Sec-Fetch-Site", "same-site")]
    [InlineData("GET", "/api/plan", "Host", "evil.example")]
    [InlineData("GET", "/api/plan", "Origin", "moz-extension://0d0e")]
    [InlineData("POST", "/api/postings", "Origin", "https://jobs.example")]
    [InlineData("POST", "/api/postings", "Host", "evil.example")]
    [InlineData("POST", "/api/changes", "Origin", "chrome-extension://abcd")]
    [InlineData("OPTIONS", "/api/postings", "Origin", "https://jobs.example")]
    public async Task Pages_of_other_sites_do_not_reach_it_even_with_a_token(string method, string path, string header, string value)
    {
        var reply = await app.SendAsync(method, path, method == "POST" ? Nothing : null, Token(TokenScope.Change), ("Content-Type", "application/json"), ("If-Match", "*"), (header, value));
        Assert.Equal(403, reply.Status);
        Assert.NotNull(reply.Detail);
        Assert.DoesNotContain(reply.Headers.Keys, name => name.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("chrome-extension://abcd")]
    [InlineData("moz-extension://0d0e")]
    public async Task An_extension_hands_over_a_page_with_a_token_that_allows_no_more(string origin)
    {
        var page = Encoding.UTF8.GetBytes("""{"title":"Help Writer","text":"We are looking for a help writer.\n\nRequirements\n- Git"}""");
        var reply = await app.SendAsync("POST", "/api/postings", page, Token(TokenScope.Bring), ("Content-Type", "application/json"), ("Origin", origin), ("Sec-Fetch-Site", "cross-site"));
        Assert.True(reply.Status is 200 or 201, reply.Body);
        Assert.Equal("Help Writer", (string?)reply.Json!["postings"]![0]!["reading"]!["title"]);
        Assert.DoesNotContain(reply.Headers.Keys, name => name.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(401, (await app.SendAsync("POST", "/api/postings", page, ("Content-Type", "application/json"), ("Origin", origin))).Status);
    }

    [Fact]
    public async Task A_phone_that_came_in_finds_no_API()
    {
        var share = (await app.Running.Sharing.OpenAsync(30)).OrThrow();
        var session = share.Join(share.Code).OrThrow();
        foreach (var path in new[] { "/api/plan", "/api/postings", ApiDescription.Path })
        {
            using HttpRequestMessage request = new(HttpMethod.Get, new Uri(share.Addresses[0], path));
            request.Headers.Add("Cookie", $"waymark-phone={session}");
            request.Headers.Add("Authorization", $"Bearer {app[TokenScope.Change]}");
            using HttpClient phone = new();
            var reply = await phone.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotFound, reply.StatusCode);
            Assert.DoesNotContain("\"version\"", await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        app.Running.Sharing.Close();
        await app.Running.Sharing.Ended;
    }

    [Fact]
    public async Task A_token_is_made_in_Settings_shown_once_and_revoked_there()
    {
        using FormClient computer = new(app.Running);
        var (status, page, _) = await computer.SubmitAsync("/settings", "/settings/tokens", ("name", "My <script>"), ("may", "Read"));
        Assert.Equal(HttpStatusCode.OK, status);
        var secret = page.Split("value=\"waymark_")[1].Split('"')[0];
        Assert.Equal(200, (await app.SendAsync("GET", "/api/plan", null, ("Authorization", $"bearer waymark_{secret}"))).Status);
        var settings = await computer.GetAsync("/settings");
        Assert.DoesNotContain(secret, settings, StringComparison.Ordinal);
        Assert.Contains("<b>My &lt;script&gt;</b> may read everything, and change nothing.", settings, StringComparison.Ordinal);
        Assert.Contains("already", (await computer.SubmitAsync("/settings", "/settings/tokens", ("name", "my <script>"))).Page, StringComparison.Ordinal);
        var id = new ApiTokens(app.Running.Store.Folder, TimeProvider.System).All.Single(token => token.Name == "My <script>").Id;
        await computer.PostAsync("/settings/tokens/revoke", ("id", id));
        Assert.Equal(401, (await app.SendAsync("GET", "/api/plan", null, ("Authorization", $"Bearer waymark_{secret}"))).Status);
    }

    // Every route, at an address that there is.
    private IEnumerable<(string Method, string Path)> Routes() =>
        from route in app.Running.Endpoints.OfType<RouteEndpoint>()
        where route.Metadata.GetMetadata<ApiNeed>() is not null
        from method in route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
        select (method, "/" + route.RoutePattern.RawText!.Trim('/')
            .Replace("{section}", "name", StringComparison.Ordinal).Replace("{number:int}", "0", StringComparison.Ordinal).Replace("{id}", "00000000000000000000000000000000", StringComparison.Ordinal));

    private (string Name, string Value) Token(TokenScope scope) => ("Authorization", $"Bearer {app[scope]}");
}
