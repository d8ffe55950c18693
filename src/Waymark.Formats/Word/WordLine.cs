using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Waymark.Formats;

/// <summary>Words as runs of Word.</summary>
internal static class WordLine
{
    /// <summary>A line of words. A link to a quote says its number too, so that paper leads there as well.</summary>
    public static IEnumerable<OpenXmlElement> Of(Inlines words, WordPlaces places) => words.Parts.SelectMany(part => Of(part, places));

    /// <summary>Plain words in a style of characters; lines and tabs are kept.</summary>
    public static W.Run Run(string words, string? style = null)
    {
        W.Run run = new();
        if (style is not null)
        {
            run.Append(new W.RunProperties(new W.RunStyle { Val = style }));
        }

        foreach (var (at, line) in PrintableText.Of(words).Split('\n').Index())
        {
            if (at > 0)
            {
                run.Append(new W.Break());
            }

            foreach (var (column, text) in line.Split('\t').Index())
            {
                if (column > 0)
                {
                    run.Append(new W.TabChar());
                }

                if (text.Length > 0)
                {
                    run.Append(new W.Text(text) { Space = SpaceProcessingModeValues.Preserve });
                }
            }
        }

        return run;
    }

    private static IEnumerable<OpenXmlElement> Of(Inline part, WordPlaces places) => part switch
    {
        Inline.Strong => [Run(part.Words, "Strong")],
        Inline.Emphasis => [Run(part.Words, "Emphasis")],
        Inline.Chip { Kind: ChipKind.Has } => [Run($"✓\u00A0{part.Words}", "ChipHas")],
        Inline.Chip { Kind: ChipKind.Gap } => [Run($"○\u00A0{part.Words}", "ChipGap")],
        Inline.Chip => [Run(part.Words, "Chip")],
        Inline.Link link => Of(link, places),
        _ => [Run(part.Words)],
    };

    private static IEnumerable<OpenXmlElement> Of(Inline.Link link, WordPlaces places)
    {
        if (places.LinkTo(link.Target) is not { } to)
        {
            yield return Run(link.Words);
            yield break;
        }

        to.Append(Run(link.Words, "Hyperlink"));
        yield return to;
        if (places.NumberOf(link) is > 0 and var number && link.Words != number.ToString(CultureInfo.InvariantCulture))
        {
            yield return Run(string.Create(CultureInfo.InvariantCulture, $"\u00A0no.\u00A0{number}"), "Reference");
        }
    }
}
