namespace Waymark.Formats;

/// <summary>Reads a saved web page: its schema.org data if it has a posting there, else what a person reads on it.</summary>
internal static class HtmlPage
{
    // A part with less is a frame that the page fills later, or a teaser.
    private const int EnoughText = 200;

    // Tags and the texts between them are kept side by side, and a small file unpacks to very many.
    private const int MostPieces = 2_000_000;

    private static readonly HashSet<string> AroundContent = [.. HtmlText.NotShown, "nav", "footer", "aside", "dialog"];

    /// <summary>Reads <paramref name="input"/>.</summary>
    public static IEnumerable<PostingRecord> Read(Input input)
    {
        if (input.ReadAll() is not { } html)
        {
            return [new BadRecord(input.Name, "It is larger than 64 MB: save the page without its pictures.")];
        }

        List<HtmlPiece> pieces = [.. HtmlPiece.Read(html).Take(MostPieces + 1)];
        if (pieces.Count > MostPieces)
        {
            return [new BadRecord(input.Name, "It has more than a million tags, and a page with a job a few thousand: save the page of the job alone, or copy its text into a file.")];
        }

        var data = pieces.Index()
            .Where(at => at.Item is { Kind: HtmlPieceKind.Open, Value: "script" } script && script["type"].Contains("ld+json", StringComparison.OrdinalIgnoreCase))
            .SelectMany(at => JobPostingJsonLd.ReadAll(pieces.ElementAtOrDefault(at.Index + 1).Value ?? ""))
            .ToList();
        var url = Link(pieces);
        var described = data.Where(posting => posting.Text != "").DistinctBy(posting => (posting.Text, posting.Title)).ToList();
        if (described.Count > 0)
        {
            return described.Select((posting, index) => PostingRecord.Of(posting with
            {
                Source = described.Count == 1 ? input.Name : $"{input.Name}, record {index + 1}",
                Url = posting.Url ?? (described.Count == 1 ? url : null),
            }));
        }

        var shown = data is [var only] ? only : new Posting("");
        return [PostingRecord.Of(shown with { Source = input.Name, Text = ReadableText(pieces), Title = shown.Title ?? Title(pieces), Url = shown.Url ?? url })];
    }

    private static string ReadableText(List<HtmlPiece> pieces) =>
        new[] { Longest(pieces, "main"), Longest(pieces, "article") }.FirstOrDefault(text => text.Length >= EnoughText)
        ?? (HtmlText.From(pieces, AroundContent) is { Length: > 0 } around ? around : HtmlText.From(pieces, HtmlText.NotShown));

    private static string Longest(List<HtmlPiece> pieces, string element) =>
        HtmlRegions.Of(pieces, element).Select(region => HtmlText.From(pieces[region], AroundContent)).MaxBy(text => text.Length) ?? "";

    private static string? Title(List<HtmlPiece> pieces) =>
        new[] { HtmlRegions.TextIn(pieces, "h1"), Meta(pieces, "og:title"), HtmlRegions.TextIn(pieces, "title") }.Select(TextLines.Line).FirstOrDefault(title => title is not null);

    private static string? Meta(List<HtmlPiece> pieces, string property) =>
        pieces.FirstOrDefault(piece => piece is { Kind: HtmlPieceKind.Open, Value: "meta" } && (piece["property"] == property || piece["name"] == property))["content"];

    private static string? Link(List<HtmlPiece> pieces) =>
        new[] { pieces.FirstOrDefault(piece => piece is { Kind: HtmlPieceKind.Open, Value: "link" } && piece["rel"] == "canonical")["href"], Meta(pieces, "og:url") }
            .FirstOrDefault(url => url?.Contains("://", StringComparison.Ordinal) == true);
}
