namespace Waymark;

/// <summary>Where the anchors of a document are: for links that must lead somewhere, on paper too.</summary>
internal sealed class DocumentPlaces
{
    private readonly Dictionary<string, Place> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> slugs = new(StringComparer.Ordinal);
    private string section = "";
    private int quotes;

    /// <param name="Slug">The anchor a Markdown viewer gives the heading it is at or under.</param>
    /// <param name="Number">The number of a quote, from 1; 0 for anything else.</param>
    internal readonly record struct Place(string Slug, int Number);

    internal static DocumentPlaces Of(PlanDocument document)
    {
        var places = new DocumentPlaces();
        places.Enter(document.Title);
        places.Visit(document.Blocks);
        return places;
    }

    /// <summary>The place a link's target names, when it names one of this document.</summary>
    internal Place? Find(string target) => target is ['#', .. var anchor] && places.TryGetValue(anchor, out var place) ? place : null;

    /// <summary>The number of a quote; 0 for one without an anchor of its own.</summary>
    internal int NumberOf(Block.Quote quote) => quote.Anchor is { } anchor ? places[anchor].Number : 0;

    private void Visit(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Block.Heading heading:
                    Enter(heading.Text);
                    Mark(heading.Anchor, number: 0);
                    break;
                case Block.Sheet sheet:
                    Enter(sheet.Title);
                    Mark(sheet.Anchor, number: 0);
                    Visit(sheet.Blocks);
                    break;
                case Block.Quote { Anchor: { } anchor }:
                    Mark(anchor, ++quotes);
                    break;
                case Block.ListBlock list:
                    Visit(list.Items.SelectMany(item => item.Blocks));
                    break;
            }
        }
    }

    private void Enter(string heading)
    {
        var slug = Anchors.Slug(PrintableText.Line(heading));
        var seen = slugs.GetValueOrDefault(slug);
        slugs[slug] = seen + 1;
        section = seen == 0 ? slug : $"{slug}-{seen}";
    }

    private void Mark(string? anchor, int number)
    {
        if (anchor is not null)
        {
            places.TryAdd(anchor, new(section, number));
        }
    }
}
