namespace Waymark;

/// <summary>What is left of "Remote - Berlin, Germany (hybrid)" without the words on how one works there.</summary>
internal static class NamedPlace
{
    private static readonly CueKind[] NotOfTheName = [CueKind.WorkMode, CueKind.WorkModeWord, CueKind.NotPlace];

    /// <summary>The place that tokens <paramref name="first"/> up to <paramref name="end"/> name; <see langword="null"/> where nothing is left.</summary>
    public static Fact<string>? In(FactText text, int first, int end)
    {
        end = EndBeforeAside(text, first, end);
        int length;
        do
        {
            length = end - first;
            (first, end) = WithoutMarks(text, first, end);
            foreach (var kind in NotOfTheName)
            {
                (first, end) = Without(text, kind, first, end);
            }
        }
        while (first < end && end - first < length);

        return first < end && text.Quote(first, end) is var words ? new(words.Text, words) : null;
    }

    private static (int First, int End) WithoutMarks(FactText text, int first, int end)
    {
        while (first < end && text.MarkAt(first) is not null)
        {
            first++;
        }

        while (first < end && text.MarkAt(end - 1) is { } mark && !(mark == Marks.Close && HasOpen(text, first, end)))
        {
            end--;
        }

        return (first, end);
    }

    // Without such a phrase at either end, there also before a bracket that closes.
    private static (int First, int End) Without(FactText text, CueKind kind, int first, int end)
    {
        if (first < end && text.At(kind, first) is { } leading && !IsPartOfAName(text, leading))
        {
            first = Math.Min(leading.End, end);
        }

        var close = end - (end > first && text.IsMark(end - 1, Marks.Close) ? 1 : 0);
        return close > first && text.EndingAt(kind, close) is { } trailing && trailing.First >= first ? (first, trailing.First) : (first, end);
    }

    // "Greater Manchester".
    private static bool IsPartOfAName(FactText text, CueHit word) => text.Is(word.First, "greater") && text.Tokens[word.First].Kind == TokenKind.Capitalised;

    // "UK remote (London HQ)": what stands in a bracket behind how one works is no part of the place, nor is what is left of one: "UK remote (London HQ, visits every quarter)".
    private static int EndBeforeAside(FactText text, int first, int end)
    {
        var open = -1;
        for (var at = first; at < end; at++)
        {
            if (text.IsMark(at, Marks.Close))
            {
                open = -1;
            }
            else if (text.IsMark(at, Marks.Open))
            {
                // "Remote (UK)", "Remote (CA, NY or WA)".
                if (KnownPlaces.ModeAt(text, first) is { } mode && mode.End == at)
                {
                    return end;
                }

                if (IsBehindAMode(text, at))
                {
                    return at;
                }

                open = open < 0 && at > first ? at : open;
            }
        }

        return open < 0 ? end : open;
    }

    private static bool IsBehindAMode(FactText text, int at) => (text.EndingAt(CueKind.WorkModeWord, at) ?? text.EndingAt(CueKind.WorkMode, at)) is not null;

    private static bool HasOpen(FactText text, int first, int end)
    {
        while (first < end && !text.IsMark(first, Marks.Open))
        {
            first++;
        }

        return first < end;
    }
}
