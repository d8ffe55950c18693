namespace Waymark;

/// <summary>Skills that stand in one list of a clause, as a range of its skills, and whether any one of them will do.</summary>
internal readonly record struct SkillChain(int First, int End, bool Alternatives);

/// <summary>Joins the skills of a clause into lists: "Python, Java or Go" is one thing with three ways to meet it; "HTML, CSS and JavaScript" are three.</summary>
internal static class SkillChains
{
    // Words that may stand between two items of a list besides marks: "React (or a similar library), Vue".
    private const int MostWordsBetween = 3;

    // How far before a list "such as" or "one of" may stand.
    private const int MostWordsBefore = 3;

    /// <summary>The list of <paramref name="hits"/>, which stand in one clause, that begins with the one at <paramref name="first"/>.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="hits">Its skills, in order.</param>
    /// <param name="first">Where the list begins.</param>
    /// <param name="joins">What the words between two skills say.</param>
    public static SkillChain At(SkillClause clause, ReadOnlySpan<Hit> hits, int first, JoiningWords joins)
    {
        var end = first + 1;
        var (or, and, slash) = (false, false, false);
        while (end < hits.Length && joins.Between(clause.Tokens, hits[end - 1].End, hits[end].First, MostWordsBetween) is { } join)
        {
            // "Java and Python or Go": what "and" joined before stays apart from what "or" joins.
            if ((join == Join.Or && and) || (join == Join.And && or) || (join == Join.Slash && !MayReplace(hits[end - 1], hits[end])) || (slash && join != Join.Slash && join != Join.Comma))
            {
                break;
            }

            or |= join == Join.Or;
            and |= join == Join.And;
            slash |= join == Join.Slash;
            end++;
        }

        var several = end - first > 1;
        var examples = several
            && (joins.Introduces(clause.Tokens, clause.First, hits[first].First, MostWordsBefore) || joins.EndsOpen(clause.Tokens, hits[end - 1].End, clause.End));
        return new(first, end, several && !(and && !examples) && (or || slash || examples));
    }

    // "AWS/GCP" are rivals, "HTML/CSS" are not: rivals are things of one sort.
    private static bool MayReplace(Hit a, Hit b) => a.Skill.IsA.Any(b.Skill.IsA.Contains) || a.Skill.IsA.Contains(b.Skill.Id) || b.Skill.IsA.Contains(a.Skill.Id);
}

/// <summary>How two skills of a clause are joined.</summary>
internal enum Join
{
    Comma,
    And,
    Or,
    Slash,
}

/// <summary>The small words that join a list.</summary>
internal sealed class JoiningWords(Vocabulary vocabulary)
{
    // Skills further apart than this are not in one list, whatever stands between.
    private const int LongestGap = 10;

    private readonly int or = Word(vocabulary, "or"), and = Word(vocabulary, "and");
    private readonly int[] open = [Word(vocabulary, "similar"), Word(vocabulary, "equivalent"), Word(vocabulary, "comparable"), Word(vocabulary, "other"), Word(vocabulary, "another"), Word(vocabulary, "alternative")];
    private readonly Dictionary<int, int[][]> introductions = new[] { "such as", "like", "e g", "eg", "for example", "for instance", "one of", "any of", "either", "one or more of", "at least one of", "one or more", "one of the following" }
        .Select(words => words.Split(' ').Select(word => Word(vocabulary, word)).ToArray())
        .GroupBy(words => words[0])
        .ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>What joins two skills, or <see langword="null"/> where they are not in one list.</summary>
    public Join? Between(ReadOnlySpan<Token> tokens, int first, int end, int mostWords)
    {
        if (end - first > LongestGap)
        {
            return null;
        }

        var (words, join) = (0, end == first ? (Join?)null : Join.Comma);
        var marked = false;
        for (var at = first; at < end; at++)
        {
            switch (tokens[at])
            {
                case { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Open or Marks.Close or Marks.Quote or Marks.Plus }:
                    marked = true;
                    break;
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
                case var token when token.Word == or:
                    join = Join.Or;
                    marked = true;
                    break;
                case var token when token.Word == and:
                    join = join == Join.Or || (at + 1 < end && tokens[at + 1].Word is Marks.Slash) ? Join.Or : Join.And;
                    marked = true;
                    break;
                default:
                    words++;
                    break;
            }
        }

        // "cloud platforms such as AWS": the general thing and its examples.
        if (Introduces(tokens, first, end, end - first))
        {
            return Join.Or;
        }

        return marked && words <= mostWords ? join : null;
    }

    /// <summary>Whether words before a list say that it gives examples or a choice.</summary>
    public bool Introduces(ReadOnlySpan<Token> tokens, int clause, int list, int mostWords)
    {
        for (var at = Math.Max(clause, list - mostWords - 4); at < list; at++)
        {
            foreach (var introduction in introductions.GetValueOrDefault(tokens[at].Word, []))
            {
                if (at + introduction.Length <= list && Matches(tokens, at, introduction, out var used) && at + used <= list && list - at - used <= mostWords)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a list ends with "or similar".</summary>
    public bool EndsOpen(ReadOnlySpan<Token> tokens, int end, int clause)
    {
        var sawOr = false;
        for (var at = end; at < Math.Min(clause, end + 5); at++)
        {
            sawOr |= tokens[at].Word == or;
            if (sawOr && open.Contains(tokens[at].Word))
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
