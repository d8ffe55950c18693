using System.Text;

namespace Waymark;

/// <summary>A part of a clause that may tell what one does.</summary>
/// <param name="Clause">The part.</param>
/// <param name="IsOfDuties">Whether it stands where duties are told, so that it is one whatever it begins with.</param>
internal readonly record struct DutyPart(Clause Clause, bool IsOfDuties);

/// <summary>
/// Finds the parts of a posting that may tell what one does: what stands under responsibilities, or where there are none under no heading; and elsewhere a part that begins with
/// a verb for a duty ("Requirements: Lead workshops", before a heading "Job description: Repair …").
/// </summary>
internal sealed class DutyParts
{
    private readonly int we, us, our, they, you, your;
    private readonly WordSet trusting;

    /// <summary>Takes the words of <paramref name="rules"/>, and gives its own numbers in <paramref name="vocabulary"/>.</summary>
    public DutyParts(ReadingRules rules, Vocabulary vocabulary)
    {
        trusting = rules.WordsOf(CueKind.DutyWord, "trusting");
        (we, us, our, they) = (Word("we"), Word("us"), Word("our"), Word("they"));
        (you, your) = (Word("you"), Word("your"));

        int Word(string word) => vocabulary.Intern(Encoding.UTF8.GetBytes(word));
    }

    /// <summary>The parts, in the order of the text.</summary>
    public List<DutyPart> In(MarkedText marked)
    {
        List<DutyPart> parts = [];
        var hasResponsibilities = marked.Has(SectionKind.Responsibilities);
        var tokens = marked.Text.Tokens;
        foreach (var clause in marked.Clauses)
        {
            if (clause.First == clause.End)
            {
                continue;
            }

            var ofClause = marked.SectionAt(clause.First);
            var (first, section) = (clause.First, ofClause);
            if (!MayHoldDuties(section, hasResponsibilities, ofClause) && marked.SectionAt(clause.End - 1) == section)
            {
                continue;
            }

            // A part ends at a heading within the clause, and at a dash that was a bullet.
            for (var at = first + 1; at < clause.End; at++)
            {
                var next = marked.SectionAt(at);
                if (next != section || (tokens[at].Word == Marks.Dash && IsBullet(tokens, at)))
                {
                    Add(new(first, at), section, ofClause);
                    (first, section) = (at, next);
                }
            }

            Add(new(first, clause.End), section, ofClause);
        }

        return parts;

        void Add(Clause part, SectionKind section, SectionKind ofClause)
        {
            var isOfDuties = section == SectionKind.Responsibilities || (section == SectionKind.Unknown && !hasResponsibilities);
            if ((isOfDuties || (MayHoldDuties(section, hasResponsibilities, ofClause) && marked.BeginsADuty(part.First)))
                && !IsOfTheEmployer(marked.Text.Tokens, part) && !AsksFirst(marked, part))
            {
                parts.Add(new(part, isOfDuties));
            }
        }
    }

    // A label within one duty ("Specification: Translate …") is taken for a heading.
    private static bool MayHoldDuties(SectionKind section, bool hasResponsibilities, SectionKind ofClause) =>
        section == SectionKind.Unknown || (section == SectionKind.Required && !hasResponsibilities) || ofClause == SectionKind.Responsibilities;

    // "… the platform - Build dashboards".
    private static bool IsBullet(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at] is { Kind: TokenKind.Mark, Spacing: Spacing.Space } && at + 1 < tokens.Length && tokens[at + 1] is { Kind: TokenKind.Capitalised, Spacing: Spacing.Space };

    // "We support companies with their hiring needs", "Some 900 bakers trust us with their payroll": what the employer does, unless it goes on about you.
    private bool IsOfTheEmployer(ReadOnlySpan<Token> tokens, Clause clause)
    {
        var first = tokens[clause.First].Word;
        var isOfEmployer = first != 0 && (first == we || first == our || first == they);
        for (var at = clause.First + 1; at < clause.End; at++)
        {
            if (tokens[at].Word == you || tokens[at].Word == your)
            {
                return false;
            }

            isOfEmployer |= tokens[at].Word == us && trusting.Has(tokens[at - 1]);
        }

        return isOfEmployer;
    }

    // "Knowledge of data privacy": what one knows or has done is not what one does here.
    private static bool AsksFirst(MarkedText marked, Clause clause)
    {
        foreach (var cue in marked.CuesIn(clause.First, clause.End))
        {
            if (cue.Cue is { Kind: CueKind.Asking, Value: "leading" })
            {
                return marked.Text.BeginsClause(clause, cue.First);
            }
        }

        return false;
    }
}
