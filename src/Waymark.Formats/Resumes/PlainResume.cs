namespace Waymark.Formats;

/// <summary>Takes a résumé of plain text or Markdown: a paragraph or list item each. Which of them is an employer and which a hobby nobody can tell, so all of it is text.</summary>
internal static class PlainResume
{
    // A résumé is a few pages.
    private const int MostLines = 5_000;

    /// <summary>Reads <paramref name="text"/>.</summary>
    public static Outcome<CurriculumVitae> Read(string text) => new CurriculumVitae { Text = [.. Lines(text).Take(MostLines)] };

    /// <summary>The lines that say something, without the signs of lists and headings.</summary>
    public static IEnumerable<string> Lines(string? text) =>
        from line in TextLines.Clean(text ?? "").Split('\n')
        let words = line.TrimStart('-', '#', '>', ' ').Replace("**", "", StringComparison.Ordinal)
        where words.Length > 0
        select words;
}
