namespace Waymark;

/// <summary>Words before a list that say what it is one of.</summary>
/// <param name="First">The first of their tokens.</param>
/// <param name="IsChoice">Whether they say that some of it will do, "one of"; if not, it gives examples of what stands before them, "such as".</param>
internal readonly record struct ListLead(int First, bool IsChoice);

/// <summary>What stands before a list: "one of", "such as", "tools (", "Fortran or".</summary>
internal sealed class ListLeads
{
    // How far before a list "one or more of the following:" may begin, where the first things in it are none we know; and how far "such as" or "one of" may stand.
    private const int Longest = 14, MostWordsBefore = 3;

    // "You", "we'd": no sort of things.
    private const int LongestSmallWord = 4;

    private readonly PhraseTrie<Cue> leads;
    private readonly WordSet sorts, more;
    private readonly int or, and, of, like;

    /// <summary>Takes the words from <paramref name="rules"/>, and gives its own numbers in <paramref name="vocabulary"/>.</summary>
    public ListLeads(ReadingRules rules, Vocabulary vocabulary)
    {
        leads = rules.PhrasesOf(CueKind.ListLead);
        (sorts, more) = (rules.WordsOf(CueKind.ListWord, "sort"), rules.WordsOf(CueKind.ListWord, "more"));
        (or, and, of, like) = (vocabulary.Intern("or"u8), vocabulary.Intern("and"u8), vocabulary.Intern("of"u8), vocabulary.Intern("like"u8));
    }

    /// <summary>What leads the list at token <paramref name="list"/>, right before it; <see langword="null"/> where nothing does.</summary>
    public ListLead? Before(SkillClause clause, int list) => Find(clause.Tokens, clause.First, list, MostWordsBefore);

    /// <summary>What leads a list at token <paramref name="list"/>, with anything between, from token <paramref name="first"/> on.</summary>
    public ListLead? Before(SkillClause clause, int first, int list) => Find(clause.Tokens, first, list, list - first);

    /// <summary>Whether words before a list say that it gives examples of what stands before them: "tools like Jira", not "you like Java".</summary>
    public bool IntroduceExamples(SkillClause clause, int list)
    {
        var tokens = clause.Tokens;
        return Before(clause, list) is { IsChoice: false, First: var first }
            && (tokens[first].Word != like || (first > clause.First && (tokens[first - 1].Kind == TokenKind.Mark || tokens[first - 1].Length > LongestSmallWord)));
    }

    /// <summary>The last word of what stands before "or" right before a list: "Fortran or Java"; <see langword="null"/> where nothing does.</summary>
    public int? OtherChoice(SkillClause clause, int list)
    {
        var tokens = clause.Tokens;
        var (first, at) = (clause.First, list - 1);
        if (at < first || tokens[at].Word != or)
        {
            return null;
        }

        at -= at - 2 >= first && tokens[at - 1].Word == Marks.Slash && tokens[at - 2].Word == and ? 3 : 1;
        at -= at >= first && tokens[at].Word == Marks.Comma ? 1 : 0;
        return at >= first && tokens[at].Kind is not (TokenKind.Mark or TokenKind.Number) ? at : null;
    }

    /// <summary>Whether "or higher" and its like stand right before token <paramref name="end"/>.</summary>
    public bool IsOrMore(ReadOnlySpan<Token> tokens, int end) => end >= 2 && more.Has(tokens[end - 1]) && tokens[end - 2].Word == or;

    /// <summary>Whether the word before token <paramref name="end"/> is one for things that can stand for each other: "tools (…, etc.)".</summary>
    public bool NameASort(ReadOnlySpan<Token> tokens, int end) => end > 0 && sorts.Has(tokens[end - 1]);

    private ListLead? Find(ReadOnlySpan<Token> tokens, int first, int list, int mostWords)
    {
        for (var at = Math.Max(first, list - Longest); at < list; at++)
        {
            if (leads.LongestAt(tokens[..list], at, out var cues) is > 0 and var length && Reaches(tokens.Slice(at, length), tokens[(at + length)..list], mostWords))
            {
                return new(at, cues[0].Value == "choice");
            }
        }

        return null;
    }

    // "One of the things below: …" reaches over anything.
    private bool Reaches(ReadOnlySpan<Token> lead, ReadOnlySpan<Token> rest, int mostWords)
    {
        if (IsShort(rest, mostWords))
        {
            return true;
        }

        var hasOf = false;
        foreach (ref readonly var token in lead)
        {
            hasOf |= token.Word == of;
        }

        return hasOf && (Marks.IndexIn(rest, Marks.Colon) >= 0 || Marks.IndexIn(rest, Marks.Dash) >= 0);
    }

    // Few words alone, and names that are not known, with commas: "e.g. Frobnitz, Quaxo, Docker". What stands behind a closed bracket is no part of it any more, unless
    // the bracket held nothing else: "(but not limited to): Java".
    private static bool IsShort(ReadOnlySpan<Token> tokens, int mostWords)
    {
        var words = 0;
        foreach (ref readonly var token in tokens)
        {
            if ((words > 0 && token.Word == Marks.Close) || (words += token.Kind == TokenKind.Mark ? 0 : 1) > mostWords)
            {
                return false;
            }
        }

        return true;
    }
}
