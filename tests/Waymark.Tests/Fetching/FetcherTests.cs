using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using Waymark.Fetching;
using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed class FetcherTests : IAsyncLifetime
{
    private const string Board = "https://boards-api.greenhouse.io/v1/boards/larkfell/jobs?content=true";
    private const string Page = "https://larkfell.example/jobs/1";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private readonly QuickClock clock = new();
    private readonly List<string> questions = [];
    private readonly List<string> said = [];
    private FakeInternet internet = null!;
    private Fetcher fetcher = null!;

    public async ValueTask InitializeAsync()
    {
        internet = await FakeInternet.StartAsync();
        fetcher = new(internet.Handler(), clock);
    }

    public async ValueTask DisposeAsync()
    {
        fetcher.Dispose();
        await internet.DisposeAsync();
    }

    public static TheoryData<string, string, string, int> Boards => new()
    {
        { "greenhouse:larkfell", Board, BoardSamples.Greenhouse, 2 },
        { "lever:larkfell", "https://api.lever.co/v0/postings/larkfell?mode=json", BoardSamples.Lever, 1 },
        { "ashby:larkfell", "https://api.ashbyhq.com/posting-api/job-board/larkfell?includeCompensation=true", BoardSamples.Ashby, 1 },
        { "recruitee:larkfell", "https://larkfell.recruitee.com/api/offers/", BoardSamples.Recruitee, 1 },
        { "workable:larkfell", "https://apply.workable.com/api/v1/widget/accounts/larkfell?details=true", BoardSamples.Workable, 2 },
        { "personio:larkfell", "https://larkfell.jobs.personio.de/xml", BoardSamples.Personio, 1 },
    };

    [Theory]
    [MemberData(nameof(Boards))]
    public async Task A_board_is_got_whole_in_one_request(string target, string address, string board, int count)
    {
        internet.Serve(address, board, board.StartsWith('<') ? "text/xml" : "application/json");
        var postings = Postings(await FetchAsync(target));
        Assert.Equal(count, postings.Count);
        Assert.All(postings, posting => Assert.Equal(SampleKind.WholeBoard, posting.Sample));
        Assert.All(postings, posting => Assert.StartsWith("https://", posting.Url, StringComparison.Ordinal));
        Assert.All(postings, posting => Assert.StartsWith(target, posting.Source, StringComparison.Ordinal));
        Assert.Equal([address], internet.Asked);
        Assert.StartsWith("Waymark/", internet.Agents[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Host_and_address_are_shown_before_anything_is_asked()
    {
        var fetched = await FetchAsync("greenhouse:larkfell", goesOn: false);
        Assert.Contains("you said no", fetched.Refusal!.Reason, StringComparison.Ordinal);
        Assert.Equal([$"This asks boards-api.greenhouse.io for {Board}. Go on?"], questions);
        Assert.Empty(internet.Asked);
    }

    [Fact]
    public async Task A_board_that_only_lists_its_jobs_is_asked_for_each_with_a_pause_between()
    {
        ServeListed();
        var fetched = await FetchAsync("smartrecruiters:larkfell");
        Assert.Equal(["Tester 1", "Tester 2", "Tester 3"], Postings(fetched).Select(posting => posting.Title));
        Assert.All(Postings(fetched), posting => Assert.Equal(SampleKind.WholeBoard, posting.Sample));
        Assert.Equal(["", "?limit=100&offset=100", "/1", "/2", "/3"], internet.Asked.Select(asked => asked.Replace(Listed, "", StringComparison.Ordinal).Replace("?limit=100&offset=0", "", StringComparison.Ordinal)));
        Assert.Equal(Enumerable.Repeat(TimeSpan.FromSeconds(1), 4), clock.Pauses);
        Assert.Equal(2, questions.Count);
        Assert.StartsWith("It lists 102 jobs. 3 are asked for one by one", questions[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_job_that_is_taken_down_meanwhile_is_named_and_the_rest_is_got()
    {
        ServeListed();
        internet.Refuse(Listed + "/2", StatusCodes.Status404NotFound);
        var fetched = (await FetchAsync("smartrecruiters:larkfell")).OrThrow();
        Assert.Equal(2, fetched.Records.OfType<GoodRecord>().Count());
        Assert.Equal("smartrecruiters:larkfell, record 2", Assert.Single(fetched.Records.OfType<BadRecord>()).Source);
    }

    [Fact]
    public async Task A_host_that_asks_for_fewer_requests_is_left_alone_and_nothing_is_got_by_halves()
    {
        ServeListed();
        internet.Refuse(Listed + "/2", StatusCodes.Status429TooManyRequests, "300");
        Assert.Contains("api.smartrecruiters.com asks for fewer requests (429), so Waymark stopped; try again in 5 minutes", (await FetchAsync("smartrecruiters:larkfell")).Refusal!.Reason, StringComparison.Ordinal);
        Assert.EndsWith("/2", internet.Asked[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nor_is_it_asked_for_anything_else_afterwards()
    {
        internet.Refuse(Page, StatusCodes.Status429TooManyRequests);
        Assert.True((await FetchAsync(Page)).Refused);
        Assert.Contains("asked for fewer requests just now", (await FetchAsync(Page + "2")).Refusal!.Reason, StringComparison.Ordinal);
        Assert.Equal([Page], internet.Asked);
    }

    [Fact]
    public async Task Between_two_boards_of_one_host_there_is_a_pause_too()
    {
        await FetchAsync("greenhouse:larkfell");
        await FetchAsync("greenhouse:another");
        Assert.Equal([TimeSpan.FromSeconds(1)], clock.Pauses);
    }

    [Fact]
    public async Task An_employer_that_lists_nothing_may_be_a_wrong_name()
    {
        internet.Serve(Listed + "?limit=100&offset=0", """{"offset": 0, "limit": 100, "totalFound": 0, "content": []}""");
        Assert.Contains("lists no job under that name", (await FetchAsync("smartrecruiters:larkfell")).Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_page_tells_search_engines_comes_first()
    {
        internet.Serve(Page, """
            <html><head><script type="application/ld+json">{"@type": "JobPosting", "title": "Tester", "description": "<p>You test with Selenium.</p>", "hiringOrganization": {"name": "Larkfell"}}</script></head>
            <body><h1>Careers</h1><p>Cookies?</p></body></html>
            """, "text/html; charset=utf-8");
        var posting = Assert.Single(Postings(await FetchAsync(Page)));
        Assert.Equal(("Tester", "Larkfell", "You test with Selenium.", Page, SampleKind.HandPicked), (posting.Title, posting.Company, posting.Text, posting.Url, posting.Sample));
    }

    [Fact]
    public async Task Else_it_is_what_a_person_reads()
    {
        internet.Serve(Page, "<html><body><nav>Home</nav><main><h1>Tester</h1><p>You test with Selenium.</p></main></body></html>", "text/html");
        var posting = Assert.Single(Postings(await FetchAsync(Page)));
        Assert.Equal("Tester", posting.Title);
        Assert.Contains("You test with Selenium.", posting.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1251", "Тестировщик")]
    [InlineData("\"iso-8859-2\"", "Tester - żółć")]
    [InlineData("shift_jis", "テスト")]
    [InlineData("utf-16", "Tester żółć")]
    [InlineData("utf-8", "Tester żółć")]
    [InlineData("utf-7", "Tester żółć")]
    [InlineData("nothing-known", "Tester żółć")]
    public async Task A_page_is_in_the_encoding_that_its_host_says(string charset, string title)
    {
        var name = charset.Trim('"');
        var encoding = name is "nothing-known" or "utf-7" ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        internet.Serve(Page, async context =>
        {
            context.Response.ContentType = $"text/html; charset={charset}";
            await context.Response.Body.WriteAsync(encoding.GetBytes($"<h1>{title}</h1><p>You test with Selenium.</p>"), Stop);
        });
        Assert.Equal(title, Assert.Single(Postings(await FetchAsync(Page))).Title);
    }

    [Fact]
    public async Task A_host_that_says_latin_1_of_everything_does_no_harm()
    {
        internet.Serve(Page, async context =>
        {
            context.Response.ContentType = "text/html; charset=iso-8859-1";
            await context.Response.Body.WriteAsync(new byte[] { (byte)'<', (byte)'p', (byte)'>', 0x93, (byte)'x', 0x94, 0xC3, 0xA9 }, Stop);
        });
        Assert.Equal("“x”é", Assert.Single(Postings(await FetchAsync(Page))).Text);
    }

    [Fact]
    public async Task A_page_that_fills_itself_later_says_what_to_do()
    {
        internet.Serve(Page, "<html><body><div id=\"root\"></div><script>load()</script></body></html>", "text/html");
        Assert.Contains("Save it from your browser", Assert.IsType<BadRecord>(Assert.Single((await FetchAsync(Page)).OrThrow().Records)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_list_at_an_address_what_is_bad_is_named_by_what_is_wrong_with_it()
    {
        internet.Serve(Page, """[{"title": "Tester", "text": "You test with Selenium."}, {"title": "Writer"}]""");
        var records = (await FetchAsync(Page)).OrThrow().Records;
        Assert.Equal("Tester", Assert.Single(records.OfType<GoodRecord>()).Posting.Title);
        var bad = Assert.Single(records.OfType<BadRecord>());
        Assert.Equal($"{Page}, record 2", bad.Source);
        Assert.Contains("has no text", bad.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_followed_after_its_host_was_shown()
    {
        internet.Redirect(Page, "https://careers.larkfell.example/1");
        internet.Redirect("https://careers.larkfell.example/1", "/2", StatusCodes.Status308PermanentRedirect);
        internet.Serve("https://careers.larkfell.example/2", "<p>You test with Selenium.</p>", "text/html");
        Assert.Equal("https://careers.larkfell.example/2", Assert.Single(Postings(await FetchAsync(Page))).Url);
        Assert.Equal("larkfell.example leads on to careers.larkfell.example, for https://careers.larkfell.example/1. Go on?", questions[1]);
        Assert.Equal(2, questions.Count);
    }

    [Theory]
    [InlineData("https://127.0.0.1/admin", "not an address of the public internet")]
    [InlineData("https://[::ffff:169.254.169.254]/latest/meta-data", "not an address of the public internet")]
    [InlineData("https://2130706433/", "not an address of the public internet")]
    [InlineData("http://larkfell.example/jobs/1", "only https://")]
    [InlineData("https://larkfell.example:22/", "port of their own")]
    [InlineData("file:///etc/passwd", "only https://")]
    public async Task A_redirect_that_leads_astray_is_not_followed(string to, string told)
    {
        internet.Redirect(Page, to);
        Assert.Contains(told, (await FetchAsync(Page)).Refusal!.Reason, StringComparison.Ordinal);
        Assert.Equal([Page], internet.Asked);
    }

    [Fact]
    public async Task Redirects_in_a_circle_end()
    {
        internet.Redirect(Page, Page);
        Assert.Contains("more than 5 times", (await FetchAsync(Page)).Refusal!.Reason, StringComparison.Ordinal);
        Assert.Equal(6, internet.Asked.Count);
    }

    [Theory]
    [InlineData("greenhouse:larkfell", 404, "there is no such board at boards-api.greenhouse.io")]
    [InlineData(Page, 404, "there is no such page")]
    [InlineData(Page, 403, "does not give it to programs (403); save the page")]
    [InlineData(Page, 418, "answered with 418")]
    public async Task A_refusal_is_said_with_what_to_do(string target, int status, string told)
    {
        internet.Refuse(Page, status);
        Assert.Contains(told, (await FetchAsync(target)).Refusal!.Reason, StringComparison.Ordinal);
        Assert.Single(internet.Asked);
    }

    [Fact]
    public async Task A_host_with_a_fault_of_its_own_is_asked_again_later_and_then_left_alone()
    {
        internet.Refuse(Page, StatusCodes.Status503ServiceUnavailable);
        Assert.Contains("has a fault of its own (503)", (await FetchAsync(Page)).Refusal!.Reason, StringComparison.Ordinal);
        Assert.Equal(3, internet.Asked.Count);
        Assert.Equal([2, 1, 8, 1], clock.Pauses.Select(pause => pause.TotalSeconds));
    }

    [Fact]
    public async Task A_fault_that_passes_does_no_harm()
    {
        var faults = 0;
        internet.Serve(Page, context =>
        {
            if (faults++ > 0)
            {
                return FakeInternet.Write(context, "<p>You test.</p>", "text/html");
            }

            context.Response.StatusCode = StatusCodes.Status502BadGateway;
            context.Response.Headers.RetryAfter = "30";
            return Task.CompletedTask;
        });
        Assert.Single(Postings(await FetchAsync(Page)));
        Assert.Equal([30, 1], clock.Pauses.Select(pause => pause.TotalSeconds));
    }

    [Fact]
    public async Task A_host_that_says_to_come_back_in_an_hour_is_not_waited_for()
    {
        internet.Refuse(Page, StatusCodes.Status503ServiceUnavailable, clock.GetUtcNow().AddHours(3).ToString("R"));
        Assert.Contains("try again in 3 hours", (await FetchAsync(Page)).Refusal!.Reason, StringComparison.Ordinal);
        Assert.Single(internet.Asked);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_host_that_does_not_answer_is_given_up(bool begins)
    {
        internet.Serve(Page, async context =>
        {
            if (begins)
            {
                context.Response.ContentType = "text/html";
                await context.Response.WriteAsync("<p>You", Stop);
                await context.Response.Body.FlushAsync(Stop);
            }

            clock.Advance(TimeSpan.FromMinutes(3));
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        });
        Assert.Contains("did not answer within 2 minutes", (await FetchAsync(Page)).Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_cut_off_is_not_taken()
    {
        internet.Serve(Board, async context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = 10_000;
            await context.Response.WriteAsync("[]", Stop);
            await context.Response.Body.FlushAsync(Stop);
            context.Abort();
        });
        Assert.Contains("was cut off", (await FetchAsync("greenhouse:larkfell")).Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Much_is_only_taken_after_its_size_was_shown()
    {
        internet.Serve(Page, context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.ContentLength = 6_000_000;
            return context.Response.Body.FlushAsync(Stop);
        });
        Assert.Contains("you said no", (await FetchAsync(Page, question => !question.Contains("6 MB", StringComparison.Ordinal))).Refusal!.Reason, StringComparison.Ordinal);
        Assert.Equal("larkfell.example sends 6 MB. Go on?", questions[^1]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_answer_without_end_is_stopped_packed_or_not(bool packed)
    {
        internet.Serve(Page, async context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.Headers.ContentEncoding = packed ? "gzip" : default(string);
            await using var body = packed ? new GZipStream(context.Response.Body, CompressionLevel.Fastest) : context.Response.Body;
            var some = new byte[1 << 20];
            try
            {
                for (var written = 0; written < 32; written++)
                {
                    await body.WriteAsync(some, context.RequestAborted);
                }
            }
            catch (Exception error) when (error is OperationCanceledException or IOException)
            {
                // The other side has gone, as it should.
            }
        });
        Assert.Contains("larger than 8 MB", (await FetchAsync(Page)).Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_what_is_sent_without_a_size_it_is_said_how_much_is_taken()
    {
        internet.Serve(Board, async context =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(BoardSamples.Greenhouse, Stop);
        });
        await FetchAsync("greenhouse:larkfell");
        Assert.Equal(["boards-api.greenhouse.io does not say how much it sends; 64 MB are taken at most."], said);
    }

    [Fact]
    public async Task What_is_packed_is_unpacked()
    {
        internet.Serve(Board, async context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.Headers.ContentEncoding = "gzip";
            await context.Response.Body.WriteAsync(Packed(BoardSamples.Greenhouse), Stop);
        });
        Assert.Equal(2, Postings(await FetchAsync("greenhouse:larkfell")).Count);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task What_cannot_be_unpacked_is_said(string encoding)
    {
        internet.Serve(Board, async context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.Headers.ContentEncoding = encoding;
            await context.Response.WriteAsync(BoardSamples.Greenhouse, Stop);
        });
        Assert.Contains("is damaged", (await FetchAsync("greenhouse:larkfell")).Refusal!.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("greenhouse:larkfell", Board, "text/html", "answered with text/html, which is no board")]
    [InlineData(Page, Page, "image/png", "answered with image/png, which is no page")]
    [InlineData(Page, Page, "application/pdf", "answered with application/pdf, which is no page")]
    public async Task What_is_of_the_wrong_type_is_not_read(string target, string address, string type, string told)
    {
        internet.Serve(address, "<p>Welcome.</p>", type);
        Assert.Contains(told, (await FetchAsync(target)).Refusal!.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"error\": \"none\"}")]
    [InlineData("{\"jobs\": 5}")]
    public async Task A_board_that_is_none_gives_no_posting_and_a_reason(string body)
    {
        internet.Serve(Board, body);
        Assert.All((await FetchAsync("greenhouse:larkfell")).OrThrow().Records, record => Assert.IsType<BadRecord>(record));
        internet.Serve(Listed + "?limit=100&offset=0", body);
        Assert.True((await FetchAsync("smartrecruiters:larkfell")).Refused);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_got_again()
    {
        var changed = new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
        internet.Serve(Board, context =>
        {
            context.Response.Headers.ETag = "\"v1\"";
            context.Response.Headers.LastModified = changed.ToString("R");
            if (context.Request.Headers.IfNoneMatch != "\"v1\"" || context.Request.Headers.IfModifiedSince != changed.ToString("R"))
            {
                return FakeInternet.Write(context, BoardSamples.Greenhouse);
            }

            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        });
        var first = (await FetchAsync("greenhouse:larkfell")).OrThrow();
        Assert.Equal(new(Board, new Validator("\"v1\"", changed)), Assert.Single(first.Validators));
        var second = (await FetchAsync("greenhouse:larkfell", known: first.Validators)).OrThrow();
        Assert.Equal((0, 1), (second.Records.Count, second.Unchanged));
    }

    [Fact]
    public async Task What_was_not_read_wholly_is_got_again_and_so_is_what_nobody_knows()
    {
        internet.Serve(Board, context =>
        {
            context.Response.Headers.ETag = "\"v1\"";
            return FakeInternet.Write(context, BoardSamples.Greenhouse.Replace("\"jobs\": [", "\"jobs\": [null, ", StringComparison.Ordinal));
        });
        var first = (await FetchAsync("greenhouse:larkfell")).OrThrow();
        Assert.Equal((2, 0), (first.Records.OfType<GoodRecord>().Count(), first.Validators.Count));
        internet.Refuse(Board, StatusCodes.Status304NotModified);
        Assert.Contains("answered with 304", (await FetchAsync("greenhouse:larkfell")).Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_board_got_one_by_one_what_was_read_is_not_got_again()
    {
        ServeListed();
        internet.Refuse(Listed + "/2", StatusCodes.Status404NotFound);
        internet.Serve(Listed + "/1", context =>
        {
            context.Response.Headers.ETag = "\"v1\"";
            context.Response.StatusCode = context.Request.Headers.IfNoneMatch == "\"v1\"" ? StatusCodes.Status304NotModified : StatusCodes.Status200OK;
            return context.Response.StatusCode == StatusCodes.Status304NotModified ? Task.CompletedTask : FakeInternet.Write(context, BoardSamples.SmartRecruiters);
        });
        var first = (await FetchAsync("smartrecruiters:larkfell")).OrThrow();
        Assert.Equal([Listed + "/1"], first.Validators.Keys);
        Assert.Equal(1, (await FetchAsync("smartrecruiters:larkfell", known: first.Validators)).OrThrow().Unchanged);
    }

    private const string Listed = "https://api.smartrecruiters.com/v1/companies/larkfell/postings";

    private void ServeListed()
    {
        internet.Serve(Listed + "?limit=100&offset=0", """{"offset": 0, "limit": 100, "totalFound": 102, "content": [{"id": "1", "ref": "https://127.0.0.1/1"}, {"id": "2"}, {"id": "../3"}, {"id": 4}, {"id": "1"}]}""");
        internet.Serve(Listed + "?limit=100&offset=100", """{"offset": 100, "limit": 100, "totalFound": 102, "content": [{"id": "3"}]}""");
        for (var number = 1; number <= 3; number++)
        {
            internet.Serve($"{Listed}/{number}", BoardSamples.SmartRecruiters.Replace("\"Tester\"", $"\"Tester {number}\"", StringComparison.Ordinal));
        }
    }

    private Task<Outcome<Fetched>> FetchAsync(string target, bool goesOn = true, IReadOnlyDictionary<string, Validator>? known = null) => FetchAsync(target, _ => goesOn, known);

    private Task<Outcome<Fetched>> FetchAsync(string target, Func<string, bool> goesOn, IReadOnlyDictionary<string, Validator>? known = null)
    {
        FetchTalk talk = new(
            question =>
            {
                questions.Add(question);
                return goesOn(question);
            },
            said.Add);
        return fetcher.FetchAsync(FetchTarget.Parse(target).OrThrow(), talk, known, Stop);
    }

    private static List<Posting> Postings(Outcome<Fetched> fetched) => [.. fetched.OrThrow().Records.Select(record => Assert.IsType<GoodRecord>(record).Posting)];

    private static byte[] Packed(string text)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
