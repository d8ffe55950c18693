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
}
