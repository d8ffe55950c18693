namespace Waymark;

/// <summary>Finds the sentences that name the job: "we are looking for an experienced and curious technical writer".</summary>
internal sealed class JobSentences(ReadingRules rules)
{
    private readonly PhraseTrie<Cue> openings = rules.PhrasesOf(CueKind.Opening);

    /// <summary>Whether words that open such a sentence stand before token <paramref name="at"/> in the same sentence, at most <paramref name="reach"/> tokens off.</summary>
    public bool IsOpened(MarkedText body, int at, int reach)
    {
        var tokens = body.Text.Tokens;
        for (var before = at - 1; before >= 0 && at - before <= reach && !body.Text.EndsSentence(before); before--)
        {
            if (openings.LongestAt(tokens, before, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
