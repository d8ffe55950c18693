using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Waymark.Formats;

/// <summary>
/// Reads a Word document as lines: headings with the signs of Markdown, entries of lists with a hyphen, a row of a table on one line. What stands at the head and
/// foot of the pages comes first, and text boxes before the paragraph that they hang on.
/// </summary>
internal static class WordResume
{
    /// <summary>The part that holds the text.</summary>
    public const string Document = "word/document.xml";

    private const string Styles = "word/styles.xml";

    // As Word writes it, and as it writes it where "strict" was chosen.
    private static readonly string[] Namespaces = ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"];

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = ResumeFiles.MostUnpacked, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>Reads the document in <paramref name="entry"/> of <paramref name="archive"/>.</summary>
    public static Outcome<CurriculumVitae> Read(ZipArchive archive, ZipArchiveEntry entry, string name, UnpackingLimit limit)
    {
        try
        {
            var styles = archive.GetEntry(Styles) is { } looks ? Within(looks, limit, WordStyles.Read) : WordStyles.None;
            var edges = archive.Entries.Where(IsEdge).OrderBy(part => part.FullName, StringComparer.Ordinal).SelectMany(part => Within(part, limit, xml => LinesOf(xml, styles))).Distinct(StringComparer.Ordinal);
            return PlainResume.Read(string.Join('\n', edges.Concat(Within(entry, limit, xml => LinesOf(xml, styles)))));
        }
        catch (XmlException)
        {
            return ResumeFiles.Refused(name, "the text of the document is damaged; open it and save it once more");
        }
    }

    /// <summary>Whether <paramref name="xml"/> stands at a part of a Word document that is called so.</summary>
    public static bool IsPart(XmlReader xml) => Namespaces.Contains(xml.NamespaceURI);

    /// <summary>The value of what <paramref name="xml"/> stands at, as <c>w:val</c> or another attribute of Word.</summary>
    public static string? ValueOf(XmlReader xml, string attribute = "val") => xml.GetAttribute(attribute, xml.NamespaceURI);

    private static bool IsEdge(ZipArchiveEntry part) =>
        part.FullName.EndsWith(".xml", StringComparison.Ordinal) && (part.FullName.StartsWith("word/header", StringComparison.Ordinal) || part.FullName.StartsWith("word/footer", StringComparison.Ordinal));

    private static T Within<T>(ZipArchiveEntry entry, UnpackingLimit limit, Func<XmlReader, T> read)
    {
        using BoundedStream content = new(entry.Open(), limit);
        using var xml = XmlReader.Create(content, Settings);
        return read(xml);
    }

    private static List<string> LinesOf(XmlReader xml, WordStyles styles)
    {
        List<string> lines = [];
        Stack<Paragraph> open = new();
        Stack<Row> rows = new();
        while (!xml.EOF)
        {
            // What is drawn for older programs says the same once more; what was moved stands elsewhere.
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Fallback" or "moveFrom" })
            {
                xml.Skip();
                continue;
            }

            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                // Only what stands in "t" is text that is shown: what was deleted, codes of fields and the measures of pictures are not.
                (open.TryPeek(out var paragraph) && paragraph.IsShown ? paragraph.Text : null)?.Append(xml.Value);
            }
            else if (IsPart(xml))
            {
                At(xml, styles, lines, open, rows);
            }

            xml.Read();
        }

        return lines;
    }

    private static void At(XmlReader xml, WordStyles styles, List<string> lines, Stack<Paragraph> open, Stack<Row> rows)
    {
        open.TryPeek(out var paragraph);
        paragraph?.IsShown = xml is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false };
        switch (xml.NodeType, xml.LocalName)
        {
            case (XmlNodeType.Element, "p") when !xml.IsEmptyElement:
                open.Push(new());
                break;
            case (XmlNodeType.Element, "p"):
                lines.Add("");
                break;
            case (XmlNodeType.EndElement, "p") when paragraph is not null:
                lines.AddRange(open.Pop().In(styles).Split('\n'));
                break;
            case (XmlNodeType.Element, "pStyle"):
                paragraph?.Style = ValueOf(xml);
                break;
            case (XmlNodeType.Element, "numId"):
                paragraph?.IsItem = ValueOf(xml) != "0";
                break;
            case (XmlNodeType.Element, "br" or "cr"):
                paragraph?.Text.Append('\n');
                break;
            case (XmlNodeType.Element, "tab"):
                paragraph?.Text.Append(' ');
                break;
            case (XmlNodeType.Element, "noBreakHyphen"):
                paragraph?.Text.Append('-');
                break;
            case (XmlNodeType.Element, "tr") when !xml.IsEmptyElement:
                rows.Push(new(lines.Count));
                break;
            case (XmlNodeType.EndElement, "tc") when rows.TryPeek(out var row):
                row.Cells.Add(lines.Count);
                break;
            case (XmlNodeType.EndElement, "tr") when rows.TryPop(out var row):
                row.Join(lines);
                break;
        }
    }

    /// <summary>A paragraph that is being read.</summary>
    private sealed class Paragraph
    {
        public StringBuilder Text { get; } = new();

        public bool IsShown { get; set; }

        public string? Style { get; set; }

        public bool? IsItem { get; set; }

        public string In(WordStyles styles) =>
            Text.ToString() is var text && string.IsNullOrWhiteSpace(text) ? ""
            : styles.HeadingOf(Style) is { } depth ? $"{new string('#', depth)} {text}"
            : IsItem ?? styles.IsItem(Style) ? $"- {text}"
            : text;
    }

    /// <summary>A row of a table that is being read: where it begins among the lines, and where each of its cells ends.</summary>
    private sealed class Row(int start)
    {
        public List<int> Cells { get; } = [];

        // A row of short cells, as "2010 – 2013" beside a degree, is one thing; one of long cells is only a way to lay out a page.
        public void Join(List<string> lines)
        {
            var words = lines[start..].Where(line => line.Trim().Length > 0).ToList();
            var isShort = Cells.Count > 1 && Cells.Zip(Cells.Prepend(start), (end, begin) => lines[begin..end].Count(line => line.Trim().Length > 0)).All(count => count <= 1);
            if (isShort && words.Count > 1 && words.All(line => line[0] is not ('-' or '#')))
            {
                lines.RemoveRange(start, lines.Count - start);
                lines.Add(string.Join(" | ", words.Select(line => line.Trim())));
            }
        }
    }
}
