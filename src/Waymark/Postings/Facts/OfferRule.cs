namespace Waymark;

/// <summary>
/// What the employer does for one, quoted: how one is brought in, who helps, what may be learnt, how success is measured, who the manager is. A "sure" phrase
/// counts wherever it stands; others only outside of what is asked and what one will do, where "mentoring" means that one gives it.
/// </summary>
internal static class OfferRule
{
    private const int Around = 24;
    private const int TitleReach = 8;

    /// <summary>The words round the first phrase of <paramref name="kind"/> that is an offer.</summary>
    public static Fact<string>? Read(FactText text, CueKind kind)
    {
        foreach (var hit in text.Of(kind))
        {
            if (!text.Denies(hit) && IsOffer(text, hit))
            {
                return Quote(text, hit);
            }
        }

        return null;
    }

    /// <summary>The manager: "reports to" with the title of somebody, or meetings with one's manager.</summary>
    public static Fact<string>? Manager(FactText text)
    {
        foreach (var hit in text.Of(CueKind.Manager))
        {
            var line = text.Text.LineAt(hit.First);
            var heading = line.End - hit.End <= 1;
            var end = heading ? Math.Min(text.Tokens.Length, hit.End + TitleReach) : Math.Min(text.ClauseAt(hit.First).End, hit.End + TitleReach);
            if (hit.Cue.Value == "sure" || text.First(CueKind.ManagerTitle, hit.End, end) is not null)
            {
                return heading && line.End < text.Tokens.Length ? OverTwoLines(text, hit, line) : Quote(text, hit);
            }
        }

        return null;
    }

    private static bool IsOffer(FactText text, CueHit hit) => hit.Cue.Value switch
    {
        "sure" => true,
        "offer" => text.SectionAt(hit.First) == SectionKind.Benefits,
        _ => text.SectionAt(hit.First) is not (SectionKind.Responsibilities or SectionKind.Required or SectionKind.Preferred),
    };

    private static Fact<string> OverTwoLines(FactText text, CueHit hit, Line line)
    {
        var next = text.Text.LineAt(line.End);
        var words = text.Quote(hit.First, Math.Min(next.End, hit.End + Around));
        return new(words.Text, words);
    }

    // The clause, without its bullet; of a very long one the part round the phrase.
    private static Fact<string> Quote(FactText text, CueHit hit)
    {
        var clause = text.ClauseAt(hit.First);
        var (first, end) = (Math.Max(clause.First, hit.First - Around), Math.Min(clause.End, hit.End + Around));
        while (first < hit.First && text.Tokens[first] is { Kind: TokenKind.Mark, Word: not Marks.Open and not Marks.Currency })
        {
            first++;
        }

        while (end > hit.End && text.Tokens[end - 1] is { Kind: TokenKind.Mark, Word: Marks.Bullet or Marks.Semicolon or Marks.Bar or Marks.Stop })
        {
            end--;
        }

        var words = text.Quote(first, end);
        return new(words.Text, words);
    }
}
