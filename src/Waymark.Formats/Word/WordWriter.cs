using System.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Waymark.Formats;

/// <summary>Writes a document as a Word file (.docx) that can be worked on there: with styles, tables, links and Word's own charts. The same document and day give the same bytes.</summary>
public static class WordWriter
{
    // A4 with the margins of the printed page, in twentieths of a point.
    private const int PageWidth = 11906, PageHeight = 16838, Side = 1247, Top = 1134, Foot = 1247;
    private const string Main = "word/document.xml", Word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    // Word checks spelling by country. The words of the plan are spelled as in Britain.
    private static readonly Dictionary<string, string> Countries = new(StringComparer.OrdinalIgnoreCase) { ["en"] = "en-GB" };

    /// <summary>The whole file.</summary>
    /// <param name="document">What to write.</param>
    /// <param name="day">The day that the file says it was made.</param>
    public static byte[] Write(PlanDocument document, DateOnly day)
    {
        var language = Countries.GetValueOrDefault(document.Language, document.Language);
        var title = PrintableText.Line(document.Title);
        OfficePackage package = new(day);
        WordLists lists = new();
        WordBlocks blocks = new(new(DocumentPlaces.Of(document), package, Main), lists, new(package, Main, day, language), PageWidth - (2 * Side));
        blocks.Line("Title", document.Title);
        if (document.Subtitle.Length > 0)
        {
            blocks.Line("Subtitle", document.Subtitle);
        }

        if (document.Chapters.Any())
        {
            blocks.Line("Trail", Inlines.Join("  ·  ", document.Chapters.Select(chapter => Inline.Link.To(chapter.Text, $"#{chapter.Anchor}"))));
        }

        blocks.Write(document.Blocks);

        W.Body body = new(blocks.Written);
        body.Append(new W.SectionProperties(
            new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = package.Relate(Main, $"{OfficePackage.Relations}/footer", "word/footer1.xml") },
            new W.PageSize { Width = PageWidth, Height = PageHeight },
            new W.PageMargin { Top = Top, Bottom = Foot, Left = Side, Right = Side, Header = 567, Footer = 567, Gutter = 0 }));
        package.Begin(Main, $"{Word}.document.main+xml", new W.Document(body));
        package.Add("word/footer1.xml", $"{Word}.footer+xml", Footer(title));
        package.Add("word/numbering.xml", $"{Word}.numbering+xml", lists.Part());
        package.Relate(Main, $"{OfficePackage.Relations}/numbering", "word/numbering.xml");
        foreach (var part in (string[])["styles", "settings"])
        {
            package.Add($"word/{part}.xml", $"{Word}.{part}+xml", Written(part, language));
            package.Relate(Main, $"{OfficePackage.Relations}/{part}", $"word/{part}.xml");
        }

        package.Describe(title, language);
        return package.Write();
    }

    private static W.Footer Footer(string title) => new(new W.Paragraph(
        new W.ParagraphProperties(new W.ParagraphStyleId { Val = "Footer" }),
        WordLine.Run($"{title}\t"),
        new W.SimpleField(WordLine.Run("1")) { Instruction = " PAGE " },
        WordLine.Run(" of "),
        new W.SimpleField(WordLine.Run("1")) { Instruction = " NUMPAGES " }));

    private static byte[] Written(string part, string language)
    {
        using StreamReader reader = new(typeof(WordWriter).Assembly.GetManifestResourceStream($"word/{part}.xml")!);
        return Encoding.UTF8.GetBytes(reader.ReadToEnd().ReplaceLineEndings("\n").Replace("{language}", language, StringComparison.Ordinal));
    }
}
