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

    [Fact]
    public void Notes_may_stand_before_the_columns() =>
        Assert.Equal("Baker", Assert.Single(ResumeFiles.Read(Packed.Zip(("Positions.csv", "Notes:\n\"Some rows, or all, may be missing.\"\n\nCompany Name,Title,Started On\nMill Lane,Baker,Jan 2014\n")), "x.zip").OrThrow().Positions).Title);

    [Fact]
    public void Volunteering_courses_publications_and_honours_are_read()
    {
        var read = ResumeFiles.Read(Packed.Zip(
            ("Volunteering.csv", "Company Name,Role,Cause,Started On,Finished On,Description\nFood bank,Driver,Hunger,Jan 2019,Dec 2020,Kept the list in Excel\n"),
            ("Courses.csv", "Name,Number\nStatistics with R,7\n"),
            ("Publications.csv", "Name,Published On,Description,Publisher,Url\nOn dough,\"Oct 1, 2019\",Written in Markdown,Crumb,https://crumb.example\n"),
            ("Honors.csv", "Title,Description,Issued On\nGolden crust,For recipes in Git,May 2018\n")), "x.zip").OrThrow();
        Assert.Equal(("Driver", "Food bank", "2019-01", "2020-12"), Assert.Single(read.Volunteering) is var work ? (work.Title, work.Employer, work.From, work.To) : default);
        Assert.Equal([("Statistics with R", null), ("On dough", "2019-10-01"), ("Golden crust", "2018-05")], read.Undertakings.Select(one => (one.Name, one.From)));
        Assert.Empty(read.NotUnderstood);
    }

    [Fact]
    public void A_table_by_itself_is_what_it_is_and_no_list_of_applications()
    {
        var read = PersonalFiles.Read("Company Name,Title,Description,Location,Started On,Finished On\nMill Lane,Baker,,,Jan 2014,\n", "Positions (1).csv").OrThrow();
        Assert.Equal(("Baker", "2014-01", 0), (Assert.Single(read.Positions).Title, read.Positions[0].From, read.Opportunities.Count));
        Assert.Equal(["Excel"], PersonalFiles.Read("Name\nExcel\n", "Skills.csv").OrThrow().Skills);
    }

    [Theory]
    [InlineData("Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nIda,Holm,u,e,Mill Lane,Owner,01 Jan 2020\n")]
    [InlineData("people.csv", "Notes:\n\"Some are missing.\"\n\nFirst Name,Last Name,Company,Position,Connected On\nIda,Holm,Mill Lane,Owner,01 Jan 2020\n")]
    [InlineData("messages.csv", "FROM,CONTENT\nIda,words\n")]
    public void What_is_about_other_people_is_not_read_by_itself_either(string name, string table) =>
        Assert.Contains("about other people", PersonalFiles.Read(table, name).Refusal!.Reason, StringComparison.Ordinal);
}
