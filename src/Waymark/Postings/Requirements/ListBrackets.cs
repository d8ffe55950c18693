namespace Waymark;

/// <summary>What the brackets of a list say of it: whether they hold examples of what stands before them, or things of their own.</summary>
internal sealed class ListBrackets(SkillClause clause, ListWords words)
{
    /// <summary>Whether they hold all of a list of three or more, "on the cloud (AWS, Azure, Google Cloud)", or of two behind what such things are, "bundling tools (Rollup, Parcel)".</summary>
    public bool Enclose(SkillList list) => (list.Length > 2 || FollowASort(list.FirstToken)) && OpensAt(list.FirstToken - 1) && list.EndToken < clause.End && clause.Tokens[list.EndToken].Word == Marks.Close;

    /// <summary>Whether one holds any of its skills.</summary>
    public bool HoldAnyOf(SkillList list)
    {
        foreach (ref readonly var hit in list.Hits)
        {
            if (clause.IsInBracket(hit.First))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what stands at a token follows a word for things of one sort, behind a bracket or a colon and maybe a name that is not known: "reporting tools (Superset, Tableau, etc.)", "tools: Sketch, Figma, etc.".</summary>
    public bool FollowASort(int first)
    {
        var at = Math.Max(first - 1, clause.First);
        while (at > clause.First && clause.Tokens[at] is { Kind: not TokenKind.Word, Word: not (Marks.Open or Marks.Close or Marks.Colon) })
        {
            at--;
        }

        return clause.Tokens[at].Word is Marks.Open or Marks.Colon && words.Leads.NameASort(clause.Tokens, at);
    }

    /// <summary>Whether a skill is one of several examples, of which the others are not known: "booking tools (Concur, NuTravel)".</summary>
    public bool IsAnExample(Hit hit)
    {
        if (!clause.IsInBracket(hit.First) || !FollowASort(hit.First))
        {
            return false;
        }

        var (open, close) = (hit.First, hit.End);
        while (clause.Tokens[open].Word != Marks.Open)
        {
            open--;
        }

        while (close < clause.End && clause.Tokens[close].Word != Marks.Close)
        {
            close++;
        }

        return clause.HasComma(open, close);
    }

    /// <summary>Whether a list is a thing and one example, where the others are not known: "social media platforms (Frobnitz, YouTube)".</summary>
    public bool IsOneOfUnknown(SkillList list) => list.Length == 2 && clause.HasMark(Marks.Open, list[0].End, list[1].First) && IsAnExample(list[1]);

    /// <summary>Where in a list papers begin that show the level before their bracket: "IAT Level II or higher (Security+, CISSP)". "Java 17 or higher (Spring, Hibernate)" names none.</summary>
    public int? FirstPaper(SkillList list)
    {
        for (var first = list.Length - 1; first >= 0 && list[first].Skill.Kind == SkillKind.Knowledge; first--)
        {
            if (OpensAt(list[first].First - 1))
            {
                return !list.Has(Join.And) && words.Leads.IsOrMore(clause.Tokens, list[first].First - 1) ? first : null;
            }
        }

        return null;
    }

    /// <summary>
    /// Where a choice begins in a list whose rest stands in a bracket behind its first, joined by commas alone, if it is one: "scripting languages (Bash, Python)" has examples from the
    /// first on; "JavaScript (React, Vue)" asks for one of them besides; "accessibility (ARIA, HTML)" has parts, not kinds.
    /// </summary>
    /// <param name="list">The list.</param>
    /// <param name="oneOf">Among so many may be one of another sort.</param>
    public int? FirstOfASort(SkillList list, int oneOf)
    {
        var open = list[0].End;
        if (list.Length < 3 || list.Has(Join.Or) || list.Has(Join.And) || list.Has(Join.Slash) || clause.Tokens[open].Word != Marks.Open || clause.HasMark(Marks.Close, open, list[^1].First))
        {
            return null;
        }

        var rest = list.Hits[1..];
        var followSort = words.Leads.NameASort(clause.Tokens, open);
        var isOneSort = Likeness.AreOfOneSort(rest, oneOf);
        var kinds = Likeness.KindsOf(list[0].Skill, rest);
        var isGeneral = kinds > 0 && (kinds * 2 >= list.Length || followSort || isOneSort);
        return (isGeneral ? Likeness.AreOfOneSort(list.Hits, oneOf) : isOneSort) || (followSort && words.Ends.GoOn(clause, list.EndToken)) ? isGeneral ? 0 : 1 : null;
    }

    private bool OpensAt(int at) => at >= clause.First && clause.Tokens[at].Word == Marks.Open;
}
