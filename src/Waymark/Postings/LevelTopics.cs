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
    private readonly WordSet beside = title.WordsOf(CueKind.LevelWord, "beside"), jobs = title.WordsOf(CueKind.LevelWord, "job");
    private readonly WordSet learners = title.WordsOf(CueKind.LevelWord, "learner"), ofLearners = title.WordsOf(CueKind.LevelWord, "ofLearners"), programmes = title.WordsOf(CueKind.LevelWord, "programme");

    private bool StartsWithAJob => HasJob(first, PartEnd(title, first, end));

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
            || (from > first && StartsWithAJob && !HasJob(from, hit.First) && !HasJob(hit.End, to) && !IsOfLevels(from, to));
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
        if (!IsAny(hit.End - 1, learners) || hit.End >= to)
        {
            return false;
        }

        var next = hit.End + (IsAny(hit.End, programmes) && hit.End + 1 < to ? 1 : 0);
        return IsAny(next, ofLearners) || (Is(hit.End - 1, "student") && hit.End - hit.First == 1 && IsAny(to - 1, ofLearners));
    }

    private bool IsOfLevels(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (title.Text.Tokens[at].Kind is not (TokenKind.Mark or TokenKind.Number) && title.Text.Tokens[at].Length > 1 && !TitleLevels.IsOfLevel(title, at) && !IsAny(at, beside))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasJob(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (jobs.Has(title.Text.Tokens[at]))
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

    private bool IsAny(int at, WordSet words) => at < end && words.Has(title.Text.Tokens[at]);
}
