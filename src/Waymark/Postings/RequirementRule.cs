namespace Waymark;

/// <summary>Makes requirements of the skills that a posting names: lists, necessity, level and years.</summary>
internal sealed class RequirementRule(JoiningWords joins)
{
    // How many words may stand between a skill and the years or the word for a level that belong to it.
    private const int Near = 10;

    /// <summary>What the posting asks for, in the order of the text.</summary>
    /// <param name="marked">The posting.</param>
    /// <param name="usual">The level meant where the words do not say.</param>
    public List<Requirement> Read(MarkedText marked, Level usual)
    {
        List<Requirement> requirements = [];
        var hasRequired = marked.Sections.Any(section => section.Kind is SectionKind.Required);
        for (var first = 0; first < marked.Skills.Count;)
        {
            var clause = marked.ClauseAt(marked.Skills[first].First);
            var end = first;
            while (end < marked.Skills.Count && marked.Skills[end].First < clause.End)
            {
                end++;
            }

            List<Hit> hits = [.. marked.Skills.Skip(first).Take(end - first).Where(hit => Counts(marked, hit))];
            foreach (var chain in SkillChains.In(marked, hits, joins))
            {
                if (chain.Alternatives)
                {
                    requirements.Add(Make(marked, chain.Hits, clause, usual, hasRequired));
                }
                else
                {
                    requirements.AddRange(chain.Hits.Select(hit => Make(marked, [hit], clause, usual, hasRequired)));
                }
            }

            first = end;
        }

        return requirements;
    }

    // What an employer says of itself is full of "communication" and "teamwork"; only technologies mean something there.
    private static bool Counts(MarkedText marked, Hit hit) =>
        hit.Skill.Kind != SkillKind.Strength || marked.SectionAt(hit.First) is not (SectionKind.About or SectionKind.Benefits);

    private static Requirement Make(MarkedText marked, IReadOnlyList<Hit> hits, Clause clause, Level usual, bool hasRequired)
    {
        var years = YearsFor(marked, hits[0], clause);
        return new(
            [.. hits.Select(hit => new SkillMention(hit.Skill, marked.Text.Quote(hit.First, hit.End)))],
            hits.Max(hit => NecessityRule.Of(marked, hit, hasRequired)),
            LevelFrom(years?.Min) ?? LevelWord(marked, hits[0], clause) ?? usual,
            years?.Min);
    }

    private static Level? LevelFrom(int? years) => years switch
    {
        null => null,
        < 2 => Level.AdvancedBeginner,
        < 5 => Level.Competent,
        < 8 => Level.Proficient,
        _ => Level.Expert,
    };

    // The last word for a level before the skill, within the clause.
    private static Level? LevelWord(MarkedText marked, Hit hit, Clause clause)
    {
        Level? level = null;
        foreach (var cue in marked.CuesIn(Math.Max(clause.First, hit.First - Near), hit.First))
        {
            if (cue.Cue.Kind == CueKind.Level)
            {
                level = cue.Cue.As<Level>();
            }
        }

        return level;
    }

    // "5+ years of Java", or right behind it: "Java (5+ years)", "Java: 3 years".
    private static YearsHit? YearsFor(MarkedText marked, Hit hit, Clause clause)
    {
        YearsHit? before = null;
        foreach (var years in YearsFinder.In(marked, clause.First, clause.End))
        {
            if (years.End <= hit.First && hit.First - years.End <= Near)
            {
                before = years;
            }
            else if (before is null && years.First >= hit.End && years.First - hit.End <= 3)
            {
                return years;
            }
        }

        return before;
    }
}
