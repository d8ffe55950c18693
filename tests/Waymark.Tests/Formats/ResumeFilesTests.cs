using System.Text;
using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

public sealed class ResumeFilesTests
{
    private const string Json = """
        { "basics": { "label": "Shift lead", "summary": "Twelve years of bread." },
          "work": [ { "name": "Corner Bakery", "position": "Shift lead", "startDate": "2019-03", "summary": "Led six people.", "highlights": ["Moved the orders to Excel."] },
                    { "company": "Mill Lane", "position": "Baker", "startDate": "around then", "endDate": "2019-02-01" }, { "position": 7, "highlights": "one" }, "odd" ],
          "education": [ { "institution": "Town College", "area": "Baking", "studyType": "Diploma", "endDate": "2014" } ],
          "skills": [ { "name": "Office", "keywords": ["Excel", "Word"] }, { "name": "Sourdough" } ], "more": { "of": "it" } }
        """;

    [Fact]
    public void Json_resume_is_read_and_what_is_odd_in_it_is_left_out()
    {
        var read = Read(Json, "me.json").OrThrow();
        Assert.Equal(["Excel", "Word", "Sourdough"], read.Skills);
        Assert.Equal(("Shift lead", "Corner Bakery", "2019-03", null), Told(read.Positions[0]));
        Assert.Equal(["Led six people.", "Moved the orders to Excel."], read.Positions[0].Did);
        Assert.Equal(("Baker", "Mill Lane", null, "2019-02-01"), Told(read.Positions[1]));
        Assert.Equal(("Town College", "Baking", DegreeLevel.Associate, "2014"), Assert.Single(read.Education) is var school ? (school.School, school.Subject, school.Degree!.Value, school.To) : default);
        Assert.Equal(["Shift lead", "Twelve years of bread."], read.Text);
        Assert.Equal(
            [
                "startDate: “around then” is no date that is understood; write it as 2019-08.", "“more”: JSON Resume has no such section.",
                "“work”, entry 4: it does not say what or where it was.",
            ],
            read.NotUnderstood.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_sections_of_json_resume_are_read()
    {
        var read = Read(
            """
            { "basics": { "label": "Baker" },
              "volunteer": [ { "organization": "Food bank", "position": "Driver", "startDate": "2020" } ],
              "education": [ { "institution": "Town College", "area": "Baking", "courses": ["SQL for bakers"] } ],
              "awards": [ { "title": "Golden crust", "awarder": "Guild", "date": "2018-05", "summary": "For a recipe kept in Git." } ],
              "certificates": [ { "name": "Food safety", "issuer": "Guild", "date": "2019-04-01", "url": "https://guild.example/7" } ],
              "publications": [ { "name": "On dough", "publisher": "Crumb", "releaseDate": "2017", "summary": "Written in Markdown." } ],
              "languages": [ { "language": "Danish", "fluency": "Native" } ],
              "interests": [ { "name": "writing tests", "keywords": ["checks"] } ],
              "references": [ { "name": "Ida", "reference": "She explained the till." } ],
              "projects": [ { "name": "Loaf", "entity": "Guild", "description": "A site.", "highlights": ["In HTML."], "keywords": ["CSS"], "startDate": "2021", "url": "https://loaf.example" } ] }
            """,
            "me.json").OrThrow();
        Assert.Equal("Food bank", Assert.Single(read.Volunteering).Employer);
        Assert.Equal(new Certificate { Name = "Food safety", Issuer = "Guild", From = "2019-04-01", Link = "https://guild.example/7" }, Assert.Single(read.Certificates));
        Assert.Equal([new SpokenLanguage("Danish", "Native")], read.Languages);
        Assert.Equal(["writing tests", "checks"], read.Interests);
        Assert.Equal(("Ida", "She explained the till."), (read.Feedback[0].From, read.Feedback[0].Words));
        Assert.Equal(["Loaf: A site. In HTML.", "Town College: SQL for bakers", "Crumb: Written in Markdown.", "Guild: For a recipe kept in Git."], read.Undertakings.Select(one => $"{one.Where}: {string.Join(" ", one.Did)}"));
        Assert.Equal(("2021", "https://loaf.example", SkillSource.OwnProject, "CSS"), (read.Undertakings[0].From, read.Undertakings[0].Link, read.Undertakings[0].Source!.Value, read.Undertakings[0].Skills[0]));
        Assert.Empty(read.NotUnderstood);
    }

    [Fact]
    public void The_sample_of_json_resume_is_read_whole()
    {
        var sample = SharedData.PathOf("formats/sample.resume.json");
        var read = ResumeFiles.Read(new MemoryStream(File.ReadAllBytes(sample)), "sample.resume.json").OrThrow();
        Assert.Equal((1, 1, 1, 1, 1), (read.Positions.Count, read.Volunteering.Count, read.Education.Count, read.Languages.Count, read.Feedback.Count));
        Assert.Empty(read.NotUnderstood);
    }

    [Fact]
    public void Json_that_nests_without_end_is_refused() =>
        Assert.Contains("not valid JSON", Read("{\"basics\":" + new string('[', 100_000), "me.json").Refusal!.Reason, StringComparison.Ordinal);

    [Fact]
    public void Of_the_export_of_linkedin_only_the_persons_own_profile_is_read()
    {
        var read = ResumeFiles.Read(Packed.Zip(
            ("Profile.csv", "First Name,Headline,Summary\nAda,Baker who codes,\"Bread, mostly.\nAnd Python.\"\n"),
            ("Positions.csv", "\uFEFFTitle,Company Name,Description,Started On,Finished On\nShift lead,Corner Bakery,\"Led six people.\nMoved orders to Excel.\",Mar 2019,\nBaker,Mill Lane,,Jan 2014,Feb 2019\n"),
            ("Skills.csv", "Name\nExcel\nSourdough\n"),
            ("Education.csv", "School Name,Start Date,End Date,Notes,Degree Name,Activities\nTown College,2012,2014,,\"Bachelor of Arts, Baking\",\n"),
            ("Connections.csv", "First Name,Last Name\nSecret,Friend\n"),
            ("messages.csv", "CONTENT\nsecret words\n")), "export.zip").OrThrow();
        Assert.Equal(("Shift lead", "Corner Bakery", "2019-03", null), Told(read.Positions[0]));
        Assert.Equal(("Baker", "Mill Lane", "2014-01", "2019-02"), Told(read.Positions[1]));
        Assert.Equal(["Excel", "Sourdough"], read.Skills);
        Assert.Equal(DegreeLevel.Bachelor, Assert.Single(read.Education).Degree);
        Assert.Equal(["Baker who codes", "Bread, mostly.", "And Python."], read.Text);
    }

    [Fact]
    public void A_table_of_linkedin_in_utf_16_with_tabs_is_read()
    {
        var bytes = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("Name\tMore\nExcel\t1\n")).ToArray();
        Assert.Equal(["Excel"], ResumeFiles.Read(Packed.Of([("Basic/Skills.csv", bytes)]), "x.zip").OrThrow().Skills);
    }

    [Fact]
    public void The_paragraphs_of_a_word_document_are_read_without_what_was_deleted()
    {
        var read = ResumeFiles.Read(Word("<w:p><w:r><w:t>Shift </w:t></w:r><w:r><w:t>lead</w:t><w:tab/><w:t>2019</w:t></w:r></w:p><w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t xml:space=\"preserve\">Python &amp; SQL</w:t></w:r></w:p><wp:off xmlns:wp=\"x\">12345</wp:off>"), "me.docx").OrThrow();
        Assert.Equal(["Shift lead 2019", "Python & SQL"], read.Text);
    }

    [Fact]
    public void Markdown_and_text_are_read_line_by_line() =>
        Assert.Equal(["Ada", "Led six people", "Wrote Python"], Read("# Ada\n\n- **Led** six people\n* Wrote Python\n", "me.md").OrThrow().Text);

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData(" \n\t", "it is empty")]
    [InlineData("%PDF-1.7", "pdftotext")]
    [InlineData("PK\u0005\u0006", "damaged")]
    [InlineData("{\\rtf1 x}", "it is RTF")]
    [InlineData("{ \"basics\": ", "not valid JSON")]
    [InlineData("{ \"jobs\": [] }", "jsonresume.org")]
    [InlineData("{ \"work\": [] }", "it is empty")]
    [InlineData("<html></html>", "web page")]
    [InlineData("PK\u0003\u0004 broken", "damaged")]
    public void What_cannot_be_read_is_refused_by_name_with_what_to_do(string content, string says)
    {
        var reason = Read(content, "me.file").Refusal!.Reason;
        Assert.StartsWith("me.file: ", reason, StringComparison.Ordinal);
        Assert.Contains(says, reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_an_archive_is_refused()
    {
        var whole = Packed.Zip(("Skills.csv", "Name\nExcel\n")).ToArray();
        Assert.Contains("damaged", ResumeFiles.Read(new MemoryStream(whole[..(whole.Length / 2)]), "x.zip").Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_of_other_things_is_refused_with_what_to_do() =>
        Assert.Contains("neither a .docx nor an export of LinkedIn", ResumeFiles.Read(Packed.Zip(("holiday.jpg", "x")), "x.zip").Refusal!.Reason, StringComparison.Ordinal);

    [Fact]
    public void An_archive_that_unpacks_without_end_is_refused()
    {
        var bomb = Packed.Of([("Skills.csv", new byte[ResumeFiles.MostUnpacked + 1])]);
        Assert.True(bomb.Length < ResumeFiles.MostBytes);
        Assert.Contains("unpacks to more", ResumeFiles.Read(bomb, "x.zip").Refusal!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_declares_types_of_its_own_is_refused() =>
        Assert.Contains("damaged", ResumeFiles.Read(Packed.Zip(("word/document.xml", "<!DOCTYPE d [<!ENTITY e \"x\">]><d>&e;</d>")), "x.docx").Refusal!.Reason, StringComparison.Ordinal);

    [Fact]
    public void A_file_of_many_megabytes_is_refused() =>
        Assert.Contains("larger than 20 MB", ResumeFiles.Read(new MemoryStream(new byte[ResumeFiles.MostBytes + 1]), "x.txt").Refusal!.Reason, StringComparison.Ordinal);

    private static (string?, string?, string?, string?) Told(Position position) => (position.Title, position.Employer, position.From, position.To);

    private static Outcome<CurriculumVitae> Read(string content, string name) => ResumeFiles.Read(new MemoryStream(Encoding.UTF8.GetBytes(content)), name);

    private static MemoryStream Word(string body) =>
        Packed.Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"));

    [Theory]
    [InlineData("2019", "2019")]
    [InlineData("2019-3", "2019-03")]
    [InlineData("2019-3-1", "2019-03-01")]
    [InlineData("Sept. 2019", "2019-09")]
    [InlineData("Mar-19", "2019-03")]
    [InlineData("Spring 2019", "2019")]
    [InlineData("2019-02-30", "2019")]
    [InlineData("2019 or 2020", null)]
    [InlineData("Present", null)]
    [InlineData("0000-01", null)]
    public void Dates_of_all_manners_are_read_as_a_plan_writes_them(string written, string? date) => Assert.Equal(date, WrittenDates.Of(written));

    [Theory]
    [InlineData("""{ "skills": [ { "name": "Python" } ], "education": [ { "institution": "Town College" } ] }""", true)]
    [InlineData("""{ "$schema": "https://example.org/resume-schema/v1.0.0/schema.json", "certificates": [ { "name": "Food safety" } ] }""", true)]
    [InlineData("""{ "certificates": [ { "name": "Food safety" } ], "languages": [] }""", true)]
    [InlineData("""{ "type": "FeatureCollection" }""", true)]
    [InlineData("""{\rtf1 hello}""", true)]
    [InlineData("""{ "version": 1 }""", false)]
    [InlineData("""{ "skills": [ { "id": "python" } ] }""", false)]
    [InlineData("""{ "name": "Ada", "certificates": [ { "name": "Food safety" } ] }""", false)]
    [InlineData("""{ "education": [ { "school": "Town College" } ] }""", false)]
    public void A_resume_is_told_from_a_plan(string content, bool isResume) => Assert.Equal(isResume, ResumeFiles.Knows(Encoding.UTF8.GetBytes(content)));

    [Theory]
    [InlineData("xl/workbook.xml", "save the sheet with your applications as CSV")]
    [InlineData("content.xml", "save it as .docx")]
    [InlineData("export.zip", "holds another archive")]
    public void Archives_of_other_programs_are_refused_with_what_to_do(string part, string says) =>
        Assert.Contains(says, ResumeFiles.Read(Packed.Zip((part, "x")), "x.zip").Refusal!.Reason, StringComparison.Ordinal);

    [Fact]
    public void An_archive_that_is_locked_is_refused_with_what_to_do()
    {
        // Bit 0 of the flags, in the header of the entry and in the list of all.
        var locked = Packed.Zip(("Skills.csv", "Name\nExcel\n")).ToArray();
        locked[6] |= 1;
        locked[locked.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        Assert.Contains("locked with a password", ResumeFiles.Read(new MemoryStream(locked), "x.zip").Refusal!.Reason, StringComparison.Ordinal);
    }
}
