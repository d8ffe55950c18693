namespace Waymark;

/// <summary>
/// Finds conditions under a heading of what is asked of which nothing was read: "you must be enrolled as a student", "you have passed the basic course". Nobody should take them for met.
/// In a bare list of names ("Mortgage Lending, Six Sigma") it is each name of which nothing was read.
/// What is merely said of a person ("comfortable in a fast-moving team") is none: nearly every posting has some of it, and it would hide what counts.
/// </summary>
/// <param name="rules">The words that tell of a condition.</param>
internal sealed class LinesNotUnderstood(ReadingRules rules)
{
    // Fewer words are a heading or a name; more are no single condition.
    private const int FewestWords = 3, MostWords = 40;

    private readonly HashSet<string> conditions = rules.ListOf(CueKind.ConditionWord).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The sentences and items, in the order of the text, without bullet and full stop.</summary>
    /// <param name="marked">The posting.</param>
    /// <param name="reading">What was read of it.</param>
    public IReadOnlyList<Evidence> In(MarkedText marked, PostingReading reading)
    {
        List<Evidence> lines = [];
        foreach (var clause in marked.Clauses)
        {
            if (IsSilent(marked, clause) && Bare(marked.Text, clause) is { } bare && marked.Text.Quote(bare.First, bare.End) is var line && (TellsACondition(line) || reading.Unknown.Any(term => Overlap(term, line))))
            {
                lines.Add(line);
            }
            else if (clause.First < clause.End && marked.SectionAt(clause.End - 1) == SectionKind.Required)
            {
                lines.AddRange(NamesIn(marked, clause).Select(name => marked.Text.Quote(name.First, name.End)));
            }
        }

        if (lines.Count > 0)
        {
            List<Evidence> told =
            [
                .. ReadFact.Of(reading).Select(fact => fact.Evidence), .. reading.Activities.Select(activity => activity.Evidence),
                .. reading.Requirements.SelectMany(requirement => requirement.AnyOf).Select(mention => mention.Evidence),
            ];
            lines.RemoveAll(line => told.Exists(words => Overlap(words, line)));
        }

        return lines;
    }

    // A name has so many words, and a shorter word may join them: "Health Insurance Eligibility and Pharmacy".
    private const int FewestOfName = 2, MostOfName = 6, LongestJoin = 3;

    // The names of which nothing is known, where the clause, or what stands behind its colon, lists only such and what is known. One word alone may be anything.
    private static List<Clause> NamesIn(MarkedText marked, Clause clause)
    {
        List<Clause> unknown = [];
        var items = 0;
        for (var (first, at) = (clause.First, clause.First); at <= clause.End; at++)
        {
            var mark = at == clause.End ? Marks.Stop : marked.Text.Tokens[at] is { Kind: TokenKind.Mark, Word: var word } ? word : -1;
            if (mark is Marks.Open or Marks.Close)
            {
                return [];
            }

            // A bullet, and other marks before the first word.
            first += first == at && mark >= 0 ? 1 : 0;
            if (mark is Marks.Comma or Marks.Semicolon or Marks.Stop && at > first)
            {
                items++;
                if (marked.SkillsIn(first, at).IsEmpty && !marked.HasStudyIn(first, at))
                {
                    if (!IsName(marked.Text.Tokens[first..at], out var capitals))
                    {
                        return [];
                    }

                    if (capitals >= FewestOfName)
                    {
                        unknown.Add(new(first, at));
                    }
                }
            }

            first = mark is Marks.Colon or Marks.Comma or Marks.Semicolon or Marks.Stop ? at + 1 : first;
        }

        return items > 1 ? unknown : [];
    }

    private static bool IsName(ReadOnlySpan<Token> tokens, out int capitals)
    {
        (capitals, var words) = (0, 0);
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && token.Length > LongestJoin) || (token.Kind == TokenKind.Mark && token.Word is not (Marks.Slash or Marks.Ampersand)))
            {
                return false;
            }

            words += token.Kind == TokenKind.Mark ? 0 : 1;
            capitals += token.Kind is TokenKind.Capitalised or TokenKind.Capitals ? 1 : 0;
        }

        return words is > 0 and <= MostOfName && tokens[^1].Kind is TokenKind.Capitalised or TokenKind.Capitals;
    }

    private static bool IsSilent(MarkedText marked, Clause clause) => clause.First < clause.End
        && marked.SectionAt(clause.First) == SectionKind.Required && marked.SkillsIn(clause.First, clause.End).IsEmpty && marked.DoubtfulIn(clause.First, clause.End).IsEmpty && !marked.HasStudyIn(clause.First, clause.End);

    private bool TellsACondition(Evidence line) => Words(line).Any(conditions.Contains);

    private static IEnumerable<string> Words(Evidence line) => line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', ';', ':', '(', ')', '\'', '’', '"'));

    private static bool Overlap(Evidence one, Evidence other) => one.In == other.In && one.Start < other.Start + other.Length && other.Start < one.Start + one.Length;

    // Without bullet and full stop; null where it is too short or too long, or leads to what stands below it.
    private static Clause? Bare(PostingText text, Clause clause)
    {
        var (first, end) = (clause.First, clause.End);
        while (first < end && text.Tokens[first].Kind == TokenKind.Mark)
        {
            first++;
        }

        if (first == end || text.Tokens[end - 1] is { Kind: TokenKind.Mark, Word: Marks.Colon })
        {
            return null;
        }

        while (text.Tokens[end - 1] is { Kind: TokenKind.Mark, Word: Marks.Stop or Marks.Semicolon })
        {
            end--;
        }

        var words = 0;
        foreach (var token in text.Tokens[first..end])
        {
            words += token.Kind == TokenKind.Mark ? 0 : 1;
        }

        return words is < FewestWords or > MostWords ? null : new(first, end);
    }
}
