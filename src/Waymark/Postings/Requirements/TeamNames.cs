using System.Text;

namespace Waymark;

/// <summary>Tells names of skills that only name people one works with: "partner with the QA and Product Management teams".</summary>
internal sealed class TeamNames
{
    // How many words may stand between the skill and either word.
    private const int MostBetween = 3;

    // Longer lists of teams nobody writes.
    private const int Longest = 24;

    private static readonly string[] People =
    [
        "team", "teams", "department", "departments", "group", "groups", "engineers", "developers", "designers", "managers", "architects", "analysts", "scientists", "stakeholders", "colleagues",
        "leads", "leaders", "leadership", "organization", "organizations", "organisation", "organisations", "functions", "members",
    ];

    // Right behind a skill, one who has it for a job: "as a Machine Learning Engineer".
    private static readonly string[] Jobs =
    [
        "engineer", "developer", "programmer", "analyst", "scientist", "designer", "architect", "administrator", "manager", "consultant", "specialist", "technician", "tester", "writer", "coordinator",
        "associate", "executive", "officer", "intern", "recruiter", "strategist", "lead", "director",
    ];

    private static readonly string[] Beside = ["with", "across", "between", "alongside", "among", "amongst", "support", "supporting"];

    // What departments are called, with a capital; and who works with them, and what may stand between.
    private static readonly string[] Departments =
    [
        "sales", "marketing", "finance", "legal", "operations", "product", "engineering", "hr", "it", "support", "design", "security", "procurement", "accounting", "commercial", "compliance",
        "merchandising", "logistics", "customer", "service", "success", "human", "resources", "quality", "assurance", "supply", "chain",
    ];

    private static readonly string[] Joining =
    [
        "align", "aligning", "partner", "partnering", "collaborate", "collaborating", "collaboration", "liaise", "liaising", "coordinate", "coordinating", "interface", "interfacing", "work", "working",
    ];

    private static readonly string[] Between = ["with", "across", "between", "closely", "effectively", "directly", "well", "our", "the", "internal", "including", "as"];

    // By the number of a word, as far as these words have numbers.
    private readonly bool[] people, beside, jobs, departments, joining, between;
    private readonly int and, or, instrument;

    /// <summary>Gives the words their numbers in <paramref name="vocabulary"/>.</summary>
    public TeamNames(Vocabulary vocabulary)
    {
        (people, beside, jobs) = (Words(People), Words(Beside), Words(Jobs));
        (departments, joining, between) = (Words(Departments), Words(Joining), Words(Between));
        (and, or, instrument) = (Word("and"), Word("or"), Word("using"));
        Array.ForEach(People, word => vocabulary.Note(Word(word), WordUses.People));

        bool[] Words(string[] words)
        {
            int[] numbers = [.. words.Select(Word)];
            var are = new bool[numbers.Max() + 1];
            Array.ForEach(numbers, number => are[number] = true);
            return are;
        }

        int Word(string word) => vocabulary.Intern(Encoding.UTF8.GetBytes(word));
    }

    /// <summary>
    /// Whether the skill is part of the name of a job, and not asked for: "as a Machine Learning Engineer you …". "Experience as a Java developer" asks for it.
    /// </summary>
    public bool NameAJob(SkillClause clause, Hit hit) =>
        hit.End < clause.End && clause.Tokens[hit.End].Spacing == Spacing.Space && Is(jobs, clause.Tokens[hit.End].Word) && hit.Skill.Kind != SkillKind.Strength && !IsAsking(clause, hit.First);

    /// <summary>Whether a clause has words for people at all.</summary>
    public static bool AreNamedIn(SkillClause clause) => (clause.Uses & WordUses.People) != 0;

    /// <summary>Whether the skill, alone or in a list, stands between such words as "with" and "teams", and is not what is asked for: "experience with Agile teams".</summary>
    public bool Has(SkillClause clause, Hit hit) => hit.Skill.Kind != SkillKind.Strength && BeginsBeside(clause, hit.First, out var people) && (people || EndsInPeople(clause, hit.End));

    /// <summary>Whether the skill is the name of a department that one works with, which is so also where that is asked for: "able to align Operations, Customer Service and Product".</summary>
    public bool NameADepartment(SkillClause clause, Hit hit)
    {
        for (var at = hit.First; at < hit.End; at++)
        {
            if (!IsCapital(clause.Tokens[at]) || !Is(departments, clause.Tokens[at].Word))
            {
                return false;
            }
        }

        for (var at = hit.First - 1; at >= Math.Max(clause.First, hit.First - Longest); at--)
        {
            if (Is(joining, clause.Tokens[at].Word))
            {
                return true;
            }

            if (!IsOfList(clause, at) && !Is(between, clause.Tokens[at].Word))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the word is one for people.</summary>
    public bool ArePeople(Token word) => Is(people, word.Word);

    private static bool Is(bool[] words, int word) => (uint)word < (uint)words.Length && words[word];

    private bool EndsInPeople(SkillClause clause, int first)
    {
        var words = 0;
        for (var at = first; at < Math.Min(clause.End, first + Longest); at++)
        {
            if (ArePeople(clause.Tokens[at]))
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
            if (Is(beside, clause.Tokens[at].Word))
            {
                return !IsAsking(clause, at);
            }

            // "With teams using Agile": that is how they work, and not what they are called.
            if (clause.Tokens[at].Word == instrument)
            {
                return false;
            }

            hasPeople |= Is(people, clause.Tokens[at].Word);
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

    private static bool IsCapital(Token token) => token.Kind is TokenKind.Capitalised or TokenKind.Capitals;

    // "Experience with", "experience in working with", "ability to partner with": what comes behind is asked for.
    private static bool IsAsking(SkillClause clause, int at) => clause.Asking.First <= at;
}
