namespace Waymark;

/// <summary>
/// Names the role of a title that no list has, from what it is about and what is done with it: a "voice and network infrastructure specialist" is about
/// networks, which a specialist runs. Rows say which of the two make which role; where they say nothing, it is none.
/// </summary>
internal sealed class ComposedTitles
{
    private const double Confidence = 0.7;

    // The head of those who build things.
    private const string Builds = "build";

    // How many tokens may stand between the domain and the head behind it where somebody builds ("PeopleSoft benefits developer"; a "product quality manager" has
    // no product), and between a head and the domain that follows.
    private const int Before = 1, Behind = 3;

    private readonly PhraseTrie<Cue> domains, heads;
    private readonly Dictionary<string, Role> roles = new(StringComparer.Ordinal);

    /// <summary>Takes the rows of <paramref name="rules"/> that name roles of <paramref name="catalogue"/>.</summary>
    public ComposedTitles(Catalogue catalogue, ReadingRules rules)
    {
        (domains, heads) = (rules.PhrasesOf(CueKind.TitleDomain), rules.PhrasesOf(CueKind.TitleHead));
        foreach (var (pair, role) in rules.Composed)
        {
            if (catalogue.Role(role) is { } known)
            {
                roles.Add(pair, known);
            }
        }
    }

    /// <summary>The role that <paramref name="title"/> makes, or <see langword="null"/>.</summary>
    public RoleGuess? Best(MarkedText title)
    {
        var tokens = title.Text.Tokens;
        for (var first = 0; first < tokens.Length;)
        {
            var end = PartEnd(tokens, first);
            if (LastIn(heads, tokens, first, end, end) is { } head)
            {
                return Best(title, first, head);
            }

            first = end + 1;
        }

        return null;
    }

    // What stands right before the head is what it is about ("network security engineer"); where nothing but its level does, what follows ("manager, network security").
    private RoleGuess? Best(MarkedText title, int first, CueHit head)
    {
        var tokens = title.Text.Tokens;
        var domain = IsFirst(title, first, head.First)
            ? FirstIn(domains, tokens, head.End, Math.Min(tokens.Length, head.End + Behind))
            : LastIn(domains, tokens, first, head.End, tokens.Length);
        return domain is { } about && head.First - about.End <= (head.Cue.Value == Builds ? Before : 0) && roles.TryGetValue($"{about.Cue.Value} {head.Cue.Value}", out var role)
            ? new(role, Confidence, title.Text.Quote(Math.Min(about.First, head.First), Math.Max(about.End, head.End), "title"))
            : null;
    }

    private static bool IsFirst(MarkedText title, int first, int head)
    {
        foreach (var hit in title.CuesIn(first, title.Text.Tokens.Length))
        {
            first = hit.Cue.Kind == CueKind.Seniority && hit.First == first ? hit.End : first;
        }

        return first >= head;
    }

    // The last phrase that begins within tokens `first` to `end` and ends by `last`.
    private static CueHit? LastIn(PhraseTrie<Cue> phrases, ReadOnlySpan<Token> tokens, int first, int end, int last)
    {
        CueHit? found = null;
        for (var at = first; at < end;)
        {
            var length = phrases.LongestAt(tokens, at, out var cues);
            found = length > 0 && at + length <= last ? new(at, at + length, cues[0]) : found;
            at += Math.Max(length, 1);
        }

        return found;
    }

    private static CueHit? FirstIn(PhraseTrie<Cue> phrases, ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (phrases.LongestAt(tokens, at, out var cues) is > 0 and var length)
            {
                return new(at, at + length, cues[0]);
            }
        }

        return null;
    }

    // A part ends at a comma, a dash, a colon or a bracket, not at "&" or "/".
    private static int PartEnd(ReadOnlySpan<Token> tokens, int at)
    {
        while (at < tokens.Length && tokens[at] is not { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Dash or Marks.Colon or Marks.Open or Marks.Close })
        {
            at++;
        }

        return at;
    }
}
