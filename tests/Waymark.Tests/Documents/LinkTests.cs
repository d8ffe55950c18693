using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Xunit;

namespace Waymark.Tests;

public sealed class LinkTests
{
    // Headings get the anchors that GitHub gives them.
    private static readonly MarkdownPipeline Pages = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    public static TheoryData<string> Documents => [.. Repository.Documents.Select(path => Path.GetRelativePath(Repository.Root, path))];

    [Theory, MemberData(nameof(Documents))]
    public void Every_link_to_a_file_or_heading_of_ours_leads_somewhere(string document) =>
        Assert.All(Links(Path.Combine(Repository.Root, document)), link => Assert.True(LeadsSomewhere(Path.Combine(Repository.Root, document), link), link));

    [Fact]
    public void Every_document_of_the_book_stands_in_its_table_of_contents()
    {
        var contents = Path.Combine(Repository.Root, "docs", "README.md");
        var listed = Links(contents).Select(link => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(contents)!, link.Split('#')[0]))).ToHashSet(StringComparer.Ordinal);
        Assert.All(Directory.EnumerateFiles(Path.GetDirectoryName(contents)!, "*.*", SearchOption.AllDirectories).Where(file => file != contents), file => Assert.Contains(file, listed));
    }

    private static IEnumerable<string> Links(string document) =>
        Read(document).Descendants<LinkInline>().Select(link => link.Url!).Where(url => !Uri.TryCreate(url, UriKind.Absolute, out _)).Distinct();

    private static bool LeadsSomewhere(string document, string link)
    {
        var (file, anchor) = link.Split('#', 2) is [var before, var after] ? (before, after) : (link, "");
        var target = file.Length == 0 ? document : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(document)!, file));
        return target.StartsWith(Repository.Root, StringComparison.Ordinal)
            && (Directory.Exists(target) || File.Exists(target))
            && (anchor.Length == 0 || Read(target).Descendants<HeadingBlock>().Any(heading => heading.GetAttributes().Id == anchor));
    }

    private static MarkdownDocument Read(string document) => Markdown.Parse(File.ReadAllText(document), Pages);
}
