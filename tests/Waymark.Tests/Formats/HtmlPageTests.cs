using System.Text;
using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed class HtmlPageTests
{
    private const string Around = "<nav>Home Jobs</nav><script>track()</script><footer>Imprint</footer>";

    private static string Page(string json, string body = "<h1>Tester</h1><p>Shown.</p>") =>
        $"<!doctype html><html><head><title>Tester | Example</title><link rel=canonical href='https://example.org/jobs/1'><script type=\"application/ld+json\">{json}</script></head><body>{Around}{body}</body></html>";

    [Fact]
    public void A_posting_that_a_page_holds_for_search_engines_is_read_from_there()
    {
        var posting = Reading.One(Page("""
            {"@context": "https://schema.org", "@type": "JobPosting", "title": "Test engineer", "description": "&lt;p&gt;You test.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;C#&lt;/li&gt;&lt;/ul&gt;",
             "datePosted": "2026-03-04T10:00:00Z", "employmentType": ["FULL_TIME", "CONTRACTOR"], "hiringOrganization": {"@type": "Organization", "name": "Example Ltd"},
             "jobLocation": [{"@type": "Place", "address": {"addressLocality": "Bonn", "addressCountry": {"name": "Germany"}}}], "jobLocationType": "TELECOMMUTE",
             "baseSalary": {"currency": "EUR", "value": {"minValue": 50000, "maxValue": "60000", "unitText": "YEAR"}}, "qualifications": "A clear head.",
             "experienceRequirements": {"@type": "OccupationalExperienceRequirements", "monthsOfExperience": 24}, "identifier": {"name": "Example", "value": 77}}
            """), "page.html");

        Assert.Equal("You test.\n- C#\n\nQualifications\nA clear head.\n\nExperience requirements\n24 months of experience", posting.Text);
        Assert.Equal(("77", "Test engineer", "Example Ltd", "Bonn, Germany", "https://example.org/jobs/1", new DateOnly(2026, 3, 4)), (posting.ExternalId, posting.Title, posting.Company, posting.Location, posting.Url, posting.DatePosted));
        Assert.Equal("full time; contractor", posting.Field("employmentType"));
        Assert.Equal("telecommute", posting.Field("jobLocationType"));
        Assert.Equal("EUR 50000-60000 per YEAR", posting.Field("baseSalary"));
    }

    [Theory]
    [InlineData("""[{"@type": "WebSite"}, {"@type": ["Thing", "JobPosting"], "title": "Tester", "description": "You test."}]""")]
    [InlineData("""{"@graph": [{"@id": "#a", "name": "Example Ltd", "about": {"@id": "#b"}}, {"@id": "#b", "@type": "JobPosting", "title": "Tester", "description": "You test.", "hiringOrganization": {"@id": "#a"}, "mainEntityOfPage": {"@id": "#b"}}]}""")]
    [InlineData("""{"@type": "http://schema.org/JobPosting", "title": "Tester", "description": "You test.",}""")]
    [InlineData("""{"@type": "schema:JobPosting", "title": "Tester", "description": "You test."}""")]
    [InlineData("{&quot;@type&quot;: &quot;JobPosting&quot;, &quot;title&quot;: &quot;Tester&quot;, &quot;description&quot;: &quot;&lt;p&gt;You test.&lt;/p&gt;&quot;}")]
    [InlineData("<!-- {\"@type\": \"JobPosting\", \"title\": \"Tester\", \"description\": \"You\ntest.\"}; -->")]
    public void The_data_is_found_however_it_is_wrapped(string json)
    {
        var posting = Reading.One(Page(json), "page.html");
        Assert.Equal(("You test.", "Tester"), (posting.Text, posting.Title));
    }

    [Fact]
    public void An_employer_is_found_by_reference() =>
        Assert.Equal("Example Ltd", Reading.One(Page("""{"@graph": [{"@id": "#a", "name": "Example Ltd"}, {"@type": "JobPosting", "description": "You test.", "hiringOrganization": {"@id": "#a"}}]}"""), "page.html").Company);

    [Fact]
    public void What_is_described_elsewhere_is_found_by_its_id_though_ids_go_round_in_circles()
    {
        var posting = Reading.One(Page("""
            {"@graph": [{"@id": "#a", "@type": "Place", "of": {"@id": "#b"}, "address": {"@id": "#c"}}, {"@id": "#c", "addressLocality": "Bonn", "addressCountry": "DE", "of": {"@id": "#a"}},
             {"@id": "#d", "currency": "EUR", "value": {"@id": "#e"}}, {"@id": "#e", "minValue": 50000, "maxValue": 60000, "unitText": "YEAR"},
             {"@id": "#b", "@type": "JobPosting", "title": "Tester", "description": "You test.", "jobLocation": {"@type": "Place", "@id": "#a"}, "baseSalary": {"@id": "#d"}, "hiringOrganization": {"@id": "#f"}},
             {"@id": "#f", "subOrganization": {"@id": "#f"}}]}
            """), "page.html");
        Assert.Equal(("Bonn, DE", "EUR 50000-60000 per YEAR", null), (posting.Location, posting.Field("baseSalary"), posting.Company));
    }

    [Fact]
    public void A_posting_that_is_only_named_again_is_one() =>
        Assert.Equal("You test.", Reading.One("""{"@graph": [{"@type": "WebPage", "about": {"@type": "JobPosting", "@id": "#b"}}, {"@id": "#b", "@type": "JobPosting", "title": "Tester", "description": "You test."}]}""", "page.json").Text);

    [Theory]
    [InlineData("iso-8859-2", "<meta charset=\"{0}\">", "Tester - żółć", true)]
    [InlineData("windows-1251", "<META http-equiv='Content-Type' content='text/html; charset={0}'>", "Тестировщик", true)]
    [InlineData("shift_jis", "<meta charset={0}>", "テスト", true)]
    [InlineData("utf-8", "<meta charset=\"iso-8859-2\">", "Tester żółć", true)]
    [InlineData("windows-1252", "<meta charset=\"iso-8859-1\">", "Tester – café", true)]
    [InlineData("windows-1252", "<meta charset=\"utf-16\">", "Tester – café", true)]
    [InlineData("windows-1252", "<meta charset=\"nothing-known\">", "Tester – café", true)]
    [InlineData("windows-1252", "The page said <meta charset=\"iso-8859-2\">.", "Tester – café", false)]
    public void A_page_is_in_the_encoding_that_it_says_unless_it_is_seen_to_be_in_utf_8(string encoding, string said, string words, bool isPage)
    {
        var start = (isPage ? "\n<html>" : "") + said.Replace("{0}", encoding, StringComparison.Ordinal);
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes($"{start}<p>{words}</p>");
        var posting = Assert.IsType<GoodRecord>(Assert.Single(Reading.Records(bytes, isPage ? "page.html" : "page.txt"))).Posting;
        Assert.Contains(words, posting.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ this is not JSON")]
    [InlineData("""{"@type": "BreadcrumbList"}""")]
    [InlineData("")]
    public void Without_usable_data_the_text_of_the_page_is_read(string json)
    {
        var posting = Reading.One(Page(json), "page.html");
        Assert.Equal("Tester\n\nShown.", posting.Text);
        Assert.Equal("Tester", posting.Title);
        Assert.Equal("https://example.org/jobs/1", posting.Url);
    }

    [Fact]
    public void The_main_part_of_a_page_is_its_text()
    {
        var main = string.Join(' ', Enumerable.Repeat("You will look after our machines.", 10));
        Assert.Equal(main, Reading.One(Page("", $"<div>Cookies</div><main><nav>Back</nav><p>{main}</p></main><div>Similar jobs</div>"), "page.html").Text);
    }

    [Fact]
    public void A_page_of_tags_alone_is_refused_before_it_takes_all_memory() =>
        Assert.Contains("more than a million tags", Reading.Refusal(string.Concat(Enumerable.Repeat("<b>", 2_000_001)), "page.html"), StringComparison.Ordinal);

    [Fact]
    public void A_page_without_words_says_so() => Assert.Contains("no text", Reading.Refusal("<html><script>app()</script></html>", "page.html"), StringComparison.Ordinal);
}
