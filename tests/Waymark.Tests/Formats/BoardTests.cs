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
    public void An_offer_of_recruitee_is_read()
    {
        var posting = Reading.One(BoardSamples.Recruitee, "board.json");
        Assert.Equal("We test what others build.\n\nRequirements\n- C#\n- SQL", posting.Text);
        Assert.Equal(("31", "Tester", "Larkfell", "Bonn, Germany; Ghent", new DateOnly(2026, 3, 4)), (posting.ExternalId, posting.Title, posting.Company, posting.Location, posting.DatePosted));
        Assert.Equal("workplace=hybrid; employment_type_code=fulltime permanent; hours_per_week=32-40 hours per week; department=Quality; experience_code=mid level; education_code=vocational; salary=EUR 50000-60000 per YEAR", Said(posting));
        Assert.Equal("https://careers.larkfell.example/o/tester", posting.Url);
    }

    [Fact]
    public void A_job_of_workable_is_one_in_however_many_places()
    {
        var postings = Reading.Postings(BoardSamples.Workable, "board.json");
        Assert.Equal(["Tester", "Writer"], postings.Select(posting => posting.Title));
        Assert.Equal(["Bonn, Germany; Ghent, Belgium", "Bonn, Germany"], postings.Select(posting => posting.Location));
        Assert.All(postings, posting => Assert.Equal(("Larkfell", SampleKind.WholeBoard), (posting.Company, posting.Sample)));
        Assert.Equal("telecommuting=remote; employment_type=full-time; department=Quality; function=Quality Assurance; industry=Computer Software; experience=Mid-Senior level", Said(postings[0]));
        Assert.Equal(("A1B2", "You test with Selenium.", new DateOnly(2026, 3, 4)), (postings[0].ExternalId, postings[0].Text, postings[0].DatePosted));
    }

    [Fact]
    public void A_posting_of_smartrecruiters_is_read()
    {
        var posting = Reading.One(BoardSamples.SmartRecruiters, "posting.json");
        Assert.Equal("Company Description\nWe make maps.\n\nJob Description\nYou test.\n\nQualifications\n- C#", posting.Text);
        Assert.Equal(("7439", "Tester", "Larkfell Ltd", "Bonn, NW, Germany", new DateOnly(2026, 3, 4)), (posting.ExternalId, posting.Title, posting.Company, posting.Location, posting.DatePosted));
        Assert.Equal("workplace=hybrid; typeOfEmployment=Full-time; function=Quality Assurance; industry=Computer Software; Country/Region=Germany", Said(posting));
        Assert.Equal("https://jobs.smartrecruiters.com/Larkfell/7439", posting.Url);
    }

    [Fact]
    public void A_list_of_smartrecruiters_has_no_texts_and_says_so() =>
        Assert.StartsWith("It has no text", Reading.Refusal("""{"offset": 0, "totalFound": 1, "content": [{"id": "1", "name": "Tester", "releasedDate": "2026-03-04T02:11:28.000Z", "company": {"identifier": "Larkfell", "name": "Larkfell"}}]}""", "list.json"), StringComparison.Ordinal);

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("feed")]
    public void A_position_of_personio_is_read(string name)
    {
        var posting = Reading.One(BoardSamples.Personio, name);
        Assert.Equal("Your tasks\n- Test what others build\n\nYour profile\nYou know C# & SQL.", posting.Text);
        Assert.Equal(("18", "Tester", "Larkfell SE & Co. KG", "Bonn; Ghent", new DateOnly(2026, 3, 4)), (posting.ExternalId, posting.Title, posting.Company, posting.Location, posting.DatePosted));
        Assert.Equal("employmentType=permanent; schedule=full-time; seniority=experienced; yearsOfExperience=2-5 years; department=Quality; occupation=software and web development", Said(posting));
        Assert.Equal(SampleKind.WholeBoard, posting.Sample);
    }

    [Fact]
    public void A_section_without_a_heading_or_text_takes_nothing_from_the_others()
    {
        static string Section(string name, string value) => $"<jobDescription>{name}<value>{value}</value></jobDescription>";
        var sections = Section("<name></name>", "We make maps.") + Section("<name>Empty</name>", "") + Section("", "Come as you are.") + Section("<name>Tasks</name>", "Test.") + Section("<name>Profile</name>", "C#.");
        Assert.Equal("We make maps.\n\nCome as you are.\n\nTasks\nTest.\n\nProfile\nC#.", Reading.One($"<workzag-jobs><position><jobDescriptions>{sections}</jobDescriptions></position></workzag-jobs>", "feed.xml").Text);
    }

    [Fact]
    public void A_position_that_is_listed_twice_is_one()
    {
        const string Position = "<position><id>1</id><name>Tester</name><jobDescriptions><jobDescription><name>Tasks</name><value>Test.</value></jobDescription></jobDescriptions></position>";
        Assert.Single(Reading.Postings($"<workzag-jobs>{Position}{Position}</workzag-jobs>", "feed.xml"));
    }

    [Theory]
    [InlineData("<!DOCTYPE r [<!ENTITY a \"x\">]><workzag-jobs><position><name>&a;</name></position></workzag-jobs>", "Its XML cannot be read")]
    [InlineData("<!DOCTYPE r SYSTEM \"file:///etc/passwd\"><workzag-jobs/>", "Its XML cannot be read")]
    [InlineData("<!DOCTYPE workzag-jobs><workzag-jobs><position><jobDescriptions><jobDescription><name>Tasks</name><value>Test.</value></jobDescription></jobDescriptions></position></workzag-jobs>", "Its XML cannot be read")]
    [InlineData("<workzag-jobs><position>", "cannot be read")]
    [InlineData("<workzag-jobs><position><a><a><a><a><a><a><a><a><a>deep</a></a></a></a></a></a></a></a></a></position></workzag-jobs>", "nests deeper")]
    [InlineData("<rss><position/></rss>", "of which Waymark reads what Personio publishes")]
    [InlineData("<workzag-jobs/>", "holds no job descriptions")]
    [InlineData("no xml", "from line 1 on")]
    public void Xml_that_is_no_feed_is_refused_whole(string xml, string told) => Assert.Contains(told, Reading.Refusal(xml, "feed.xml"), StringComparison.Ordinal);

    [Fact]
    public void What_came_before_the_end_of_a_feed_that_is_cut_off_is_kept_and_the_rest_is_named()
    {
        var records = Reading.Records(BoardSamples.Personio.Replace("</workzag-jobs>", "<position><id>2", StringComparison.Ordinal), "feed.xml");
        Assert.IsType<GoodRecord>(records[0]);
        Assert.Contains("cannot be read", Assert.IsType<BadRecord>(records[1]).Reason, StringComparison.Ordinal);
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
    public void A_board_without_jobs_says_so() => Assert.Equal("It holds no job descriptions: see whether it is the right file, or whether the board has none open.", Reading.Refusal("""{"jobs": []}""", "board.json"));

    private static string Said(Posting posting) => string.Join("; ", posting.Fields.Select(field => $"{field.Name}={field.Value}"));
}
