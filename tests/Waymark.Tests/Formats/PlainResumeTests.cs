using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed class PlainResumeTests
{
    [Fact]
    public void The_headings_and_lists_of_markdown_tell_what_is_what()
    {
        var read = PersonalFiles.Read(PersonalFiles.Markdown, "me.md").OrThrow();
        Assert.Equal([("Shift lead", "Corner Bakery", "2019-03", null), ("Baker", "Mill Lane", "2014", "2019-02")], read.Positions.Select(work => (work.Title!, work.Employer!, work.From!, work.To)));
        Assert.Equal(["Moved the orders to SQL", "Led six people and two ovens"], read.Positions[0].Did);
        Assert.Equal(("Town College", "Diploma in Baking", "2010", "2012"), Assert.Single(read.Education) is var school ? (school.School, school.Subject, school.From, school.To) : default);
        Assert.Equal(["HTML", "CSS", "Excel", "Sourdough"], read.Skills);
        Assert.Equal([new SpokenLanguage("Danish", "native"), new("French", "B1")], read.Languages);
        Assert.Equal(new Certificate { Name = "Food safety", Issuer = "Guild", From = "2019" }, Assert.Single(read.Certificates));
        Assert.Contains("Baker who codes.", read.Text);
    }

    [Fact]
    public void The_headings_of_plain_text_do_too_and_what_has_no_time_is_only_looked_through()
    {
        var read = PersonalFiles.Read(PersonalFiles.Plain, "me.txt").OrThrow();
        Assert.Equal([("Shift lead", "Corner Bakery", "2019-03", null), ("Baker", "Mill Lane", "2014", "2019")], read.Positions.Select(work => (work.Title!, work.Employer!, work.From!, work.To)));
        Assert.Equal(["Moved the orders from paper to SQL", "Led six people"], read.Positions[0].Did);
        Assert.Equal(("Town College", "2012"), (Assert.Single(read.Education).School, read.Education[0].To));
        Assert.Equal(["Python", "Excel"], read.Skills);
        Assert.StartsWith("“Odd jobs in town” stands under work without a time", Assert.Single(read.NotUnderstood), StringComparison.Ordinal);
        Assert.Contains("Painted the shop sign", read.Text);
    }

    [Fact]
    public void A_pdf_is_read_as_its_text()
    {
        Assert.SkipUnless(PdfResume.Find(Environment.GetEnvironmentVariable("PATH")) is not null, "There is no pdftotext on this machine; install poppler-utils to run this test.");
        var read = PersonalFiles.Read(PersonalFiles.Pdf("Ada Miller", "Experience", "Shift lead, Corner Bakery (2019 - present)", "Skills", "Python, Excel"), "me.pdf").OrThrow();
        Assert.Equal(("Shift lead", "Corner Bakery", "2019"), Assert.Single(read.Positions) is var work ? (work.Title, work.Employer, work.From) : default);
        Assert.Equal(["Python", "Excel"], read.Skills);
        Assert.Contains("pictures without text", PersonalFiles.Read(PersonalFiles.Pdf(), "me.pdf").Refusal!.Reason, StringComparison.Ordinal);
        Assert.Contains("pdftotext cannot read it", PersonalFiles.Read("%PDF-1.7 and nothing more", "me.pdf").Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_program_it_is_said_how_to_get_it() =>
        Assert.Contains("apt install poppler-utils", PdfResume.Read("%PDF-1.7"u8.ToArray(), "me.pdf", "/nowhere:relative").Refusal!.Reason, StringComparison.Ordinal);

    [Fact]
    public void A_table_of_markdown_is_read_row_by_row_without_the_names_of_its_columns()
    {
        var read = PersonalFiles.Read("# Education\n\n| Years | Degree | School |\n|---|:--|---|\n| 2010–2013 | Diploma in Baking | Town College |\n", "me.md").OrThrow();
        Assert.Equal(("Town College", "Diploma in Baking", "2010", "2013"), Assert.Single(read.Education) is var school ? (school.School, school.Subject, school.From, school.To) : default);
    }

    [Theory]
    [InlineData("Food bank, Driver, 2019 – 2020", "Driver", "Food bank")]
    [InlineData("Pastry hand, Hotel International, 2019 – 2020", "Pastry hand", "Hotel International")]
    public void What_sounds_like_a_title_is_the_title(string line, string title, string employer) =>
        Assert.Equal((title, employer), Assert.Single(PersonalFiles.Read($"Experience\n{line}\n", "me.txt").OrThrow().Positions) is var work ? (work.Title, work.Employer) : default);

    [Fact]
    public void A_time_by_itself_belongs_to_the_lines_below_it() =>
        Assert.Equal(("Baker", "Mill Lane", "2014"), Assert.Single(PersonalFiles.Read("Experience\n\n2014 – 2019\n\nBaker, Mill Lane\n\n- Kept the stock list\n", "me.txt").OrThrow().Positions) is var work ? (work.Title, work.Employer, work.From) : default);

    [Fact]
    public void A_list_of_skills_is_no_evidence_of_them_and_the_name_of_a_group_is_no_skill()
    {
        var read = PersonalFiles.Read("Skills\nSoft skills: Attention to detail\nTools: Git\nI have kept the accounts of a whole bakery in Excel.\n", "me.txt").OrThrow();
        Assert.Equal(["Attention to detail", "Git"], read.Skills);
        Assert.Equal(["I have kept the accounts of a whole bakery in Excel"], read.Text);
    }

    [Theory]
    [InlineData("Shift lead, Corner Bakery\nMar 2019 – present\nMoved the orders to SQL\nLed six people\nand two ovens", "Shift lead", "Corner Bakery", "Moved the orders to SQL|Led six people and two ovens")]
    [InlineData("Corner Bakery\nMar 2019 – present\nShift lead\n- Led six people", "Shift lead", "Corner Bakery", "Led six people")]
    [InlineData("Mar 2019 – present\nShift lead\nCorner Bakery\nLed six people", "Shift lead", "Corner Bakery", "Led six people")]
    public void What_stands_behind_the_time_is_what_was_done_unless_the_head_lacks_a_title(string lines, string title, string employer, string did)
    {
        var work = Assert.Single(PersonalFiles.Read($"Experience\n{lines}\n", "me.txt").OrThrow().Positions);
        Assert.Equal((title, employer, did), (work.Title, work.Employer, string.Join('|', work.Did)));
    }

    [Theory]
    [InlineData("Mill Lane\n4 years 2 months\nBaker\nMar 2014 - Present (4 years 2 months)", "Baker", "2014-03", null)]
    [InlineData("Baker, Mill Lane, 2014 –\n2016", "Baker", "2014", "2016")]
    [InlineData("Baker at Mill Lane since 2014", "Baker", "2014", null)]
    [InlineData("Baker, Mill Lane, Mar 2014 –", "Baker", "2014-03", null)]
    [InlineData("Baker, Mill Lane · 2014 – 2016 · 2 yrs", "Baker", "2014", "2016")]
    public void How_long_it_took_is_no_part_of_the_head(string lines, string title, string from, string? to) =>
        Assert.Equal((title, "Mill Lane", from, to), Assert.Single(PersonalFiles.Read($"Experience\n{lines}\n", "me.txt").OrThrow().Positions) is var work ? (work.Title, work.Employer, work.From, work.To) : default);

    [Fact]
    public void What_stands_below_a_list_of_languages_is_none() =>
        Assert.Equal([new SpokenLanguage("English"), new SpokenLanguage("Danish", "native")], PersonalFiles.Read("Languages\nEnglish\nDanish (native)\n\nAda Miller\nOdense, Denmark\n", "me.txt").OrThrow().Languages);
}
