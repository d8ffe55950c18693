namespace Waymark;

/// <summary>A stretch of a text over which the same marks lie, so that marks that overlap or stand inside each other can be shown side by side.</summary>
/// <param name="Start">Where it starts, in UTF-16 units of the text.</param>
/// <param name="Text">Its words.</param>
/// <param name="Marks">The numbers of the marks that lie over it, shortest first; empty where there is none.</param>
public sealed record TextSegment(int Start, string Text, IReadOnlyList<int> Marks)
{
    /// <summary>
    /// Cuts the stretch of <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/> wherever a mark begins or ends. The segments joined are that
    /// stretch again, and none is empty. What marks reach beyond it is left out.
    /// </summary>
    /// <param name="text">The text that all positions count in.</param>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="marks">Marks in any order, with where each starts and how long it is.</param>
    public static IReadOnlyList<TextSegment> Of(string text, int start, int end, IReadOnlyList<(int Start, int Length)> marks)
    {
        List<int> here = [.. Enumerable.Range(0, marks.Count).Where(mark => Starts(mark) < end && Ends(mark) > start && marks[mark].Length > 0)
            .OrderBy(mark => marks[mark].Length).ThenBy(mark => mark)];
        List<int> cuts = [.. here.SelectMany(mark => new[] { Starts(mark), Ends(mark) }).Append(start).Append(end).Where(cut => cut >= start && cut <= end).Distinct().Order()];
        return [.. cuts.Zip(cuts.Skip(1), (from, to) => new TextSegment(from, text[from..to], [.. here.Where(mark => Starts(mark) <= from && Ends(mark) >= to)]))];

        int Starts(int mark) => marks[mark].Start;

        int Ends(int mark) => marks[mark].Start + marks[mark].Length;
    }
}
