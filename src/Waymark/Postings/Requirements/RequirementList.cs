namespace Waymark;

/// <summary>The requirements of a posting as they are read, one after another, with what the rest of it makes of them.</summary>
internal sealed class RequirementList(TagLines tags)
{
    // Where a section asks for so many things, what stands among the tags alone is not asked.
    private const int FewestAsked = 3;

    private readonly List<Requirement> requirements = [];

    // Which of them stand among the tags; and which are wished for, or named among what is done or where nothing says what is asked.
    private readonly List<int> tagged = [], open = [];
    private int asked;

    /// <summary>Adds what a clause asks for.</summary>
    public void Add(SkillClause clause, Requirement made)
    {
        if (IsTrade(clause, made))
        {
            return;
        }

        if (tags.Has(clause.First))
        {
            tagged.Add(requirements.Count);
        }
        else if (clause.Section == SectionKind.Required && made.Necessity == Necessity.Required && made.AnyOf[0].Skill.Kind != SkillKind.Strength)
        {
            asked++;
        }

        if (made.Necessity == Necessity.Preferred || (made.Necessity == Necessity.Mentioned && clause.Section is SectionKind.Responsibilities or SectionKind.Unknown))
        {
            open.Add(requirements.Count);
        }

        requirements.Add(made);
    }

    /// <summary>Joins what says the last requirement again to it, "C++ (C++14 or later)"; whether it does.</summary>
    public bool JoinToLast(Requirement again)
    {
        if (requirements.Count == 0 || again.AnyOf.Count != 1 || requirements[^1].AnyOf[^1].Skill != again.AnyOf[0].Skill)
        {
            return false;
        }

        var before = requirements[^1] with { IsOpen = requirements[^1].IsOpen && again.IsOpen };
        requirements[^1] = before.Years is null && again.Years is not null ? before with { Years = again.Years, Level = again.Level } : before;
        return true;
    }

    /// <summary>All of them, in the order of the text, with what only all of it tells.</summary>
    public List<Requirement> Settled(MarkedText? title)
    {
        SettleTags();
        if (title is not null)
        {
            TitleSkills.Ask(requirements, open, title);
        }

        return requirements;
    }

    // What an employer trades in means nothing for the job: of what it only mentions, technologies alone do.
    private static bool IsTrade(SkillClause clause, Requirement made) =>
        made.Necessity == Necessity.Mentioned && clause.Section is SectionKind.About or SectionKind.Benefits && !made.AnyOf.Any(mention => mention.Skill.IsTechnology);

    // "Key Skills: Java, SQL, Airflow, AWS": what the text calls a choice or a wish stays one.
    private void SettleTags()
    {
        if (tagged.Count == 0)
        {
            return;
        }

        var own = tagged.ToHashSet();
        HashSet<Skill> told = [.. requirements.Where((made, at) => made.Necessity != Necessity.Mentioned && !own.Contains(at)).SelectMany(made => made.AnyOf).Select(mention => mention.Skill)];
        foreach (var at in tagged)
        {
            if (asked >= FewestAsked || requirements[at].AnyOf.Any(mention => told.Contains(mention.Skill)))
            {
                requirements[at] = requirements[at] with { Necessity = Necessity.Mentioned };
            }
        }
    }
}
