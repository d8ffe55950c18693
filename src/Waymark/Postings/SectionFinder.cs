namespace Waymark;

/// <summary>Divides a posting into sections by its headings: whole lines, or the words before a colon where the line breaks were lost.</summary>
internal static class SectionFinder
{
    private const int LongestHeading = 10;

    // How much of a line that stands alone must be words of headings before it counts as one.
    private const double Covered = 0.5;

    /// <summary>The sections of <paramref name="text"/>, in order. What stands before the first heading is <see cref="SectionKind.Unknown"/>.</summary>
    public static List<Section> Find(PostingText text, ReadingRules rules)
    {
        List<Section> sections = [];
        var (kind, first) = (SectionKind.Unknown, 0);
        var tokens = text.Tokens;
        for (var at = 0; at < text.Lines.Count; at++)
        {
            var line = text.Lines[at];
            if (HeadingOf(text, rules, line.First, line.End, alone: true) is { } heading)
            {
                Begin(heading, line.First, line.End);
                continue;
            }

            // A colon within the line: "Requirements: Java" or, where line breaks were lost, "… systems.Responsibilities:Design …".
            for (var colon = line.First + 1; colon < line.End; colon++)
            {
                if (tokens[colon] is { Kind: TokenKind.Mark, Word: Marks.Colon } && HeadingOf(text, rules, StartOfPhrase(text, line.First, colon), colon, alone: false) is { } inside)
                {
                    Begin(inside, StartOfPhrase(text, line.First, colon), colon + 1);
                }
            }
        }

        if (tokens.Length > first)
        {
            sections.Add(new(kind, first, tokens.Length));
        }

        return sections;

        void Begin(SectionKind next, int start, int end)
        {
            if (start > first)
            {
                sections.Add(new(kind, first, start));
            }

            (kind, first) = (next, end);
        }
    }

    private static int StartOfPhrase(PostingText text, int first, int colon)
    {
        var at = colon;
        while (at > first && at > colon - LongestHeading && !text.EndsSentence(at - 1) && text.Tokens[at - 1] is not { Kind: TokenKind.Mark, Word: Marks.Bullet or Marks.Semicolon })
        {
            at--;
        }

        return at;
    }

    private static SectionKind? HeadingOf(PostingText text, ReadingRules rules, int first, int end, bool alone)
    {
        var tokens = text.Tokens[..end];
        while (first < end && tokens[first].Kind == TokenKind.Mark)
        {
            first++;
        }

        var colon = false;
        while (end > first && tokens[end - 1].Kind == TokenKind.Mark)
        {
            colon |= tokens[end - 1].Word == Marks.Colon;
            if (alone && tokens[end - 1].Word is Marks.Comma or Marks.Semicolon)
            {
                return null;
            }

            end--;
        }

        if (first == end || end - first > LongestHeading || (tokens[first].Kind is TokenKind.Word && !colon && alone && !AllLower(tokens[first..end])))
        {
            return null;
        }

        var (best, bestLength, covered, words) = ((SectionKind?)null, 0, 0, 0);
        for (var at = first; at < end;)
        {
            var length = Math.Min(rules.Headings.LongestAt(tokens, at, out var kinds), end - at);
            if (length > 0)
            {
                if (length > bestLength || (length == bestLength && Rank(kinds[0]) < Rank(best)))
                {
                    (best, bestLength) = (kinds[0], length);
                }

                covered += length;
            }

            words += tokens[at].Kind == TokenKind.Mark && length == 0 ? 0 : Math.Max(length, 1);
            at += Math.Max(length, 1);
        }

        // A sentence that happens to hold such a word is no heading: most of a heading is.
        return best is not null && covered >= words * (colon ? 0.34 : Covered) ? best : null;
    }

    private static bool AllLower(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Kind is TokenKind.Capitalised or TokenKind.Capitals)
            {
                return false;
            }
        }

        return true;
    }

    private static int Rank(SectionKind? kind) => kind switch
    {
        SectionKind.Preferred => 0,
        SectionKind.Required => 1,
        SectionKind.Responsibilities => 2,
        SectionKind.Benefits => 3,
        SectionKind.About => 4,
        _ => 5,
    };
}
