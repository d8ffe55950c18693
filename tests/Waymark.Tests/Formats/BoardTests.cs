using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed class BoardTests
{
    private const string Greenhouse = """
        {"id": 5, "absolute_url": "https://job-boards.greenhouse.io/example/jobs/5", "internal_job_id": 6, "title": " Tester ", "company_name": "Example Ltd ", "location": {"name": "Bonn "},
         "first_published": "2026-03-04T23:59:00-05:00", "education": "education_optional", "departments": [{"name": "Quality"}, {"name": "Product"}], "offices": [{"name": "Bonn", "location": null}],
         "pay_input_ranges": [{"min_cents": 5000000, "max_cents": 7000050, "currency_type": "USD", "title": "Yearly pay"}],
         "metadata": [{"name": "Employment Type", "value": "Regular", "value_type": "single_select"}, {"name": "Remote", "value": true}, {"name": "Tags", "value": ["a", "b"]}, {"name": "Left out", "value": null}],
         "content": "&lt;h2&gt;You &amp;amp; us&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;C &amp;lt; C#&lt;/li&gt;&lt;/ul&gt;"}
        """;

    private const string Lever = """
        {"id": "a-1", "text": "Tester", "hostedUrl": "https://jobs.lever.co/example%20ltd/a-1", "createdAt": 1772582400000, "workplaceType": "remote", "country": "DE",
         "categories": {"commitment": "Full-time", "team": "Core", "department": "Quality", "location": "Bonn", "allLocations": ["Bonn", "Köln"]},
         "description": "<div>We test.</div>", "descriptionPlain": "We test.", "lists": [{"text": "You bring:", "content": "<li>C#</li><li>SQL</li>"}],
         "salaryRange": {"currency": "EUR", "interval": "per-year-salary", "min": 50000, "max": 60000}, "salaryDescription": "<div>Depends.</div>", "additional": "<div>Join us.</div>"}
        """;

    private const string Ashby = """
        {"id": "b-1", "title": "Tester", "department": "Quality", "team": "Core", "employmentType": "FullTime", "location": "Bonn", "secondaryLocations": [{"location": "Köln"}], "publishedAt": "2026-03-04T00:00:00Z",
         "isListed": true, "isRemote": true, "workplaceType": "Hybrid", "jobUrl": "https://jobs.ashbyhq.com/example/b-1", "descriptionHtml": "<p>We test.</p>",
         "compensation": {"compensationTierSummary": "€50K – €60K", "compensationTiers": [{"components": [{"compensationType": "Salary", "interval": "1 YEAR", "currencyCode": "EUR", "minValue": 50000, "maxValue": 60000}, {"compensationType": "EquityPercentage", "interval": "NONE", "currencyCode": null, "minValue": null, "maxValue": null}]}], "summaryComponents": []}}
        """;

    [Fact]
    public void A_job_of_greenhouse_is_read()
    {
        var posting = Reading.One(Greenhouse, "job.json");
        Assert.Equal("You & us\n- C < C#", posting.Text);
        Assert.Equal(("5", "Tester", "Example Ltd", "Bonn", new DateOnly(2026, 3, 4)), (posting.ExternalId, posting.Title, posting.Company, posting.Location, posting.DatePosted));
        Assert.Equal("education=education optional; departments=Quality; Product; offices=Bonn; pay_input_ranges=USD 50000-70000.5 (Yearly pay); Employment Type=Regular; Remote=yes; Tags=a; b", Said(posting));
    }

    [Fact]
    public void A_posting_of_lever_is_read()
    {
        var posting = Reading.One(Lever, "job.json");
        Assert.Equal("We test.\n\nYou bring:\n- C#\n- SQL\n\nDepends.\n\nJoin us.", posting.Text);
        Assert.Equal(("a-1", "Tester", "example ltd", "Bonn; Köln", new DateOnly(2026, 3, 4)), (posting.ExternalId, posting.Title, posting.Company, posting.Location, posting.DatePosted));
        Assert.Equal("workplaceType=remote; commitment=Full-time; department=Quality; team=Core; salaryRange=EUR 50000-60000 per YEAR", Said(posting));
    }

    [Fact]
    public void A_job_of_ashby_is_read()
    {
        var posting = Reading.One(Ashby, "job.json");
        Assert.Equal("We test.", posting.Text);
        Assert.Equal(("b-1", "Tester", "example", "Bonn; Köln", new DateOnly(2026, 3, 4)), (posting.ExternalId, posting.Title, posting.Company, posting.Location, posting.DatePosted));
        Assert.Equal("workplaceType=hybrid; employmentType=full time; department=Quality; team=Core; compensation=EUR 50000-60000 per YEAR; compensation=equity percentage", Said(posting));
    }

    [Fact]
    public void What_a_board_does_not_say_is_absent()
    {
        Assert.Null(Reading.One(Lever.Replace("\"remote\"", "\"unspecified\"", StringComparison.Ordinal), "a.json").Field("workplaceType"));
        Assert.Null(Reading.One(Lever.Replace("50000", "0", StringComparison.Ordinal).Replace("60000", "0", StringComparison.Ordinal), "a.json").Field("salaryRange"));
        Assert.Equal("remote", Reading.One(Ashby.Replace("\"Hybrid\"", "null", StringComparison.Ordinal), "a.json").Field("isRemote"));
    }

    [Theory]
    [InlineData("{\"jobs\": [" + Greenhouse + "," + Greenhouse + "], \"meta\": {\"total\": 2}}")]
    [InlineData("[" + Lever + "," + Lever + "]")]
    [InlineData("{\"jobs\": [" + Ashby + "," + Ashby + "]}")]
    public void A_list_is_a_whole_board_unless_one_says_otherwise(string json)
    {
        using TemporaryFolder folder = new();
        var path = folder.Add("board.json", json);
        Assert.All(PostingFiles.Read([path]), record => Assert.Equal(SampleKind.WholeBoard, Assert.IsType<GoodRecord>(record).Posting.Sample));
        Assert.All(PostingFiles.Read([path], SampleKind.HandPicked), record => Assert.Equal(SampleKind.HandPicked, Assert.IsType<GoodRecord>(record).Posting.Sample));
        Assert.Equal([$"{path}, record 1", $"{path}, record 2"], PostingFiles.Read([path]).Select(record => record.Source));
    }

    [Theory]
    [InlineData(Greenhouse)]
    [InlineData(Lever)]
    [InlineData(Ashby)]
    public void One_posting_of_a_board_was_picked_by_hand(string json)
    {
        Assert.Equal(SampleKind.HandPicked, Reading.One(json, "job.json").Sample);
        Assert.Equal(SampleKind.HandPicked, Reading.One(json.ReplaceLineEndings(""), "jobs.jsonl").Sample);
    }

    [Fact]
    public void What_is_not_listed_is_left_out()
    {
        var hidden = Ashby.Replace("\"isListed\": true", "\"isListed\": false", StringComparison.Ordinal);
        Assert.Single(Reading.Postings($"{{\"jobs\": [{hidden}, {Ashby}]}}", "board.json"));
    }

    [Fact]
    public void A_board_without_jobs_says_so() => Assert.Equal("It holds no job descriptions.", Reading.Refusal("""{"jobs": []}""", "board.json"));

    private static string Said(Posting posting) => string.Join("; ", posting.Fields.Select(field => $"{field.Name}={field.Value}"));
}
