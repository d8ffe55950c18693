namespace Waymark;

/// <summary>
/// Finds conditions under a heading of what is asked of which nothing was read: "you must be enrolled as a student", "you have passed the basic course". Nobody should take them for met.
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
