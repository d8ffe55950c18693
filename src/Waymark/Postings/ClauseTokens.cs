namespace Waymark;

/// <summary>
/// What the tokens of a clause are to its skills, counted up once: what stands between two tokens is told as fast where they are far apart, so that the time a clause takes grows
/// with its length and not with the square of it. One object serves all clauses of a posting.
/// </summary>
internal sealed class ClauseTokens
{
    // What stands before each token, and before the end.
    private Before[] before = [];
    private int first, end;

    /// <summary>What its words may begin or be.</summary>
    public WordUses Uses { get; private set; }

    // A joint is a comma between two skills.
    private readonly record struct Before(int Skills, int Commas, int Joints, int Closings, bool IsInBracket);

    /// <summary>Counts the tokens from <paramref name="first"/> to <paramref name="end"/>.</summary>
    public void MoveTo(ReadOnlySpan<Token> tokens, int first, int end, ReadOnlySpan<Hit> skills)
    {
        (this.first, this.end) = (first, end);
        if (before.Length <= end - first)
        {
            before = new Before[Math.Max(end - first + 1, before.Length * 2)];
        }

        var (here, next, wasSkill, wasJoint, uses) = (default(Before), 0, false, false, WordUses.None);
        for (var at = first; at < end; at++)
        {
            before[at - first] = here;
            while (next < skills.Length && skills[next].End <= at)
            {
                next++;
            }

            ref readonly var token = ref tokens[at];
            uses |= token.Uses;
            var (isSkill, isMark) = (next < skills.Length && skills[next].First <= at, token.Kind == TokenKind.Mark);
            var isComma = isMark && token.Word == Marks.Comma;
            here = new(
                here.Skills + (isSkill ? 1 : 0),
                here.Commas + (isComma ? 1 : 0),
                here.Joints + (wasJoint && isSkill ? 1 : 0),
                here.Closings + (isMark && token.Word == Marks.Close ? 1 : 0),
                isMark && token.Word is Marks.Open or Marks.Close ? token.Word == Marks.Open : here.IsInBracket);
            (wasSkill, wasJoint) = (isSkill, isComma && wasSkill);
        }

        before[end - first] = here;
        Uses = uses;
    }

    /// <summary>Whether token <paramref name="at"/> is part of a skill's name.</summary>
    public bool IsSkill(int at) => at >= first && at < end && HasSkill(at, at + 1);

    /// <summary>Whether a part of a skill's name stands between two tokens.</summary>
    public bool HasSkill(int from, int to) => to > from && before[to - first].Skills > before[from - first].Skills;

    /// <summary>Whether a comma stands between two tokens.</summary>
    public bool HasComma(int from, int to) => to > from && before[to - first].Commas > before[from - first].Commas;

    /// <summary>How many commas before token <paramref name="at"/> have a skill on either side, both before it.</summary>
    public int JointsBefore(int at) => before[at - first].Joints;

    /// <summary>Whether token <paramref name="from"/> stands in a bracket that is closed before token <paramref name="to"/>.</summary>
    public bool IsClosedBetween(int from, int to) => IsInBracket(from) && before[to - first].Closings > before[from - first].Closings;

    /// <summary>Whether a bracket that was opened before token <paramref name="at"/> is still open there.</summary>
    public bool IsInBracket(int at) => before[at - first].IsInBracket;
}
