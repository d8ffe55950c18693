namespace Waymark;

/// <summary>Finds where a wording ends in a clause: its words in their order, with few others between.</summary>
internal sealed class WordingFinder
{
    // How many other words may stand between two words of a wording.
    private const int MostBetween = 3;

    // "So that", "sure that".
    private const int LongestSmallWord = 4;

    private readonly TeamNames teams;
    private readonly WordSet taken, describing;
    private readonly int and, or, to;

    /// <summary>Takes the words from <paramref name="rules"/>, and gives its own numbers in <paramref name="vocabulary"/>.</summary>
    public WordingFinder(TeamNames teams, ReadingRules rules, Vocabulary vocabulary)
    {
        (this.teams, taken, describing) = (teams, rules.WordsOf(CueKind.DutyWord, "taken"), rules.WordsOf(CueKind.DutyWord, "describing"));
        (and, or, to) = (vocabulary.Intern("and"u8), vocabulary.Intern("or"u8), vocabulary.Intern("to"u8));
    }

    /// <summary>The bits of what the second word of a wording may be whose first stands right before token <paramref name="at"/>.</summary>
    public static ulong Near(ReadOnlySpan<Token> tokens, ReadOnlySpan<int> stems, int at, int end)
    {
        var (bits, words) = (0UL, 0);
        for (; at < end && words <= MostBetween; at++)
        {
            bits |= StemBits.BitOf(stems[at]);
            words += IsWord(tokens[at]) ? 1 : 0;
        }

        return bits;
    }

    /// <summary>Where a wording ends whose first word stands at token <paramref name="at"/>, and the others behind it; 0 where they do not.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="stems">Their stems, within the clause.</param>
    /// <param name="at">The token of its first word, or the last of a list of verbs that it begins.</param>
    /// <param name="end">The end of the clause.</param>
    /// <param name="words">The stems of the wording.</param>
    public int EndFrom(ReadOnlySpan<Token> tokens, ReadOnlySpan<int> stems, int at, int end, int[] words)
    {
        var last = at;
        foreach (var stem in words.AsSpan(1))
        {
            (last, at) = (at, Next(tokens, stems, at + 1, end, stem, words[0]));
            if (at < 0)
            {
                return 0;
            }
        }

        // "Work with the PCB design engineers": people do that, whom one only works with. "Lead cross-team initiatives" leads no team, and who writes post-incident reports no posts.
        return at + 1 < end && (teams.ArePeople(tokens[at + 1]) || tokens[at + 1].Spacing == Spacing.Hyphen || (last < at - 1 && IsBefore(tokens[at], tokens[at + 1]))) ? 0 : at + 1;
    }

    // Where the next word of a wording is, or -1. Where its first comes again before, the wording may begin there: "code and take part in code reviews".
    private int Next(ReadOnlySpan<Token> tokens, ReadOnlySpan<int> stems, int at, int end, int stem, int first)
    {
        var between = 0;
        var (hasComma, isParted, isJoined) = (false, false, false);
        for (; at < end; at++)
        {
            // "Plan, write and test code" is one list; "review code, write guides" are two things. Who writes "clean, well-tested code" need write no tests.
            if (stems[at] == stem)
            {
                return (tokens[at].Spacing == Spacing.Hyphen ? hasComma : isParted) && !isJoined ? -1 : at;
            }

            ref readonly var token = ref tokens[at];
            hasComma |= token.Word == Marks.Comma;
            isParted |= token.Word == Marks.Comma && !Describes(tokens, at - 1);
            isJoined |= token.Word == and || token.Word == or || token.Word is Marks.Ampersand or Marks.Slash;
            between += IsWord(token) ? 1 : 0;
            if (between > MostBetween || token.Word is Marks.Colon or Marks.Open or Marks.Dash or Marks.InnerDot or Marks.Stop || stems[at] == first || taken.Has(token) || IsForOthers(tokens, at))
            {
                return -1;
            }
        }

        return -1;
    }

    // "Write clean, tested code", "high-quality, tested code": what stands before such a comma is no other thing.
    private bool Describes(ReadOnlySpan<Token> tokens, int at) => describing.Has(tokens[at]) || (at > 0 && tokens[at].Spacing == Spacing.Hyphen && describing.Has(tokens[at - 1]));

    // "Partner with UX designers to ensure design …": what others are for is not what one does.
    private bool IsForOthers(ReadOnlySpan<Token> tokens, int at) => at + 1 < tokens.Length && tokens[at + 1].Word == to && teams.ArePeople(tokens[at]);

    // Whether a word, the last of several with hyphens, only says what the next is like.
    private static bool IsBefore(Token word, Token next) => word.Spacing == Spacing.Hyphen && next is { Kind: TokenKind.Word, Spacing: Spacing.Space, Length: > LongestSmallWord };

    // Words with hyphens between them count as one.
    private static bool IsWord(in Token token) => token.Kind != TokenKind.Mark && token.Spacing != Spacing.Hyphen;
}
