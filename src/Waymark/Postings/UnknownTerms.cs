namespace Waymark;

/// <summary>
/// Finds terms that look like skills and that the catalogue does not know: names (a capital, or capitals and digits within) that stand in a list with a
/// known technology, or right behind words that ask for experience.
/// </summary>
internal static class UnknownTerms
{
    private const int LongestName = 3;
    private const int Most = 30;
    private const int LongestSkill = 12;
    private const int MostBetween = 2;
    private const int MostHumps = 1, LongestHumped = 14;

    /// <summary>The terms, each once, in the order of the text: those that <paramref name="learned"/> gives, and those that stand like one.</summary>
    public static List<Evidence> In(MarkedText marked, IReadOnlyList<LearnedTerm> learned)
    {
        List<LearnedTerm> unknown = [.. learned.Where(term => IsUnknown(marked, term))];
        var taken = unknown.SelectMany(term => Enumerable.Range(term.First, term.End - term.First)).ToHashSet();
        List<LearnedTerm> all = [.. unknown, .. StandingLikeOne(marked).Where(name => !Enumerable.Range(name.First, name.End - name.First).Any(taken.Contains))];
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);

        // Where there are too many, what is asked for goes before what one will do.
        return
        [
            .. all.OrderByDescending(term => marked.SectionAt(term.First) is SectionKind.Required or SectionKind.Preferred).ThenBy(term => term.First)
                .Select(term => marked.Text.Quote(term.First, term.End)).Where(words => seen.Add(words.Text)).Take(Most).OrderBy(words => words.Start),
        ];
    }

    /// <summary>Whether what a section names is asked for. Where a posting says under a heading what it asks for, the rest names customers and partners.</summary>
    public static bool MayStandIn(SectionKind section, bool hasRequired) =>
        section is SectionKind.Required or SectionKind.Preferred or SectionKind.Responsibilities || (!hasRequired && section == SectionKind.Unknown);

    private static bool Overlaps(ReadOnlySpan<Hit> hits, LearnedTerm term)
    {
        foreach (var hit in hits)
        {
            if (hit.End > term.First)
            {
                return true;
            }
        }

        return false;
    }

    // "Case report forms (CRF)": the letters stand for what was just named.
    private static bool IsShortForm(MarkedText marked, LearnedTerm term) =>
        term.First > 1 && term.End - term.First == 1 && marked.Text.Tokens[term.First - 1] is { Kind: TokenKind.Mark, Word: Marks.Open } && marked.Text.Tokens[term.First].Kind == TokenKind.Capitals
        && Overlaps(marked.SkillsIn(Math.Max(0, term.First - 1 - LongestSkill), term.First - 1), new(term.First - 2, term.First - 1));

    // No name of the catalogue is in it, certain or not, it is no degree nor what one is in, and it has a word.
    private static bool IsUnknown(MarkedText marked, LearnedTerm term)
    {
        if (marked.HasStudyIn(term.First, term.End))
        {
            return false;
        }

        var first = Math.Max(0, term.First - LongestSkill);
        if (Overlaps(marked.SkillsIn(first, term.End), term) || Overlaps(marked.DoubtfulIn(first, term.End), term) || IsShortForm(marked, term))
        {
            return false;
        }

        foreach (var token in marked.Text.Tokens[term.First..term.End])
        {
            if (token.Kind is TokenKind.Word or TokenKind.Capitalised or TokenKind.Capitals)
            {
                return !IsGlued(marked, term.First, term.End);
            }
        }

        return false;
    }

    private static List<LearnedTerm> StandingLikeOne(MarkedText marked)
    {
        List<LearnedTerm> found = [];
        var tokens = marked.Text.Tokens;
        var hasRequired = marked.Has(SectionKind.Required);
        foreach (var clause in marked.Clauses)
        {
            if (!MayStandIn(marked.SectionAt(clause.First), hasRequired))
            {
                continue;
            }

            for (var at = clause.First; at < clause.End;)
            {
                var end = EndOfName(tokens, at, clause.End);
                if (end == at)
                {
                    at++;
                    continue;
                }

                if (!IsGlued(marked, at, end) && !marked.HasStudyIn(at, end) && StandsLikeASkill(marked, clause, at, end))
                {
                    found.Add(new(at, end));
                }

                at = end;
            }
        }

        return found;
    }

    // A run of unknown names: words that no rule or phrase uses, with a capital.
    private static int EndOfName(ReadOnlySpan<Token> tokens, int at, int end)
    {
        var next = at;
        while (next < end && next - at < LongestName && tokens[next] is { Word: 0, Kind: TokenKind.Capitalised or TokenKind.Capitals, Length: > 1 } && (next == at || tokens[next].Spacing is Spacing.Space or Spacing.Hyphen))
        {
            next++;
        }

        return next;
    }

    // "JQueryJSONOracle", "SolidWorksIn": words that lost what stood between them.
    private static bool IsGlued(MarkedText marked, int first, int end)
    {
        foreach (var token in marked.Text.Tokens[first..end])
        {
            var humps = 0;
            var bytes = marked.Text.BytesOf(token);
            for (var at = 1; at < bytes.Length; at++)
            {
                humps += bytes[at] is >= (byte)'A' and <= (byte)'Z' && bytes[at - 1] is >= (byte)'a' and <= (byte)'z' ? 1 : 0;
            }

            if (humps > MostHumps || (humps > 0 && bytes.Length > LongestHumped))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StandsLikeASkill(MarkedText marked, Clause clause, int first, int end)
    {
        foreach (var cue in marked.CuesIn(Math.Max(clause.First, first - 6), first))
        {
            if (cue.Cue.Kind == CueKind.Asking && cue.End >= first - 1)
            {
                return true;
            }
        }

        // Beside a technology, with only a comma, "and", "or" or a slash between.
        foreach (var hit in marked.SkillsIn(Math.Max(clause.First, first - LongestSkill - MostBetween), Math.Min(clause.End, end + MostBetween + 1)))
        {
            if (hit.Skill.IsTechnology && (Touches(marked, hit.End, first) || Touches(marked, end, hit.First)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Touches(MarkedText marked, int end, int first)
    {
        if (first <= end || first - end > MostBetween)
        {
            return false;
        }

        var tokens = marked.Text.Tokens;
        var listed = false;
        for (var at = end; at < first; at++)
        {
            var mark = tokens[at] is { Kind: TokenKind.Mark, Word: Marks.Comma or Marks.Slash or Marks.Ampersand };
            if (!mark && tokens[at] is not { Kind: TokenKind.Word, Length: <= 3 })
            {
                return false;
            }

            listed |= mark || tokens[at].Length <= 3;
        }

        return listed;
    }
}
