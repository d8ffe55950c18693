namespace Waymark;

/// <summary>Skills that stand in one list of a clause.</summary>
/// <param name="First">Where they begin among its skills.</param>
/// <param name="End">Where they end.</param>
/// <param name="Alternatives">Whether any one of them will do.</param>
/// <param name="IsOpen">Whether something else would do too, which the catalogue does not know or the posting does not name: "Jira or similar", "sales or partnerships".</param>
internal readonly record struct SkillChain(int First, int End, bool Alternatives, bool IsOpen);

/// <summary>
/// Joins the skills of a clause into lists: "Python, Java or Go" is one thing with three ways to meet it; "HTML, CSS and JavaScript" are three. One object serves all
/// clauses of a posting.
/// </summary>
internal sealed class SkillChains(SkillClause clause, JoiningWords joins)
{
    // Words that may stand between two items of a list besides marks: "React (or a similar library), Vue".
    private const int MostWordsBetween = 3;

    // More things than this in one list are no examples of anything.
    private const int LongestList = 30;

    // "Or", "and", "a": shorter than any field one studies.
    private const int LongestSmallWord = 3;

    // How far before a list "such as" or "one of" may stand.
    private const int MostWordsBefore = 3;

    // Among so many examples may be one of another sort: in a bracket, and in a list that only "etc." ends.
    private const int OneInBracket = 3, OneInList = 4;

    // Two names before "or similar" are one choice.
    private const int FewestUnlike = 3;

    private readonly List<SkillChain> chains = clause.Marked.Text.Room.Chains();
    private readonly List<Join> joined = clause.Marked.Text.Room.Joins();

    // Whether the clause has a word at all that makes a choice, and whether the one before its list says that some of the items will do.
    private bool mayChoose, isOfChoice;

    // Whether words before the list say that any of it will do, however it is joined.
    private bool isIntroduced;

    // Where the examples of the list begin.
    private int examples;

    /// <summary>The lists of <paramref name="hits"/>, which are the skills of the clause, in order. They hold until the next call.</summary>
    public List<SkillChain> In(ReadOnlySpan<Hit> hits)
    {
        chains.Clear();
        mayChoose = (clause.Uses & WordUses.Choice) != 0;
        isOfChoice = clause.ListLead is { } lead && joins.Chooses(clause.Tokens, lead.First, lead.End);
        for (var first = 0; first < hits.Length;)
        {
            var end = first + 1;
            // "A degree in Statistics, Economics or a related field": any of what a degree may be in will do.
            if (clause.Marked.StudyOf(hits[first].First) is { } study)
            {
                while (end < hits.Length && study.IsField(hits[end].First))
                {
                    end++;
                }

                chains.Add(new(first, end, end - first > 1, NamesOthers(study)));
                first = end;
                continue;
            }

            joined.Clear();
            (isIntroduced, examples) = (false, first);
            var isClass = false;
            while (end < hits.Length && !clause.PartsWhatFollows(hits[end - 1].End, hits[end].First) && joins.Between(clause.Tokens, hits[end - 1].End, hits[end].First, MostWordsBetween) is { } join)
            {
                // "Either R or Python, plus Tableau", "React, experience with Vue or Angular".
                if (clause.HasPlus(hits[end - 1].End, hits[end].First) || clause.AsksAnewByComma(hits[end - 1].End, hits[end].First + 1))
                {
                    break;
                }

                // "Power BI or similar BI software": the second says what is similar, and is not asked for itself. "Jira or similar, Confluence": it is another thing.
                if (join == Join.Or && joins.HasOpen(clause.Tokens, hits[end - 1].End, hits[end].First))
                {
                    if (LeadsToExamples(hits[(end - 1)..]))
                    {
                        examples = end;
                        joined.Add(Join.Alike);
                        end++;
                        continue;
                    }

                    isClass = joins.OpensInto(clause.Tokens, hits[end - 1].End, hits[end].First);
                    break;
                }

                if (joined.Count > 0 && BeginsAnother(join, hits[(end - 1)..]))
                {
                    end--;
                    joined.RemoveAt(joined.Count - 1);
                    break;
                }

                isIntroduced = end == first + 1 ? mayChoose && joins.Introduces(clause.Tokens, clause.First, hits[first].First, MostWordsBefore) : isIntroduced;

                // "Clouds (AWS, Azure) and CI/CD", "tools (such as Jira), Docker": the bracket was a list of its own.
                if (clause.IsInBracket(hits[end - 1].First) && clause.HasMark(Marks.Close, hits[end - 1].End, hits[end].First)
                    && (join == Join.And || (join != Join.Or && (isIntroduced || HasExamples) && clause.IsInBracket(hits[examples].First) && !clause.HasMark(Marks.Close, hits[examples].First, hits[end - 1].First))))
                {
                    break;
                }

                if (!MayGoOn(join, hits[end - 1], hits[end]))
                {
                    break;
                }

                examples = join is Join.Example or Join.Alike && !HasExamples ? end : examples;
                joined.Add(join);
                end++;
            }

            Add(hits[first..end], first);
            first = end + (isClass ? 1 : 0);
        }

        return chains;
    }

    // Whether the last thing of a list begins one of its own: "SQL and databases such as PostgreSQL", "charts and tools (Tableau, Excel)", "HTML and .NET and/or Java", "SQL and AWS or Azure".
    private bool BeginsAnother(Join join, ReadOnlySpan<Hit> hits) => (join, joined[^1]) switch
    {
        (Join.Example or Join.Alike, not (Join.Or or Join.Alike)) => true,

        // "Sheets and Slides or Excel and PowerPoint": two and two.
        (Join.Or, Join.And) => clause.HasMark(Marks.Slash, hits[0].End, hits[1].First) || hits.Length < 3 || joins.Between(clause.Tokens, hits[1].End, hits[2].First, MostWordsBetween) != Join.And,
        (Join.Comma, Join.And) => clause.Tokens[hits[0].End] is { Kind: TokenKind.Mark, Word: Marks.Open },
        _ => false,
    };

    // "Freshdesk or similar ticketing systems like Zendesk": what is similar may be a thing that is known, which is one of the choice as well.
    private bool LeadsToExamples(ReadOnlySpan<Hit> hits) =>
        hits.Length > 2 && joins.OpensInto(clause.Tokens, hits[0].End, hits[1].First) && joins.Between(clause.Tokens, hits[1].End, hits[2].First, MostWordsBetween) == Join.Example;

    // "Or a related field", "Mathematics, Botany": other fields than those we know will do.
    private bool NamesOthers(Study study)
    {
        for (var at = study.Fields; at < Math.Min(study.End, clause.End); at++)
        {
            if (clause.Tokens[at].Kind != TokenKind.Mark && clause.Tokens[at].Length > LongestSmallWord && !clause.IsSkill(at))
            {
                return true;
            }
        }

        return false;
    }

    // "Java and Python or Go": what "and" joined before stays apart from what "or" joins. "Machine learning libraries such as Pandas": machine learning is asked for besides.
    private bool MayGoOn(Join join, Hit before, Hit hit) => join switch
    {
        Join.Alike => true,
        Join.Example when joined.Contains(Join.Alike) => true,
        Join.Example => hit.Skill.IsA.Contains(before.Skill.Id) || MayReplace(before.Skill, hit.Skill),
        _ when isIntroduced || HasExamples => true,
        Join.Or => !joined.Contains(Join.And),
        Join.And => !joined.Contains(Join.Or) && !joined.Contains(Join.Slash),
        Join.Slash => MayReplace(before.Skill, hit.Skill),
        _ => true,
    };

    private void Add(ReadOnlySpan<Hit> list, int first)
    {
        var end = first + list.Length;
        if (list.Length == 1)
        {
            chains.Add(new(first, end, Alternatives: false, IsOpen(list) || IsAnExample(list[0])));
            return;
        }

        // "Social media platforms (Instagram, YouTube)", where the first example is not known.
        if (list.Length == 2 && clause.HasMark(Marks.Open, list[0].End, list[1].First) && IsAnExample(list[1]))
        {
            chains.Add(new(first, first + 1, Alternatives: false, IsOpen: false));
            chains.Add(new(first + 1, end, Alternatives: false, IsOpen: true));
            return;
        }

        var (or, and, slash) = (joined.Contains(Join.Or), joined.Contains(Join.And), joined.Contains(Join.Slash));
        if (mayChoose && joins.EndsWithTheLike(clause.Tokens, list[^1].End, clause.End) && FirstOfKin(list) is > 0 and var kin)
        {
            AddByComma(list[..kin], first);
            chains.Add(new(first + kin, end, list.Length - kin > 1, IsOpen: true));
            return;
        }

        if (ShowALevel(list) is { } papers)
        {
            for (var at = 0; at < papers; at++)
            {
                chains.Add(new(first + at, first + at + 1, Alternatives: false, IsOpen: false));
            }

            chains.Add(new(first + papers, end, list.Length - papers > 1, IsOpen: true));
            return;
        }

        var isOpen = IsOpen(list) || joined.Contains(Join.Alike) || (joined.Contains(Join.Example) && !AreOf(list[0].Skill, list[1..]));
        if (!or && !and && !slash && BracketAfterFirst(list) is var (isGeneral, isSorted) && isSorted)
        {
            // "Scripting languages (Bash, Python)" has examples; "JavaScript (React, Vue)" asks for one of them besides.
            if (!isGeneral)
            {
                chains.Add(new(first, first + 1, Alternatives: false, IsOpen: false));
            }

            chains.Add(new(isGeneral ? first : first + 1, end, Alternatives: true, isOpen));
            return;
        }

        var areExamples = isIntroduced || HasExamples || (mayChoose && joins.IsChosenFrom(clause.Tokens, list[^1].End, clause.End)) || joins.EndsOpen(clause.Tokens, list[^1].End, clause.End)
            || (!and && joins.GoesOn(clause.Tokens, list[^1].End, clause.End) && FollowASort(list[0].First))
            || (!and && (joins.GoesOn(clause.Tokens, list[^1].End, clause.End) || IsBracket(list)) && AreOfOneSort(list, clause.IsInBracket(list[0].First) ? OneInBracket : HasBracket(list) ? null : OneInList));
        if (!areExamples && ((slash && !or) || (or && GoesOnBehindChoice(list))))
        {
            AddByComma(list, first);
            return;
        }

        var goesOn = mayChoose && !and && joins.GoesOnWithChoice(clause.Tokens, list[^1].End, clause.FirstPartFrom(list[^1].End));
        var alternatives = !(and && !areExamples) && (or || slash || areExamples || goesOn);
        chains.Add(new(first, end, alternatives, alternatives && (!and || areExamples) && isOpen));
    }

    private bool HasExamples => joined.Contains(Join.Example) || joined.Contains(Join.Alike);

    // "IAT Level II or higher (Security+, CISSP)": where in a list papers begin that show the same. "Java 17 or higher (Spring, Hibernate)" names none.
    private int? ShowALevel(ReadOnlySpan<Hit> list)
    {
        var first = list.Length;
        while (first > 0 && list[first - 1].Skill.Kind == SkillKind.Knowledge)
        {
            first--;
            if (list[first].First > clause.First && clause.Tokens[list[first].First - 1] is { Kind: TokenKind.Mark, Word: Marks.Open })
            {
                return !joined.Contains(Join.And) && joins.IsOrMore(clause.Tokens, list[first].First - 1) ? first : null;
            }
        }

        return null;
    }

    // "Python, SQL, Docker or equivalent": of three or more technologies that are unlike each other, only those are meant that are like the last; where words before the list or its
    // bracket say what they all are, all of them. "Retail, hospitality or similar" is one wish whatever we know of its parts.
    private int FirstOfKin(ReadOnlySpan<Hit> list)
    {
        if (list.Length < FewestUnlike || isIntroduced || isOfChoice || HasExamples || clause.IsInBracket(list[^1].First))
        {
            return 0;
        }

        var first = list.Length - 1;
        while (first > 0 && (joined[first - 1] is Join.Or or Join.Slash || MayReplace(list[first - 1].Skill, list[^1].Skill)))
        {
            first--;
        }

        return first > 0 && AreTechnologies(list) ? first : 0;
    }

    private static bool AreTechnologies(ReadOnlySpan<Hit> list)
    {
        foreach (var hit in list)
        {
            if (!hit.Skill.IsTechnology)
            {
                return false;
            }
        }

        return true;
    }

    // "Jira or similar", "tools such as Jira", "sales or partnerships", "Fortran or Java".
    private bool IsOpen(ReadOnlySpan<Hit> list)
    {
        if (!mayChoose || isOfChoice)
        {
            return isOfChoice;
        }

        var tokens = clause.Tokens;
        var (first, end) = (list[0].First, list[^1].End);
        return joins.EndsOpen(tokens, end, clause.End) || joins.GoesOn(tokens, end, clause.End) || joins.IntroducesExamples(tokens, clause.First, first, MostWordsBefore)
            || joins.GoesOnWithChoice(tokens, end, clause.FirstPartFrom(end)) || (joins.ComesAsChoice(tokens, clause.First, first) is { } other && !clause.IsSkill(other));
    }

    // "AWS or Azure, Docker", not "MySQL or PostgreSQL, MariaDB", nor "ad tech or e-commerce (click fraud, abuse)".
    private bool GoesOnBehindChoice(ReadOnlySpan<Hit> list)
    {
        for (var at = joined.IndexOf(Join.Or) + 1; at < joined.Count; at++)
        {
            if (joined[at] == Join.Comma && !MayReplace(list[at].Skill, list[at + 1].Skill) && (!clause.IsInBracket(list[at + 1].First) || clause.IsInBracket(list[0].First)))
            {
                return true;
            }
        }

        return false;
    }

    // "AWS/GCP, Docker, Kubernetes", "SQL, AWS or Azure, Docker": a slash or an "or" joins its two neighbours only, and what stands before a comma and is of their sort.
    private void AddByComma(ReadOnlySpan<Hit> list, int start)
    {
        for (var first = 0; first < list.Length;)
        {
            var end = first + 1;
            while (end < list.Length && (joined[end - 1] is Join.Or or Join.Slash || (joined[end - 1] == Join.Comma && LeadsToChoice(list, end))))
            {
                end++;
            }

            chains.Add(new(start + first, start + end, end - first > 1, IsOpen: false));
            first = end;
        }
    }

    // "Python, Java or Go, Docker": Python is one of the choice.
    private bool LeadsToChoice(ReadOnlySpan<Hit> list, int at)
    {
        for (var end = Math.Min(list.Length, at + LongestList); at < end && MayReplace(list[at - 1].Skill, list[at].Skill); at++)
        {
            if (at < joined.Count && joined[at] == Join.Or)
            {
                return true;
            }
        }

        return false;
    }

    // Whether the rest of a list stands in a bracket behind its first, joined by commas alone; whether the first is what most of them are, and whether they are of one sort. "Accessibility
    // (ARIA, HTML)" has parts, not kinds.
    private (bool IsGeneral, bool IsSorted) BracketAfterFirst(ReadOnlySpan<Hit> list)
    {
        if (list.Length < 3 || clause.Tokens[list[0].End] is not { Kind: TokenKind.Mark, Word: Marks.Open } || clause.HasMark(Marks.Close, list[0].End, list[^1].First))
        {
            return default;
        }

        var kinds = 0;
        foreach (var hit in list[1..])
        {
            kinds += hit.Skill.IsA.Contains(list[0].Skill.Id) ? 1 : 0;
        }

        var isGeneral = kinds > 0 && (kinds * 2 >= list.Length || joins.NamesASort(clause.Tokens, list[0].End - 1) || AreOfOneSort(list[1..], OneInBracket));

        return (isGeneral, AreOfOneSort(isGeneral ? list : list[1..], OneInBracket) || (joins.NamesASort(clause.Tokens, list[0].End - 1) && joins.GoesOn(clause.Tokens, list[^1].End, clause.End)));
    }

    // "Reporting tools (Superset, Tableau, Airflow, etc.)", "tools: Sketch, Figma, etc.", where a name that is not known may come first.
    private bool FollowASort(int first)
    {
        var at = Math.Max(first - 1, clause.First);
        while (at > clause.First && clause.Tokens[at] is not { Kind: TokenKind.Mark, Word: Marks.Open or Marks.Close or Marks.Colon } and not { Kind: TokenKind.Word })
        {
            at--;
        }

        return clause.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Open or Marks.Colon } && joins.NamesASort(clause.Tokens, at - 1);
    }

    // "Booking tools (Concur, NuTravel)", where the others are not known.
    private bool IsAnExample(Hit hit)
    {
        if (!clause.IsInBracket(hit.First) || !FollowASort(hit.First))
        {
            return false;
        }

        var (open, close) = (hit.First, hit.End);
        while (clause.Tokens[open] is not { Kind: TokenKind.Mark, Word: Marks.Open })
        {
            open--;
        }

        while (close < clause.End && clause.Tokens[close] is not { Kind: TokenKind.Mark, Word: Marks.Close })
        {
            close++;
        }

        return clause.HasComma(open, close);
    }

    // "On the cloud (AWS, Azure, Google Cloud)".
    private bool IsBracket(ReadOnlySpan<Hit> list) =>
        list.Length > 2 && list[0].First > clause.First && list[^1].End < clause.End
        && clause.Tokens[list[0].First - 1] is { Kind: TokenKind.Mark, Word: Marks.Open } && clause.Tokens[list[^1].End] is { Kind: TokenKind.Mark, Word: Marks.Close };

    private bool HasBracket(ReadOnlySpan<Hit> list)
    {
        foreach (var hit in list)
        {
            if (clause.IsInBracket(hit.First))
            {
                return true;
            }
        }

        return false;
    }

    // "Tools (Kafka, RabbitMQ, etc.)" are examples, "HTML, CSS, etc." are not. One of so many may be of another sort.
    private static bool AreOfOneSort(ReadOnlySpan<Hit> list, int? oneOf)
    {
        if (list.Length > LongestList)
        {
            return false;
        }

        var unlike = 0;
        for (var at = 0; at < list.Length; at++)
        {
            var hasLike = false;
            for (var other = 0; other < list.Length && !hasLike; other++)
            {
                hasLike = other != at && MayReplace(list[other].Skill, list[at].Skill);
            }

            unlike += hasLike ? 0 : 1;
        }

        return unlike == 0 || unlike * oneOf <= list.Length;
    }

    // "Relational databases such as PostgreSQL": whoever has another has what is asked for; "testing tools and practices, e.g. Selenium" leaves open what else would do.
    private static bool AreOf(Skill general, ReadOnlySpan<Hit> list)
    {
        foreach (var hit in list)
        {
            if (!hit.Skill.IsA.Contains(general.Id))
            {
                return false;
            }
        }

        return true;
    }

    // "AWS/GCP" are rivals, "HTML/CSS" are not: rivals are things of one sort.
    private static bool MayReplace(Skill a, Skill b)
    {
        for (var at = 0; at < a.IsA.Count; at++)
        {
            if (a.IsA[at] == b.Id || b.IsA.Contains(a.IsA[at]))
            {
                return true;
            }
        }

        return b.IsA.Contains(a.Id);
    }
}
