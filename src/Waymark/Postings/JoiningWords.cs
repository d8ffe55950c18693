namespace Waymark;

/// <summary>How two skills of a clause are joined.</summary>
internal enum Join
{
    Comma,
    And,
    Or,
    Slash,

    /// <summary>The second is an example of the first: "databases such as PostgreSQL".</summary>
    Example,

    /// <summary>The second is an example of what would do as well as the first: "Freshdesk or similar tools like Zendesk".</summary>
    Alike,
}

/// <summary>The small words that join a list.</summary>
internal sealed class JoiningWords
{
    // Skills further apart than this are not in one list, whatever stands between.
    private const int LongestGap = 10;

    // How far behind the last known thing of a list "etc." may stand.
    private const int LongestEnd = 6;

    // How far before a list "one or more of the following:" may begin, where the first things in it are none we know.
    private const int LongestIntroduction = 14;

    // "You", "we'd": no sort of things.
    private const int LongestSmallWord = 4;

    // How far behind a list the rest of it is looked for, where its things are none we know, and how many words one of them has.
    private const int LongestRest = 14, MostWordsOfAThing = 3;

    private static readonly string[] Open = ["similar", "equivalent", "comparable", "alternative", "other", "another"];
    private static readonly string[] Examples = ["such as", "like", "e g", "eg", "for example", "for instance", "not limited to"];
    private static readonly string[] Sorts = ["tools", "tool", "platforms", "platform", "languages", "language", "databases", "systems", "frameworks", "libraries", "software", "packages", "providers", "solutions", "products", "certifications", "certificates", "certification", "methodologies", "methodology"];
    private static readonly string[] Choices = ["one of", "any of", "either", "one or more of", "one or more from", "at least one of", "one or more", "one of the following", "two of", "two or more of", "three of", "three or more of", "or more of the following"];

    // "R, SAS (any one)".
    private static readonly string[] ChoicesBehind = ["any one", "any", "any of them", "any of these", "any one of them", "any one of these", "at least one", "at least one of them", "at least one of these", "one of these", "one of them", "either", "either one"];

    // "Five or more", "Java 17 or higher": no other thing.
    private static readonly string[] More = ["more", "above", "higher", "newer", "later", "better", "greater", "less", "below", "not", "beyond", "over", "up", "plus"];

    private readonly int or, and, of, well, etc, a, an, technologies, like, with;
    private readonly int[] open, others;
    private readonly HashSet<int> sorts, more;
    private readonly Dictionary<int, int[][]> introductions;
    private readonly int[][] choicesBehind;

    // Words that begin a choice: what stands before it is none of it.
    private readonly HashSet<int> choices;

    // One bit for the remainder of each word that begins an introduction: most others are turned away by it.
    private readonly ulong beginnings;

    /// <summary>Gives the words their numbers in <paramref name="vocabulary"/>, and notes those without which a clause has no choice and no examples.</summary>
    public JoiningWords(Vocabulary vocabulary)
    {
        (or, and, of, well, etc) = (Word(vocabulary, "or"), Word(vocabulary, "and"), Word(vocabulary, "of"), Word(vocabulary, "well"), Word(vocabulary, "etc"));
        (a, an, technologies, like, with) = (Word(vocabulary, "a"), Word(vocabulary, "an"), Word(vocabulary, "technologies"), Word(vocabulary, "like"), Word(vocabulary, "w"));
        (sorts, more) = ([.. Sorts.Select(word => Word(vocabulary, word))], [.. More.Select(word => Word(vocabulary, word))]);
        open = Array.ConvertAll(Open, word => Word(vocabulary, word));
        others = open[^2..];
        introductions = Examples.Concat(Choices)
            .Select(words => Array.ConvertAll(words.Split(' '), word => Word(vocabulary, word)))
            .GroupBy(words => words[0])
            .ToDictionary(group => group.Key, group => group.ToArray());
        choicesBehind = [.. ChoicesBehind.Select(words => Array.ConvertAll(words.Split(' '), word => Word(vocabulary, word)))];
        choices = [.. Choices.Select(words => Word(vocabulary, words.Split(' ')[0]))];
        beginnings = introductions.Keys.Aggregate(0UL, (bits, word) => bits | (1UL << word));
        foreach (var word in introductions.Keys.Append(or).Append(etc).Concat(choicesBehind.Select(words => words[0])))
        {
            vocabulary.Note(word, WordUses.Choice);
        }
    }

    /// <summary>What joins two skills, or <see langword="null"/> where they are not in one list.</summary>
    public Join? Between(ReadOnlySpan<Token> tokens, int first, int end, int mostWords)
    {
        if (end - first > LongestGap)
        {
            return null;
        }

        var (words, join) = (0, end == first ? (Join?)null : Join.Comma);
        var (marked, aside) = (false, first);
        for (var at = first; at < end; at++)
        {
            switch (tokens[at])
            {
                case { Kind: TokenKind.Mark, Word: Marks.Open }:
                    aside = EndOfAside(tokens, at, end);
                    marked = true;
                    break;
                case { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Close or Marks.Quote or Marks.Plus }:
                    marked = true;
                    break;
                case { Kind: TokenKind.Mark, Word: Marks.Slash } when at > first && tokens[at - 1].Word == with:
                    return null;
                case { Kind: TokenKind.Mark, Word: Marks.Slash }:
                    join = join == Join.Or ? Join.Or : Join.Slash;
                    marked = true;
                    break;
                case { Kind: TokenKind.Mark, Word: Marks.Ampersand }:
                    join = Join.And;
                    marked = true;
                    break;
                case { Kind: TokenKind.Mark, Word: Marks.Stop or Marks.InnerDot }:
                    break;
                case { Kind: TokenKind.Mark }:
                    return null;
                case var token when token.Word == or && IsOfANumber(tokens, at + 1, end):
                    at++;
                    break;
                case var token when at < aside && (token.Word == or || token.Word == and):
                    break;
                case var token when token.Word == or:
                    join = Join.Or;
                    marked = true;
                    break;
                case var token when token.Word == and:
                    join = join == Join.Or || (at + 1 < end && tokens[at + 1].Word is Marks.Slash) ? Join.Or : Join.And;
                    marked = true;
                    break;
                case var token when token.Word == well:
                    join = Join.And;
                    marked = true;
                    words++;
                    break;
                default:
                    words++;
                    break;
            }
        }

        // "Cloud platforms such as AWS": the general thing and its examples. "Python as well as tools like Git", "SQL and one of Java or Go": another list begins.
        if (Introduction(tokens, first, end, end - first) is { } introduction)
        {
            return join == Join.And || choices.Contains(tokens[introduction].Word) ? null : join == Join.Or && HasOpen(tokens, first, introduction) ? Join.Alike : Join.Example;
        }

        return marked && words <= mostWords ? join : null;
    }

    // "Payments (acceptance and payouts), e-wallets or cards", "clouds (public or private), Docker": what joins the words of a bracket joins nothing around it. "React (or similar)" does.
    private int EndOfAside(ReadOnlySpan<Token> tokens, int at, int end)
    {
        for (var close = at; close < end; close++)
        {
            if (tokens[close] is { Kind: TokenKind.Mark, Word: Marks.Close })
            {
                return tokens[at + 1].Word == or || HasOpen(tokens, at, close) ? at : close;
            }
        }

        return at;
    }

    /// <summary>Whether "or higher" and its like stand right before token <paramref name="end"/>.</summary>
    public bool IsOrMore(ReadOnlySpan<Token> tokens, int end) => end >= 2 && more.Contains(tokens[end - 1].Word) && tokens[end - 2].Word == or;

    // "C++14 or later", "Windows 10 or 11": not another thing.
    private bool IsOfANumber(ReadOnlySpan<Token> tokens, int at, int end) => at < end && (tokens[at].Kind == TokenKind.Number || more.Contains(tokens[at].Word));

    /// <summary>Whether words before a list say that it gives examples or a choice.</summary>
    public bool Introduces(ReadOnlySpan<Token> tokens, int clause, int list, int mostWords) => Introduction(tokens, clause, list, mostWords) is not null;

    /// <summary>Whether a clause says that some of what follows will do: "three of the following:".</summary>
    public bool Chooses(ReadOnlySpan<Token> tokens, int clause, int end) =>
        Introduction(tokens, clause, end, end - clause) is { } introduction && choices.Contains(tokens[introduction].Word);

    /// <summary>Whether words before a list say that it gives examples of what stands before them: "tools like Jira", not "you like Java".</summary>
    public bool IntroducesExamples(ReadOnlySpan<Token> tokens, int clause, int list, int mostWords) =>
        Introduction(tokens, clause, list, mostWords) is { } introduction && !choices.Contains(tokens[introduction].Word)
        && (tokens[introduction].Word != like || (introduction > clause && (tokens[introduction - 1].Kind == TokenKind.Mark || tokens[introduction - 1].Length > LongestSmallWord)));

    /// <summary>Whether a list goes on with things that are none of the skills we know, any of which will do: "sales, marketing or partnerships".</summary>
    public bool GoesOnWithChoice(ReadOnlySpan<Token> tokens, int end, int clause)
    {
        // Right behind a name may stand one word more of it: "sales experience or".
        var words = MostWordsOfAThing - 1;
        for (var at = end; at < Math.Min(clause, end + LongestRest); at++)
        {
            switch (tokens[at])
            {
                case { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Slash }:
                    words = 0;
                    break;
                case { Kind: TokenKind.Mark or TokenKind.Number }:
                case var _ when BeginsAnother(tokens, at):
                    return false;
                case var token when token.Word == or:
                    return at + 1 < clause && tokens[at + 1].Kind is not (TokenKind.Mark or TokenKind.Number) && !more.Contains(tokens[at + 1].Word);
                case var token when token.Word == and || ++words > MostWordsOfAThing:
                    return false;
            }
        }

        return false;
    }

    /// <summary>The last word of what stands before "or" right before a list: "Fortran or Java"; <see langword="null"/> where nothing does.</summary>
    public int? ComesAsChoice(ReadOnlySpan<Token> tokens, int clause, int list)
    {
        var at = list - 1;
        if (at < clause || tokens[at].Word != or)
        {
            return null;
        }

        at -= at - 2 >= clause && tokens[at - 1] is { Kind: TokenKind.Mark, Word: Marks.Slash } && tokens[at - 2].Word == and ? 3 : 1;
        at -= at >= clause && tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Comma } ? 1 : 0;
        return at >= clause && tokens[at].Kind is not (TokenKind.Mark or TokenKind.Number) ? at : null;
    }

    private int? Introduction(ReadOnlySpan<Token> tokens, int clause, int list, int mostWords)
    {
        for (var at = Math.Max(clause, list - LongestIntroduction); at < list; at++)
        {
            if ((beginnings & (1UL << tokens[at].Word)) == 0)
            {
                continue;
            }

            foreach (var introduction in introductions.GetValueOrDefault(tokens[at].Word, []))
            {
                if (at + introduction.Length <= list && Matches(tokens, at, introduction, out var used) && at + used <= list
                    && (IsShort(tokens[(at + used)..list], mostWords) || (introduction.Contains(of) && HasColonOrDash(tokens[(at + used)..list]))))
                {
                    return at;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a list ends with "or similar".</summary>
    public bool EndsOpen(ReadOnlySpan<Token> tokens, int end, int clause) => OpenBehind(tokens, end, clause) is not null;

    /// <summary>Whether a list ends with "or similar" alone; "or similar tools" and "or others" are said of all of it.</summary>
    public bool EndsWithTheLike(ReadOnlySpan<Token> tokens, int end, int clause) =>
        OpenBehind(tokens, end, clause) is { } at && !others.Contains(tokens[at].Word) && !(at + 1 < clause && (sorts.Contains(tokens[at + 1].Word) || tokens[at + 1].Word == technologies));

    private int? OpenBehind(ReadOnlySpan<Token> tokens, int end, int clause)
    {
        var sawOr = false;
        for (var at = end; at < Math.Min(clause, end + 5); at++)
        {
            sawOr |= tokens[at].Word == or;
            if (sawOr && open.Contains(tokens[at].Word))
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

    // ", a degree": a thing of another sort.
    private bool BeginsAnother(ReadOnlySpan<Token> tokens, int at) => (tokens[at].Word == a || tokens[at].Word == an) && tokens[at - 1] is { Kind: TokenKind.Mark, Word: Marks.Comma };

    /// <summary>Whether a word like "similar" or "other" stands between two tokens.</summary>
    public bool HasOpen(ReadOnlySpan<Token> tokens, int first, int end) => LastOpen(tokens, first, end) is not null;

    /// <summary>Whether such a word speaks of what stands behind it: "or similar BI software", not "or similar, Confluence".</summary>
    public bool OpensInto(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (var at = (LastOpen(tokens, first, end) ?? end) + 1; at < end; at++)
        {
            if (tokens[at].Kind == TokenKind.Mark || tokens[at].Word == and)
            {
                return false;
            }
        }

        return true;
    }

    private int? LastOpen(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (var at = end - 1; at >= first; at--)
        {
            if (open.Contains(tokens[at].Word))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>Whether words behind a list say that one thing of it will do: "R, SAS, Alteryx (any one)".</summary>
    public bool IsChosenFrom(ReadOnlySpan<Token> tokens, int end, int clause)
    {
        while (end < clause && tokens[end] is { Kind: TokenKind.Mark, Word: Marks.Open or Marks.Comma or Marks.Dash or Marks.Colon })
        {
            end++;
        }

        foreach (var words in end < clause ? choicesBehind : [])
        {
            if (Matches(tokens[..clause], end, words, out var used) && (end + used == clause || tokens[end + used].Kind == TokenKind.Mark))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word at token <paramref name="at"/> is one for things that can stand for each other: "tools (…, etc.)".</summary>
    public bool NamesASort(ReadOnlySpan<Token> tokens, int at) => at >= 0 && sorts.Contains(tokens[at].Word);

    /// <summary>Whether a list ends with "etc.".</summary>
    public bool GoesOn(ReadOnlySpan<Token> tokens, int end, int clause)
    {
        // Names that are not known may stand before it.
        for (var at = end; at < Math.Min(clause, end + LongestEnd); at++)
        {
            if (tokens[at].Word == etc)
            {
                return true;
            }

            if (tokens[at].Kind == TokenKind.Word && at >= end + 2)
            {
                return false;
            }
        }

        return false;
    }

    // Few words alone, and names that are not known, with commas: "e.g. Frobnitz, Quaxo, Docker". What stands behind a closed bracket is no part of it any more, unless the bracket held
    // nothing else: "(but not limited to): Java".
    private static bool IsShort(ReadOnlySpan<Token> tokens, int mostWords)
    {
        var words = 0;
        foreach (var token in tokens)
        {
            if ((words > 0 && token is { Kind: TokenKind.Mark, Word: Marks.Close }) || (words += token.Kind == TokenKind.Mark ? 0 : 1) > mostWords)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasColonOrDash(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token is { Kind: TokenKind.Mark, Word: Marks.Colon or Marks.Dash })
            {
                return true;
            }
        }

        return false;
    }

    // "e.g." is three tokens: marks within are passed over.
    private static bool Matches(ReadOnlySpan<Token> tokens, int at, int[] words, out int used)
    {
        var next = at;
        foreach (var word in words)
        {
            while (next < tokens.Length && next > at && tokens[next] is { Kind: TokenKind.Mark, Word: Marks.InnerDot })
            {
                next++;
            }

            if (next >= tokens.Length || tokens[next].Word != word)
            {
                used = 0;
                return false;
            }

            next++;
        }

        used = next - at;
        return true;
    }

    private static int Word(Vocabulary vocabulary, string word) => vocabulary.Intern(System.Text.Encoding.UTF8.GetBytes(word));
}
