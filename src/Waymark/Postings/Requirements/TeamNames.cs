namespace Waymark;

/// <summary>Tells names of skills that only name people one works with: "partner with the QA and Product Management teams".</summary>
internal sealed class TeamNames
{
    // How many words may stand between the skill and either word.
    private const int MostBetween = 3;

    // Longer lists of teams nobody writes.
    private const int Longest = 24;

    private readonly WordSet people, beside, jobs, departments, joining, between, hiring, hired;
    private readonly int and, or, instrument, goal;

    /// <summary>Takes the words from <paramref name="rules"/>, and gives its own numbers in <paramref name="vocabulary"/>.</summary>
    public TeamNames(ReadingRules rules, Vocabulary vocabulary)
    {
        (people, jobs, departments) = (rules.WordsOf(CueKind.TeamWord, "people"), rules.WordsOf(CueKind.TeamWord, "job"), rules.WordsOf(CueKind.TeamWord, "department"));
        (beside, joining, between) = (rules.WordsOf(CueKind.TeamWord, "beside"), rules.WordsOf(CueKind.TeamWord, "joining"), rules.WordsOf(CueKind.TeamWord, "between"));
        (hiring, hired) = (rules.WordsOf(CueKind.TeamWord, "hiring"), rules.WordsOf(CueKind.TeamWord, "hired"));
        (and, or, instrument, goal) = (vocabulary.Intern("and"u8), vocabulary.Intern("or"u8), vocabulary.Intern("using"u8), vocabulary.Intern("for"u8));
    }

    /// <summary>
    /// Whether the skill is part of the name of a job, and not asked for: "as a Machine Learning Engineer you …". "Experience as a Java developer" asks for it.
    /// </summary>
    public bool NameAJob(SkillClause clause, Hit hit) =>
        hit.End < clause.End && clause.Tokens[hit.End].Spacing == Spacing.Space && jobs.Has(clause.Tokens[hit.End]) && hit.Skill.Kind != SkillKind.Strength && !IsAsking(clause, hit.First);

    /// <summary>Whether a clause has words for people at all.</summary>
    public static bool AreNamedIn(SkillClause clause) => (clause.Uses & WordUses.People) != 0;

    /// <summary>Whether the skill, alone or in a list, stands between such words as "with" and "teams", and is not what is asked for: "experience with Agile teams".</summary>
    public bool Has(SkillClause clause, Hit hit) => hit.Skill.Kind != SkillKind.Strength && BeginsBeside(clause, hit.First, out var people) && (people || EndsIn(this.people, clause, hit.End));

    /// <summary>Whether the skill is the name of a department that one works with, which is so also where that is asked for: "able to align Operations, Customer Service and Product".</summary>
    public bool NameADepartment(SkillClause clause, Hit hit)
    {
        for (var at = hit.First; at < hit.End; at++)
        {
            if (!IsCapital(clause.Tokens[at]) || !departments.Has(clause.Tokens[at]))
            {
                return false;
            }
        }

        for (var at = hit.First - 1; at >= Math.Max(clause.First, hit.First - Longest); at--)
        {
            if (joining.Has(clause.Tokens[at]))
            {
                return true;
            }

            if (!IsOfList(clause, at) && !between.Has(clause.Tokens[at]))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the skill is what those can whom one hires, alone or in a list: "two years of hiring robotics engineers", "recruiting for Java or Go roles".</summary>
    public bool NameTheHired(SkillClause clause, Hit hit)
    {
        var at = hit.First - 1;
        while (at > clause.First && !hiring.Has(clause.Tokens[at]) && (IsOfList(clause, at) || clause.Tokens[at].Word == goal))
        {
            at--;
        }

        return at >= clause.First && hiring.Has(clause.Tokens[at]) && (at + 1 == hit.First || !IsJoining(clause.Tokens[at + 1])) && EndsIn(hired, clause, hit.End);
    }

    /// <summary>Whether the word is one for people.</summary>
    public bool ArePeople(Token word) => people.Has(word);

    private bool EndsIn(WordSet last, SkillClause clause, int first)
    {
        var words = 0;
        for (var at = first; at < Math.Min(clause.End, first + Longest); at++)
        {
            if (last.Has(clause.Tokens[at]))
            {
                return true;
            }

            if (!IsOfList(clause, at) && ++words >= MostBetween)
            {
                return false;
            }
        }

        return false;
    }

    // "With stakeholders, including Sales": the people may be named before.
    private bool BeginsBeside(SkillClause clause, int end, out bool hasPeople)
    {
        var words = 0;
        hasPeople = false;
        for (var at = end - 1; at >= Math.Max(clause.First, end - Longest); at--)
        {
            if (beside.Has(clause.Tokens[at]))
            {
                return !IsAsking(clause, at);
            }

            // "With teams using Agile": that is how they work, and not what they are called.
            if (clause.Tokens[at].Word == instrument)
            {
                return false;
            }

            hasPeople |= people.Has(clause.Tokens[at]);
            if (!IsOfList(clause, at) && ++words > MostBetween)
            {
                return false;
            }
        }

        return false;
    }

    private bool IsOfList(SkillClause clause, int at) => clause.Tokens[at] switch
    {
        { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Slash or Marks.Ampersand } => true,
        { Kind: TokenKind.Mark } => false,
        var token when IsCapital(token) => true,
        var token => token.Word == and || token.Word == or || clause.IsSkill(at),
    };

    // "Recruiting or HR roles": what stands beside is no part of whom one hires.
    private bool IsJoining(Token token) => token.Word == and || token.Word == or || token.Word is Marks.Comma or Marks.Slash or Marks.Ampersand;

    private static bool IsCapital(Token token) => token.Kind is TokenKind.Capitalised or TokenKind.Capitals;

    // "Experience with", "experience in working with", "ability to partner with": what comes behind is asked for.
    private static bool IsAsking(SkillClause clause, int at) => clause.Asking.First <= at;
}
