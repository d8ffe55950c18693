using System.Text;

namespace Waymark;

/// <summary>Finds words for levels: "senior", "mid/senior", "manager of …".</summary>
internal static class TitleLevels
{
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
        foreach (var (from, to, level) in In(marked, first, end))
        {
            highest = highest is null || level > highest.Value ? new(level, marked.Text.Quote(from, to, source)) : highest;
        }

        return highest;
    }

    /// <summary>The levels that tokens <paramref name="first"/> to <paramref name="end"/> name, those of a choice as the lowest of them.</summary>
    public static List<(int First, int End, Seniority Level)> In(MarkedText marked, int first, int end)
    {
        List<(int First, int End, Seniority Level)> levels = [];
        foreach (var hit in marked.CuesIn(first, end))
        {
            if (hit.Cue.Kind != CueKind.Seniority || NamesTheJob(marked, hit, first, end))
            {
                continue;
            }

            var level = hit.Cue.As<Seniority>();
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

    // A "change management associate" is called so on every level.
    private static bool NamesTheJob(MarkedText marked, CueHit hit, int first, int end) =>
        hit.First > first && Is(marked, hit.First, "associate") && marked.Text.Tokens[hit.First - 1].Kind != TokenKind.Mark
        && !marked.HasCueIn(first, hit.First, CueKind.Seniority) && (hit.End == end || marked.Text.Tokens[hit.End].Kind == TokenKind.Mark);

    // "Mid/Senior", "mid-senior", "junior to senior".
    private static bool IsChoice(MarkedText marked, int end, int next)
    {
        var tokens = marked.Text.Tokens;
        return (next == end && tokens[next].Spacing == Spacing.Hyphen)
            || (next == end + 1 && (tokens[end] is { Kind: TokenKind.Mark, Word: Marks.Slash } || Is(marked, end, "to") || Is(marked, end, "or")));
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

        return first + 1 < end && Is(title, first, "manager") ? new(Seniority.Manager, title.Text.Quote(first, first + 1, source)) : null;
    }

    private static bool Is(MarkedText marked, int at, string word) => Ascii.EqualsIgnoreCase(marked.Text.BytesOf(marked.Text.Tokens[at]), word);
}
