namespace Waymark;

/// <summary>The small words and marks that join two skills of a list.</summary>
internal sealed class JoiningWords
{
    // Skills further apart than this are not in one list, whatever stands between.
    private const int LongestGap = 10;

    // Words that may stand between two items of a list besides marks: "React (or a similar library), Vue".
    private const int MostWordsBetween = 3;

    private readonly int or, and, well, w, with, place;
    private readonly WordSet open, other, more;
    private readonly ListLeads leads;

    /// <summary>Takes the words from <paramref name="rules"/>, and gives its own numbers in <paramref name="vocabulary"/>.</summary>
    public JoiningWords(ReadingRules rules, ListLeads leads, Vocabulary vocabulary)
    {
        this.leads = leads;
        (or, and, well) = (vocabulary.Intern("or"u8), vocabulary.Intern("and"u8), vocabulary.Intern("well"u8));
        (w, with, place) = (vocabulary.Intern("w"u8), vocabulary.Intern("with"u8), vocabulary.Intern("at"u8));
        (open, other) = (rules.WordsOf(CueKind.ListWord, "open"), rules.WordsOf(CueKind.ListWord, "other"));
        more = rules.WordsOf(CueKind.ListWord, "more");
        vocabulary.Note(or, WordUses.Choice);
    }

    /// <summary>What joins two skills, of which one ends at token <paramref name="first"/> and the next begins at <paramref name="end"/>; <see langword="null"/> where they are not in one list.</summary>
    public Join? Between(SkillClause clause, int first, int end)
    {
        if (end - first > LongestGap)
        {
            return null;
        }

        Join? join = null;
        var (words, aside) = (0, first);
        var tokens = clause.Tokens;
        for (var at = first; at < end; at++)
        {
            switch (tokens[at].Word)
            {
                case Marks.Stop or Marks.InnerDot:
                    break;
                case Marks.Open:
                    aside = EndOfAside(tokens, at, end);
                    join ??= Join.Comma;
                    break;

                // "English, with German or French an advantage".
                case Marks.Comma when at + 1 < end && tokens[at + 1].Word == with:
                    return null;
                case Marks.Comma or Marks.Close or Marks.Quote or Marks.Plus:
                    join ??= Join.Comma;
                    break;
                case Marks.Slash when at == first || tokens[at - 1].Word != w:
                    join = join == Join.Or ? Join.Or : Join.Slash;
                    break;
                case Marks.Ampersand:
                    join = Join.And;
                    break;
                case var _ when tokens[at].Kind == TokenKind.Mark:
                    return null;
                case var word when word == or && IsOfANumber(tokens, at + 1, end):
                    at++;
                    break;
                case var word when (word == or || word == and) && at < aside:
                    break;
                case var word when word == or:
                    join = Join.Or;
                    break;
                case var word when word == and:
                    join = join == Join.Or || (at + 1 < end && tokens[at + 1].Word == Marks.Slash) ? Join.Or : Join.And;
                    break;

                // "Sales, support or consulting at a bank": where it was, no other choice.
                case var word when word == place && join is not null:
                    return null;
                case var word:
                    join = word == well ? Join.And : join;
                    words++;
                    break;
            }
        }

        if (clause.MayChoose && leads.Before(clause, first, end) is { } lead)
        {
            return LedBy(lead, join, tokens[first..lead.First]);
        }

        return words > MostWordsBetween ? null : join == Join.Or && LastOpen(tokens[first..end]) >= 0 ? Join.Similar : join;
    }

    /// <summary>Whether what says that something similar would do speaks of what stands behind it: "or similar BI software", not "or similar, Confluence".</summary>
    public bool OpensInto(SkillClause clause, int first, int end)
    {
        var between = clause.Tokens[first..end];
        foreach (ref readonly var token in between[(LastOpen(between) + 1)..])
        {
            if (token.Kind == TokenKind.Mark || token.Word == and)
            {
                return false;
            }
        }

        return true;
    }

    // "Cloud platforms such as AWS": the general thing and its examples. "Python as well as tools like Git", "SQL and one of Java or Go": another list begins.
    private Join? LedBy(ListLead lead, Join? join, ReadOnlySpan<Token> before) => join switch
    {
        _ when lead.IsChoice => null,
        Join.And => null,
        Join.Or when LastOpen(before) >= 0 => Join.Alike,
        _ => Join.Example,
    };

    // "Payments (acceptance and payouts), e-wallets or cards", "clouds (public or private), Docker": what joins the words of a bracket joins nothing around it. "React (or similar)" does.
    private int EndOfAside(ReadOnlySpan<Token> tokens, int at, int end)
    {
        var length = Marks.IndexIn(tokens[at..end], Marks.Close);
        return length < 0 || tokens[at + 1].Word == or || LastOpen(tokens.Slice(at, length)) >= 0 ? at : at + length;
    }

    // "C++14 or later", "Windows 10 or 11": not another thing.
    private bool IsOfANumber(ReadOnlySpan<Token> tokens, int at, int end) => at < end && (tokens[at].Kind == TokenKind.Number || more.Has(tokens[at]));

    // The last word of them that says that something else would do.
    private int LastOpen(ReadOnlySpan<Token> tokens)
    {
        var at = tokens.Length - 1;
        while (at >= 0 && !open.Has(tokens[at]) && !other.Has(tokens[at]))
        {
            at--;
        }

        return at;
    }
}
