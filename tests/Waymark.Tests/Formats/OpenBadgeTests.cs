using System.Buffers.Binary;
using System.Buffers.Text;
using System.IO.Compression;
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

    [Fact]
    public void A_badge_is_taken_out_of_the_picture_into_which_it_was_baked()
    {
        var (bare, signed) = (Encoding.UTF8.GetBytes(PersonalFiles.Badge), Encoding.UTF8.GetBytes(Signed));
        Assert.All(
            [
                Png("openbadgecredential", bare), Png("openbadgecredential", signed), Png("openbadgecredential", bare, packed: true),
                Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:o=\"https://purl.imsglobal.org/ob/v3p0\"><o:credential><![CDATA[{PersonalFiles.Badge}]]></o:credential></svg>"),
                Encoding.UTF8.GetBytes($"<svg xmlns:o=\"https://purl.imsglobal.org/ob/v3p0\"><o:credential verify=\"{Signed}\"/></svg>"),
            ],
            picture => Assert.Equal(Expected, Assert.Single(PersonalFiles.Read(picture, "badge").OrThrow().Certificates)));
    }

    [Fact]
    public void A_picture_without_one_or_cut_off_is_refused_with_what_to_do()
    {
        var whole = Png("openbadgecredential", Encoding.UTF8.GetBytes(PersonalFiles.Badge));
        Assert.All([Png("Comment", "x"u8.ToArray()), whole[..^400], whole[..8], "<svg><rect/></svg>"u8.ToArray(), "<svg xmlns:o=\"https://purl.imsglobal.org/ob/v3p0\"><o:credential>{"u8.ToArray()],
            picture => Assert.Contains("download the credential as JSON", PersonalFiles.Read(picture, "badge.png").Refusal!.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_in_a_picture_that_unpacks_without_end_is_not_read() =>
        Assert.Contains("no badge", PersonalFiles.Read(Png("openbadgecredential", new byte[10 << 20], packed: true), "badge.png").Refusal!.Reason, StringComparison.Ordinal);

    [Fact]
    public void Badges_that_a_wallet_gives_away_are_read()
    {
        Assert.Equal(Expected, Assert.Single(PersonalFiles.Read($$"""{ "type": "VerifiablePresentation", "verifiableCredential": [ {{PersonalFiles.Badge}} ] }""", "b.json").OrThrow().Certificates));
        Assert.Equal(Expected, Assert.Single(PersonalFiles.Read($$"""{ "type": "EnvelopedVerifiableCredential", "id": "data:application/vc+jwt,{{Signed}}" }""", "b.json").OrThrow().Certificates));
    }

    [Theory]
    [InlineData("""{ "@context": "https://w3id.org/openbadges/v2", "type": "Assertion" }""", "Open Badges 1 or 2")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9.eyJ2YyI6", "cut off")]
    public void What_cannot_be_taken_says_what_to_do(string content, string says) => Assert.Contains(says, PersonalFiles.Read(content, "badge").Refusal!.Reason, StringComparison.Ordinal);

    private static string Signed => $"{Base64Url.EncodeToString("{\"alg\":\"RS256\"}"u8)}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(PersonalFiles.Badge))}.c2lnbmVk";

    // The sums that a PNG ends each part with are not looked at, so they are left at zero.
    private static byte[] Png(string keyword, byte[] text, bool packed = false) =>
    [
        0x89, .. "PNG\r\n\u001a\n"u8, .. Part("IHDR", new byte[13]),
        .. Part("iTXt", [.. Encoding.ASCII.GetBytes(keyword), 0, (byte)(packed ? 1 : 0), 0, 0, 0, .. (packed ? Zipped(text) : text)]), .. Part("IEND", []),
    ];

    private static byte[] Part(string type, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(type), .. data, 0, 0, 0, 0];
    }

    private static byte[] Zipped(byte[] text)
    {
        using MemoryStream packed = new();
        using (ZLibStream zip = new(packed, CompressionLevel.Fastest))
        {
            zip.Write(text);
        }

        return packed.ToArray();
    }
}
