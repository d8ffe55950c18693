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

    private readonly PhraseTrie<Cue> degrees;
    private readonly WordSet joining, leading, ending, like, closing, examples;

    /// <summary>Takes the phrases for degrees, and what only looks like one, and the words beside them from <paramref name="rules"/>.</summary>
    public StudyFinder(PhraseTrie<Cue> degrees, ReadingRules rules)
    {
        this.degrees = degrees;
        (joining, leading, ending) = (rules.WordsOf(CueKind.StudyWord, "joining"), rules.WordsOf(CueKind.StudyWord, "leading"), rules.WordsOf(CueKind.StudyWord, "ending"));
        (like, closing, examples) = (rules.WordsOf(CueKind.StudyWord, "like"), rules.WordsOf(CueKind.StudyWord, "closing"), rules.WordsOf(CueKind.StudyWord, "examples"));
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
            else if (tokens[at].Kind != TokenKind.Mark && !joining.Has(tokens[at]))
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
        for (; at < tokens.Length && !ending.Has(tokens[at]); at++)
        {
            if (leading.Has(tokens[at]) || tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Colon or Marks.Open })
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
            if (at > first + 1 && closing.Has(tokens[at - 1]) && like.Has(tokens[at - 2]) && !examples.Has(tokens[at]) && tokens[at] is not { Kind: TokenKind.Mark, Word: Marks.Open or Marks.Colon })
            {
                return at;
            }

            if ((at > first && DegreeAt(tokens[..end], at, out _)) || tokens[at].Kind == TokenKind.Number || ending.Has(tokens[at]) || tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Dash or Marks.Semicolon or Marks.Bullet })
            {
                return at;
            }
        }

        return end;
    }
}
