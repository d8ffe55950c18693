using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed class WordResumeTests
{
    private const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private static readonly string Work = Paragraph("Experience", "Heading1") + Paragraph("Shift lead, Corner Bakery", "Heading2") + Paragraph("Mar 2019 – present") + Item("Moved the orders to SQL") + Item("Led six people")
        + Paragraph("Baker, Mill Lane", "Heading2") + Paragraph("2014 – 2019") + Item("Kept the stock list");

    [Fact]
    public void Entries_of_a_list_are_what_was_done_and_headings_begin_an_entry()
    {
        var read = Read(Work);
        Assert.Equal([("Shift lead", "Corner Bakery", "2019-03", null), ("Baker", "Mill Lane", "2014", "2019")], read.Positions.Select(work => (work.Title!, work.Employer!, work.From!, work.To)));
        Assert.Equal(["Moved the orders to SQL", "Led six people"], read.Positions[0].Did);
    }

    [Fact]
    public void A_document_that_was_saved_as_strict_is_read_as_well() =>
        Assert.Equal(2, Read(Work, Namespaces.Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)).Positions.Count);

    [Fact]
    public void Styles_say_what_is_a_heading_or_a_list_in_whatever_language_they_are_called()
    {
        var styles = $"<w:styles {Namespaces}><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"Punkte\"><w:name w:val=\"List Bullet\"/><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"Mein\"><w:basedOn w:val=\"Punkte\"/></w:style><w:style w:styleId=\"A\"><w:basedOn w:val=\"A\"/></w:style></w:styles>";
        var read = Read(Paragraph("Experience", "berschrift1") + Paragraph("Baker, Mill Lane, 2014 – 2019", "A") + Paragraph("Kept the stock list", "Mein"), parts: ("word/styles.xml", styles));
        Assert.Equal(["Kept the stock list"], Assert.Single(read.Positions).Did);
    }

    [Fact]
    public void A_text_box_is_read_once_though_it_stands_there_twice()
    {
        var box = $"<w:txbxContent>{Paragraph("Skills")}{Paragraph("Python")}</w:txbxContent>";
        var read = Read($"<w:p><w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Git</w:t></w:r></w:p>");
        Assert.Equal(["Python", "Git"], read.Skills);
    }

    [Fact]
    public void What_stands_at_the_head_of_the_pages_is_read() =>
        Assert.Contains("Baker who codes", Read(Work, parts: ("word/header1.xml", $"<w:hdr {Namespaces}>{Paragraph("Baker who codes")}</w:hdr>")).Text);

    [Fact]
    public void A_row_of_short_cells_is_one_entry_and_long_cells_are_read_one_after_the_other()
    {
        var read = Read(Paragraph("Education") + Row([Paragraph("Diploma in Baking")], [Paragraph("Town College")], [Paragraph("2010 – 2012")]) + Row([Paragraph("Course in bookkeeping")], [Paragraph("Night School")], [Paragraph("2013 – 2014")])
            + Paragraph("Experience") + Row([Paragraph("Mar 2019 – present")], [Paragraph("Shift lead"), Paragraph("Corner Bakery"), Item("Led six people")]));
        Assert.Equal([("Town College", "2010"), ("Night School", "2013")], read.Education.Select(school => (school.School!, school.From!)));
        Assert.Equal(("Shift lead", "Corner Bakery", "Led six people"), Assert.Single(read.Positions) is var work ? (work.Title, work.Employer, work.Did[0]) : default);
    }

    private static CurriculumVitae Read(string body, string namespaces = Namespaces, params (string, string)[] parts) =>
        ResumeFiles.Read(Packed.Zip([("word/document.xml", $"<w:document {namespaces}><w:body>{body}</w:body></w:document>"), .. parts]), "me.docx").OrThrow();

    private static string Paragraph(string words, string? style = null) => $"<w:p><w:pPr>{(style is null ? "" : $"<w:pStyle w:val=\"{style}\"/>")}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>";

    private static string Item(string words) => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>";

    private static string Row(params string[][] cells) => $"<w:tbl><w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{string.Concat(cell)}</w:tc>"))}</w:tr></w:tbl>";
}
