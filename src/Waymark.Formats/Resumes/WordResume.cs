using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Waymark.Formats;

/// <summary>Reads the paragraphs of a Word document.</summary>
internal static class WordResume
{
    /// <summary>The part that holds the text.</summary>
    public const string Document = "word/document.xml";

    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = ResumeFiles.MostUnpacked, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>Reads the document in <paramref name="entry"/>.</summary>
    public static Outcome<CurriculumVitae> Read(ZipArchiveEntry entry, string name, UnpackingLimit limit)
    {
        try
        {
            using BoundedStream content = new(entry.Open(), limit);
            using var xml = XmlReader.Create(content, Settings);
            return PlainResume.Read(Paragraphs(xml));
        }
        catch (XmlException)
        {
            return ResumeFiles.Refused(name, "the text of the document is damaged; open it and save it once more");
        }
    }

    private static string Paragraphs(XmlReader xml)
    {
        StringBuilder text = new();

        // Only what stands in "t" is text that is shown: what was deleted, codes of fields and the measures of pictures are not.
        var shown = false;
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text.Append(shown ? xml.Value : "");
            }
            else if (xml.NamespaceURI == Namespace)
            {
                shown = xml is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false };
                text.Append((xml.NodeType, xml.LocalName) switch
                {
                    (XmlNodeType.Element, "br" or "cr") or (XmlNodeType.EndElement, "p") => "\n",
                    (XmlNodeType.Element, "tab") => " ",
                    _ => "",
                });
            }
        }

        return text.ToString();
    }
}
