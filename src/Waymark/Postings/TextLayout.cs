namespace Waymark;

/// <summary>What a line of a posting is to somebody who reads it.</summary>
public enum LineShape
{
    /// <summary>Running words.</summary>
    Words,

    /// <summary>A line that names what follows.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Item,
}

/// <summary>A line to be shown, without its bullet.</summary>
/// <param name="Shape">What it is.</param>
/// <param name="Start">Where its words start, in UTF-16 units of the text.</param>
/// <param name="End">Where they end.</param>
public readonly record struct LaidOutLine(LineShape Shape, int Start, int End);

/// <summary>
/// Lays a normalised text out for the eye: headings, paragraphs, lists. It looks at shapes alone and decides nothing: what a posting says is
/// read elsewhere.
/// </summary>
public static class TextLayout
{
    private const int LongestHeading = 60, MostWordsOfHeading = 8;
    private static readonly string[] Bullets = ["- ", "• ", "* ", "– ", "· ", "▪ ", "◦ ", "> ", "→ ", "✓ ", "✔ ", "➜ ", "▸ ", "► "];

    /// <summary>The lines of <paramref name="text"/> that have words, in order. They hold all of it but line ends and bullets.</summary>
    public static IReadOnlyList<LaidOutLine> Of(string text)
    {
        List<LaidOutLine> lines = [];
        var (start, afterBlank) = (0, true);
        foreach (var line in text.Split('\n'))
        {
            var end = start + line.Length;
            if (line.Length > 0)
            {
                var bullet = Bullets.FirstOrDefault(bullet => line.StartsWith(bullet, StringComparison.Ordinal))?.Length ?? 0;
                lines.Add(bullet > 0 && bullet < line.Length ? new(LineShape.Item, start + bullet, end) : new(LooksLikeHeading(line, afterBlank, Next(text, end)) ? LineShape.Heading : LineShape.Words, start, end));
            }

            afterBlank = line.Length == 0;
            start = end + 1;
        }

        return lines;
    }

    // Short, without the end of a sentence, and with something under it: a list, or after an empty line a text.
    private static bool LooksLikeHeading(string line, bool afterBlank, string next) =>
        line.Length <= LongestHeading && line[^1] is not ('.' or ',' or ';' or '!') && line.Count(c => c == ' ') < MostWordsOfHeading
        && next.Length > 0 && (line[^1] == ':' || IsItem(next) || (afterBlank && next.Length > line.Length));

    private static bool IsItem(string line) => Bullets.Any(bullet => line.StartsWith(bullet, StringComparison.Ordinal));

    // The next line with words.
    private static string Next(string text, int end)
    {
        var rest = text.AsSpan(end).TrimStart('\n');
        return rest.IndexOf('\n') is var stop && stop < 0 ? rest.ToString() : rest[..stop].ToString();
    }
}
