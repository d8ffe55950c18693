using System.Text;

namespace Waymark.Formats;

/// <summary>A format that a plan can be had in.</summary>
/// <param name="Name">What it is asked for by: "docx".</param>
/// <param name="Ending">What a file of it ends with, without the dot.</param>
/// <param name="Type">Its media type.</param>
/// <param name="IsText">Whether it is text, which a terminal can show.</param>
/// <param name="Words">What it is for people.</param>
/// <param name="Write">The whole file; text as UTF-8.</param>
public sealed record PlanFormat(string Name, string Ending, string Type, bool IsText, string Words, Func<PlanReport, Outcome<byte[]>> Write)
{
    /// <summary>All of them; the first is what is meant where nothing is said.</summary>
    public static IReadOnlyList<PlanFormat> All { get; } =
    [
        new("md", "md", "text/markdown; charset=utf-8", IsText: true, "Markdown", report => Bytes(MarkdownWriter.Write(PlanDocuments.Of(report)))),
        new("html", "html", "text/html; charset=utf-8", IsText: true, "One HTML file", report => Bytes(HtmlWriter.Write(PlanDocuments.Of(report)))),
        new("docx", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", IsText: false, "Word", report => WordWriter.Write(PlanDocuments.Of(report), report.Today)),
        new(Pdf, "pdf", "application/pdf", IsText: false, "PDF", Printed),
        new("json", "json", "application/json; charset=utf-8", IsText: true, "JSON, with every figure", report => Bytes(PlanReportJson.Write(report))),
        new("ics", "ics", "text/calendar; charset=utf-8", IsText: true, "Calendar: milestones and next actions", report => Bytes(PlanCalendar.Write(report))),
        new("json-resume", "resume.json", "application/json; charset=utf-8", IsText: true, "JSON Resume: what you bring", report => JsonResumeWriter.Write(report.Plan, report.Catalogue, report.Today)),
        new("mac", "mac.json", "application/json; charset=utf-8", IsText: true, "Manfred MAC: what you want", report => MacWriter.Write(report.Plan, report.Catalogue, report.Today)),
    ];

    private const string Pdf = "pdf";

    /// <summary>Whether this computer can write it: for PDF a browser has to be there.</summary>
    public bool IsHere => Name != Pdf || Browser.Find() is not null;

    private static Outcome<byte[]> Printed(PlanReport report) => Browser.Find() is { } browser
        ? browser.Print(HtmlWriter.Write(PlanDocuments.Of(report)), report.Today)
        : new Refusal.NotUsable("pdf", "no Chromium, Chrome or Edge was found on this computer to print with; install one, or open the HTML file in a browser and print it from there");

    private static Outcome<byte[]> Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
