namespace Waymark;

/// <summary>What stands behind a list: "or similar", "etc.", "(any one)", ", marketing or partnerships".</summary>
internal sealed class ListEnds
{
    // How far behind a list "or similar" and "etc." may stand: names that are not known may stand before them.
    private const int LongestOpen = 5, LongestEtc = 6, MostWordsBeforeEtc = 2;

    // How far behind a list the rest of it is looked for, where its things are none we know, and how many words one of them has.
    private const int LongestRest = 14, MostWordsOfAThing = 3;

    private readonly PhraseTrie<Cue> ends;
    private readonly WordSet open, other, sorts, more;
    private readonly int or, and, a, an, with, etc, technologies;

    /// <summary>Takes the words from <paramref name="rules"/>, and gives its own numbers in <paramref name="vocabulary"/>.</summary>
    public ListEnds(ReadingRules rules, Vocabulary vocabulary)
    {
        ends = rules.PhrasesOf(CueKind.ListEnd);
        (open, other) = (rules.WordsOf(CueKind.ListWord, "open"), rules.WordsOf(CueKind.ListWord, "other"));
        (sorts, more) = (rules.WordsOf(CueKind.ListWord, "sort"), rules.WordsOf(CueKind.ListWord, "more"));
        (or, and, a, an) = (vocabulary.Intern("or"u8), vocabulary.Intern("and"u8), vocabulary.Intern("a"u8), vocabulary.Intern("an"u8));
        with = vocabulary.Intern("with"u8);
        (etc, technologies) = (vocabulary.Intern("etc"u8), vocabulary.Intern("technologies"u8));
        vocabulary.Note(etc, WordUses.Choice);
    }

    /// <summary>Whether the list that ends at token <paramref name="end"/> goes on with "or similar".</summary>
    public bool AreOpen(SkillClause clause, int end) => OpenBehind(clause, end) is not null;

    /// <summary>Whether a list ends with "or similar" alone; "or similar tools" and "or others" are said of all of it.</summary>
    public bool AreTheLike(SkillClause clause, int end) =>
        OpenBehind(clause, end) is { } at && open.Has(clause.Tokens[at]) && !(at + 1 < clause.End && (sorts.Has(clause.Tokens[at + 1]) || clause.Tokens[at + 1].Word == technologies));

    /// <summary>Whether words behind a list say that one thing of it will do: "R, SAS, Alteryx (any one)".</summary>
    public bool Choose(SkillClause clause, int end)
    {
        var tokens = clause.Tokens[..clause.End];
        while (end < tokens.Length && tokens[end].Word is Marks.Open or Marks.Comma or Marks.Dash or Marks.Colon)
        {
            end++;
        }

        return end < tokens.Length && ends.LongestAt(tokens, end, out _) is > 0 and var length && (end + length == tokens.Length || tokens[end + length].Kind == TokenKind.Mark);
    }

    /// <summary>Whether a list ends with "etc.".</summary>
    public bool GoOn(SkillClause clause, int end)
    {
        var tokens = clause.Tokens;
        for (var at = end; at < Math.Min(clause.End, end + LongestEtc); at++)
        {
            if (tokens[at].Word == etc)
            {
                return true;
            }

            if (tokens[at].Kind == TokenKind.Word && at >= end + MostWordsBeforeEtc)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a list goes on with things that are none of the skills we know, any of which will do: "sales, marketing or partnerships".</summary>
    public bool GoOnWithChoice(SkillClause clause, int end)
    {
        var tokens = clause.Tokens;
        var last = clause.FirstPartFrom(end);

        // Right behind a name may stand one word more of it: "sales experience or".
        var words = MostWordsOfAThing - 1;
        for (var at = end; at < Math.Min(last, end + LongestRest); at++)
        {
            switch (tokens[at])
            {
                case { Word: Marks.Comma or Marks.Slash }:
                    words = 0;
                    break;
                case { Kind: TokenKind.Mark or TokenKind.Number }:
                case var _ when BeginsAnother(tokens, at):
                    return false;
                case var token when token.Word == or:
                    return at + 1 < last && tokens[at + 1].Kind is not (TokenKind.Mark or TokenKind.Number) && !more.Has(tokens[at + 1]);
                case var token when token.Word == and || ++words > MostWordsOfAThing:
                    return false;
            }
        }

        return false;
    }

    // Where behind a list, and behind an "or", a word like "similar" stands.
    private int? OpenBehind(SkillClause clause, int end)
    {
        var tokens = clause.Tokens;
        var sawOr = false;
        for (var at = end; at < Math.Min(clause.End, end + LongestOpen); at++)
        {
            sawOr |= tokens[at].Word == or;
            if (sawOr && (open.Has(tokens[at]) || other.Has(tokens[at])))
            {
                return at;
            }

            // "Git, a degree or equivalent": it is the degree that something is equivalent to.
            if (BeginsAnother(tokens, at))
            {
                return null;
            }
        }

        return null;
    }

    // ", a degree", ", with German or French an advantage": a thing of another sort.
    private bool BeginsAnother(ReadOnlySpan<Token> tokens, int at) => (tokens[at].Word == a || tokens[at].Word == an || tokens[at].Word == with) && tokens[at - 1].Word == Marks.Comma;
}
