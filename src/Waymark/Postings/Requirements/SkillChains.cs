using System.Runtime.InteropServices;

namespace Waymark;

/// <summary>
/// Joins the skills of a clause into lists: "Python, Java or Go" is one thing with three ways to meet it; "HTML, CSS and JavaScript" are three. One object serves all
/// clauses of a posting.
/// </summary>
internal sealed class SkillChains(SkillClause clause, ListWords words)
{
    // "Or", "and", "a": shorter than any field one studies.
    private const int LongestSmallWord = 3;

    private readonly List<SkillChain> chains = clause.Marked.Text.Room.Chains();
    private readonly List<Join> joined = clause.Marked.Text.Room.Joins();
    private readonly ChoiceRule choices = new(clause, words);

    /// <summary>The lists of <paramref name="hits"/>, which are the skills of the clause, in order. They hold until the next call.</summary>
    public List<SkillChain> In(ReadOnlySpan<Hit> hits)
    {
        chains.Clear();
        var isOfChoice = clause.HeadOfList is { } head && words.Leads.Before(clause, head.First, head.End) is { IsChoice: true };
        for (var first = 0; first < hits.Length;)
        {
            first = clause.Marked.StudyOf(hits[first].First) is { } study ? AddFields(study, hits, first) : AddList(hits, first, isOfChoice);
        }

        return chains;
    }

    // "A degree in Statistics, Economics or a related field": any of what a degree may be in will do.
    private int AddFields(Study study, ReadOnlySpan<Hit> hits, int first)
    {
        var end = first + 1;
        while (end < hits.Length && study.IsField(hits[end].First))
        {
            end++;
        }

        chains.Add(new(first, end, end - first > 1, NamesOthers(study)));
        return end;
    }

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

    // "Power BI or similar BI software": what only says what is similar is not asked for itself.
    private int AddList(ReadOnlySpan<Hit> hits, int first, bool isOfChoice)
    {
        joined.Clear();
        var isIntroduced = clause.MayChoose && words.Leads.Before(clause, hits[first].First) is not null;
        var end = EndOfList(hits, first, isIntroduced);
        if (GoesOnWithRival(hits, first, end))
        {
            chains.Add(new(first, end + 1, Alternatives: true, IsOpen: false));
            return end + 1;
        }

        choices.Read(ListOf(hits, first, end, isIntroduced), isOfChoice, chains);
        return end < hits.Length && JoinAt(hits, end) == Join.Similar && words.Joins.OpensInto(clause, hits[end - 1].End, hits[end].First) ? end + 1 : end;
    }

    // "Java and Spring Boot (or Go)": what stands apart and is a rival of the first of two, not of the second, would do for both.
    private bool GoesOnWithRival(ReadOnlySpan<Hit> hits, int first, int end) =>
        end - first == 2 && end < hits.Length && joined is [Join.And] && IsRivalOfFirst(hits, end) && JoinAt(hits, end) == Join.Or;

    private bool IsRivalOfFirst(ReadOnlySpan<Hit> hits, int at) =>
        clause.Tokens[hits[at - 1].End].Word is Marks.Comma or Marks.Open && Likeness.MayReplace(hits[at - 2].Skill, hits[at].Skill) && !Likeness.MayReplace(hits[at - 1].Skill, hits[at].Skill);

    // Where the list ends that begins with a skill; what joins it is noted.
    private int EndOfList(ReadOnlySpan<Hit> hits, int first, bool isIntroduced)
    {
        var (end, examples) = (first + 1, first);
        while (end < hits.Length && JoinAt(hits, end) is { } join)
        {
            var list = ListOf(hits, first, end, isIntroduced);
            if (join == Join.Similar)
            {
                if (!LeadsToExamples(hits, end))
                {
                    break;
                }

                join = Join.Alike;
            }
            else if (joined.Count > 0 && BeginsAnother(join, hits, end))
            {
                joined.RemoveAt(joined.Count - 1);
                return end - 1;
            }
            else if (ClosesItsBracket(list, join, hits[end], hits[examples]) || !MayGoOn(list, join, hits[end]))
            {
                break;
            }

            examples = join is Join.Example or Join.Alike && !list.GivesExamples ? end : examples;
            joined.Add(join);
            end++;
        }

        return end;
    }

    private SkillList ListOf(ReadOnlySpan<Hit> hits, int first, int end, bool isIntroduced) => new(hits[first..end], CollectionsMarshal.AsSpan(joined), first, isIntroduced);

    // What joins a skill to the one before it. Nothing does where another thing begins: "either R or Python, plus Tableau", "React, experience with Vue or Angular".
    private Join? JoinAt(ReadOnlySpan<Hit> hits, int at)
    {
        var (from, to) = (hits[at - 1].End, hits[at].First);
        return !clause.PartsWhatFollows(from, to) && words.Joins.Between(clause, from, to) is { } join && !clause.Has("plus"u8, from, to) && !ClauseParts.AskAnewByComma(clause, from, to + 1)
            ? join
            : null;
    }

    // "Freshdesk or similar ticketing systems like Zendesk": what is similar may be a thing that is known, which is one of the choice as well.
    private bool LeadsToExamples(ReadOnlySpan<Hit> hits, int at) =>
        words.Joins.OpensInto(clause, hits[at - 1].End, hits[at].First) && JoinBehind(hits, at) == Join.Example;

    // Whether the skill before, the last of the list, begins one of its own: "SQL and databases such as PostgreSQL", "charts and tools (Tableau, Excel)", "HTML and .NET and/or Java",
    // "SQL and AWS or Azure".
    private bool BeginsAnother(Join join, ReadOnlySpan<Hit> hits, int at) => (join, joined[^1]) switch
    {
        (Join.Example or Join.Alike, not (Join.Or or Join.Alike)) => true,

        // "Sheets and Slides or Excel and PowerPoint": two and two.
        (Join.Or, Join.And) when at >= 2 && IsRivalOfFirst(hits, at) => false,
        (Join.Or, Join.And) => clause.HasMark(Marks.Slash, hits[at - 1].End, hits[at].First) || JoinBehind(hits, at) != Join.And,
        (Join.Comma, Join.And) => clause.Tokens[hits[at - 1].End].Word == Marks.Open,
        _ => false,
    };

    private Join? JoinBehind(ReadOnlySpan<Hit> hits, int at) => at + 1 < hits.Length ? words.Joins.Between(clause, hits[at].End, hits[at + 1].First) : null;

    // "Clouds (AWS, Azure) and CI/CD", "tools (such as Jira), Docker": the bracket was a list of its own.
    private bool ClosesItsBracket(SkillList list, Join join, Hit next, Hit examples)
    {
        var last = list[^1];
        return join != Join.Or && clause.IsInBracket(last.First) && clause.HasMark(Marks.Close, last.End, next.First)
            && (join == Join.And || (list.HasExamples && clause.IsInBracket(examples.First) && !clause.HasMark(Marks.Close, examples.First, last.First)));
    }

    // "Java and Python or Go": what "and" joined before stays apart from what "or" joins. "Machine learning with tools such as Docker": machine
    // learning is asked for besides; "MLOps tools such as MLflow": what is itself called tools is one of them.
    private bool MayGoOn(SkillList list, Join join, Hit next) => join switch
    {
        Join.Alike => true,
        Join.Example when list.Has(Join.Alike) => true,
        Join.Example => Likeness.MayReplace(list[^1].Skill, next.Skill)
            || (list[^1].Skill != next.Skill && words.Leads.NameASort(clause.Tokens, list[^1].End) && words.Leads.Before(clause, list[^1].End, next.First)?.First == list[^1].End),
        _ when list.HasExamples => true,
        Join.Or => !list.Has(Join.And),
        Join.And => !list.Has(Join.Or) && !list.Has(Join.Slash),
        Join.Slash => Likeness.MayReplace(list[^1].Skill, next.Skill),
        _ => true,
    };
}
