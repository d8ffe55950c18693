using System.Text;

namespace Waymark;

/// <summary>
/// Tells where a word for a level is only what a title is about: the students of "Product Manager, Student Experience", the assistant of "Engineer, AI Assistant", the chief of "Assistant to the Chief …".
/// </summary>
/// <param name="title">The title.</param>
/// <param name="first">Its first token.</param>
/// <param name="end">The token after its last.</param>
internal sealed class LevelTopics(MarkedText title, int first, int end)
{
    // What may stand beside a level in a part of its own: "Engineer - Graduate Programme 2027", "(Mid-Level, Remote)".
    private static readonly string[] BesideLevel =
    [
        "level", "levels", "grade", "band", "programme", "program", "scheme", "placement", "role", "position", "opportunity", "intake", "cohort", "contract", "contractor", "permanent", "perm", "fixed", "term", "ftc", "remote", "hybrid",
        "onsite", "full", "part", "time", "month", "months", "year", "summer", "winter", "spring", "autumn", "fall", "start", "to", "or", "and", "of", "in", "the", "only", "no", "experience", "early", "university", "off", "cycle", "paid",
    ];

    // Who does the work: a part that has one names a job, whose level is told.
    private static readonly string[] Jobs =
    [
        "engineer", "developer", "programmer", "analyst", "scientist", "architect", "administrator", "designer", "tester", "consultant", "specialist", "technician", "manager", "officer", "accountant", "writer", "researcher", "coordinator", "executive",
        "owner", "recruiter", "adviser", "advisor", "assistant", "associate", "representative", "auditor", "controller", "editor", "operator", "planner", "buyer", "master", "engineers", "developers", "analysts", "sdet", "devops",
        "lead", "head", "director", "president", "vp", "trainee", "intern", "apprentice", "quant", "trader", "modeler", "modeller",
    ];

    // Who looks after learners does not learn, whatever stands between where they are students.
    private static readonly string[] Learners = ["student", "students", "graduate", "internship", "apprenticeship", "apprentice", "intern", "careers", "campus"];
    private static readonly string[] OfLearners =
    [
        "officer", "adviser", "advisor", "coordinator", "manager", "recruiter", "recruitment", "coach", "assessor", "trainer", "counsellor", "counselor", "administrator", "registrar", "tutor", "lecturer", "union", "loans", "records", "wellbeing",
        "accommodation", "housing", "experience", "information", "admissions", "success", "engagement", "services", "outreach",
    ];
    private static readonly string[] Programmes = ["programme", "program", "scheme", "programmes", "programs"];

    private readonly bool startsWithAJob = HasJob(title, first, PartEnd(title, first, end));

    /// <summary>Whether <paramref name="hit"/>, a level, is only a topic.</summary>
    public bool Has(CueHit hit)
    {
        var from = hit.First;
        while (from > first && !Divides(title, from - 1))
        {
            from--;
        }

        var to = PartEnd(title, hit.End, end);
        return IsSomebodyElse(hit, from, to)
            || IsOfLearners(hit, to)
            || (from > first && startsWithAJob && !HasJob(title, from, hit.First) && !HasJob(title, hit.End, to) && !IsOfLevels(from, to));
    }

    // "Assistant to the Chief Executive", "Office of the CFO", "Chief Data Office"; "junior to mid" is a choice.
    private bool IsSomebodyElse(CueHit hit, int from, int to)
    {
        if (Is(hit.End, "to") && Is(hit.First, "assistant"))
        {
            return true;
        }

        for (var at = from; at < hit.First; at++)
        {
            if ((Is(at, "to") && at > from && !TitleLevels.IsOfLevel(title, at - 1)) || (Is(at, "office") && Is(at + 1, "of")))
            {
                return true;
            }
        }

        return hit.Cue.As<Seniority>() >= Seniority.Director && to > hit.End && Is(to - 1, "office");
    }

    private bool IsOfLearners(CueHit hit, int to)
    {
        if (!IsAny(hit.End - 1, Learners) || hit.End >= to)
        {
            return false;
        }

        var next = hit.End + (IsAny(hit.End, Programmes) && hit.End + 1 < to ? 1 : 0);
        return IsAny(next, OfLearners) || (Is(hit.End - 1, "student") && hit.End - hit.First == 1 && IsAny(to - 1, OfLearners));
    }

    private bool IsOfLevels(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (title.Text.Tokens[at].Kind is not (TokenKind.Mark or TokenKind.Number) && title.Text.Tokens[at].Length > 1 && !TitleLevels.IsOfLevel(title, at) && !IsAny(at, BesideLevel))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasJob(MarkedText title, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (IsAny(title, at, Jobs))
            {
                return true;
            }
        }

        return false;
    }

    private static int PartEnd(MarkedText title, int at, int end)
    {
        while (at < end && !Divides(title, at))
        {
            at++;
        }

        return at;
    }

    private static bool Divides(MarkedText title, int at) => title.Text.Tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Dash or Marks.Colon or Marks.Semicolon or Marks.Open or Marks.Close or Marks.Bar };

    private bool Is(int at, string word) => at < end && Ascii.EqualsIgnoreCase(title.Text.BytesOf(title.Text.Tokens[at]), word);

    private bool IsAny(int at, string[] words) => at < end && IsAny(title, at, words);

    private static bool IsAny(MarkedText title, int at, string[] words)
    {
        var word = title.Text.BytesOf(title.Text.Tokens[at]);
        foreach (var one in words)
        {
            if (Ascii.EqualsIgnoreCase(word, one))
            {
                return true;
            }
        }

        return false;
    }
}
