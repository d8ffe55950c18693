using System.Text;

namespace Waymark;

/// <summary>Words that tell a degree and what it is in: "BS, MS or PhD in Statistics, Economics or a related field".</summary>
/// <param name="First">The first token.</param>
/// <param name="Fields">The first token of what it is in; where that is not told, the end.</param>
/// <param name="End">The token after the last.</param>
/// <param name="IsOfCourses">Whether it tells of courses, and not of a degree: "coursework in Statistics".</param>
internal readonly record struct Study(int First, int Fields, int End, bool IsOfCourses = false)
{
    /// <summary>Whether token <paramref name="at"/> is among what it is in.</summary>
    public bool IsField(int at) => at >= Fields && at < End;
}

/// <summary>Finds degrees with what they are in, so that the fields of a degree are not taken for skills that are each asked for.</summary>
internal sealed class StudyFinder
{
    // How many tokens may stand between a degree and the word behind which its fields stand: "or above in a quantitative discipline:".
    private const int MostBefore = 5;

    // The words of a degree have at most so many tokens: "high school or GED".
    private const int LongestDegree = 6;

    // More than this are no fields of one degree.
    private const int Longest = 40;

    private static readonly string[] Joining = ["or", "and", "a", "an", "degree", "degrees", "level", "s"];
    private static readonly string[] Leading = ["in", "field", "fields", "discipline", "disciplines"];
    private static readonly string[] Ending =
    [
        "with", "plus", "experience", "experienced", "year", "years", "yrs", "knowledge", "understanding", "skill", "skills", "ability", "proficiency", "required", "preferred", "desired",
        "must", "is", "are", "who", "from", "at", "using", "have", "has", "minimum", "equivalent",
    ];

    // "Or a related field" closes what it is in, unless examples follow: "a related field such as".
    private static readonly string[] Like = ["related", "similar", "relevant", "equivalent", "comparable", "other", "allied", "adjacent"];
    private static readonly string[] Closing = ["field", "fields", "discipline", "disciplines", "subject", "subjects", "area", "areas", "degree", "major"];
    private static readonly string[] Examples = ["such", "like", "including", "e", "eg", "of"];

    private readonly PhraseTrie<Cue> degrees;
    private readonly HashSet<int> joining, leading, ending, like, closing, examples;

    /// <summary>Takes the phrases for degrees, and what only looks like one, and gives its words numbers in <paramref name="vocabulary"/>.</summary>
    public StudyFinder(PhraseTrie<Cue> degrees, Vocabulary vocabulary)
    {
        this.degrees = degrees;
        (joining, leading, ending) = (Words(Joining), Words(Leading), Words(Ending));
        (like, closing, examples) = (Words(Like), Words(Closing), Words(Examples));

        HashSet<int> Words(string[] words) => [.. words.Select(word => vocabulary.Intern(Encoding.UTF8.GetBytes(word)))];
    }

    /// <summary>All of <paramref name="marked"/>, in order.</summary>
    public List<Study> In(MarkedText marked)
    {
        List<Study> studies = [];
        var tokens = marked.Text.Tokens;
        var end = 0;
        foreach (var at in degrees.StartsIn(tokens, marked.Text.Room.StartsFor(tokens.Length)))
        {
            if (at >= end && DegreeAt(tokens, at, out end))
            {
                var study = Study(marked, at, end) with { IsOfCourses = IsOfCourses(tokens, at) };
                studies.Add(study);
                end = study.End;
            }
        }

        return studies;
    }

    /// <summary>Whether a degree is named at token <paramref name="at"/>.</summary>
    public bool IsDegreeAt(ReadOnlySpan<Token> tokens, int at) => DegreeAt(tokens, at, out _);

    /// <summary>Whether token <paramref name="at"/> is within the words of a degree, and not the first: the "Degree" of "Bachelor's Degree".</summary>
    public bool IsWithinDegree(ReadOnlySpan<Token> tokens, int at)
    {
        for (var first = Math.Max(0, at - LongestDegree); first < at; first++)
        {
            if (DegreeAt(tokens, first, out var end) && end > at)
            {
                return true;
            }
        }

        return false;
    }

    // What only looks like a degree is passed over, and so are small words that are one in capitals.
    private bool DegreeAt(ReadOnlySpan<Token> tokens, int at, out int end)
    {
        end = at + degrees.LongestAt(tokens, at, out var cues);
        return end > at && cues[0].Kind switch
        {
            CueKind.Shield => false,
            CueKind.DegreeAbbreviation => tokens[at] is { Kind: TokenKind.Capitals } or { Kind: TokenKind.Capitalised, Length: 1 },
            _ => true,
        };
    }

    private bool IsOfCourses(ReadOnlySpan<Token> tokens, int at) => degrees.LongestAt(tokens, at, out var cues) > 0 && cues[0] is { Kind: CueKind.FieldOfStudy, Value: "courses" };

    private Study Study(MarkedText marked, int first, int end)
    {
        var tokens = marked.Text.Tokens;
        var clause = marked.ClauseAt(first).End;
        for (var at = end; at < clause; at++)
        {
            if (DegreeAt(tokens[..clause], at, out var other))
            {
                (end, at) = (other, other - 1);
            }
            else if (tokens[at].Kind != TokenKind.Mark && !joining.Contains(tokens[at].Word))
            {
                break;
            }
        }

        // The words for the degree may end with it: "degree in".
        var fields = FieldsBehind(tokens[..Math.Min(clause, end + MostBefore)], end - 1);
        return fields == 0 ? new(first, end, end) : new(first, fields, EndOfFields(marked, fields, Math.Min(clause, fields + Longest)));
    }

    private int FieldsBehind(ReadOnlySpan<Token> tokens, int at)
    {
        for (; at < tokens.Length && !ending.Contains(tokens[at].Word); at++)
        {
            if (leading.Contains(tokens[at].Word) || tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Colon or Marks.Open })
            {
                return at + 1;
            }
        }

        return 0;
    }

    private int EndOfFields(MarkedText marked, int first, int end)
    {
        var tokens = marked.Text.Tokens;
        foreach (var skill in marked.SkillsIn(first, end))
        {
            // "BS in Computer Science, Java", "BA in History, communication": nobody studies a technology or a strength.
            if (skill.Skill.IsTechnology || skill.Skill.Kind == SkillKind.Strength)
            {
                end = skill.First;
                break;
            }
        }

        for (var at = first; at < end; at++)
        {
            if (at > first + 1 && closing.Contains(tokens[at - 1].Word) && like.Contains(tokens[at - 2].Word) && !examples.Contains(tokens[at].Word) && tokens[at] is not { Kind: TokenKind.Mark, Word: Marks.Open or Marks.Colon })
            {
                return at;
            }

            if ((at > first && DegreeAt(tokens[..end], at, out _)) || tokens[at].Kind == TokenKind.Number || ending.Contains(tokens[at].Word) || tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Dash or Marks.Semicolon or Marks.Bullet })
            {
                return at;
            }
        }

        return end;
    }
}
