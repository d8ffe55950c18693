using System.Text;

namespace Waymark;

/// <summary>Finds words for levels: "senior", "mid/senior", "manager of …".</summary>
internal static class TitleLevels
{
    // How far from a grade may stand who does the work.
    private const int TitleReach = 8;

    // The longest phrase for a level, in tokens.
    private const int LongestLevel = 5;

    /// <summary>The level of tokens <paramref name="first"/> to <paramref name="end"/>, a title: a manager of what follows leads people.</summary>
    public static Fact<Seniority>? Titled(MarkedText title, int first, int end, string source)
    {
        var highest = Highest(title, first, end, source);
        return ManagerOf(title, first, end, source) is { } manager && (highest is null || highest.Value < Seniority.Manager) ? manager : highest;
    }

    /// <summary>The highest level of tokens <paramref name="first"/> to <paramref name="end"/>: a "senior associate" is senior.</summary>
    public static Fact<Seniority>? Highest(MarkedText marked, int first, int end, string source)
    {
        Fact<Seniority>? highest = null;
        foreach (var (from, to, level) in In(marked, first, end, new LevelTopics(marked, first, end)))
        {
            highest = highest is null || level > highest.Value ? new(level, marked.Text.Quote(from, to, source)) : highest;
        }

        return highest;
    }

    /// <summary>Whether a title names a grade of who does the work, which looks like a job of its own: "Vice President, Software Engineer".</summary>
    public static bool NamesAGrade(MarkedText title)
    {
        var end = title.Text.Tokens.Length;
        foreach (var hit in title.CuesIn(0, end))
        {
            if (hit.Cue.Kind == CueKind.Seniority && IsGrade(title, hit, 0, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether token <paramref name="at"/> is among the words for a level.</summary>
    public static bool IsOfLevel(MarkedText marked, int at)
    {
        foreach (var hit in marked.CuesIn(Math.Max(0, at - LongestLevel), marked.Text.Tokens.Length))
        {
            if (hit.First > at)
            {
                break;
            }

            if (hit.Cue.Kind == CueKind.Seniority && at < hit.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The levels that tokens <paramref name="first"/> to <paramref name="end"/> name, those of a choice as the lowest of them.</summary>
    /// <param name="marked">The text.</param>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token after the last.</param>
    /// <param name="topics">What tells a level that a title is only about; in a text there is none.</param>
    public static List<(int First, int End, Seniority Level)> In(MarkedText marked, int first, int end, LevelTopics? topics = null)
    {
        List<(int First, int End, Seniority Level)> levels = [];
        foreach (var hit in marked.CuesIn(first, end))
        {
            if (hit.Cue.Kind != CueKind.Seniority || NamesTheJob(marked, hit, first, end) || topics?.Has(hit) is true)
            {
                continue;
            }

            var level = IsGrade(marked, hit, first, end) ? Seniority.Senior : hit.Cue.As<Seniority>();
            if (levels is [.., var same] && hit.First < same.End)
            {
                // "Mid level" and "mid-level" are two phrases for the same words.
                continue;
            }

            if (levels is [.., var last] && IsChoice(marked, last.End, hit.First))
            {
                levels[^1] = (last.First, hit.End, level < last.Level ? level : last.Level);
            }
            else
            {
                levels.Add((hit.First, hit.End, level));
            }
        }

        return levels;
    }

    // "Java Developer, Vice President": at a bank, that is a grade of who does the work. "Vice President of Engineering" leads it.
    private static bool IsGrade(MarkedText marked, CueHit hit, int first, int end)
    {
        if (!(Is(marked, hit.End - 1, "president") || Is(marked, hit.End - 1, "vp")) || (hit.End < end && Is(marked, hit.End, "of")))
        {
            return false;
        }

        var trades = marked.WordsOf(CueKind.LevelWord, "trade");
        for (var at = Math.Max(first, hit.First - TitleReach); at < Math.Min(end, hit.End + TitleReach); at++)
        {
            if (trades.Has(marked.Text.Tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    // A "change management associate" is called so on every level.
    private static bool NamesTheJob(MarkedText marked, CueHit hit, int first, int end) =>
        hit.First > first && Is(marked, hit.First, "associate") && marked.Text.Tokens[hit.First - 1].Kind != TokenKind.Mark
        && !marked.HasCueIn(first, hit.First, CueKind.Seniority) && (hit.End == end || marked.Text.Tokens[hit.End].Kind == TokenKind.Mark);

    // "Mid/Senior", "mid-senior", "junior to senior", "(Junior, Mid, Senior)".
    private static bool IsChoice(MarkedText marked, int end, int next)
    {
        var tokens = marked.Text.Tokens;
        return (next == end && tokens[next].Spacing == Spacing.Hyphen)
            || (next == end + 1 && (tokens[end] is { Kind: TokenKind.Mark, Word: Marks.Slash or Marks.Ampersand or Marks.Dash } || Is(marked, end, "to") || Is(marked, end, "or") || Is(marked, end, "and") || IsInBracket(tokens, end)));
    }

    // A comma within a bracket that names levels alone.
    private static bool IsInBracket(ReadOnlySpan<Token> tokens, int comma)
    {
        var at = comma;
        while (at > Math.Max(0, comma - TitleReach) && tokens[at] is { Kind: not TokenKind.Mark } or { Word: Marks.Comma })
        {
            at--;
        }

        return tokens[comma] is { Kind: TokenKind.Mark, Word: Marks.Comma } && tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Open };
    }

    // "Manager, Data Platform" and "Senior Manager - Support" lead the people of what follows; a product manager leads none.
    private static Fact<Seniority>? ManagerOf(MarkedText title, int first, int end, string source)
    {
        foreach (var hit in title.CuesIn(first, end))
        {
            if (hit.Cue.Kind == CueKind.Seniority && hit.First == first)
            {
                first = hit.End;
                break;
            }
        }

        first += first < end && title.WordsOf(CueKind.LevelWord, "deputy").Has(title.Text.Tokens[first]) ? 1 : 0;
        return first + 1 < end && (Is(title, first, "manager") || Is(title, first, "mgr")) ? new(Seniority.Manager, title.Text.Quote(first, first + 1, source)) : null;
    }

    private static bool Is(MarkedText marked, int at, string word) => Ascii.EqualsIgnoreCase(marked.Text.BytesOf(marked.Text.Tokens[at]), word);
}
