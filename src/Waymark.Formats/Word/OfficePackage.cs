using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;

namespace Waymark.Formats;

/// <summary>The parts of an Office file and what leads from one to another. Written twice, it is the same bytes.</summary>
internal sealed class OfficePackage(DateOnly day)
{
    /// <summary>The start of the names of relations.</summary>
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Packages = "http://schemas.openxmlformats.org/package/2006", Root = "";

    // The earliest time that the format knows: when it was written is told inside.
    private static readonly DateTimeOffset FirstOfZip = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly SortedDictionary<string, (string Type, byte[] Bytes)> parts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<(string Kind, string Target, bool IsOutside)>> relations = new(StringComparer.Ordinal);

    /// <summary>Adds a part.</summary>
    public void Add(string path, string type, OpenXmlElement root) => Add(path, type, Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{root.OuterXml}"""));

    /// <summary>Adds a part.</summary>
    public void Add(string path, string type, byte[] bytes) => parts.Add(path, (type, bytes));

    /// <summary>Adds the part that the file is about.</summary>
    public void Begin(string path, string type, OpenXmlElement root)
    {
        Add(path, type, root);
        Relate(Root, $"{Relations}/officeDocument", path);
    }

    /// <summary>Adds what is said about the file as a whole.</summary>
    public void Describe(string title, string language)
    {
        XNamespace core = $"{Packages}/metadata/core-properties", dc = "http://purl.org/dc/elements/1.1/", terms = "http://purl.org/dc/terms/", xsi = "http://www.w3.org/2001/XMLSchema-instance";
        XElement Day(string name) => new(terms + name, new XAttribute(xsi + "type", "dcterms:W3CDTF"), day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
        XElement said = new(core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", core), new XAttribute(XNamespace.Xmlns + "dc", dc), new XAttribute(XNamespace.Xmlns + "dcterms", terms), new XAttribute(XNamespace.Xmlns + "xsi", xsi),
            new XElement(dc + "title", title), new XElement(dc + "creator", "Waymark"), new XElement(dc + "language", language), Day("created"), Day("modified"));
        Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", Bytes(said));
        Relate(Root, $"{Packages}/relationships/metadata/core-properties", "docProps/core.xml");
    }

    /// <summary>The id by which <paramref name="from"/> names another part, or an address outside; the same for the same.</summary>
    public string Relate(string from, string kind, string target, bool isOutside = false)
    {
        var list = relations.TryGetValue(from, out var known) ? known : relations[from] = [];
        var at = list.IndexOf((kind, target, isOutside));
        if (at < 0)
        {
            at = list.Count;
            list.Add((kind, target, isOutside));
        }

        return string.Create(CultureInfo.InvariantCulture, $"rId{at + 1}");
    }

    /// <summary>The whole file.</summary>
    public byte[] Write()
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            // What Office looks for first comes first.
            Store(archive, "[Content_Types].xml", Bytes(Types()));
            foreach (var (from, list) in relations)
            {
                Store(archive, RelationsOf(from), Bytes(Listed(list)));
            }

            foreach (var (path, part) in parts)
            {
                Store(archive, path, part.Bytes);
            }
        }

        return stream.ToArray();
    }

    private XElement Types()
    {
        XNamespace types = $"{Packages}/content-types";
        return new(types + "Types",
            new XElement(types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
            parts.Select(part => new XElement(types + "Override", new XAttribute("PartName", $"/{part.Key}"), new XAttribute("ContentType", part.Value.Type))));
    }

    private static XElement Listed(List<(string Kind, string Target, bool IsOutside)> list)
    {
        XNamespace relation = $"{Packages}/relationships";
        return new(relation + "Relationships", list.Select((one, at) => new XElement(relation + "Relationship",
            new XAttribute("Id", string.Create(CultureInfo.InvariantCulture, $"rId{at + 1}")),
            new XAttribute("Type", one.Kind),
            new XAttribute("Target", one.IsOutside ? one.Target : $"/{one.Target}"),
            one.IsOutside ? new XAttribute("TargetMode", "External") : null)));
    }

    private static string RelationsOf(string from) => from == Root ? "_rels/.rels" : $"{from[..(from.LastIndexOf('/') + 1)]}_rels/{from[(from.LastIndexOf('/') + 1)..]}.rels";

    private static byte[] Bytes(XElement root) => Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{root.ToString(SaveOptions.DisableFormatting)}""");

    private static void Store(ZipArchive archive, string path, byte[] bytes)
    {
        var entry = archive.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = FirstOfZip;
        using var content = entry.Open();
        content.Write(bytes);
    }
}
