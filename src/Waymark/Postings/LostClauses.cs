namespace Waymark;

/// <summary>
/// Finds where items begin in a text that lost its line breaks, and marks with them: "… or other scripting language Understanding of virtualization Bachelor's degree preferred",
/// "… in a tech company 5+ years of SQL". What is said of one says nothing of the others.
/// </summary>
internal sealed class LostClauses
{
    // The longest words that ask for something, and the longest name of a skill that may hold a place.
    private const int LongestCue = 6, LongestSkill = 8;

    // Behind one of these the sentence goes on, whatever is written large.
    private readonly WordSet open;
    private readonly StudyFinder studies;

    /// <summary>Takes what finds degrees, and the words from <paramref name="rules"/>.</summary>
    public LostClauses(StudyFinder studies, ReadingRules rules) => (this.studies, open) = (studies, rules.WordsOf(CueKind.OpenWord, "-"));

    /// <summary>Divides <paramref name="clauses"/> of <paramref name="marked"/>, whose phrases and skills are known, where an item begins within one.</summary>
    public void Divide(List<Clause> clauses, MarkedText marked)
    {
        List<Clause> divided = [];
        foreach (var clause in clauses)
        {
            var first = clause.First;
            for (var at = clause.First + 1; at < clause.End; at++)
            {
                var begins = IsLostItem(marked.Text.Tokens, at) || (MayBegin(marked.Text.Tokens[at]) && MayFollow(marked.Text.Tokens, at) && Begins(marked, clause, at));
                if (begins && !IsWithinSkill(marked, at))
                {
                    divided.Add(new(first, at));
                    first = at;
                }
            }

            divided.Add(new(first, clause.End));
        }

        clauses.Clear();
        clauses.AddRange(divided);
    }

    // A hyphen may have been its bullet: "5 years preferred-Experience with Linux".
    private static bool MayBegin(in Token token) => token is { Spacing: Spacing.Space, Kind: TokenKind.Number or TokenKind.Capitalised or TokenKind.Capitals } or { Spacing: Spacing.Hyphen, Kind: TokenKind.Capitalised };

    // "SQL servers,-Outlook": a dash that touches a comma was the bullet of what it touches.
    private static bool IsLostItem(ReadOnlySpan<Token> tokens, int at) =>
        at > 1 && tokens[at] is { Spacing: Spacing.None, Kind: TokenKind.Capitalised or TokenKind.Capitals } && tokens[at - 1] is { Kind: TokenKind.Mark, Word: Marks.Dash, Spacing: Spacing.None } && tokens[at - 2] is { Kind: TokenKind.Mark, Word: Marks.Comma };

    // "IT Support Proven experience", "in AWS Minimum 8 years": behind another capital, it takes a small word or a number behind the first.
    private bool MayFollow(ReadOnlySpan<Token> tokens, int at) => tokens[at - 1].Kind switch
    {
        TokenKind.Word => !open.Has(tokens[at - 1]),
        TokenKind.Mark => tokens[at - 1].Word == Marks.Close,
        TokenKind.Capitalised or TokenKind.Capitals => at + 1 < tokens.Length && tokens[at].Kind == TokenKind.Capitalised && tokens[at + 1] is { Kind: TokenKind.Word or TokenKind.Number, Spacing: Spacing.Space },
        _ => false,
    };

    // Words that ask for something, a level or a degree, with one capital; or a number of years, also behind "minimum".
    private bool Begins(MarkedText marked, Clause clause, int at)
    {
        var tokens = marked.Text.Tokens;
        if (tokens[at].Kind == TokenKind.Number)
        {
            foreach (var cue in marked.CuesIn(at, Math.Min(clause.End, at + YearsFinder.Longest)))
            {
                if (cue.Cue.Kind == CueKind.Years)
                {
                    return YearsFinder.Before(marked, at, cue) is { } years && years.First == at;
                }
            }

            return false;
        }

        foreach (var cue in marked.CuesIn(at, Math.Min(clause.End, at + LongestCue)))
        {
            if (cue.First == at && cue.Cue is { Kind: CueKind.Asking, Value: "leading" } or { Kind: CueKind.Level })
            {
                // "Strong SQL" begins one, and so does "Experience with"; "Strong Experience Team" may be a name.
                return cue.End < clause.End && (cue.End - at > 1 || tokens[cue.End].Kind == TokenKind.Word || marked.SkillsIn(cue.End, cue.End + 1).Length > 0);
            }

            // "Must be strong in Java", "Minimum 8 years of Java".
            if (cue.First == at && cue.Cue is { Kind: CueKind.Required, Value: "leading" or "must" })
            {
                return cue.End < clause.End && (cue.End - at > 1 || tokens[cue.End].Kind == TokenKind.Number);
            }
        }

        return studies.IsDegreeAt(tokens, at) && !studies.IsWithinDegree(tokens, at);
    }

    private static bool IsWithinSkill(MarkedText marked, int at)
    {
        foreach (var hit in marked.SkillsIn(Math.Max(0, at - LongestSkill), at))
        {
            if (hit.End > at)
            {
                return true;
            }
        }

        return false;
    }
}
