using System.Buffers.Text;
using System.Text;
using Xunit;

namespace Waymark.Tests;

public sealed class OpenBadgeTests
{
    private static readonly Certificate Expected = new() { Name = "Data for bakers", Issuer = "Guild", From = "2024-05-06", To = "2027-05-06", Link = "https://guild.example/b/1", Verified = false };

    [Fact]
    public void A_badge_is_a_certificate_that_nobody_verified_and_shows_skills()
    {
        var read = PersonalFiles.Read(PersonalFiles.Badge, "badge.json").OrThrow();
        Assert.Equal(Expected, Assert.Single(read.Certificates));
        var proposed = Proposals.Of([], read, Catalogue.Embedded).All;
        Assert.Contains(proposed, proposal => proposal.Kind == ProposalKind.Certificate && proposal.Says!.Contains("unverified", StringComparison.Ordinal));
        Assert.Contains(proposed, proposal => proposal.Id == "skills/sql" && proposal.Says == "“Wrote three queries in SQL.” (Guild, 2024-05-06)");
    }

    [Fact]
    public void A_signed_badge_is_read_without_believing_its_signature()
    {
        var jwt = $"{Base64Url.EncodeToString("{\"alg\":\"RS256\"}"u8)}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{{\"vc\":{PersonalFiles.Badge}}}"))}.c2lnbmVk";
        Assert.Equal(Expected, Assert.Single(PersonalFiles.Read(jwt, "badge.jwt").OrThrow().Certificates));
    }

    [Fact]
    public void A_list_of_badges_is_read_and_what_is_none_is_said()
    {
        var read = PersonalFiles.Read($"[{PersonalFiles.Badge}, {{ \"type\": \"Assertion\" }}]", "badges.json").OrThrow();
        Assert.Single(read.Certificates);
        Assert.Equal(["Badge 2: it does not name an achievement in the form of Open Badges 3.0."], read.NotUnderstood);
    }
}
