using System.Text;
using System.Text.Json;
using Waymark.Formats;
using Xunit;

namespace Waymark.Tests;

/// <summary>What others make of what is written: readers that know nothing of Waymark.</summary>
public sealed class OtherReadersTests
{
    private static readonly string[] Chapters = [.. SamsReport.Document.Chapters.Select(chapter => chapter.Text)];

    [Fact]
    public void The_schema_of_json_resume_has_nothing_to_say()
    {
        const string Script = """
            const Ajv = require('ajv'); const formats = require('ajv-formats');
            const ajv = new Ajv({ strict: false, allErrors: true }); formats(ajv);
            const validate = ajv.compile(require('@jsonresume/schema/schema.json'));
            const valid = validate(JSON.parse(require('fs').readFileSync(0, 'utf8')));
            const refuses = validate({ work: [{ startDate: 'long ago' }] });
            process.stdout.write(JSON.stringify({ valid, refuses }));
            """;
        var plan = SamsReport.Value.Plan;
        Assert.Equal("""{"valid":true,"refuses":false}""", NodePackages.Readers.Said(Script, Encoding.UTF8.GetString(JsonResumeWriter.Write(plan, Catalogue.Embedded, SamsReport.Value.Today))));
        Assert.Equal("""{"valid":true,"refuses":false}""", NodePackages.Readers.Said(Script, Encoding.UTF8.GetString(JsonResumeWriter.Write(Plan.Empty, Catalogue.Embedded, SamsReport.Value.Today))));
    }

    [Fact]
    public void A_calendar_program_finds_every_milestone_and_task_as_it_was_meant()
    {
        const string Script = """
            const load = async () => {
              const { default: ICAL } = await import('ical.js');
              const all = new ICAL.Component(ICAL.parse(require('fs').readFileSync(0, 'utf8')));
              const told = name => all.getAllSubcomponents(name).map(part => ({
                uid: part.getFirstPropertyValue('uid'), what: part.getFirstPropertyValue('summary'), more: part.getFirstPropertyValue('description') ?? '',
                on: part.getFirstPropertyValue('dtstart')?.toString() ?? '', stamp: part.getFirstPropertyValue('dtstamp').toString() }));
              process.stdout.write(JSON.stringify({ events: told('vevent'), tasks: told('vtodo') }));
            };
            load();
            """;
        var report = SamsReport.WithWeeks;
        using var told = JsonDocument.Parse(NodePackages.Readers.Said(Script, PlanCalendar.Write(report)));
        var (events, tasks) = (told.RootElement.GetProperty("events").EnumerateArray().ToList(), told.RootElement.GetProperty("tasks").EnumerateArray().ToList());
        Assert.Equal(report.Next.Select(action => action.What), tasks.Select(task => task.GetProperty("what").GetString()));
        Assert.NotEmpty(report.Learning.Steps);
        Assert.All(report.Learning.Steps, step => Assert.Contains(events, one => one.GetProperty("on").GetString() == $"{step.Done:yyyy-MM-dd}" && one.GetProperty("what").GetString()!.StartsWith(step.Gap.Skill.Name, StringComparison.Ordinal)));
        Assert.Contains(events, one => one.GetProperty("on").GetString() == $"{report.Plan.Now.TargetDate:yyyy-MM-dd}");
        Assert.All(events.Concat(tasks), one => Assert.Equal($"{report.Today:yyyy-MM-dd}T00:00:00Z", one.GetProperty("stamp").GetString()));
        Assert.Distinct(events.Concat(tasks).Select(one => one.GetProperty("uid").GetString()));
    }

    [Fact]
    public void Libreoffice_opens_the_word_file_and_every_chapter_is_on_paper()
    {
        Assert.SkipUnless(OtherProgram.Find("pdftotext") is not null, "There is no pdftotext on this machine; install poppler-utils to run this test.");
        using TemporaryFolder folder = new();
        var word = folder.Add("plan.docx", WordWriter.Write(SamsReport.Document, SamsReport.Value.Today));
        OtherProgram.Said("soffice", "", $"-env:UserInstallation={new Uri(Path.Combine(folder.Path, "profile")).AbsoluteUri}", "--headless", "--convert-to", "pdf", "--outdir", folder.Path, word);
        var paper = Path.Combine(folder.Path, "plan.pdf");
        HasChapters(paper);
        var letters = string.Concat(OtherProgram.Said("pdftotext", "", "-raw", paper, "-").Where(char.IsLetterOrDigit));
        var rows = SamsReport.Document.Blocks.OfType<Block.ChartBlock>().SelectMany(block => block.Chart.Bars?.Rows ?? []).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains(string.Concat(row.Where(char.IsLetterOrDigit)), letters, StringComparison.Ordinal));
    }

    [Fact]
    public void A_browser_prints_a_pdf_in_which_every_chapter_is_found()
    {
        Assert.SkipUnless(Browser.Find() is not null, "There is no Chromium, Chrome or Edge on this machine; install one to run this test.");
        Assert.SkipUnless(OtherProgram.Find("pdftotext") is not null, "There is no pdftotext on this machine; install poppler-utils to run this test.");
        using TemporaryFolder folder = new();
        var printed = Browser.Find()!.Print(HtmlWriter.Write(SamsReport.Document), new(2026, 3, 31)).OrThrow();
        var paper = folder.Add("plan.pdf", printed);
        HasChapters(paper);
        Assert.Contains("(A4)", OtherProgram.Said("pdfinfo", "", paper), StringComparison.Ordinal);
        Assert.Contains("D:20260331000000+00'00'", Encoding.Latin1.GetString(printed), StringComparison.Ordinal);
    }

    private static void HasChapters(string file)
    {
        var lines = OtherProgram.Said("pdftotext", "", "-layout", file, "-").Split('\n').Select(line => line.Trim('\f', ' ')).ToHashSet();
        Assert.All(Chapters, chapter => Assert.Contains(chapter, lines));
    }
}
