namespace Waymark;

/// <summary>
/// The tokens of a clause, and what stands between two of them. What they are to its skills is counted up once: it is told as fast where two are far apart, so that the time a
/// clause takes grows with its length and not with the square of it.
/// </summary>
/// <param name="text">The posting's text.</param>
internal class ClauseTokens(PostingText text)
{
    // What stands before each token, and before the end.
    private Counts[] before = [];
    private int end;

    /// <summary>What stands before a token; a joint is a comma between two skills.</summary>
    internal readonly record struct Counts(int Skills, int Commas, int Joints, int Closings, bool IsInBracket);

    /// <summary>All tokens of the posting.</summary>
    public ReadOnlySpan<Token> Tokens => text.Tokens;

    /// <summary>The first token.</summary>
    public int First { get; private set; }

    /// <summary>What its words may begin or be.</summary>
    public WordUses Uses { get; private set; }

    /// <summary>Counts the tokens from <paramref name="first"/> to <paramref name="end"/>.</summary>
    protected void Count(int first, int end, ReadOnlySpan<Hit> skills)
    {
        (First, this.end) = (first, end);
        before = text.Room.CountsFor(end - first + 1);
        var tokens = text.Tokens;
        var (here, next, wasSkill, wasJoint, uses) = (default(Counts), 0, false, false, WordUses.None);
        for (var at = first; at < end; at++)
        {
            before[at - first] = here;
            while (next < skills.Length && skills[next].End <= at)
            {
                next++;
            }

            ref readonly var token = ref tokens[at];
            uses |= token.Uses;
            var isSkill = next < skills.Length && skills[next].First <= at;
            var isComma = token.Word == Marks.Comma;
            here = new(
                here.Skills + (isSkill ? 1 : 0),
                here.Commas + (isComma ? 1 : 0),
                here.Joints + (wasJoint && isSkill ? 1 : 0),
                here.Closings + (token.Word == Marks.Close ? 1 : 0),
                token.Word is Marks.Open or Marks.Close ? token.Word == Marks.Open : here.IsInBracket);
            (wasSkill, wasJoint) = (isSkill, isComma && wasSkill);
        }

        before[end - first] = here;
        Uses = uses;
    }

    /// <summary>Whether it has a word at all that makes a choice or gives examples.</summary>
    public bool MayChoose => (Uses & WordUses.Choice) != 0;

    /// <summary>Whether token <paramref name="at"/> is part of a skill's name.</summary>
    public bool IsSkill(int at) => at >= First && at < end && HasSkill(at, at + 1);

    /// <summary>Whether a part of a skill's name stands between two tokens.</summary>
    public bool HasSkill(int from, int to) => to > from && before[to - First].Skills > before[from - First].Skills;

    /// <summary>Whether a comma stands between two tokens.</summary>
    public bool HasComma(int from, int to) => to > from && before[to - First].Commas > before[from - First].Commas;

    /// <summary>How many commas before token <paramref name="at"/> have a skill on either side, both before it.</summary>
    public int JointsBefore(int at) => before[at - First].Joints;

    /// <summary>Whether token <paramref name="from"/> stands in a bracket that is closed before token <paramref name="to"/>.</summary>
    public bool IsClosedBetween(int from, int to) => IsInBracket(from) && before[to - First].Closings > before[from - First].Closings;

    /// <summary>Whether a bracket that was opened before token <paramref name="at"/> is still open there.</summary>
    public bool IsInBracket(int at) => before[at - First].IsInBracket;

    /// <summary>Whether a mark stands between two tokens.</summary>
    public bool HasMark(int mark, int from, int to) => to > from && Marks.IndexIn(Tokens[from..to], mark) >= 0;

    /// <summary>Whether token <paramref name="at"/> is a word, in any case.</summary>
    public bool Is(int at, ReadOnlySpan<byte> word) => System.Text.Ascii.EqualsIgnoreCase(text.BytesOf(Tokens[at]), word);

    /// <summary>Whether a word, in any case, stands between two tokens.</summary>
    public bool Has(ReadOnlySpan<byte> word, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (Is(at, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether token <paramref name="at"/> is the word "plus".</summary>
    public bool IsPlus(int at) => Is(at, "plus"u8);

    /// <summary>Whether token <paramref name="at"/> joins what stands on either side of it: "and", "or", "but".</summary>
    public bool IsJoin(int at) => Is(at, "and"u8) || Is(at, "or"u8) || Is(at, "but"u8);

    /// <summary>Whether token <paramref name="at"/> ends with some letters.</summary>
    public bool EndsIn(int at, ReadOnlySpan<byte> letters) => text.BytesOf(Tokens[at]).EndsWith(letters);

    /// <summary>How many words stand between two tokens, without those of skills.</summary>
    public int WordsBetween(int from, int to)
    {
        var words = 0;
        for (var at = from; at < to; at++)
        {
            words += Tokens[at].Kind == TokenKind.Mark || IsSkill(at) ? 0 : 1;
        }

        return words;
    }

    /// <summary>Whether a skill or a name stands between two tokens, the first of which may be large for its place.</summary>
    public bool NamesSomething(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (IsSkill(at) || (at > from && Tokens[at].Kind is TokenKind.Capitalised or TokenKind.Capitals))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what begins at a token is closed by a comma before another, without a skill before the comma, which would make it a list.</summary>
    public bool ClosesBefore(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (IsSkill(at))
            {
                return false;
            }

            if (at > from && Tokens[at].Word == Marks.Comma)
            {
                return true;
            }
        }

        return false;
    }
}
