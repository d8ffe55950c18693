namespace Waymark;

/// <summary>What holds for a whole clause.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="BeginsLine">Whether it is the first of its line.</param>
/// <param name="IsItem">Whether its line stands behind a bullet.</param>
/// <param name="Names">How many names of the catalogue it has, up to a few.</param>
/// <param name="Asks">Whether words ask for experience in it.</param>
/// <param name="Length">How long it is, in steps.</param>
internal readonly record struct ClauseFacts(SectionKind Section, bool BeginsLine, bool IsItem, int Names, bool Asks, int Length)
{
    private const int MostNames = 3;

    /// <summary>The facts of a clause.</summary>
    public static ClauseFacts Of(MarkedText marked, int first, int end, int names, int length)
    {
        var line = marked.Text.LineAt(first);
        return new(marked.SectionAt(first), line.First == first, line.IsItem, Math.Min(names, MostNames), marked.HasCueIn(first, end, CueKind.Asking), length switch { <= 2 => 0, <= 5 => 1, <= 10 => 2, <= 20 => 3, _ => 4 });
    }
}
