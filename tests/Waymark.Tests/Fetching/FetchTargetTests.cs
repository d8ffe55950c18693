using Waymark.Fetching;
using Xunit;

namespace Waymark.Tests;

public sealed class FetchTargetTests
{
    [Theory]
    [InlineData("greenhouse:larkfell", "https://boards-api.greenhouse.io/v1/boards/larkfell/jobs?content=true")]
    [InlineData("lever:larkfell", "https://api.lever.co/v0/postings/larkfell?mode=json")]
    [InlineData("lever-eu:larkfell", "https://api.eu.lever.co/v0/postings/larkfell?mode=json")]
    [InlineData("Ashby:Larkfell Ltd.", "https://api.ashbyhq.com/posting-api/job-board/Larkfell%20Ltd.?includeCompensation=true")]
    [InlineData("recruitee:larkfell", "https://larkfell.recruitee.com/api/offers/")]
    [InlineData("workable:larkfell", "https://apply.workable.com/api/v1/widget/accounts/larkfell?details=true")]
    [InlineData("smartrecruiters: Larkfell1 ", "https://api.smartrecruiters.com/v1/companies/Larkfell1/postings?limit=100&offset=0")]
    [InlineData("personio:larkfell", "https://larkfell.jobs.personio.de/xml")]
    [InlineData(" https://larkfell.example/jobs/1?x=2#apply", "https://larkfell.example/jobs/1?x=2")]
    public void What_is_asked_for_has_an_address(string words, string address) => Assert.Equal(address, FetchTarget.Parse(words).OrThrow().Address.AbsoluteUri);

    [Theory]
    [InlineData("larkfell", "greenhouse:TOKEN")]
    [InlineData("", "greenhouse:TOKEN")]
    [InlineData("monster:larkfell", "greenhouse:TOKEN")]
    [InlineData("greenhouse:", "greenhouse:TOKEN")]
    [InlineData("greenhouse:../x", "greenhouse:TOKEN")]
    [InlineData("greenhouse:..", "greenhouse:TOKEN")]
    [InlineData("greenhouse:a?b", "greenhouse:TOKEN")]
    [InlineData("recruitee:evil.example/", "recruitee:COMPANY")]
    [InlineData("recruitee:evil.example", "recruitee:COMPANY")]
    [InlineData("personio:-a", "personio:COMPANY")]
    [InlineData("http://larkfell.example/jobs", "only https://")]
    [InlineData("file:///etc/passwd", "neither a board nor an address")]
    [InlineData("https://me:secret@larkfell.example/", "leave that out")]
    [InlineData("https://larkfell.example:8443/", "port of their own")]
    [InlineData("https://127.0.0.1/", "not an address of the public internet")]
    [InlineData("https://2130706433/", "not an address of the public internet")]
    [InlineData("https://0x7f.1/", "not an address of the public internet")]
    [InlineData("https://[::1]/", "not an address of the public internet")]
    [InlineData("https://[::ffff:127.0.0.1]/", "not an address of the public internet")]
    public void What_is_not_asked_for_is_said_with_what_to_do(string words, string told) => Assert.Contains(told, FetchTarget.Parse(words).Refusal!.Reason, StringComparison.Ordinal);
}
