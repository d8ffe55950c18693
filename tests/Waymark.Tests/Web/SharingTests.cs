using System.Net;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Waymark.Web;
using Xunit;

namespace Waymark.Tests;

/// <summary>The app as the home network reaches it: through a listener of its own, here on an address of this computer.</summary>
public sealed partial class SharingTests(Chromium chromium)
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/plan")]
    [InlineData("/settings")]
    [InlineData("/settings/waymark-export.json")]
    [InlineData("/join/")]
    [InlineData("/nowhere")]
    public async Task Without_a_session_there_is_only_the_page_to_join(string path)
    {
        await using var app = await StartAsync();
        var share = (await app.Sharing.OpenAsync(30)).OrThrow();
        using HttpClient stranger = new() { BaseAddress = share.Addresses[0] };
        foreach (var answer in new[] { await stranger.GetAsync(new Uri(path, UriKind.Relative), Stop), await stranger.PostAsync(new Uri(path, UriKind.Relative), null, Stop) })
        {
            var page = await answer.Content.ReadAsStringAsync(Stop);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Contains("Open Waymark on this phone", page, StringComparison.Ordinal);
            // A form's token is chance: those letters are in one of a few thousand.
            Assert.DoesNotContain("Sam", FormToken().Replace(page, ""), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task With_the_code_a_phone_sees_and_changes_the_plan()
    {
        await using var app = await StartAsync();
        var share = (await app.Sharing.OpenAsync(30)).OrThrow();
        using FormClient phone = new(share.Addresses[0]);
        var (status, page, at) = await phone.SubmitAsync("/join", "/join", ("code", share.Code!));
        Assert.Equal((HttpStatusCode.OK, "/"), (status, at.AbsolutePath));
        Assert.Contains("Sam’s plan", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        await phone.SubmitAsync("/reasons", "/changes/add-reason", ("name", "from the sofa"));
        Assert.Contains(app.Plan.Reasons, reason => reason.Name == "from the sofa");
    }

    [Fact]
    public async Task The_session_is_a_cookie_that_scripts_and_other_sites_do_not_get()
    {
        await using var app = await StartAsync();
        var share = (await app.Sharing.OpenAsync(30)).OrThrow();
        CookieContainer cookies = new();
        using HttpClientHandler handler = new() { CookieContainer = cookies, AllowAutoRedirect = false };
        using HttpClient phone = new(handler) { BaseAddress = share.Addresses[0] };
        var page = await phone.GetStringAsync(new Uri("/join", UriKind.Relative), Stop);
        using FormUrlEncodedContent form = new(FilledForm.Of(page, "/join", [("code", share.Code!)]).Select(field => KeyValuePair.Create(field.Name, field.Value)));
        var answer = await phone.PostAsync(new Uri("/join", UriKind.Relative), form, Stop);
        Assert.Matches("^waymark-phone=[0-9a-f]{64}; path=/; samesite=strict; httponly$", Assert.Single(answer.Headers.GetValues("Set-Cookie")));
    }

    [Fact]
    public async Task A_wrong_code_opens_nothing_and_the_fifth_closes_the_listener()
    {
        await using var app = await StartAsync();
        var share = (await app.Sharing.OpenAsync(30)).OrThrow();
        using FormClient stranger = new(share.Addresses[0]);
        for (var times = 0; times < Share.Tries; times++)
        {
            var (status, page, _) = await stranger.SubmitAsync("/join", "/join", ("code", "1"));
            Assert.Equal(HttpStatusCode.Forbidden, status);
            Assert.Contains("That is not the code.", page, StringComparison.Ordinal);
        }

        await app.Sharing.Ended;
        await Assert.ThrowsAsync<HttpRequestException>(() => stranger.GetAsync("/join"));
        Assert.Null(app.Sharing.Now);
    }

    [Fact]
    public async Task When_the_time_is_over_the_phone_is_refused()
    {
        StoreWorld.Hands clock = new();
        await using var app = await StartAsync(clock);
        var share = (await app.Sharing.OpenAsync(30)).OrThrow();
        using FormClient phone = new(share.Addresses[0]);
        await phone.SubmitAsync("/join", "/join", ("code", share.Code!));
        clock.Move(TimeSpan.FromMinutes(30));
        Assert.StartsWith("Waymark is not open to this network", await phone.GetAsync("/plan"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    public async Task Another_host_is_refused_even_with_a_session(string host)
    {
        await using var app = await StartAsync();
        var share = (await app.Sharing.OpenAsync(30)).OrThrow();
        using HttpClient phone = await JoinedAsync(share);
        using HttpRequestMessage request = new(HttpMethod.Get, "/plan") { Headers = { Host = host } };
        var answer = await phone.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.StartsWith("Waymark is not open to this network at that address", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused_even_with_a_session()
    {
        await using var app = await StartAsync();
        var share = (await app.Sharing.OpenAsync(30)).OrThrow();
        using HttpClient phone = await JoinedAsync(share);
        using HttpRequestMessage request = new(HttpMethod.Post, "/undo/1") { Headers = { { "Origin", app.Address.GetLeftPart(UriPartial.Authority) } } };
        var answer = await phone.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.StartsWith("This came from another site", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/settings/delete", "sure", "delete")]
    [InlineData("/settings/backup", "back", "/settings")]
    [InlineData("/settings/share", "minutes", "240")]
    [InlineData("/settings/tokens", "name", "A program")]
    [InlineData("/settings/tokens/revoke", "id", "0")]
    [InlineData("/settings/share/code", "back", "/settings")]
    [InlineData("/settings/share/close", "back", "/settings")]
    public async Task What_touches_the_computer_is_refused_from_the_phone(string path, string field, string value)
    {
        await using var app = await StartAsync();
        var share = (await app.Sharing.OpenAsync(30)).OrThrow();
        using FormClient phone = new(share.Addresses[0]);
        await phone.SubmitAsync("/join", "/join", ("code", share.Code!));
        var (status, page, _) = await phone.PostAsync(path, (field, value));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("only at the computer itself", page, StringComparison.Ordinal);
        Assert.Equal((share, null), (app.Sharing.Now, share.Code));
        Assert.Empty(Directory.EnumerateFiles(app.Store.Folder, "waymark-backup-*"));
        Assert.DoesNotContain(app.Store.Folder, await phone.GetAsync("/settings"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_opens_it_shows_another_code_and_closes_it()
    {
        await using var app = await StartAsync();
        using FormClient computer = new(app);
        var (_, page, _) = await computer.SubmitAsync("/settings", "/settings/share", ("minutes", "10"));
        var share = app.Sharing.Now!;
        Assert.Contains(SharedWords.Spaced(share.Code!), page, StringComparison.Ordinal);
        Assert.Contains(share.Addresses[0].ToString(), page, StringComparison.Ordinal);
        Assert.Contains("10 more minutes", page, StringComparison.Ordinal);
        var first = share.Code;
        await computer.SubmitAsync("/settings", "/settings/share/code");
        Assert.NotEqual(first, share.Code);
        await computer.SubmitAsync("/settings", "/settings/share/close");
        await app.Sharing.Ended;
        Assert.Null(app.Sharing.Now);
        using HttpClient late = new() { BaseAddress = share.Addresses[0] };
        await Assert.ThrowsAsync<HttpRequestException>(() => late.GetAsync(new Uri("/join", UriKind.Relative), Stop));
    }

    [Fact]
    public async Task A_session_of_one_time_is_nothing_the_next_time()
    {
        await using var app = await StartAsync();
        var first = (await app.Sharing.OpenAsync(30)).OrThrow();
        var session = first.Join(first.Code).OrThrow();
        Assert.True((await app.Sharing.OpenAsync(30)).Refused);
        app.Sharing.Close();
        var second = (await app.Sharing.OpenAsync(30)).OrThrow();
        Assert.False(second.Knows(session));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(241)]
    public async Task It_is_open_neither_for_a_moment_nor_for_days(int minutes)
    {
        await using var app = await StartAsync();
        Assert.Equal("It can be open for 5 to 240 minutes.", (await app.Sharing.OpenAsync(minutes)).Refusal!.Reason);
    }

    [Fact]
    public async Task Without_a_home_network_it_says_so()
    {
        await using var app = await RunningApp.StartAsync();
        using FormClient computer = new(app);
        Assert.Contains("This computer is on no home network at the moment.", await computer.GetAsync("/settings"), StringComparison.Ordinal);
        Assert.StartsWith("This computer is on no home network", (await app.Sharing.OpenAsync(30)).Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_computer_has_no_page_to_join()
    {
        await using var app = await StartAsync();
        using HttpClient computer = new() { BaseAddress = app.Address };
        Assert.Equal(HttpStatusCode.NotFound, (await computer.GetAsync(new Uri("/join", UriKind.Relative), Stop)).StatusCode);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task A_phone_that_read_the_picture_presses_one_button(ColorScheme scheme)
    {
        await using var app = await StartAsync();
        var share = (await app.Sharing.OpenAsync(30)).OrThrow();
        var page = await chromium.OpenAsync(width: 390, scheme);
        List<string> complaints = [];
        page.Console += (_, message) => complaints.AddRange(message.Type == "error" ? [message.Text] : []);
        await page.GotoAsync(share.Link!);
        Assert.Empty((await page.RunAxe()).Violations.Select(violation => violation.Id));
        Assert.Equal(390, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Equal(new Uri(share.Addresses[0], "/join").ToString(), page.Url);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(share.Addresses[0].ToString());
        Assert.Empty(complaints);
        await page.GotoAsync(app.At("/settings").ToString());
        Assert.Empty((await page.RunAxe()).Violations.Select(violation => violation.Id));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_command_leaves_it_to_the_app_that_runs()
    {
        var folder = Directory.CreateTempSubdirectory("waymark-share-");
        using (var running = Web.RunningApp.Claim(folder.FullName)!)
        {
            running.Tell("http://localhost:1234/");
            var told = await Told.By("share", "--data", folder.FullName);
            Assert.Equal((1, "waymark: Waymark runs already; open it to your phone there: http://localhost:1234/settings#phone"), (told.ExitCode, Assert.Single(told.ErrorLines)));
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_command_refuses_a_time_that_is_too_long_and_leaves_nothing_running()
    {
        var folder = Directory.CreateTempSubdirectory("waymark-share-");
        var told = await Told.By("share", "--minutes", "1000", "--data", folder.FullName);
        Assert.Equal((1, "waymark: It can be open for 5 to 240 minutes."), (told.ExitCode, Assert.Single(told.ErrorLines)));
        Assert.Null(Web.RunningApp.AddressIn(folder.FullName));
        folder.Delete(recursive: true);
    }

    private static Task<RunningApp> StartAsync(TimeProvider? clock = null) => RunningApp.StartAsync(SamsPlan.Into, clock, IPAddress.Loopback);

    private static async Task<HttpClient> JoinedAsync(Share share)
    {
        HttpClient phone = new() { BaseAddress = share.Addresses[0] };
        phone.DefaultRequestHeaders.Add("Cookie", $"waymark-phone={share.Join(share.Code).OrThrow()}");
        Assert.Equal(HttpStatusCode.OK, (await phone.GetAsync(new Uri("/history", UriKind.Relative), Stop)).StatusCode);
        return phone;
    }

    [GeneratedRegex("(?<=name=\"__RequestVerificationToken\"[^>]*)value=\"[^\"]*\"")]
    private static partial Regex FormToken();
}
