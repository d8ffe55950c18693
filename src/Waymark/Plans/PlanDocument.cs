namespace Waymark;

/// <summary>A plan as a document: what every writer (Markdown, HTML, page, DOCX) turns into its own form.</summary>
/// <param name="Title">What the document is called: the only heading of the first level.</param>
/// <param name="Subtitle">One sentence under the title; empty for none.</param>
/// <param name="Language">The language of the words, as in BCP 47: "en".</param>
/// <param name="Blocks">What it says, in reading order.</param>
public sealed record PlanDocument(string Title, string Subtitle, string Language, IReadOnlyList<Block> Blocks)
{
    /// <summary>The headings that start a chapter, in reading order.</summary>
    public IEnumerable<Block.Heading> Chapters => Blocks.OfType<Block.Heading>().Where(heading => heading.IsChapter);
}
