using System.Text;
using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed class LinkedInExportTests
{
    [Fact]
    public void All_tables_of_ones_own_are_read()
    {
        var read = ResumeFiles.Read(PersonalFiles.LinkedIn(), "export.zip").OrThrow();
        Assert.Equal([new SpokenLanguage("Danish", "Native or bilingual proficiency")], read.Languages);
        Assert.Equal(new Certificate { Name = "Food safety", Issuer = "Guild", From = "2019-04", To = "2024-04", Link = "https://guild.example/7", Number = "A-7" }, Assert.Single(read.Certificates));
        Assert.Equal([("Town College", "Kept the club's site in HTML."), ("Loaf", "A site in CSS.")], read.Undertakings.Select(one => (one.Where, one.Did[0])));
        Assert.Equal([new Endorsement("Linux", 2, "LinkedIn")], read.Endorsements);
        Assert.Equal(
            [("Marrowby", OpportunityStage.Saved, new DateOnly(2025, 12, 30)), ("Larkfell", OpportunityStage.Applied, new DateOnly(2025, 7, 3)), ("Thorn", OpportunityStage.Applied, null)],
            read.Opportunities.Select(one => (one.Employer!, one.Stage, one.Date)));
        var said = Assert.Single(read.Feedback);
        Assert.Equal(("Ida Holm", "Owner, Mill Lane", new DateOnly(2020, 6, 15), "She explained the till."), (said.From, said.Knows, said.Date!.Value, said.Words));
        Assert.Equal(["Application Date: “soon” is no date that is understood.", "Not opened, since they are about other people or say nothing for a plan: Connections.csv, messages.csv"], read.NotUnderstood.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_of_other_people_comes_out()
    {
        var read = ResumeFiles.Read(PersonalFiles.LinkedIn(), "export.zip").OrThrow();
        var told = Proposals.Of([], read, Catalogue.Embedded).ToJson();
        Assert.All(["Secret", "secret words", "x@x.example", "because", "Hidden words"], word => Assert.DoesNotContain(word, told, StringComparison.Ordinal));
    }

    [Fact]
    public void Tables_that_are_not_opened_may_be_damaged()
    {
        var connections = new byte[ResumeFiles.MostUnpacked + 1];
        Assert.Equal(["Excel"], ResumeFiles.Read(Packed.Of(("Connections.csv", connections), ("Skills.csv", "Name\nExcel\n"u8.ToArray())), "x.zip").OrThrow().Skills);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Tables_are_read_whatever_their_encoding_and_separator(string encoding)
    {
        var of = Encoding.GetEncoding(encoding);
        var bytes = of.GetPreamble().Concat(of.GetBytes("Name\tProficiency\r\nFøroyskt\tNative\r\n")).ToArray();
        Assert.Equal([new SpokenLanguage("Føroyskt", "Native")], ResumeFiles.Read(Packed.Of(("Languages.csv", bytes)), "x.zip").OrThrow().Languages);
    }

    [Fact]
    public void A_table_that_was_cut_off_is_refused_with_its_name() =>
        Assert.Contains("x.zip, Positions.csv: a quotation mark", ResumeFiles.Read(Packed.Zip(("Skills.csv", "Name\nExcel\n"), ("Positions.csv", "Title,Company Name,Description\nBaker,Mill,\"Bread and")), "x.zip").Refusal!.Reason, StringComparison.Ordinal);

    [Fact]
    public void Half_a_million_rows_are_refused_and_not_half_read() =>
        Assert.Contains("more than 5,000 rows", ResumeFiles.Read(Packed.Zip(("Skills.csv", "Name\n" + string.Concat(Enumerable.Range(0, 500_000).Select(number => $"s{number}\n")))), "x.zip").Refusal!.Reason, StringComparison.Ordinal);
}
