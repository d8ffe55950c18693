namespace Waymark;

/// <summary>
/// Finds headings within a text that lost its line breaks, where no colon ends them: "… every day. Requirements Three years of Java", "What You Need- SQL".
/// There a heading is told from a sentence by its capitals and by what stands before and behind it.
/// </summary>
internal sealed class LostHeadings(MarkedText marked, HeadingRule headings, ReadingRules rules)
{
    private const int Longest = 8;

    // Longer words of a heading in capitals begin with one.
    private const int SmallWord = 4;

    private readonly PhraseTrie<Cue> nouns = rules.PhrasesOf(CueKind.HeadingNoun);

    /// <summary>Whether a heading may begin with a token.</summary>
    public static bool MayBegin(in Token token) => IsCapital(token) && (token.Uses & WordUses.Heading) != 0;

    /// <summary>The longest heading that begins at token <paramref name="first"/>, and where it ends.</summary>
    public (SectionHeading Heading, int End)? At(Line line, int first)
    {
        var tokens = marked.Text.Tokens;
        if (!MayBegin(tokens[first]))
        {
            return null;
        }

        var begins = first == line.First || marked.Text.EndsSentence(first - 1) || tokens[first - 1] is { Kind: TokenKind.Mark, Word: Marks.Bullet or Marks.Dash }
            || (tokens[first].Spacing == Spacing.None && tokens[first - 1] is { Kind: TokenKind.Mark, Word: Marks.Close });
        if (!begins && tokens[first - 1] is { Kind: TokenKind.Mark, Word: Marks.Slash })
        {
            return null;
        }

        var isBehindAName = !begins && IsCapital(tokens[first - 1]);

        (SectionHeading, int)? longest = null;
        for (var end = first + 1; end <= line.End && end - first <= Longest && MayStand(tokens[end - 1]); end++)
        {
            if ((IsCapital(tokens[end - 1]) || tokens[end - 1].Spacing == Spacing.Hyphen) && EndsHere(line, end) is var (isEnd, isClear) && (isEnd || isClear || (end < line.End && IsCapital(tokens[end]))) && headings.Whole(first, end) is { } heading
                && IsCertain(heading.Kind, begins, isEnd, isClear || IsGlued(first), end - first, HasNoun(first, end)) && !IsWithinSkill(first, end) && (!isBehindAName || (HasNoun(first, end) && IsFollowed(line, end))))
            {
                longest = (heading, end);
            }
        }

        return longest;
    }

    // "… environment.Responsibilities Basic Administration": nobody glues the next sentence's words, but a heading lost the line it stood on.
    private bool IsGlued(int first) => first > 0 && marked.Text.Tokens[first] is { Spacing: Spacing.None } && marked.Text.EndsSentence(first - 1);

    // "… at Acme Requirements BS or MS in …", "… at Acme Responsibilities You will …": behind a name, only what begins a list of such things tells a heading from a part of it.
    private bool IsFollowed(Line line, int end) =>
        end < line.End && (marked.Text.Tokens[end].Kind == TokenKind.Number || marked.Text.BytesOf(marked.Text.Tokens[end]).SequenceEqual("You"u8) || marked.HasStudyAt(end));

    // A heading that says "requirements" needs little else; any other has several words, and stands where a sentence may begin.
    private static bool IsCertain(SectionKind kind, bool begins, bool isEnd, bool isClear, int words, bool hasNoun) =>
        hasNoun ? isEnd || isClear || (begins && words > 1)
        : words > 1 && (isEnd || isClear) && (begins || (isEnd && kind is SectionKind.Required or SectionKind.Preferred or SectionKind.Responsibilities));

    // Whether a line, a dash or a bullet ends it; or whether a new sentence begins behind it: one capital, and then a small word ("Requirements Gathering Plan" is a name).
    private (bool IsEnd, bool IsClear) EndsHere(Line line, int end)
    {
        var tokens = marked.Text.Tokens;
        return end == line.End || tokens[end] is { Kind: TokenKind.Mark, Word: Marks.Bullet or Marks.Dash or Marks.Stop } ? (true, true)
            : tokens[end].Kind == TokenKind.Number ? (false, true)
            : (false, IsCapital(tokens[end]) && (end + 1 == line.End || !IsCapital(tokens[end + 1])));
    }

    /// <summary>Whether tokens <paramref name="first"/> to <paramref name="end"/> hold a word that headings alone use: "requirements".</summary>
    public bool HasNoun(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (nouns.LongestAt(marked.Text.Tokens[..end], at, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWithinSkill(int first, int end)
    {
        foreach (var skill in marked.SkillsIn(Math.Max(0, first - Longest), end))
        {
            if (skill.End > first && (skill.First < first || skill.End > end))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCapital(in Token token) => token.Kind is TokenKind.Capitalised or TokenKind.Capitals;

    private static bool MayStand(in Token token) => IsCapital(token) || token is { Kind: TokenKind.Word, Length: <= SmallWord } or { Spacing: Spacing.Hyphen } or { Kind: TokenKind.Mark, Word: Marks.Ampersand or Marks.Slash };
}
