using System.Xml;

namespace Waymark.Formats;

/// <summary>What the styles of a Word document mean: which are headings, and which are entries of lists. Ids of styles are in the language of the program; what they are is not.</summary>
internal sealed class WordStyles
{
    // As deep as Markdown has them.
    private const int Deepest = 6;

    // So many styles stand on each other at most; more are a circle.
    private const int MostSteps = 12;

    private const string HeadingName = "heading ", HeadingId = "Heading";

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    /// <summary>Of a document without styles, in which only their usual ids tell.</summary>
    public static WordStyles None { get; } = new();

    /// <summary>Reads the part of a document that tells of its styles.</summary>
    public static WordStyles Read(XmlReader xml)
    {
        WordStyles read = new();
        Style? style = null;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || !WordResume.IsPart(xml))
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "style":
                    style = new();
                    read.styles[WordResume.ValueOf(xml, "styleId") ?? ""] = style;
                    break;
                case "name":
                    style?.Depth = DepthOf(WordResume.ValueOf(xml), HeadingName);
                    break;
                case "basedOn":
                    style?.BasedOn = WordResume.ValueOf(xml);
                    break;
                case "numId":
                    style?.IsItem = WordResume.ValueOf(xml) != "0";
                    break;
            }
        }

        return read;
    }

    /// <summary>How deep a heading of that style is, from 1; <see langword="null"/> where it is none.</summary>
    public int? HeadingOf(string? id) => Chain(id).Select(style => style.Depth).FirstOrDefault(depth => depth is not null) ?? (id is null || styles.ContainsKey(id) ? null : DepthOf(id, HeadingId));

    /// <summary>Whether a paragraph of that style is an entry of a list.</summary>
    public bool IsItem(string? id) => Chain(id).Select(style => style.IsItem).FirstOrDefault(isItem => isItem is not null) is true;

    private static int? DepthOf(string? name, string begins) =>
        name?.StartsWith(begins, StringComparison.OrdinalIgnoreCase) is true && int.TryParse(name[begins.Length..], out var depth) && depth > 0 ? Math.Min(depth, Deepest) : null;

    // The style and those that it is based on.
    private IEnumerable<Style> Chain(string? id)
    {
        for (var step = 0; step < MostSteps && id is not null && styles.GetValueOrDefault(id) is { } style; step++, id = style.BasedOn)
        {
            yield return style;
        }
    }

    private sealed class Style
    {
        public int? Depth { get; set; }

        public string? BasedOn { get; set; }

        public bool? IsItem { get; set; }
    }
}
