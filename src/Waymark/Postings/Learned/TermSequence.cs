using System.Runtime.CompilerServices;

namespace Waymark;

/// <summary>A word or mark as the model sees it.</summary>
/// <param name="Token">Its place among the tokens of the posting.</param>
/// <param name="Word">A hash of its folded letters.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="Known">How the catalogue's names lie over it: 0 where none does.</param>
/// <param name="IsJoined">Whether it belongs to the word before it: <c>js</c> in "Node.js".</param>
/// <param name="IsListed">Whether a comma stands before it, which no term goes over.</param>
/// <param name="Group">The group of words it belongs to, of few; 0 where it is in none.</param>
internal readonly record struct TermToken(int Token, ulong Word, byte Shape, byte Known, bool IsJoined, bool IsListed, byte Group);

/// <summary>
/// A clause as the model sees it: its tokens without the commas, and what holds for the whole of it. One object serves all clauses of a posting.
/// </summary>
internal sealed class TermSequence
{
    /// <summary>How many tokens are taken at a time: longer clauses are texts that lost their full stops.</summary>
    internal const int Longest = 400;

    // With empty ones before the first and behind the last, as far as is looked.
    private readonly TermToken[] all = new TermToken[Longest + (2 * TermFeatures.Reach)];

    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    /// <summary>What holds for the whole clause, as small numbers.</summary>
    public ClauseFacts Facts { get; private set; }

    /// <summary>The token at a place; an empty one up to <see cref="TermFeatures.Reach"/> before the first and behind the last.</summary>
    public ref readonly TermToken this[int at] => ref all[at + TermFeatures.Reach];

    private Span<TermToken> Tokens => all.AsSpan(TermFeatures.Reach);

    /// <summary>Takes the tokens from <paramref name="first"/> on, up to <paramref name="end"/> or as many as there is room for, and gives the token after the last.</summary>
    public int MoveTo(MarkedText marked, int first, int end)
    {
        Count = 0;
        var text = marked.Text;
        var tokens = Tokens;
        var given = text.Tokens;
        var at = first;
        var listed = false;
        for (; at < end && Count < Longest; at++)
        {
            var token = given[at];
            if (token is { Kind: TokenKind.Mark, Word: Marks.Comma })
            {
                listed = true;
                continue;
            }

            var bytes = text.BytesOf(token);
            tokens[Count++] = new(at, WordHash.Of(bytes), TokenShape.Of(token, bytes), 0, IsJoined(given, at, first), listed, 0);
            listed = false;
        }

        tokens.Slice(Count, TermFeatures.Reach).Clear();
        var names = MarkNames(marked.SkillsIn(first, at), 0) + MarkNames(marked.DoubtfulIn(first, at), KnownCode.Doubtful);
        Facts = ClauseFacts.Of(marked, first, at, names, Count);
        return at;
    }

    /// <summary>Says which group the word at a place belongs to.</summary>
    public void SetGroup(int at, byte group) => Tokens[at] = Tokens[at] with { Group = group };

    private int MarkNames(ReadOnlySpan<Hit> hits, int doubtful)
    {
        var (at, names) = (0, 0);
        var tokens = Tokens;
        foreach (var hit in hits)
        {
            // No strength is a term, and how many wordings of strengths are known should make no difference.
            if (hit.Skill.Kind == SkillKind.Strength)
            {
                continue;
            }

            names++;
            while (at < Count && tokens[at].Token < hit.First)
            {
                at++;
            }

            for (; at < Count && tokens[at].Token < hit.End; at++)
            {
                tokens[at] = tokens[at] with { Known = KnownCode.Of(hit, tokens[at].Token, doubtful) };
            }
        }

        return names;
    }

    // Marks inside a name join: "Node.js", "CI/CD", "C++", "front-end". A bracket or a full stop that touches a word does not.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsJoined(ReadOnlySpan<Token> all, int at, int first) =>
        at > first && all[at].Spacing is Spacing.None or Spacing.Hyphen && MayJoin(all[at]) && MayJoin(all[at - 1]);

    private static bool MayJoin(in Token token) =>
        token.Kind != TokenKind.Mark || token.Word is Marks.InnerDot or Marks.LeadingDot or Marks.Slash or Marks.Sharp or Marks.Plus or Marks.Ampersand;
}
