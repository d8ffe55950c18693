namespace Waymark;

/// <summary>How much speaks for one label behind another. A term that is begun goes on until its last token, so only these steps exist.</summary>
/// <param name="Scores">The scores, row by row: from each label, and last from the start of a clause, to each label.</param>
internal sealed class TermSteps(IReadOnlyList<int> Scores)
{
    /// <summary>How many labels there are.</summary>
    public const int Labels = (int)TermLabel.Alone + 1;

    /// <summary>The row of the start of a clause.</summary>
    public const int Start = Labels;

    /// <summary>How many scores there are.</summary>
    public const int Count = (Labels + 1) * Labels;

    /// <summary>The score of a step.</summary>
    public int this[int from, TermLabel to] => Scores[(from * Labels) + (int)to];

    /// <summary>Whether a term is open behind this label: the next token belongs to it.</summary>
    public static bool IsOpen(int label) => label is (int)TermLabel.First or (int)TermLabel.Inner;

    /// <summary>Whether one label may follow another, or the start.</summary>
    public static bool MayFollow(int from, int to) => IsOpen(from) == (to is (int)TermLabel.Inner or (int)TermLabel.Last);
}
