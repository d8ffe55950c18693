namespace Waymark;

/// <summary>Skills that stand in one list of a clause, and whether any one of them will do.</summary>
internal readonly record struct SkillChain(List<Hit> Hits, bool Alternatives);

/// <summary>Joins the skills of a clause into lists: "Python, Java or Go" is one thing with three ways to meet it; "HTML, CSS and JavaScript" are three.</summary>
internal static class SkillChains
{
    // Words that may stand between two items of a list besides marks: "React (or a similar library), Vue".
    private const int MostWordsBetween = 3;

    // More things than this in one list are no examples of anything.
    private const int LongestList = 30;

    // How far before a list "such as" or "one of" may stand.
    private const int MostWordsBefore = 3;

    /// <summary>The lists of <paramref name="hits"/>, which stand in one clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="hits">Its skills, in order.</param>
    /// <param name="joins">What the words between two skills say.</param>
    public static List<SkillChain> In(SkillClause clause, List<Hit> hits, JoiningWords joins)
    {
        List<SkillChain> chains = [];
        List<Join> joined = [];
        for (var first = 0; first < hits.Count;)
        {
            var end = first + 1;
            joined.Clear();
            while (end < hits.Count && joins.Between(clause.Tokens, hits[end - 1].End, hits[end].First, MostWordsBetween) is { } join && MayGoOn(joined, join, hits[end - 1], hits[end]))
            {
                joined.Add(join);
                end++;
            }

            Add(chains, clause, hits.GetRange(first, end - first), joined, joins);
            first = end;
        }

        return chains;
    }

    // "Java and Python or Go": what "and" joined before stays apart from what "or" joins.
    private static bool MayGoOn(List<Join> joined, Join join, Hit before, Hit hit) => join switch
    {
        Join.Or => !joined.Contains(Join.And),
        Join.And => !joined.Contains(Join.Or) && !joined.Contains(Join.Slash),
        Join.Slash => MayReplace(before, hit),
        _ => true,
    };

    private static void Add(List<SkillChain> chains, SkillClause clause, List<Hit> list, List<Join> joined, JoiningWords joins)
    {
        var (or, and, slash) = (joined.Contains(Join.Or), joined.Contains(Join.And), joined.Contains(Join.Slash));
        if (!or && !and && !slash && BracketAfterFirst(clause, list) is var (isGeneral, isSorted) && isSorted)
        {
            // "Scripting languages (Bash, Python)" has examples; "JavaScript (React, Vue)" asks for one of them besides.
            if (!isGeneral)
            {
                chains.Add(new([list[0]], Alternatives: false));
            }

            chains.Add(new(isGeneral ? list : list[1..], Alternatives: true));
            return;
        }

        var examples = list.Count > 1
            && (joins.Introduces(clause.Tokens, clause.First, list[0].First, MostWordsBefore) || joins.EndsOpen(clause.Tokens, list[^1].End, clause.End)
                || (!and && (joins.GoesOn(clause.Tokens, list[^1].End, clause.End) || IsBracket(clause, list)) && AreOfOneSort(list)));
        if (slash && !or && !examples)
        {
            AddByComma(chains, list, joined);
            return;
        }

        chains.Add(new(list, list.Count > 1 && !(and && !examples) && (or || slash || examples)));
    }

    // "AWS/GCP, Docker, Kubernetes": a slash joins its two neighbours only.
    private static void AddByComma(List<SkillChain> chains, List<Hit> list, List<Join> joined)
    {
        for (var first = 0; first < list.Count;)
        {
            var end = first + 1;
            while (end < list.Count && joined[end - 1] == Join.Slash)
            {
                end++;
            }

            chains.Add(new(list[first..end], end - first > 1));
            first = end;
        }
    }

    // Whether the rest of a list stands in a bracket behind its first, joined by commas alone; whether the first is what they all are, and whether they are of one sort.
    private static (bool IsGeneral, bool IsSorted) BracketAfterFirst(SkillClause clause, List<Hit> list)
    {
        if (list.Count < 3 || clause.Tokens[list[0].End] is not { Kind: TokenKind.Mark, Word: Marks.Open } || clause.HasMark(Marks.Close, list[0].End, list[^1].First))
        {
            return default;
        }

        var rest = list.GetRange(1, list.Count - 1);
        var isGeneral = rest.Exists(hit => hit.Skill.IsA.Contains(list[0].Skill.Id));
        return (isGeneral, AreOfOneSort(isGeneral ? list : rest));
    }

    // "On the cloud (AWS, Azure, Google Cloud)".
    private static bool IsBracket(SkillClause clause, List<Hit> list) =>
        list.Count > 2 && list[0].First > clause.First && list[^1].End < clause.End
        && clause.Tokens[list[0].First - 1] is { Kind: TokenKind.Mark, Word: Marks.Open } && clause.Tokens[list[^1].End] is { Kind: TokenKind.Mark, Word: Marks.Close };

    // "Tools (Kafka, RabbitMQ, etc.)" are examples, "HTML, CSS, etc." are not.
    private static bool AreOfOneSort(List<Hit> list) => list.Count <= LongestList && list.TrueForAll(hit => list.Exists(other => other != hit && MayReplace(other, hit)));

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

    // How far before a list "one or more of the following:" may begin, where the first things in it are none we know.
    private const int LongestIntroduction = 14;

    private readonly int or = Word(vocabulary, "or"), and = Word(vocabulary, "and"), of = Word(vocabulary, "of"), etc = Word(vocabulary, "etc");
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
        for (var at = Math.Max(clause, list - LongestIntroduction); at < list; at++)
        {
            foreach (var introduction in introductions.GetValueOrDefault(tokens[at].Word, []))
            {
                if (at + introduction.Length <= list && Matches(tokens, at, introduction, out var used) && at + used <= list
                    && (list - at - used <= mostWords || (introduction.Contains(of) && HasColonOrDash(tokens[(at + used)..list]))))
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

    /// <summary>Whether a list ends with "etc.".</summary>
    public bool GoesOn(ReadOnlySpan<Token> tokens, int end, int clause)
    {
        for (var at = end; at < Math.Min(clause, end + 3); at++)
        {
            if (tokens[at].Word == etc)
            {
                return true;
            }
        }

        return false;
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
