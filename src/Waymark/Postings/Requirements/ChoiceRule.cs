namespace Waymark;

/// <summary>Tells of a list of skills which are each asked for, and of which any one will do.</summary>
internal sealed class ChoiceRule(SkillClause clause, ListWords words)
{
    // Among so many examples may be one of another sort: in a bracket, and in a list that only "etc." ends.
    private const int OneInBracket = 3, OneInList = 4;

    // Two names before "or similar" are one choice.
    private const int FewestUnlike = 3;

    private readonly ListBrackets brackets = new(clause, words);

    /// <summary>Adds what a list asks for to <paramref name="chains"/>.</summary>
    /// <param name="list">The list.</param>
    /// <param name="isOfChoice">Whether the clause before it says that some of its items will do.</param>
    /// <param name="chains">Takes the skills that are asked for together.</param>
    public void Read(SkillList list, bool isOfChoice, List<SkillChain> chains)
    {
        var end = list.First + list.Length;
        if (list.Length == 1)
        {
            chains.Add(new(list.First, end, Alternatives: false, IsOpen(list, isOfChoice) || brackets.IsAnExample(list[0])));
        }
        else if (ChoiceIn(list, isOfChoice) is var (first, isOpen))
        {
            AddByComma(list.Before(first), chains);
            chains.Add(new(list.First + first, end, list.Length - first > 1, isOpen));
        }
        else if (AreExamples(list))
        {
            chains.Add(new(list.First, end, Alternatives: true, IsOpen(list, isOfChoice)));
        }
        else if (IsOfSeveralChoices(list))
        {
            AddByComma(list, chains);
        }
        else
        {
            var alternatives = !list.Has(Join.And) && (list.Has(Join.Or) || list.Has(Join.Slash) || (clause.MayChoose && words.Ends.GoOnWithChoice(clause, list.EndToken)));
            chains.Add(new(list.First, end, alternatives, alternatives && IsOpen(list, isOfChoice)));
        }
    }

    // Where in a list a choice begins of which any one will do, while what stands before is asked for besides; and whether something else would do too.
    private (int First, bool IsOpen)? ChoiceIn(SkillList list, bool isOfChoice) =>
        brackets.IsOneOfUnknown(list) ? (1, true)
        : FirstOfKin(list, isOfChoice) is { } kin ? (kin, true)
        : brackets.FirstPaper(list) is { } paper ? (paper, true)
        : brackets.FirstOfASort(list, OneInBracket) is { } first ? (first, IsOpen(list, isOfChoice))
        : null;

    // "Python, SQL, Docker or equivalent": of three or more technologies that are unlike each other, only those are meant that are like the last; where words before the list or its
    // bracket say what they all are, all of them. "Retail, hospitality or similar" is one wish whatever we know of its parts.
    private int? FirstOfKin(SkillList list, bool isOfChoice)
    {
        if (list.Length < FewestUnlike || !clause.MayChoose || isOfChoice || list.HasExamples || clause.IsInBracket(list[^1].First) || !words.Ends.AreTheLike(clause, list.EndToken))
        {
            return null;
        }

        var first = list.Length - 1;
        while (first > 0 && (list.JoinBehind(first - 1) is Join.Or or Join.Slash || Likeness.MayReplace(list[first - 1].Skill, list[^1].Skill)))
        {
            first--;
        }

        return first > 0 && Likeness.AreTechnologies(list.Hits) ? first : null;
    }

    // "Either R or SAS", "R, SAS (any one)", "R, SAS or similar", "tools: R, SAS, etc.", "on the cloud (AWS, Azure, Google Cloud)".
    private bool AreExamples(SkillList list)
    {
        var end = list.EndToken;
        if (list.HasExamples || (clause.MayChoose && (words.Ends.Choose(clause, end) || words.Ends.AreOpen(clause, end))))
        {
            return true;
        }

        var goesOn = clause.MayChoose && words.Ends.GoOn(clause, end);
        return !list.Has(Join.And) && ((goesOn && brackets.FollowASort(list.FirstToken)) || ((goesOn || brackets.Enclose(list)) && Likeness.AreOfOneSort(list.Hits, OneUnlikeIn(list))));
    }

    private int? OneUnlikeIn(SkillList list) => clause.IsInBracket(list.FirstToken) ? OneInBracket : brackets.HoldAnyOf(list) ? null : OneInList;

    // "Jira or similar", "tools such as Jira", "sales or partnerships", "Fortran or Java". "Relational databases such as PostgreSQL": whoever has another has what is asked for;
    // "testing tools and practices, e.g. Selenium" leaves open what else would do.
    private bool IsOpen(SkillList list, bool isOfChoice)
    {
        if (isOfChoice || list.Has(Join.Alike) || (list.Has(Join.Example) && Likeness.KindsOf(list[0].Skill, list.Hits[1..]) < list.Length - 1))
        {
            return true;
        }

        var end = list.EndToken;
        return clause.MayChoose && (words.Ends.AreOpen(clause, end) || words.Ends.GoOn(clause, end) || words.Leads.IntroduceExamples(clause, list.FirstToken)
            || words.Ends.GoOnWithChoice(clause, end) || (words.Leads.OtherChoice(clause, list.FirstToken) is { } other && !clause.IsSkill(other)));
    }

    // "AWS/GCP, Docker", "AWS or Azure, Docker", not "MySQL or PostgreSQL, MariaDB", nor "ad tech or e-commerce (click fraud, abuse)".
    private bool IsOfSeveralChoices(SkillList list)
    {
        var or = list.IndexOf(Join.Or);
        if (or < 0)
        {
            return list.Has(Join.Slash);
        }

        for (var at = or + 1; at < list.Length - 1; at++)
        {
            var (before, next) = (list[at], list[at + 1]);
            if (list.JoinBehind(at) == Join.Comma && !Likeness.MayReplace(before.Skill, next.Skill) && (!clause.IsInBracket(next.First) || clause.IsInBracket(list.FirstToken)))
            {
                return true;
            }
        }

        return false;
    }

    // "AWS/GCP, Docker, Kubernetes", "SQL, AWS or Azure, Docker": a slash or an "or" joins its two neighbours only, and what stands before a comma and is of their sort.
    private static void AddByComma(SkillList list, List<SkillChain> chains)
    {
        for (var first = 0; first < list.Length;)
        {
            var end = first + 1;
            while (end < list.Length && (list.JoinBehind(end - 1) is Join.Or or Join.Slash || (list.JoinBehind(end - 1) == Join.Comma && LeadsToChoice(list, end))))
            {
                end++;
            }

            chains.Add(new(list.First + first, list.First + end, end - first > 1, IsOpen: false));
            first = end;
        }
    }

    // "Python, Java or Go, Docker": Python is one of the choice.
    private static bool LeadsToChoice(SkillList list, int at)
    {
        for (var end = Math.Min(list.Length - 1, at + Likeness.LongestList); at < end && Likeness.MayReplace(list[at - 1].Skill, list[at].Skill); at++)
        {
            if (list.JoinBehind(at) == Join.Or)
            {
                return true;
            }
        }

        return false;
    }
}
