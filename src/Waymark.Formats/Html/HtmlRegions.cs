namespace Waymark.Formats;

/// <summary>Finds elements among the pieces of HTML.</summary>
internal static class HtmlRegions
{
    /// <summary>Where the elements of this name are, leaving out those inside another of the same name. One that is never closed reaches to the end.</summary>
    public static IEnumerable<Range> Of(IReadOnlyList<HtmlPiece> pieces, string element)
    {
        var (start, depth) = (0, 0);
        foreach (var (index, piece) in pieces.Index())
        {
            if (piece.Value != element || piece.Kind == HtmlPieceKind.Text)
            {
                continue;
            }

            if (piece.Kind == HtmlPieceKind.Open)
            {
                start = depth++ == 0 ? index : start;
            }
            else if (depth > 0 && --depth == 0)
            {
                yield return start..index;
            }
        }

        if (depth > 0)
        {
            yield return start..pieces.Count;
        }
    }

    /// <summary>The text in the first element of this name on one line; <see langword="null"/> where there is none.</summary>
    public static string? TextIn(List<HtmlPiece> pieces, string element) =>
        TextLines.Line(Of(pieces, element).Select(region => string.Concat(pieces[region].Where(piece => piece.Kind == HtmlPieceKind.Text).Select(piece => piece.Value))).FirstOrDefault());
}
