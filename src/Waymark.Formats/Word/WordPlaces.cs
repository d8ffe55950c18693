using System.Globalization;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Waymark.Formats;

/// <summary>Where links of a Word document lead: to its own bookmarks, and to addresses on the web.</summary>
internal sealed class WordPlaces(DocumentPlaces places, OfficePackage package, string part)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> marked = new(StringComparer.Ordinal);

    /// <summary>The number of a quote, from 1; 0 for one that nothing leads to.</summary>
    public int NumberOf(Block.Quote quote) => places.NumberOf(quote);

    /// <summary>The number of the quote that a link leads to; 0 where it leads to anything else.</summary>
    public int NumberOf(Inline.Link link) => places.Find(link.Target)?.Number ?? 0;

    /// <summary>An empty link to a target; <see langword="null"/> where a document on its own cannot lead there.</summary>
    public W.Hyperlink? LinkTo(string target) => target switch
    {
        ['#', .. var anchor] => places.Find(target) is null ? null : new() { Anchor = NameOf(anchor), History = true },
        ['/', ..] => null,
        _ => new() { Id = package.Relate(part, $"{OfficePackage.Relations}/hyperlink", target, isOutside: true), History = true },
    };

    /// <summary>Marks the start of <paramref name="paragraph"/> as the place of <paramref name="anchor"/>; of two of one name the first is.</summary>
    public W.Paragraph Mark(W.Paragraph paragraph, string? anchor)
    {
        if (anchor is not null && marked.Add(anchor))
        {
            var name = NameOf(anchor);
            var id = numbers[anchor].ToString(CultureInfo.InvariantCulture);
            paragraph.Append(new W.BookmarkStart { Id = id, Name = name }, new W.BookmarkEnd { Id = id });
        }

        return paragraph;
    }

    // A bookmark's name is short and of letters and digits: so anchors are numbered.
    private string NameOf(string anchor)
    {
        if (!numbers.TryGetValue(anchor, out var number))
        {
            numbers[anchor] = number = numbers.Count + 1;
        }

        return string.Create(CultureInfo.InvariantCulture, $"place{number}");
    }
}
