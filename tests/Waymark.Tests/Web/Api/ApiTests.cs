using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Waymark.Web;
using Xunit;

namespace Waymark.Tests;

/// <summary>What the API does, beyond the examples of docs/api.md.</summary>
[Collection(ApiTestGroup.Name)]
public sealed class ApiTests(ApiApp app)
{
    private const string Page = """
        <!doctype html><title>Jobs at Quillmoor</title><h1>Something else</h1><script type="application/ld+json">
        {"@context":"https://schema.org","@type":"JobPosting","title":"Documentation Engineer","hiringOrganization":{"name":"Quillmoor"},
         "description":"<p>You write the guides of our product.</p><h3>Requirements</h3><ul><li>You have used Git</li><li>You write clearly</li></ul>"}</script>
        """;

    [Theory]
    [InlineData("fit")]
    [InlineData("questions")]
    public async Task What_follows_is_what_the_command_prints_to_the_byte(string name)
    {
        var told = await Told.By(name, "--format", "json", "--data", app.Running.Store.Folder);
        Assert.Equal(told.Output, (await app.GetAsync($"/api/{name}")).Body);
    }

    [Fact]
    public async Task A_reading_is_what_the_command_prints_to_the_byte()
    {
        using TemporaryFolder folder = new();
        var posting = JsonNode.Parse((await Told.By("export", "--data", app.Running.Store.Folder)).Output)!["postings"]![0]!;
        var line = (await Told.By("read", folder.Add("one.jsonl", posting.ToJsonString()))).Output;
        Assert.Equal(From(line), From((await app.GetAsync($"/api/postings/{SamsPlan.Postings[0]}/reading")).Body));

        // Only where it came from is another here.
        static string From(string reading) => reading[reading.IndexOf("\"id\"", StringComparison.Ordinal)..];
    }

    [Fact]
    public async Task Demand_counts_every_posting_that_is_kept_and_can_be_narrowed()
    {
        var kept = (int)(await app.GetAsync("/api/postings?limit=1")).Json!["kept"]!;
        var all = (await app.GetAsync("/api/demand")).Json!;
        var one = (await app.GetAsync("/api/demand?role=technical-writer&level=Junior")).Json!;
        Assert.All(new[] { all, one }, demand => Assert.Equal(kept, (int)demand["read"]!));
        Assert.All(new[] { all, one }, demand => Assert.Equal(kept, demand["leftOut"]!.AsObject().Sum(left => (int)left.Value!) + demand["roles"]!.AsArray().Sum(role => (int)role!["postings"]!)));
        Assert.Equal(("junior", "technical-writer"), ((string?)one["level"], (string?)Assert.Single(one["roles"]!.AsArray())!["id"]));
    }

    [Fact]
    public async Task What_one_has_is_not_sent_again_until_it_changes()
    {
        var plan = await app.GetAsync("/api/plan");
        var fit = await app.GetAsync("/api/fit");
        foreach (var (path, tag) in new[] { ("/api/plan", plan.Tag!), ("/api/plan/reasons", plan.Tag!), ("/api/plan", $"W/{plan.Tag}, \"other\""), ("/api/fit", fit.Tag!), ("/api/plan", "*") })
        {
            var again = await app.GetAsync(path, ("If-None-Match", tag));
            Assert.Equal((304, ""), (again.Status, again.Body));
        }

        await ChangeAsync("""{"change":"rateSkill","id":"own:juggling","name":"Juggling","level":"expert"}""");
        Assert.Equal(200, (await app.GetAsync("/api/plan", ("If-None-Match", plan.Tag!))).Status);
        Assert.Equal(200, (await app.GetAsync("/api/fit", ("If-None-Match", fit.Tag!))).Status);
    }

    [Fact]
    public async Task A_change_is_made_only_with_the_newest_plan_in_sight()
    {
        const string change = """{"change":"rateSkill","id":"own:whistling","name":"Whistling","level":"novice"}""";
        var seen = (await app.GetAsync("/api/plan")).Tag!;
        var blind = await app.PostAsync("/api/changes", change);
        Assert.Equal(428, blind.Status);
        Assert.Contains("If-Match", blind.Detail, StringComparison.Ordinal);
        foreach (var tag in new[] { "\"0\"", $"W/{seen}", "\"99999\"", "1", "\"\"" })
        {
            var refused = await app.PostAsync("/api/changes", change, ("If-Match", tag));
            Assert.Equal(412, refused.Status);
            Assert.StartsWith("this was changed in the meantime", refused.Detail, StringComparison.Ordinal);
        }

        var made = await app.PostAsync("/api/changes", change, ("If-Match", seen));
        Assert.Equal((201, Level.Novice), (made.Status, app.Running.Plan.Skills.Single(skill => skill.Id == "own:whistling").Level));
        Assert.Equal($"/api/history/{made.Tag!.Trim('"')}", made.Headers["Location"]);
        Assert.Equal(412, (await app.PostAsync("/api/changes", change, ("If-Match", seen))).Status);
        var same = await app.PostAsync("/api/changes", change, ("If-Match", made.Tag));
        Assert.Equal((200, made.Tag), (same.Status, same.Tag));
    }

    [Theory]
    [InlineData(400, "What was sent is not JSON: line 1", "{")]
    [InlineData(422, "change (line 1): is missing", "{}")]
    [InlineData(422, "is none of callMe", """{"change":"deleteEverything"}""")]
    [InlineData(422, "is not between -2 (would avoid it) and +2", """{"change":"likeSkill","id":"git","liking":3}""")]
    public async Task A_change_that_cannot_be_is_refused_in_the_words_of_the_pages(int status, string words, string change)
    {
        var before = app.Running.Store.Head(app.Running.PlanId).Number;
        var refused = await app.PostAsync("/api/changes", change, ("If-Match", "*"));
        Assert.Equal(status, refused.Status);
        Assert.Contains(words, refused.Detail, StringComparison.Ordinal);
        Assert.Equal(before, app.Running.Store.Head(app.Running.PlanId).Number);
    }

    [Fact]
    public async Task What_a_program_changed_stands_under_its_name_and_can_be_taken_back()
    {
        var made = await ChangeAsync("""{"change":"addReason","id":"own:quiet","name":"Quiet"}""");
        var number = (int)made.Json!["number"]!;
        Assert.Equal(("My script", number), ((string?)made.Json["by"], (int)(await app.GetAsync("/api/history?limit=1")).Json!["revisions"]![0]!["number"]!));
        var revision = (await app.GetAsync($"/api/history/{number}")).Json!;
        Assert.Equal(("addReason", "Quiet"), ((string?)revision["change"]!["change"], (string?)revision["plan"]!["reasons"]!.AsArray()[^1]!["name"]));
        Assert.Equal(201, (await app.PostAsync($"/api/history/{number}/undo", "")).Status);
        Assert.DoesNotContain(app.Running.Plan.Reasons, reason => reason.Name == "Quiet");
        Assert.All((await app.GetAsync($"/api/history?before={number}")).Json!["revisions"]!.AsArray(), note => Assert.True((int)note!["number"]! < number));
        Assert.Equal(404, (await app.PostAsync("/api/history/99999/undo", "")).Status);
        Assert.Equal(412, (await app.PostAsync($"/api/history/{number}/undo", "", ("If-Match", made.Tag!))).Status);
    }

    [Fact]
    public async Task A_page_is_kept_as_what_it_says_for_programs_and_the_same_twice_adds_nothing()
    {
        var page = JsonSerializer.Serialize(new { url = "https://jobs.example/7", title = "Jobs at Quillmoor", html = Page });
        var first = await app.PostAsync("/api/postings", page);
        Assert.Equal((201, 1), (first.Status, (int)first.Json!["added"]!));
        var reading = first.Json["postings"]![0]!["reading"]!;
        Assert.Equal(("Documentation Engineer", "Quillmoor", "https://jobs.example/7"), ((string?)reading["title"], (string?)reading["company"], (string?)reading["url"]));
        var kept = (await app.GetAsync("/api/postings")).Json!;
        var again = await app.PostAsync("/api/postings", page);
        Assert.Equal((200, 0), (again.Status, (int)again.Json!["added"]!));
        Assert.Equal(kept["kept"]!.ToJsonString(), (await app.GetAsync("/api/postings")).Json!["kept"]!.ToJsonString());
        var one = await app.GetAsync(first.Headers["Location"]);
        Assert.StartsWith("You write the guides of our product.", (string?)one.Json!["text"], StringComparison.Ordinal);
        Assert.Equal(204, (await RemoveAsync(first.Headers["Location"])).Status);
        Assert.Equal(404, (await RemoveAsync(first.Headers["Location"])).Status);
        Assert.Equal(404, (await app.GetAsync(first.Headers["Location"])).Status);
    }

    [Theory]
    [InlineData(400, "not JSON", "[")]
    [InlineData(400, "half of a character", """{"text":"a \ud800 b"}""")]
    [InlineData(422, "is not an object", "[]")]
    [InlineData(422, "is null", "null")]
    [InlineData(422, "text (line 1): the field is there twice", """{"text":"a","text":"b"}""")]
    [InlineData(422, "give either the html or the text", "{}")]
    [InlineData(422, "give either the html or the text", """{"html":"<p>a</p>","text":"a"}""")]
    [InlineData(422, "url (line 1): is no address", """{"url":"javascript:alert(1)","text":"We look for a writer."}""")]
    [InlineData(422, "body (line 1): is none of url, title, html and text", """{"body":"We look for a writer."}""")]
    [InlineData(422, "text (line 1): is none of", """{"text":7}""")]
    [InlineData(422, "text:", """{"text":"  "}""")]
    [InlineData(422, "text: page.txt, line 2: It has no text", """{"text":"{\"text\":\"You write with Git.\"}\n{\"text\":\"\"}"}""")]
    [InlineData(422, "html:", """{"html":"<html><script>1</script></html>"}""")]
    public async Task A_page_without_a_job_description_is_refused_and_says_why(int status, string words, string page)
    {
        var refused = await app.PostAsync("/api/postings", page);
        Assert.Equal(status, refused.Status);
        Assert.Contains(words, refused.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, "GET", "/api")]
    [InlineData(404, "GET", "/api/nothing")]
    [InlineData(404, "POST", "/api/nothing")]
    [InlineData(404, "GET", "/api/plan/nothing")]
    [InlineData(404, "GET", "/api/plan/unknown")]
    [InlineData(404, "GET", "/api/history/99999")]
    [InlineData(404, "GET", "/api/history/first")]
    [InlineData(404, "GET", "/api/postings/0123")]
    [InlineData(404, "GET", "/api/postings/00000000000000000000000000000000/reading")]
    [InlineData(405, "DELETE", "/api/plan")]
    [InlineData(405, "GET", "/api/changes")]
    [InlineData(400, "GET", "/api/history?limit=many")]
    [InlineData(400, "GET", "/api/history?limit=0")]
    [InlineData(400, "GET", "/api/postings?skip=-1")]
    [InlineData(400, "GET", "/api/postings?limit=1001")]
    [InlineData(400, "GET", "/api/demand?role=wizard")]
    [InlineData(400, "GET", "/api/demand?level=guru")]
    [InlineData(400, "GET", "/api/demand?level=1")]
    [InlineData(415, "POST", "/api/changes")]
    [InlineData(415, "POST", "/api/postings")]
    public async Task Every_problem_is_told_as_one(int status, string method, string path)
    {
        var reply = await app.SendAsync(method, path, null, Token(TokenScope.Change));
        Assert.Equal(status, reply.Status);
        Assert.False(string.IsNullOrEmpty(reply.Detail), reply.Body);
        Assert.Equal(status == 405, reply.Headers.ContainsKey("Allow"));
    }

    [Theory]
    [InlineData(406, "Accept", "text/html")]
    [InlineData(406, "Accept", "application/json;q=0")]
    [InlineData(200, "Accept", "application/*")]
    [InlineData(200, "Accept", "text/html, */*;q=0.1")]
    public async Task There_is_nothing_but_JSON(int status, string name, string value) => Assert.Equal(status, (await app.GetAsync("/api/plan/name", (name, value))).Status);

    [Theory]
    [InlineData(413, "application/json", (4 << 20) + 1)]
    [InlineData(415, "text/plain", 2)]
    [InlineData(415, "application/json; charset=utf-16", 2)]
    [InlineData(400, "application/json", -1)]
    public async Task What_is_too_large_or_no_JSON_is_not_looked_at(int status, string type, int length)
    {
        var body = length < 0 ? [(byte)'"', 0xFF, (byte)'"'] : Encoding.UTF8.GetBytes(new string(' ', length));
        var reply = await app.SendAsync("POST", "/api/changes", body, Token(TokenScope.Change), ("Content-Type", type), ("If-Match", "*"));
        Assert.Equal(status, reply.Status);
        Assert.NotNull(reply.Detail);
    }

    private async Task<ApiReply> ChangeAsync(string change)
    {
        var made = await app.PostAsync("/api/changes", change, ("If-Match", (await app.GetAsync("/api/plan")).Tag!));
        Assert.Equal(201, made.Status);
        return made;
    }

    private Task<ApiReply> RemoveAsync(string path) => app.SendAsync("DELETE", path, null, Token(TokenScope.Change));

    private (string Name, string Value) Token(TokenScope scope) => ("Authorization", $"Bearer {app[scope]}");
}
